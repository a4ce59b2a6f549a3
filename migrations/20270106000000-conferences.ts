import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Joint conferences, what stood on their agendas and was decided, and the priorities that they set (M-22, M-23). */
export class Conferences20270106000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';
const known = `${root} and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))`;

const pieces = (change: string): string => `
do $$
declare
  before text := pg_get_constraintdef(oid) from pg_constraint where conname = 'archive_piece_kind_check';
begin
  execute 'alter table archive_piece drop constraint archive_piece_kind_check, add constraint archive_piece_kind_check ' || ${change};
end $$;`;

const up = `${pieces(`replace(before, '''BYPASS_NOTE''::text', '''BYPASS_NOTE''::text, ''CONFERENCE_DECISION''::text')`)}
create table conference (
  root_id integer not null,
  id uuid not null,
  org_unit_id integer not null,
  number text not null,
  kind text not null check (kind in ('SUPERVISION', 'FOUR_KEYS')),
  period_from date not null,
  period_until date not null check (period_until >= period_from),
  held_on date not null check (held_on >= period_from),
  chair_post uuid not null,
  chair_name text not null,
  attendee_unit_ids integer[] not null check (cardinality(attendee_unit_ids) between 1 and 100),
  state text not null check (state in ('PLANNED', 'CONVENED', 'CLOSED', 'CALLED_OFF')),
  version integer not null,
  planned_by_name text not null,
  planned_at timestamptz not null,
  convened_at timestamptz check (convened_at is not null or state not in ('CONVENED', 'CLOSED')),
  ended_at timestamptz check ((ended_at is not null) = (state in ('CLOSED', 'CALLED_OFF'))),
  circular text not null default '' check (length(circular) <= 10000 and (circular <> '') = (state = 'CLOSED')),
  deployments text not null default '' check (length(deployments) <= 10000 and (deployments <> '') = (state = 'CLOSED')),
  end_reason text not null default '' check (length(end_reason) <= 1000 and (end_reason <> '') = (state = 'CALLED_OFF')),
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 101),
  primary key (root_id, id),
  unique (root_id, org_unit_id, number),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, chair_post) references post (root_id, id)
);
create index conference_office on conference (root_id, org_unit_id, held_on);
create index conference_waits on conference (root_id, org_unit_id) where state in ('PLANNED', 'CONVENED');
alter table conference enable row level security;
alter table conference force row level security;
create policy readers on conference to duban_app
  using (${root} and (reader_keys && (select app.reader_keys()) or chair_post = (select app.post_id())));
grant select, insert, update (state, version, convened_at, ended_at, circular, deployments, end_reason, reader_keys)
  on conference to duban_app;

create table conference_line (
  root_id integer not null,
  id uuid not null,
  conference_id uuid not null,
  item_id uuid not null,
  number text not null,
  title text not null,
  rules text[] not null check (cardinality(rules) between 1 and 4
    and rules <@ array['Conference.openCoordination', 'Conference.overdueKey', 'Conference.carriedOver', 'Conference.addedByOffice']),
  reason text not null default '' check (length(reason) <= 500),
  state text not null check (state in ('OPEN', 'DECIDED', 'DROPPED')),
  version integer not null,
  drop_reason text not null default '' check (length(drop_reason) <= 500 and (drop_reason <> '') = (state = 'DROPPED')),
  outcome text check (outcome in ('SETTLED', 'NEW_MATTER', 'CARRIED_OVER', 'NOT_PURSUED') and (outcome is null) = (state <> 'DECIDED')),
  decision text not null default '' check (length(decision) <= 2000 and (decision <> '') = (state = 'DECIDED')),
  decided_by_name text not null default '',
  decided_at timestamptz check ((decided_at is not null) = (state = 'DECIDED')),
  new_item_id uuid check ((new_item_id is not null) = (outcome is not null and outcome = 'NEW_MATTER')),
  secrecy smallint not null,
  primary key (root_id, id),
  unique (root_id, conference_id, item_id),
  check (state <> 'DROPPED' or not rules && array['Conference.openCoordination']),
  foreign key (root_id, conference_id) references conference (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, new_item_id) references item (root_id, id)
);
create index conference_line_item on conference_line (root_id, item_id);
create index conference_line_new_item on conference_line (root_id, new_item_id) where new_item_id is not null;
alter table conference_line enable row level security;
alter table conference_line force row level security;
create policy readers on conference_line to duban_app using (${known} and exists (select from conference c
  where c.root_id = conference_line.root_id and c.id = conference_line.conference_id
    and (c.chair_post = (select app.post_id()) or array[c.org_unit_id * 64] && (select app.reader_keys())
      or conference_line.state <> 'DROPPED' and (exists (select from assignment a where a.root_id = conference_line.root_id and a.item_id = conference_line.item_id)
        or exists (select from item i where i.root_id = conference_line.root_id and i.id = conference_line.item_id)))));
create policy classes on conference_line to duban_auth using (true) with check (true);
grant select, insert, update (rules, reason, state, version, drop_reason, outcome, decision, decided_by_name, decided_at, new_item_id)
  on conference_line to duban_app;
grant select, update (secrecy) on conference_line to duban_auth;

create table conference_priority (
  root_id integer not null,
  id uuid not null,
  conference_id uuid not null,
  item_id uuid not null,
  words text not null check (length(words) between 1 and 500),
  opened boolean not null,
  secrecy smallint not null,
  primary key (root_id, id),
  unique (root_id, conference_id, item_id),
  foreign key (root_id, conference_id) references conference (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id)
);
create index conference_priority_item on conference_priority (root_id, item_id);
alter table conference_priority enable row level security;
alter table conference_priority force row level security;
create policy readers on conference_priority to duban_app using (${known} and exists (select from conference c
  where c.root_id = conference_priority.root_id and c.id = conference_priority.conference_id));
create policy classes on conference_priority to duban_auth using (true) with check (true);
grant select, insert on conference_priority to duban_app;
grant select, update (secrecy) on conference_priority to duban_auth;
`;

const down = `
delete from archive_piece where kind = 'CONFERENCE_DECISION';
${pieces(`replace(before, ', ''CONFERENCE_DECISION''::text', '')`)}
drop table conference_priority, conference_line, conference;
`;
