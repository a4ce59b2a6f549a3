import pg from 'pg';
import { StartRefused } from './platform/config.ts';

const aheadSql = `select e.xact::text as xact from (select distinct root_id from org_unit where parent_id is null) r,
    lateral (select xact from event where root_id = r.root_id order by xact desc, seq desc limit 1) e
  where e.xact >= pg_snapshot_xmax(pg_current_snapshot()) and e.xact is distinct from pg_current_xact_id_if_assigned()
    and ($1::integer is null or r.root_id = $1)
  order by e.xact desc limit 1`;

/**
 * Why nothing may be told here: the record was restored to a server that has counted fewer transactions than the one it comes from,
 * so what is told from now on would stand before it and in no chain; null: it was not. `root`: of one province.
 */
export async function countFault(client: pg.ClientBase, root: number | null = null): Promise<string | null> {
  const [ahead] = (await client.query<{ xact: string }>(aheadSql, [root])).rows;
  return ahead === undefined
    ? null
    : `its events were told by a server that had counted to transaction ${ahead.xact}, further than this one; restore them to a server that has counted beyond (pg_resetwal -x, -e) or from a base backup`;
}

/** Refuses to go on with a record that this server would not continue. */
export async function assertCounted(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const fault = await countFault(client);
    if (fault !== null) throw new StartRefused(`The record cannot be continued here: ${fault}.`);
  } finally {
    await client.end();
  }
}
