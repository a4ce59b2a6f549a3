import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of assignments (M-17, M-27), whether an order asks for them, and until when. */
export class Plans20261127100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table plan;
      alter table assignment drop column plan_due_on, drop column plan_approval_required`);
  }
}

const up = `
alter table assignment
  add column plan_approval_required boolean not null default false,
  add column plan_due_on date;

create table plan (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  issuer_unit_id integer not null,
  by_issuer boolean not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED')),
  version integer not null default 1,
  goals text not null check (length(goals) <= 2000),
  measures text not null check (length(measures) <= 5000),
  arrangement text not null check (length(arrangement) <= 5000),
  organisation text not null check (length(organisation) <= 2000),
  finish_on date,
  nodes jsonb not null,
  drafted_by uuid not null,
  drafted_by_person uuid not null,
  submitted_at timestamptz,
  approved_by uuid,
  approved_by_person uuid,
  approved_by_name text,
  approved_at timestamptz,
  return_reason text not null default '' check (length(return_reason) <= 1000),
  number text not null default '' check (length(number) <= 60),
  issued_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 40),
  primary key (root_id, id),
  unique (root_id, assignment_id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, issuer_unit_id) references org_unit (root_id, id),
  foreign key (root_id, drafted_by) references post (root_id, id),
  foreign key (root_id, approved_by) references post (root_id, id)
);
create index plan_owed on plan (root_id, org_unit_id, state);
create index plan_asked on plan (root_id, issuer_unit_id, state);

alter table plan enable row level security;
alter table plan force row level security;
create policy readers on plan to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
create policy clock_reads on plan for select to duban_clock using (root_id = (select app.root_id()));
create index assignment_plan_clock on assignment (root_id, plan_due_on) where state in ('SIGNED', 'PLANNING') and plan_due_on is not null;
grant update (plan_due_on) on assignment to duban_app, duban_clock; -- a pause stops the plan's clock too
grant select on plan to duban_clock;
grant select, insert on plan to duban_app;
grant update (state, version, goals, measures, arrangement, organisation, finish_on, nodes, drafted_by, drafted_by_person, submitted_at,
  approved_by, approved_by_person, approved_by_name, approved_at, return_reason, number, issued_at, reader_keys) on plan to duban_app;
`;
