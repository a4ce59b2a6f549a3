import type { MigrationInterface, QueryRunner } from 'typeorm';
import { quantitiesSql } from './20261215100000-quantities.sql.ts';

/** What reports claim of each line and what checks verified of it, and how it rolls up by the measure of the line (lifecycle 5.5.7). */
export class Quantities20261215100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
    await runner.query(quantitiesSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

/** Lines of tasks that stand already name the line above that they carry on, and what their holder kept. */
const up = `
alter table assignment add column actuals jsonb not null default '[]';
alter table report add column amounts jsonb not null default '[]';
alter table report_version add column amounts jsonb not null default '[]';
alter table verification add column amounts jsonb not null default '[]';
grant update (actuals) on assignment to duban_app;
grant update (amounts) on report to duban_app;

grant update (targets) on assignment to duban_auth;
set local role duban_auth;
update assignment a set targets = (
  select coalesce(jsonb_agg(t || jsonb_build_object(
    'above', case when p.order_id = a.order_id then t->'line' when p.id is null then 'null'
      else coalesce((select o.targets->(t->>'line')::integer->'above' from order_text o where o.root_id = a.root_id and o.id = a.order_id), 'null') end,
    'own', 0) order by n), '[]') from jsonb_array_elements(a.targets) with ordinality as e(t, n))
from assignment b left join assignment p on p.root_id = b.root_id and p.id = b.parent_id
where a.root_id = b.root_id and a.id = b.id and a.targets <> '[]';
update assignment a set targets = (
  select jsonb_agg(t || jsonb_build_object('own', greatest(0, (t->>'value')::numeric - (
    select sum((u->>'value')::numeric) from assignment c cross join lateral jsonb_array_elements(c.targets) as u
    where c.root_id = a.root_id and c.parent_id = a.id and c.state not in ('CANCELLED', 'SUPERSEDED') and u->'above' = t->'line'
      and t->>'measure' = 'SUM'))) order by n)
  from jsonb_array_elements(a.targets) with ordinality as e(t, n))
where a.targets @> '[{"measure": "SUM"}]' and exists (select from assignment c where c.root_id = a.root_id and c.parent_id = a.id);
reset role;
revoke update (targets) on assignment from duban_auth;
`;

const down = `
drop function app.quantities(uuid[]);
alter table verification drop column amounts;
alter table report_version drop column amounts;
alter table report drop column amounts;
alter table assignment drop column actuals;
`;
