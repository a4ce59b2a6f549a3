import type { DataSource } from 'typeorm';
import type { Logger } from '../../platform/log.ts';

/** Runs one statement in a transaction of its own and answers its rows. */
export type Query = (sql: string, values: readonly unknown[]) => Promise<unknown[]>;

/** How often what waits is looked after, in milliseconds. */
export const every = 250;
const batch = 5000;

/** Folds everything that waits, province by province; answers how many differences. What another folder holds is left to it. */
export async function foldWaiting(query: Query): Promise<number> {
  let all = 0;
  const waiting = (await query('select root from app.rollup_waiting()', [])) as { root: number }[];
  for (const { root } of waiting)
    for (let folded = batch; folded === batch; all += folded) {
      const [done] = (await query('select app.fold_rollup($1, $2) as folded', [root, batch])) as { folded: number }[];
      folded = done?.folded ?? 0;
    }
  return all;
}

/**
 * Folds roll-ups four times a second, so that percentages are less than a second behind. A fold is one transaction: a folder
 * that dies leaves the log as it was, and of two folders one works at a time.
 */
export function startFolding(dataSource: DataSource, log: Logger): { stop(): void } {
  let busy = false;
  const fold = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await foldWaiting((sql, values) => dataSource.query(sql, [...values]));
    } catch (error) {
      if (dataSource.isInitialized) log.warn({ err: error }, 'folding waits');
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void fold(), every);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
