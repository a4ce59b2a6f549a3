import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a level above may know of the matters that the levels below established for themselves: numbers, and no small ones. */
export class Aggregates20261126100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.own_matters()');
  }
}

const up = `
-- How many matters each unit directly below the caller's, and all units further below it, established for themselves
-- (visibility.md Z7, Small cells). A cell counts at least 3 matters, one over units further below at least 3 units too;
-- every other cell is null, whatever it holds. Secret matters are in no cell. For the offices that supervise, nobody else.
create function app.own_matters() returns table (org_unit_id integer, own bigint, below bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive me as (select app.root_id() as root, (app.context())[6]::integer as unit
    where (app.context())[7] in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER', 'FIRST')),
  under as (
    select u.root_id, u.id as child, u.id from me join org_unit u on u.root_id = me.root and u.parent_id = me.unit
    union all
    select under.root_id, under.child, u.id from under join org_unit u on u.root_id = under.root_id and u.parent_id = under.id
  ), counted as (
    select under.child, under.id, count(i.id) as matters from under left join item i on i.root_id = under.root_id
      and i.org_unit_id = under.id and i.secrecy <= least(app.clearance(), 1)
      and i.state not in ('DRAFT', 'PROPOSED', 'NOT_ESTABLISHED', 'WITHDRAWN')
    group by under.child, under.id
  )
  select child, sum(matters) filter (where id = child and matters >= 3)::bigint,
    case when sum(matters) filter (where id <> child) >= 3 and count(*) filter (where id <> child and matters > 0) >= 3
      then sum(matters) filter (where id <> child)::bigint end
  from counted group by child order by child $$;
alter function app.own_matters() owner to duban_auth;
grant execute on function app.own_matters() to duban_app;
`;
