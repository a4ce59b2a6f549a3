import type { MigrationInterface, QueryRunner } from 'typeorm';

const root = '(root_id = (select app.root_id()))';
const cleared = `reader_keys && (select app.reader_keys()) and ${root} and secrecy <= (select app.clearance())`;
const tables = ['joint_opinion', 'joint_report', 'joint_signature', 'joint_evidence'];

/** The office of an operation that runs reads nothing of the room while it holds a task in scope: nobody inspects himself (M-11). */
export class RecusedOffices20261228420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`alter policy readers on ${table} using (${cleared})`);
    await runner.query('drop function app.recused_offices()');
  }
}

const up = `
-- The operations that run now of which a unit of the caller is the office and holds a task in scope.
create function app.recused_offices() returns uuid[] language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(array_agg(o.id), '{}') from joint_operation o
  where o.root_id = app.root_id() and o.org_unit_id * 64 = any(app.reader_keys()) and o.state = 'APPROVED'
    and o.starts_at <= app.now() and o.ends_at > app.now() and o.ended_at is null
    and exists (select from joint_scope c join assignment a on a.root_id = c.root_id and a.item_id = c.item_id
      where c.root_id = o.root_id and c.operation_id = o.id and a.to_org_unit_id = o.org_unit_id
        and a.state not in ('CANCELLED', 'SUPERSEDED') and (c.whole or a.id = any(c.scope_ids) or a.ancestors && c.scope_ids)) $$;
alter function app.recused_offices() owner to duban_auth;
grant execute on function app.recused_offices() to duban_app;
${tables
  .map(
    (table) =>
      `alter policy readers on ${table} using (${cleared} and not array[operation_id] && (select app.recused_offices()));`,
  )
  .join('\n')}
`;
