import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where offices see for themselves, and what their contacts told them past every level between (M-34, Z12). */
export class ContactPoints20261230000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';

const pieces = (change: string): string => `
do $$
declare
  before text := pg_get_constraintdef(oid) from pg_constraint where conname = 'archive_piece_kind_check';
begin
  execute 'alter table archive_piece drop constraint archive_piece_kind_check, add constraint archive_piece_kind_check ' || ${change};
end $$;`;

const up = `${pieces(`replace(before, '''BYPASS_NOTE''::text', '''BYPASS_NOTE''::text, ''OBSERVATION''::text')`)}
create table contact_point (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  kind text not null check (kind in ('ENTERPRISE', 'TOWNSHIP', 'VILLAGE', 'OTHER')),
  name text not null check (length(name) between 1 and 100),
  purpose text not null check (length(purpose) between 1 and 500),
  contact_post_id uuid not null,
  contact_unit_id integer not null,
  contact_name text not null,
  state text not null check (state in ('ACTIVE', 'ENDED')),
  version integer not null,
  established_at timestamptz not null,
  ended_at timestamptz check ((ended_at is null) = (state = 'ACTIVE')),
  primary key (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, contact_unit_id) references org_unit (root_id, id),
  foreign key (root_id, contact_post_id) references post (root_id, id)
);
create index contact_point_office on contact_point (root_id, org_unit_id);
create index contact_point_contact on contact_point (root_id, contact_post_id);
alter table contact_point enable row level security;
alter table contact_point force row level security;
create policy readers on contact_point to duban_app
  using (${root} and (array[org_unit_id * 64] && (select app.reader_keys()) or contact_post_id = (select app.post_id())));
grant select, insert, update (name, purpose, contact_post_id, contact_unit_id, contact_name, state, version, ended_at) on contact_point to duban_app;

create table contact_observation (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  contact_point_id uuid not null,
  org_unit_id integer not null,
  item_id uuid,
  assignment_id uuid,
  holder_unit_id integer check ((item_id is null) = (assignment_id is null) and (item_id is null) = (holder_unit_id is null)),
  state text not null check (state in ('ASKED', 'WAITING', 'ANSWERED', 'RELEASED')),
  version integer not null,
  question text not null default '' check (length(question) <= 1000),
  line smallint,
  line_name text not null default '',
  line_unit text not null default '',
  wanted_by date,
  asked_at timestamptz check ((asked_at is null) = (wanted_by is null) and (asked_at is not null or state <> 'ASKED')),
  verdict text check (verdict in ('AS_REPORTED', 'CONTRARY', 'UNCLEAR')),
  amount numeric,
  words text not null default '' check (length(words) <= 2000),
  seen_on date,
  filed_by uuid,
  filed_at timestamptz check ((filed_at is null) = (state = 'ASKED') and (verdict is null) = (filed_at is null)),
  answer_by date,
  answer text not null default '' check (length(answer) <= 2000),
  answered_at timestamptz check ((answered_at is not null) = (state in ('ANSWERED', 'RELEASED'))),
  released_at timestamptz check ((released_at is not null) = (state = 'RELEASED')),
  secrecy smallint not null check (secrecy < 2 or item_id is not null),
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 20),
  primary key (root_id, id),
  foreign key (root_id, contact_point_id) references contact_point (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, holder_unit_id) references org_unit (root_id, id),
  foreign key (root_id, filed_by) references post (root_id, id)
);
create index contact_observation_point on contact_observation (root_id, contact_point_id);
create index contact_observation_assignment on contact_observation (root_id, assignment_id);
create index contact_observation_item on contact_observation (root_id, item_id);
create index contact_observation_owed on contact_observation (root_id, org_unit_id) where state = 'WAITING';
create index contact_observation_clock on contact_observation (root_id, answer_by) where state = 'WAITING';
alter table contact_observation enable row level security;
alter table contact_observation force row level security;
create policy readers on contact_observation to duban_app
  using (${root} and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))
    and (reader_keys && (select app.reader_keys()) or exists (select from contact_point p where p.root_id = contact_observation.root_id
      and p.id = contact_observation.contact_point_id and p.contact_post_id = (select app.post_id()))));
create policy classes on contact_observation to duban_auth using (true) with check (true);
create policy clock_reads on contact_observation for select to duban_clock using (${root});
create policy clock_locks on contact_observation for update to duban_clock using (${root});
grant select, insert, update (item_id, assignment_id, holder_unit_id, state, version, verdict, amount, words, seen_on, filed_by, filed_at,
  answer_by, answer, answered_at, released_at, secrecy, reader_keys) on contact_observation to duban_app;
grant select, update (version) on contact_observation to duban_clock; -- which locks what it takes
grant select, update (secrecy) on contact_observation to duban_auth;
`;

const down = `
delete from archive_piece where kind = 'OBSERVATION';
${pieces(`replace(before, ', ''OBSERVATION''::text', '')`)}
delete from notification n using event e where e.root_id = n.root_id and e.id = n.event_id and e.kind like 'assignment.observation%';
drop table contact_observation, contact_point;
`;
