import { foldWaiting } from '../../api/modules/rollup/rollup.jobs.ts';
import type { TestApp } from './app.ts';
import { connected } from './oracle-world.ts';

/** Folds what waits, as the folder does within a second: percentages of the levels above are of now. */
export const settled = (app: Pick<TestApp, 'appUrl'>): Promise<number> =>
  connected(app.appUrl(), (client) => foldWaiting(async (sql, values) => (await client.query(sql, [...values])).rows));
