import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Late children found from the children, so that a whole province is asked about in one pass. */
export class LateChildren20261127140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      lateChildrenSql(`
  select p.id, min(c.due_on + 1), (array_agg(c.id order by c.due_on, c.id))[1]
  from me join assignment c on c.root_id = me.root and c.parent_id = any(nodes) and ${open}
  join assignment p on p.root_id = c.root_id and p.id = c.parent_id and p.secrecy = c.secrecy
    and p.reader_keys && me.keys and p.secrecy <= me.clearance
  group by p.id`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      lateChildrenSql(`
  select p.id, c.late_from, c.id from me join assignment p on p.root_id = me.root and p.id = any(nodes)
    and p.reader_keys && me.keys and p.secrecy <= me.clearance
  cross join lateral (select min(c.due_on + 1) as late_from, (array_agg(c.id order by c.due_on, c.id))[1] as id
    from assignment c where c.root_id = p.root_id and c.parent_id = p.id and c.secrecy = p.secrecy and ${open}
    having count(*) > 0) c`),
    );
  }
}

const open = `c.role <> 'INFORM' and c.state not in ('CANCELLED', 'SUPERSEDED', 'SUSPENDED', 'SUBMITTED', 'ACCEPTED')`;

const lateChildrenSql = (found: string): string => `
create or replace function app.late_children(nodes uuid[]) returns table (node_id uuid, late_from date, child_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as materialized (
    select app.root_id() as root, app.reader_keys() as keys, app.clearance() as clearance
  )${found} $$;
`;
