import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Chases of tasks by persons, and what the units answered (M-29). */
export class Chases20261205000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table chase');
  }
}

const up = `
create table chase (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  under_mandate boolean not null,
  section_id integer,
  method text not null
    check (method in ('PHONE', 'SMS', 'LETTER', 'MEETING', 'DOOR_TO_DOOR', 'ON_SITE', 'UNANNOUNCED', 'JOINT')),
  chased_on date not null,
  to_whom text not null check (length(to_whom) between 1 and 100),
  content text not null check (length(content) between 1 and 2000),
  answer_by date not null,
  version integer not null default 1,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  response text not null default '' check (length(response) <= 2000),
  answered_by uuid,
  answered_by_name text not null default '',
  answered_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 20),
  primary key (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, section_id) references org_unit (root_id, id),
  foreign key (root_id, made_by) references post (root_id, id),
  foreign key (root_id, answered_by) references post (root_id, id),
  check ((answered_at is null) = (response = ''))
);
create index chase_assignment on chase (root_id, assignment_id, chased_on);
create index chase_waiting on chase (root_id, assignment_id) where answered_at is null;
create index chase_year on chase (root_id, chased_on);
alter table chase enable row level security;
alter table chase force row level security;
create policy readers on chase to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert, update (version, response, answered_by, answered_by_name, answered_at, reader_keys) on chase to duban_app;
`;
