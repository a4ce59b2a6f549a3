import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { TestApp } from './app.ts';
import { connected } from './oracle-world.ts';
import { storyId } from './story.ts';

/** The context that the database signs for somebody of the story, in the post at a place among his, or in the first. */
export async function contextOf(
  app: Pick<TestApp, 'adminUrl' | 'appUrl'>,
  login: string,
  place?: number,
): Promise<string> {
  const token = createHash('sha256').update(randomUUID()).digest();
  await connected(app.adminUrl(), (owner) =>
    owner.query(
      `insert into auth.session (token_hash, account_id, epoch, expires_at)
       select $1, id, epoch, now() + interval '1 hour' from auth.account where login = $2`,
      [token, login],
    ),
  );
  const post = place === undefined ? null : storyId(`${login}/${place}`);
  return connected(app.appUrl(), async (client) => {
    const { rows } = await client.query('select auth.session($1, $2) as session', [token, post]);
    return rows[0].session.context;
  });
}

/** Runs one statement as the serving role: in somebody's context, or in whatever else stands for one; nothing of it is kept. */
export const inContext = <R extends pg.QueryResultRow>(
  app: TestApp,
  context: string | null,
  sql: string,
  values: readonly unknown[] = [],
): Promise<R[]> =>
  connected(app.appUrl(), async (client) => {
    await client.query('begin');
    if (context !== null) await client.query(`select set_config('app.ctx', $1, true)`, [context]);
    const { rows } = await client.query<R>(sql, [...values]);
    await client.query('rollback');
    return rows;
  });
