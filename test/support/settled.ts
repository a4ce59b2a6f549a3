import { foldWaiting } from '../../api/modules/rollup/rollup.jobs.ts';
import type { TestApp } from './app.ts';
import { connected } from './oracle-world.ts';

/** Waits until nothing is left to fold, folding what the server's own folder leaves: percentages of the levels above are of now. */
export const settled = (app: Pick<TestApp, 'appUrl'>): Promise<void> =>
  connected(app.appUrl(), async (client) => {
    const waiting = async () => (await client.query('select from app.rollup_waiting()')).rowCount !== 0;
    while (await waiting()) await foldWaiting(async (sql, values) => (await client.query(sql, [...values])).rows);
  });
