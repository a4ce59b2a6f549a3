import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tasks have of the six haves that lies beyond their own rows (M-03): an approved plan, and somebody who answers. */
export class SixHaves20261219000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.six_haves(uuid[])');
  }
}

const up = `
-- For tasks that the caller may read: whether an approved plan is their own, whether one of a level above names their unit in its roadmap
-- (by the name it bore before a reform too), and whether somebody answered for the unit since the task arrived. The plan of a level
-- above is no row that those below read, so that this says yes or no and nothing of what it holds.
create function app.six_haves(wanted uuid[]) returns table (assignment_id uuid, own_plan boolean, plan_above boolean, leader boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive me as materialized (
    select app.root_id() as root, app.reader_keys() as keys, app.clearance() as clearance,
      (app.now() at time zone 'Asia/Shanghai')::date as today
  ), asked as materialized (
    select a.root_id, a.id, a.ancestors, a.to_org_unit_id as unit, a.field, a.arrived_on, me.today
    from me join assignment a on a.root_id = me.root and a.id = any(wanted) and a.reader_keys && me.keys and a.secrecy <= me.clearance
  ), named as (
    select distinct root_id, unit, unit as bore from asked
    union
    select n.root_id, n.unit, o.old_unit_id from named n
    join org_succession o on o.root_id = n.root_id and o.new_unit_id = n.bore and o.effective_at is not null
  )
  select k.id,
    exists (select from plan p where p.root_id = k.root_id and p.assignment_id = k.id and p.state in ('APPROVED', 'ISSUED')),
    exists (select from plan p join named n on n.unit = k.unit and p.nodes @> jsonb_build_array(jsonb_build_object('unit', n.bore))
      where p.root_id = k.root_id and p.assignment_id = any(k.ancestors) and p.state in ('APPROVED', 'ISSUED')),
    exists (select from post q where q.root_id = k.root_id and q.org_unit_id = k.unit and q.held_from <= k.today
      and (q.held_to is null or q.held_to > k.arrived_on) and (q.role = 'FIRST'
        or q.role = 'DIRECT' and (k.field is null or cardinality(q.fields) = 0 or k.field = any(q.fields))))
  from asked k $$;
alter function app.six_haves(uuid[]) owner to duban_auth;
revoke execute on function app.six_haves(uuid[]) from public;
grant execute on function app.six_haves(uuid[]) to duban_app;
`;
