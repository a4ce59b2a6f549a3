import type { MigrationInterface, QueryRunner } from 'typeorm';
import { assignmentDoorsSql } from './20261124140000-assignments-doors.sql.ts';

/** The cascade: orders with their texts, the tree of assignments, reports that go up, verifications, and who supervises for whom. */
export class Assignments20261124140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(assignmentDoorsSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const readers = `to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()))`;

const walled = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy readers on ${table} ${readers};`;

const tables = `
alter table item
  add column leader_post_id uuid,
  add column duty_lead_post_id uuid,
  add column duty_direct_post_id uuid,
  add column issued_at timestamptz,
  add column due_on date,
  add column round smallint not null default 1,
  add column verification_method text not null default '',
  add column verification_due_on date,
  add column verified_by uuid,
  add column measures text not null default '' check (length(measures) <= 5000),
  add column progress text not null default '' check (length(progress) <= 5000),
  add column effect text not null default '' check (length(effect) <= 5000),
  add column summary text not null default '' check (length(summary) <= 5000),
  add column recommendation text not null default '' check (length(recommendation) <= 2000),
  add column struck_off_at timestamptz,
  add column look_back_on date[] not null default '{}',
  add column retention text not null default '' check (retention in ('', 'YEARS_10', 'YEARS_30', 'PERMANENT')),
  add column archived_at timestamptz,
  add foreign key (root_id, leader_post_id) references post (root_id, id),
  add foreign key (root_id, duty_lead_post_id) references post (root_id, id),
  add foreign key (root_id, duty_direct_post_id) references post (root_id, id);
create index item_owed on item (root_id, org_unit_id, state);
grant update (duty_lead_post_id, duty_direct_post_id, issued_at, due_on, round, verification_method, verification_due_on, verified_by,
  measures, progress, effect, summary, recommendation, struck_off_at, look_back_on, retention, archived_at) on item to duban_app;

create table supervision_duty (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  leader_post_id uuid not null,
  lead_post_id uuid not null,
  direct_post_id uuid not null,
  held_from date not null,
  primary key (root_id, id),
  unique (root_id, leader_post_id, held_from),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, leader_post_id) references post (root_id, id),
  foreign key (root_id, lead_post_id) references post (root_id, id),
  foreign key (root_id, direct_post_id) references post (root_id, id)
);
alter table supervision_duty enable row level security;
alter table supervision_duty force row level security;
create policy house on supervision_duty to duban_app
  using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
create policy keeper on supervision_duty to duban_owner using (true) with check (true);
grant select, insert on supervision_duty to duban_app;

create table order_text (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  org_unit_id integer not null,
  kind text not null check (kind in ('NOTICE', 'RELAY')),
  number text not null check (length(number) <= 60),
  channel text not null check (channel in ('WRITTEN', 'PHONE')),
  task text not null check (length(task) between 1 and 5000),
  target text not null check (length(target) between 1 and 2000),
  measures text not null check (length(measures) between 1 and 5000),
  requirement text not null check (length(requirement) between 1 and 2000),
  discipline text not null check (length(discipline) between 1 and 2000),
  due_on date not null,
  target_rules jsonb not null default '[]',
  routed boolean not null default false,
  issued_by uuid not null,
  issued_at timestamptz not null,
  hash bytea not null check (length(hash) = 32),
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, issued_by) references post (root_id, id)
);
create index order_text_item on order_text (root_id, item_id);

create table assignment (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  parent_id uuid,
  order_id uuid not null,
  originator_unit_id integer not null,
  from_org_unit_id integer not null,
  to_org_unit_id integer not null,
  section_id integer,
  field smallint,
  role text not null default 'LEAD' check (role in ('LEAD', 'SUPPORT', 'INFORM')),
  weight smallint not null default 1 check (weight >= 0),
  source text not null,
  number text not null,
  title text not null check (length(title) between 1 and 200),
  state text not null,
  version integer not null default 1,
  round smallint not null default 1,
  arrived_at timestamptz not null,
  arrived_on date not null,
  receipt_due_on date not null,
  relay_due_on date not null,
  window_days smallint,
  due_on date not null,
  due_provisional boolean not null,
  consolidation_days smallint not null check (consolidation_days between 1 and 3),
  signed_at timestamptz,
  signed_by uuid,
  relayed_at timestamptz,
  handler_post_id uuid,
  claimed smallint not null default 0 check (claimed between 0 and 100),
  verified smallint not null default 0 check (verified between 0 and 100),
  checked_at timestamptz,
  submitted_at timestamptz,
  acceptance_due_on date,
  accepted_at timestamptz,
  accepted_by uuid,
  accepted_by_person uuid,
  accepted_by_name text,
  waiver text not null default '' check (length(waiver) <= 1000),
  returns smallint not null default 0,
  return_reason text not null default '' check (length(return_reason) <= 1000),
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, parent_id) references assignment (root_id, id),
  foreign key (root_id, order_id) references order_text (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, originator_unit_id) references org_unit (root_id, id),
  foreign key (root_id, from_org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, to_org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, section_id) references org_unit (root_id, id),
  foreign key (root_id, signed_by) references post (root_id, id),
  foreign key (root_id, handler_post_id) references post (root_id, id),
  foreign key (root_id, accepted_by) references post (root_id, id)
);
create index assignment_held on assignment (root_id, to_org_unit_id, state, due_on, id);
create index assignment_issued on assignment (root_id, from_org_unit_id, state, due_on, id);
create index assignment_parent on assignment (root_id, parent_id);
create index assignment_item on assignment (root_id, item_id);
create index assignment_order on assignment (root_id, order_id);

create table report (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  kind text not null check (kind in ('PERIODIC', 'COMPLETION')),
  state text not null,
  version integer not null default 1,
  measures text not null default '' check (length(measures) <= 5000),
  progress text not null default '' check (length(progress) <= 5000),
  effect text not null default '' check (length(effect) <= 5000),
  problems text not null default '' check (length(problems) <= 5000),
  next_step text not null default '' check (length(next_step) <= 5000),
  claimed smallint not null check (claimed between 0 and 100),
  drafted_by uuid not null,
  drafted_by_person uuid not null,
  drafted_at timestamptz not null,
  approved_by uuid,
  approved_by_person uuid,
  approved_by_name text,
  approved_by_role text,
  approved_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, drafted_by) references post (root_id, id),
  foreign key (root_id, approved_by) references post (root_id, id)
);
create index report_assignment on report (root_id, assignment_id, drafted_at);
create index report_owed on report (root_id, org_unit_id, state);
create unique index report_open on report (root_id, assignment_id) where state <> 'APPROVED';

create table verification (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  assignment_id uuid,
  org_unit_id integer not null,
  round smallint not null,
  method text not null check (method in ('DESK', 'SITE', 'UNANNOUNCED', 'PHONE')),
  outcome text not null check (outcome in ('PASS', 'FAIL')),
  verified smallint check (verified between 0 and 100),
  checked text not null check (length(checked) between 1 and 2000),
  evidence text not null check (length(evidence) between 1 and 2000),
  findings text not null default '' check (length(findings) <= 5000),
  by_post uuid not null,
  by_person uuid not null,
  by_name text not null,
  at timestamptz not null,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, by_post) references post (root_id, id)
);
create index verification_item on verification (root_id, item_id, at);
create index verification_assignment on verification (root_id, assignment_id, at) where assignment_id is not null;

${['order_text', 'assignment', 'report', 'verification'].map(walled).join('\n')}

grant select, insert on order_text, verification, report, assignment to duban_app;
grant update (state, version, round, section_id, reader_keys, window_days, due_on, due_provisional, signed_at, signed_by, relayed_at,
  handler_post_id, claimed, verified, checked_at, submitted_at, acceptance_due_on, accepted_at, accepted_by, accepted_by_person,
  accepted_by_name, waiver, returns, return_reason) on assignment to duban_app;
grant update (kind, state, version, measures, progress, effect, problems, next_step, claimed, drafted_by, drafted_by_person, drafted_at,
  approved_by, approved_by_person, approved_by_name, approved_by_role, approved_at, reader_keys) on report to duban_app;
`;

const down = `
drop function app.begin_item(uuid), app.open_clocks(), app.move_clocks(jsonb), app.order_chain(uuid), app.duty_holders(integer[], date);
drop table verification, report, assignment, order_text, supervision_duty;
drop policy door on item;
drop policy begins on item;
revoke update (state, version) on item from duban_auth;
revoke select on item from duban_auth;
drop index item_owed;
alter table item drop column leader_post_id, drop column duty_lead_post_id, drop column duty_direct_post_id, drop column issued_at,
  drop column due_on, drop column round, drop column verification_method, drop column verification_due_on, drop column verified_by,
  drop column measures, drop column progress, drop column effect, drop column summary, drop column recommendation,
  drop column struck_off_at, drop column look_back_on, drop column retention, drop column archived_at;
`;
