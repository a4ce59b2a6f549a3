import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests of units for the help of others with their tasks, and the answers. */
export class Coordinations20261127100100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';

const up = `
create table coordination (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  asked_unit_id integer not null check (asked_unit_id <> org_unit_id),
  state text not null check (state in ('ASKED', 'ANSWERED', 'CLOSED')),
  version integer not null default 1,
  code text not null check (code in ('FUNDS', 'LAND', 'APPROVAL', 'DUTY', 'TECHNIQUE', 'ACROSS_REGIONS', 'OTHER')),
  subject text not null check (length(subject) between 1 and 100),
  problem text not null check (length(problem) between 1 and 2000),
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  answer_by date not null,
  helps boolean,
  answer text not null default '' check (length(answer) <= 2000),
  answered_by_name text,
  answered_at timestamptz,
  closed_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 20),
  primary key (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, asked_unit_id) references org_unit (root_id, id),
  foreign key (root_id, asked_by) references post (root_id, id),
  check ((state = 'ASKED') = (answered_at is null) and (state = 'ASKED') = (helps is null)),
  check ((state = 'CLOSED') = (closed_at is not null))
);
create index coordination_assignment on coordination (root_id, assignment_id, asked_at);
create index coordination_owed on coordination (root_id, asked_unit_id) where state = 'ASKED';
create index coordination_answered on coordination (root_id, asked_by) where state = 'ANSWERED';
create index coordination_clock on coordination (root_id, answer_by) where state = 'ASKED';
alter table coordination enable row level security;
alter table coordination force row level security;
create policy readers on coordination to duban_app
  using (reader_keys && (select app.reader_keys()) and ${root} and secrecy <= (select app.clearance()));
create policy clock_reads on coordination for select to duban_clock using (${root});
create policy clock_moves on coordination for update to duban_clock using (${root});
grant select, insert, update (state, version, helps, answer, answered_by_name, answered_at, closed_at) on coordination to duban_app;
grant select, update (version) on coordination to duban_clock; -- which locks what it takes
alter table notification drop constraint notification_subject_type_check,
  add constraint notification_subject_type_check check (subject_type in ('Item', 'Assignment', 'Coordination'));
`;

const down = `
delete from notification where subject_type = 'Coordination';
alter table notification drop constraint notification_subject_type_check,
  add constraint notification_subject_type_check check (subject_type in ('Item', 'Assignment'));
drop table coordination;
`;
