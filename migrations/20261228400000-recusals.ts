import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A body that holds a task in scope has no key of the operation, whatever its answer says: nobody inspects himself (M-11). */
export class Recusals20261228400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const running = 'o.starts_at <= app.now() and o.ends_at > app.now() and o.ended_at is null';
const inScope = `exists (select from joint_scope c join assignment a on a.root_id = c.root_id and a.item_id = c.item_id
      where c.root_id = o.root_id and c.operation_id = o.id and a.to_org_unit_id = unit and a.state not in ('CANCELLED', 'SUPERSEDED')
        and (c.whole or a.id = any(c.scope_ids) or a.ancestors && c.scope_ids))`;

const keysOf = (bodies: string): string => `
create or replace function auth.grant_keys(root integer, unit integer) returns setof integer language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
  select grant_key from mandate where root_id = root and delegate_unit_id = unit
    and starts_at <= app.now() and ends_at > app.now() and ended_at is null
  union all
  select unnest(array[o.grant_key, m.grant_key]) from joint_member m
    join joint_operation o on o.root_id = m.root_id and o.id = m.operation_id
    where m.root_id = root and m.org_unit_id = unit and m.state = 'ACCEPTED' and o.state = 'APPROVED'
    and ${running}${bodies}
  union all
  select o.grant_key from joint_operation o where o.root_id = root and o.org_unit_id = unit and o.state = 'APPROVED' and ${running}
    and not ${inScope}
  union all
  select f.notice_key from task_force_member m join task_force f on f.root_id = m.root_id and f.id = m.force_id
    where m.root_id = root and m.org_unit_id = unit $$;`;

const up = `
-- The keys of the grants that are in force for a unit at this moment of the service clock, and the notices of task forces that ask it;
-- of an operation none while a task in scope is its own, whether it organises it or takes part.
${keysOf(`
    and not ${inScope}`)}

-- Which of some operations have a task of the caller's unit in scope; told to their offices and bodies alone.
create function app.recused_in(wanted uuid[], unit integer) returns setof uuid language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
  select o.id from joint_operation o
  where o.root_id = app.root_id() and o.id = any(wanted) and unit * 64 = any(app.reader_keys())
    and (o.org_unit_id = unit or exists (select from joint_member m
      where m.root_id = o.root_id and m.operation_id = o.id and m.org_unit_id = unit))
    and ${inScope} $$;
alter function app.recused_in(uuid[], integer) owner to duban_auth;
grant execute on function app.recused_in(uuid[], integer) to duban_app;
`;

const down = `
drop function app.recused_in(uuid[], integer);
${keysOf('')}
`;
