import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supervision that meets (多头督查, B5): what may be told of other offices to who makes a hidden visit; visits of one joint operation count once. */
export class Collisions20261229000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

/** Counts what is given of the visits of the caller's office that began in a year. */
const countsOf = (counted: (which: string) => string): string => `
create or replace function app.visit_counts(wanted integer) returns table (visits integer, unannounced integer, routine integer, joint integer, proactive integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with ctx as materialized (select app.context() as c)
  select ${counted('true')}, ${counted('not v.announced')},
    ${counted('not v.announced and v.routine_special')},
    ${counted('v.joint_operation_id is not null')}, ${counted('v.own_initiative')}
  from ctx join visit v on v.root_id = c[1]::integer and v.org_unit_id = nullif(c[6], '')::integer
  where c[7] in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER', 'FIRST') and v.underway_at is not null
    and extract(year from v.underway_at at time zone 'Asia/Shanghai') = wanted $$;`;

const up = `
create index visit_task_assignment on visit_task (root_id, assignment_id);

-- How many visits of the caller's office began in a year, those of one joint operation counted as one.
${countsOf((which) => `count(distinct coalesce(v.joint_operation_id, v.id)) filter (where ${which})::integer`)}

-- What other offices do at the unit of a visit, within some days of it, to whoever makes, plans or approves that visit while nobody else
-- reads it: announced and approved visits and operations that run, by office and days alone. A hidden visit is told to nobody.
create function app.visit_collisions(asked uuid, apart integer) returns table (kind text, id uuid, org_unit_id integer, from_day text, until_day text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with ctx as materialized (select app.context() as c), own as materialized (
    select v.* from ctx join visit v on v.root_id = c[1]::integer and v.id = asked
    where v.released_at is null and not (v.announced and v.approved_at is not null) and v.state <> 'CANCELLED'
      and (array[v.team_key] && app.reader_keys() or v.planned_by = app.post_id() or v.approver_post = app.post_id())
  )
  select 'VISIT', v.id, v.org_unit_id, v.from_day::text, v.until_day::text
  from own join visit v on v.root_id = own.root_id and v.target_unit_id = own.target_unit_id and v.org_unit_id <> own.org_unit_id
  where v.announced and v.approved_at is not null and v.state not in ('CLOSED', 'CANCELLED')
    and v.from_day <= own.until_day + apart and v.until_day >= own.from_day - apart
    and (v.joint_operation_id is null or v.joint_operation_id is distinct from own.joint_operation_id)
  union all
  select 'JOINT_OPERATION', o.id, o.org_unit_id, (o.starts_at at time zone 'Asia/Shanghai')::date::text,
    (o.ends_at at time zone 'Asia/Shanghai')::date::text
  from own join joint_operation o on o.root_id = own.root_id and o.org_unit_id <> own.org_unit_id
  where o.state = 'APPROVED' and o.starts_at <= app.now() and o.ends_at > app.now() and o.ended_at is null
    and (o.starts_at at time zone 'Asia/Shanghai')::date <= own.until_day + apart
    and (o.ends_at at time zone 'Asia/Shanghai')::date >= own.from_day - apart
    and o.id is distinct from own.joint_operation_id
    and exists (select from assignment a join joint_scope s on s.root_id = a.root_id and s.item_id = a.item_id
      where a.root_id = own.root_id and a.to_org_unit_id = own.target_unit_id and s.operation_id = o.id and a.secrecy < 2
        and a.state not in ('CANCELLED', 'SUPERSEDED') and (s.whole or a.id = any(s.scope_ids) or a.ancestors && s.scope_ids)) $$;
alter function app.visit_collisions(uuid, integer) owner to duban_auth;
grant execute on function app.visit_collisions(uuid, integer) to duban_app;

-- A visit is put together with a joint operation until it begins.
grant update (joint_operation_id) on visit to duban_app;
`;

const down = `
revoke update (joint_operation_id) on visit from duban_app;
drop function app.visit_collisions(uuid, integer);
${countsOf((which) => (which === 'true' ? 'count(*)::integer' : `count(*) filter (where ${which})::integer`))}
drop index visit_task_assignment;
`;
