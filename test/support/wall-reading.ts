import type pg from 'pg';
import type { TestApp } from './app.ts';
import { connected } from './oracle-world.ts';
import type { Seen, Viewer } from './visibility-oracle.ts';

/** Signs everybody of the database in, each under his own id. */
export const signEverybodyIn = (app: TestApp): Promise<unknown> =>
  connected(app.adminUrl(), (owner) =>
    owner.query(
      `insert into auth.session (token_hash, account_id, epoch, expires_at)
       select sha256(convert_to(person_id::text, 'UTF8')), id, epoch, now() + interval '1 hour' from auth.account`,
    ),
  );

/** The signed contexts of those of the viewers who get in, as they stand now. */
export const contextsOf = (app: TestApp, viewers: readonly Viewer[]): Promise<Map<Viewer, string>> =>
  connected(app.appUrl(), async (client) => {
    const contexts = new Map<Viewer, string>();
    const opening = `select auth.session(sha256(convert_to($1, 'UTF8')), $2) as session`;
    for (const viewer of viewers) {
      const { rows } = await client.query(opening, [viewer.personId, viewer.acting]);
      if (rows[0].session !== null) contexts.set(viewer, rows[0].session.context);
    }
    return contexts;
  });

/** What the database itself shows, as the serving role in a signed context. */
export async function seenIn(client: pg.Client, context: string, wanted: readonly string[]): Promise<Seen> {
  await client.query(`begin; set local app.ctx = '${context}'`);
  const parts = wanted.map((table) => `(select json_agg(id) from ${table}) as ${table}`);
  const { rows } = await client.query(`select ${parts.join(', ')}`);
  await client.query('rollback');
  return rows[0];
}

/** Where the wall and the oracle differ for a viewer in one table, in words. */
export function differences(viewer: Viewer, table: string, found: Seen, expected: Seen): string[] {
  const [admitted, due] = [new Set(found[table] ?? []), new Set(expected[table])];
  const leaked = [...admitted].filter((id) => !due.has(id));
  const lost = [...due].filter((id) => !admitted.has(id));
  return [
    ...(leaked.length > 0 ? [`${viewer.personId} should not see ${table} ${leaked[0]}`] : []),
    ...(lost.length > 0 ? [`${viewer.personId} should see ${table} ${lost[0]}`] : []),
  ];
}
