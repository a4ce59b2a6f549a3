import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wantedBelow } from './20261126120000-rollup-log.sql.ts';

/** How many tasks below a node are owed by days that have passed: what its number of late ones is made of. */
export class DueBelow20261127120100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.due_below(uuid[], date)');
  }
}

const up = `
-- Below nodes that the caller may read, over classes up to the clearance, as app.counts_below counts them.
create function app.due_below(nodes uuid[], before date) returns table (node_id uuid, due_on date, open integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
${wantedBelow}
  ), parts as (
    select w.node, d.due_on, w.sign * d.open as open from me cross join wanted w
      join rollup_due d on d.root_id = me.root and d.node_id = w.counted and d.secrecy <= me.clearance and d.due_on < before
    union all
    select w.node, d.due_on, w.sign * d.open from me cross join wanted w
      join rollup_delta d on d.root_id = me.root and d.node_id = w.counted and d.secrecy <= me.clearance and d.due_on < before
  )
  select node, due_on, sum(open)::integer from parts group by node, due_on having sum(open) <> 0 $$;
alter function app.due_below(uuid[], date) owner to duban_auth;
revoke execute on function app.due_below(uuid[], date) from public;
grant execute on function app.due_below(uuid[], date) to duban_app;
`;
