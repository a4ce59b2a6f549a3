import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scales of completion as each tenant words them, rules that only a tenant's own office words, and hints of other supervision after the approval (M-33, M-31, B5). */
export class GradeScales20270103000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
    await runner.query(
      collisions('v.approver_post = app.post_id() or v.approved_at is not null and v.planned_by = app.post_id()'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(collisions('v.planned_by = app.post_id() or v.approver_post = app.post_id()'));
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';
const house = `${root} and tenant_id = (select app.tenant_id())`;
/** Whoever acts in the tenant's own organisation, not in a unit of it. */
const ownOffice = `${house} and tenant_id = (select (app.context())[6]::integer)`;

const up = `
alter policy house on visit_rule with check (${ownOffice});

-- The grades of completion, best first, as each tenant words them; every version stays.
create table grade_scale (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  version integer not null check (version >= 1),
  grades text[] not null check (cardinality(grades) between 2 and 6),
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (root_id, id),
  unique (root_id, tenant_id, version),
  foreign key (root_id, tenant_id) references org_unit (root_id, id)
);
alter table grade_scale enable row level security;
alter table grade_scale force row level security;

-- Whoever goes on a visit of another tenant grades by the scale of that: he reads it with the visit.
create policy readers on grade_scale to duban_app using (${root} and (tenant_id = (select app.tenant_id())
  or exists (select from visit v where v.root_id = grade_scale.root_id and v.tenant_id = grade_scale.tenant_id)))
  with check (${ownOffice});
grant select, insert on grade_scale to duban_app;

-- A visit takes the scale along when it begins, and each grade its word and its place on that scale.
alter table visit add column grades text[], add column grade_version integer;
alter table visit
  alter column grades type text[] using case when underway_at is not null then array['优秀', '良好', '一般', '较差'] end,
  alter column grade_version type integer using case when underway_at is not null then 0 end;
alter table visit add check ((grades is null) = (underway_at is null) and (grade_version is null) = (underway_at is null));
grant update (grades, grade_version) on visit to duban_app;
alter table visit_grade drop constraint visit_grade_grade_check, add column place smallint;
alter table visit_grade
  alter column place type smallint using array_position(array['EXCELLENT', 'GOOD', 'FAIR', 'POOR'], grade) - 1,
  alter column grade type text using (array['优秀', '良好', '一般', '较差'])[array_position(array['EXCELLENT', 'GOOD', 'FAIR', 'POOR'], grade)];
alter table visit_grade alter column place set not null, add check (place between 0 and 5), add check (length(grade) between 1 and 10);
`;

const down = `
alter table visit_grade drop constraint visit_grade_grade_check;
alter table visit_grade alter column grade type text using (array['EXCELLENT', 'GOOD', 'FAIR', 'POOR'])[least(place, 3) + 1];
alter table visit_grade drop column place, add check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR'));
alter table visit drop column grades, drop column grade_version;
drop table grade_scale;
drop policy house on visit_rule;
create policy house on visit_rule to duban_app using (${house});
`;

/** What other offices do at the unit of a visit that nobody else reads, by office and days alone, to the insiders given. */
const collisions = (insiders: string): string => `
create or replace function app.visit_collisions(asked uuid, apart integer) returns table (kind text, id uuid, org_unit_id integer, from_day text, until_day text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with ctx as materialized (select app.context() as c), own as materialized (
    select v.* from ctx join visit v on v.root_id = c[1]::integer and v.id = asked
    where v.released_at is null and not (v.announced and v.approved_at is not null) and v.state <> 'CANCELLED'
      and (${insiders})
  )
  select 'VISIT', v.id, v.org_unit_id, v.from_day::text, v.until_day::text
  from own join visit v on v.root_id = own.root_id and v.target_unit_id = own.target_unit_id and v.org_unit_id <> own.org_unit_id
  where v.announced and v.approved_at is not null and v.state not in ('CLOSED', 'CANCELLED')
    and v.from_day <= own.until_day + least(apart, 7) and v.until_day >= own.from_day - least(apart, 7)
    and (v.joint_operation_id is null or v.joint_operation_id is distinct from own.joint_operation_id)
  union all
  select 'JOINT_OPERATION', o.id, o.org_unit_id, (o.starts_at at time zone 'Asia/Shanghai')::date::text,
    (o.ends_at at time zone 'Asia/Shanghai')::date::text
  from own join joint_operation o on o.root_id = own.root_id and o.org_unit_id <> own.org_unit_id
  where o.state = 'APPROVED' and o.starts_at <= app.now() and o.ends_at > app.now() and o.ended_at is null
    and (o.starts_at at time zone 'Asia/Shanghai')::date <= own.until_day + least(apart, 7)
    and (o.ends_at at time zone 'Asia/Shanghai')::date >= own.from_day - least(apart, 7)
    and o.id is distinct from own.joint_operation_id
    and exists (select from assignment a join joint_scope s on s.root_id = a.root_id and s.item_id = a.item_id
      where a.root_id = own.root_id and a.to_org_unit_id = own.target_unit_id and s.operation_id = o.id and a.secrecy < 2
        and a.state not in ('CANCELLED', 'SUPERSEDED') and (s.whole or a.id = any(s.scope_ids) or a.ancestors && s.scope_ids)) $$;`;
