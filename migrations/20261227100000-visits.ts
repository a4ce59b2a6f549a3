import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits: an office inspects a unit on site, unannounced ones hidden from everybody but who makes them until they are released (Z11, M-29 to M-32). */
export class Visits20261227100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';
const inside = `array[v.team_key] && (select app.reader_keys()) or v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id())`;
const outside = `array[v.org_unit_id * 64, v.target_unit_id * 64] && (select app.reader_keys())`;
const ofVisit = (table: string, readable: string): string =>
  `${root} and exists (select from visit v where v.root_id = ${table}.root_id and v.id = ${table}.visit_id and (${readable}))`;

const forces = `
  select unnest(case when f.state = 'ACTIVE' and m.state = 'SERVING' then array[f.grant_key, f.notice_key] else array[f.notice_key] end)
  from task_force_member m join task_force f on f.root_id = m.root_id and f.id = m.force_id
  where m.root_id = root and m.post_id = held`;

const keysOf = (sources: string): string => `
create or replace function auth.force_keys(root integer, held uuid) returns setof integer language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$${sources} $$;`;

const up = `
-- The rule by which unannounced visits are made, as each tenant words it; every version stays.
create table visit_rule (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  version integer not null check (version >= 1),
  words text not null check (length(words) between 1 and 500),
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (root_id, id),
  unique (root_id, tenant_id, version),
  foreign key (root_id, tenant_id) references org_unit (root_id, id)
);
alter table visit_rule enable row level security;
alter table visit_rule force row level security;
create policy house on visit_rule to duban_app using (${root} and tenant_id = (select app.tenant_id()));
grant select, insert on visit_rule to duban_app;

create table visit (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  target_unit_id integer not null check (target_unit_id <> org_unit_id),
  announced boolean not null,
  kind text not null check (kind in ('GENERAL', 'LEADER_LED', 'CROSS_REGION', 'LOOK_BACK')),
  routine_special boolean not null,
  own_initiative boolean not null,
  joint_operation_id uuid,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  place text not null check (length(place) between 1 and 200),
  rationale text not null check (length(rationale) between 1 and 1000),
  rule_words text not null check (length(rule_words) between 1 and 500),
  rule_version integer not null,
  team_key integer not null check (team_key < 0 and team_key % 2 <> 0),
  state text not null check (state in ('PLANNED', 'APPROVED', 'UNDERWAY', 'FINDINGS', 'RELEASED', 'RECTIFYING', 'CLOSED', 'CANCELLED')),
  version integer not null,
  planned_by uuid not null,
  planned_by_person uuid not null,
  planned_by_name text not null,
  planned_at timestamptz not null,
  approver_post uuid not null,
  approver_name text not null,
  approved_at timestamptz check (approved_at is not null or state in ('PLANNED', 'CANCELLED')),
  underway_at timestamptz check ((underway_at is null) = (state in ('PLANNED', 'APPROVED', 'CANCELLED'))),
  released_at timestamptz check ((released_at is not null) = (state in ('RELEASED', 'RECTIFYING', 'CLOSED'))),
  closed_at timestamptz check ((closed_at is not null) = (state = 'CLOSED')),
  cancel_reason text not null default '' check (length(cancel_reason) <= 1000),
  primary key (root_id, id),
  unique (root_id, team_key),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, target_unit_id) references org_unit (root_id, id),
  foreign key (root_id, joint_operation_id) references joint_operation (root_id, id),
  foreign key (root_id, planned_by) references post (root_id, id),
  foreign key (root_id, approver_post) references post (root_id, id)
);
create index visit_office on visit (root_id, org_unit_id, planned_at);
create index visit_target on visit (root_id, target_unit_id, planned_at);
create index visit_planner on visit (root_id, planned_by) where state not in ('CLOSED', 'CANCELLED');
create index visit_approver on visit (root_id, approver_post) where state not in ('CLOSED', 'CANCELLED');

create table visit_member (
  root_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  post_id uuid not null,
  org_unit_id integer not null,
  person_name text not null,
  primary key (root_id, id),
  unique (root_id, visit_id, post_id),
  foreign key (root_id, visit_id) references visit (root_id, id),
  foreign key (root_id, post_id) references post (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);
create index visit_member_post on visit_member (root_id, post_id);

create table visit_task (
  root_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  assignment_id uuid not null,
  primary key (root_id, id),
  unique (root_id, visit_id, assignment_id),
  foreign key (root_id, visit_id) references visit (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id)
);

-- What was found, by those who went; nobody else reads it before it is released, of an announced visit neither.
create table visit_record (
  root_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  summary text not null check (length(summary) between 1 and 4000),
  submitted_by_name text not null,
  submitted_at timestamptz not null,
  primary key (root_id, id),
  unique (root_id, visit_id),
  foreign key (root_id, visit_id) references visit (root_id, id)
);

-- A visit is read by its team, by who planned it and who approves it; the office and the inspected unit read it once it is released,
-- an announced one once it is approved (Z11).
alter table visit enable row level security;
alter table visit force row level security;
create policy readers on visit to duban_app using (${root} and (${`${inside} or ${outside}`.replaceAll('v.', '')}
  and (released_at is not null or announced and approved_at is not null)));
create policy door on visit for select to duban_auth using (true);
grant select, insert, update (state, version, approved_at, underway_at, released_at, closed_at, cancel_reason) on visit to duban_app;
grant select on visit to duban_auth;

alter table visit_member enable row level security;
alter table visit_member force row level security;
create policy readers on visit_member to duban_app using (${root}
  and exists (select from visit v where v.root_id = visit_member.root_id and v.id = visit_member.visit_id));
create policy door on visit_member for select to duban_auth using (true);
grant select, insert on visit_member to duban_app;
grant select on visit_member to duban_auth;

alter table visit_task enable row level security;
alter table visit_task force row level security;
create policy readers on visit_task to duban_app using (${root}
  and exists (select from visit v where v.root_id = visit_task.root_id and v.id = visit_task.visit_id));
grant select, insert on visit_task to duban_app;

alter table visit_record enable row level security;
alter table visit_record force row level security;
create policy readers on visit_record to duban_app using (${ofVisit('visit_record', `v.released_at is not null or ${inside}`)});
grant select, insert on visit_record to duban_app;

-- The keys of the task forces in which a post serves, and of the visits that it plans, approves or makes, until they are over.
${keysOf(`${forces}
  union all
  select v.team_key from visit_member m join visit v on v.root_id = m.root_id and v.id = m.visit_id
  where m.root_id = root and m.post_id = held and v.state not in ('CLOSED', 'CANCELLED')
  union all
  select v.team_key from visit v where v.root_id = root and v.planned_by = held and v.state not in ('CLOSED', 'CANCELLED')
  union all
  select v.team_key from visit v where v.root_id = root and v.approver_post = held and v.state not in ('CLOSED', 'CANCELLED')`)}

-- Who of a unit below the caller's office can go where his own region is not inspected: those whom the directory names (Z0).
create function app.inspectors(unit integer) returns table (post_id uuid, person_name text, role text, org_unit_id integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive ctx as materialized (select app.context() as c), up as (
    select u.id, u.parent_id from org_unit u, ctx where u.root_id = c[1]::integer and u.id = unit
    union all
    select u.id, u.parent_id from up join org_unit u on u.root_id = (select c[1]::integer from ctx) and u.id = up.parent_id
  )
  select p.id, n.name, p.role, p.org_unit_id from ctx join post p on p.root_id = c[1]::integer and p.org_unit_id = unit
    join person n on n.root_id = p.root_id and n.id = p.person_id
  where c[7] in ('SUPERVISION_OFFICER', 'OFFICE_HEAD') and p.role in ('FIRST', 'DIRECT', 'LIAISON')
    and p.held_from <= (app.now() at time zone 'Asia/Shanghai')::date
    and (p.held_to is null or p.held_to > (app.now() at time zone 'Asia/Shanghai')::date)
    and exists (select from up where up.id = nullif(c[6], '')::integer and up.id <> unit)
  order by p.role, n.name, p.id $$;
alter function app.inspectors(integer) owner to duban_auth;
grant execute on function app.inspectors(integer) to duban_app;

-- How many visits of the caller's office began in a year, and of which sorts: a number that its people know without the visits.
create function app.visit_counts(wanted integer) returns table (visits integer, unannounced integer, routine integer, joint integer, proactive integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with ctx as materialized (select app.context() as c)
  select count(*)::integer, count(*) filter (where not v.announced)::integer,
    count(*) filter (where not v.announced and v.routine_special)::integer,
    count(*) filter (where v.joint_operation_id is not null)::integer, count(*) filter (where v.own_initiative)::integer
  from ctx join visit v on v.root_id = c[1]::integer and v.org_unit_id = nullif(c[6], '')::integer
  where c[7] in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER', 'FIRST') and v.underway_at is not null
    and extract(year from v.underway_at at time zone 'Asia/Shanghai') = wanted $$;
alter function app.visit_counts(integer) owner to duban_auth;
grant execute on function app.visit_counts(integer) to duban_app;
`;

const down = `
drop function app.visit_counts(integer), app.inspectors(integer);
${keysOf(forces)}
drop table visit_record, visit_task, visit_member, visit, visit_rule;
`;
