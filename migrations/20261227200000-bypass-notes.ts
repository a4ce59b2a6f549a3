import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes of units to the office that established a matter, past every level between, which read nothing before they are released (B14, Z12). */
export class BypassNotes20261227200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';

const kinds = [
  ...[
    'MATTER',
    'NOTICE',
    'TASK',
    'PLAN',
    'OBJECTION',
    'EXTENSION',
    'COORDINATION',
    'CHASE',
    'CO_SIGN',
    'REPORT',
    'CHECK',
  ],
  ...['RECTIFICATION', 'AMENDMENT', 'PAUSE', 'TRANSFER', 'COMMITMENT', 'CONCLUSION'],
];
const pieces = (some: readonly string[]): string => `
alter table archive_piece drop constraint archive_piece_kind_check,
  add constraint archive_piece_kind_check check (kind in (${some.map((kind) => `'${kind}'`).join(', ')}));`;

const up = `${pieces([...kinds, 'BYPASS_NOTE'])}
create table bypass_note (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  originator_unit_id integer not null,
  kind text not null check (kind in ('DIFFICULTY', 'OPINION')),
  state text not null check (state in ('WAITING', 'ANSWERED', 'RELEASED')),
  version integer not null,
  words text not null check (length(words) between 1 and 2000),
  written_by uuid not null,
  written_at timestamptz not null,
  answer_by date not null,
  answer text not null default '' check (length(answer) <= 2000),
  answered_at timestamptz check ((answered_at is null) = (state = 'WAITING')),
  released_at timestamptz check ((released_at is not null) = (state = 'RELEASED')),
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 20),
  primary key (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, originator_unit_id) references org_unit (root_id, id),
  foreign key (root_id, written_by) references post (root_id, id)
);
create index bypass_note_assignment on bypass_note (root_id, assignment_id, written_at);
create unique index bypass_note_once on bypass_note (root_id, assignment_id) where state = 'WAITING';
create index bypass_note_owed on bypass_note (root_id, originator_unit_id) where state = 'WAITING';
create index bypass_note_clock on bypass_note (root_id, answer_by) where state = 'WAITING';
create index bypass_note_item on bypass_note (root_id, item_id);
alter table bypass_note enable row level security;
alter table bypass_note force row level security;
create policy readers on bypass_note to duban_app
  using (reader_keys && (select app.reader_keys()) and ${root} and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy clock_reads on bypass_note for select to duban_clock using (${root});
create policy clock_moves on bypass_note for update to duban_clock using (${root});
create policy succession on bypass_note to duban_auth using (true) with check (true);
grant select, insert, update (state, version, answer, answered_at, released_at, reader_keys) on bypass_note to duban_app;
grant select, update (version) on bypass_note to duban_clock; -- which locks what it takes
grant select, update (org_unit_id, originator_unit_id, reader_keys, secrecy) on bypass_note to duban_auth;

-- Carries notes over with their task and their matter to the unit in the place of another, at both ends of the line.
create function app.succeed_notes(succession uuid) returns void language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  s org_succession;
begin
  select o.* into s from org_succession o where o.root_id = app.root_id() and o.id = succession and o.effective_at is not null
    and ((app.context())[7] = 'SYS' or (app.context())[7] = 'TENANT_ADMIN' and o.tenant_id = app.tenant_id());
  if s.id is null then return; end if;
  update bypass_note n set org_unit_id = a.to_org_unit_id, originator_unit_id = a.originator_unit_id,
    reader_keys = app.rekeyed(n.reader_keys, s.old_unit_id, s.new_unit_id)
  from assignment a
  where n.root_id = s.root_id and s.old_unit_id in (n.org_unit_id, n.originator_unit_id)
    and a.root_id = n.root_id and a.id = n.assignment_id
    and (a.to_org_unit_id <> n.org_unit_id or a.originator_unit_id <> n.originator_unit_id);
end $$;
alter function app.succeed_notes(uuid) owner to duban_auth;
revoke execute on function app.succeed_notes(uuid) from public;
grant execute on function app.succeed_notes(uuid) to duban_app, duban_clock;
`;

const down = `
delete from archive_piece where kind = 'BYPASS_NOTE';${pieces(kinds)}
drop function app.succeed_notes(uuid);
delete from notification n using event e where e.root_id = n.root_id and e.id = n.event_id and e.kind like 'assignment.bypass%';
drop table bypass_note;
`;
