import type { DataSource } from 'typeorm';
import type { FileStore } from '../../platform/file-store.ts';
import type { Logger } from '../../platform/log.ts';

/** Runs one statement in a transaction of its own and answers its rows. */
type Query = (sql: string, values: readonly unknown[]) => Promise<unknown[]>;

const every = 600_000;
const batch = 500;

/**
 * Forgets uploads that hang on nothing for a day, and removes bytes whose row is gone; answers how many. A row is always
 * written before its bytes and an id never comes again, so that what has no row now will have none.
 */
export async function sweepFiles(query: Query, store: FileStore): Promise<number> {
  await query('select app.forget_files()', []);
  let gone = 0;
  let some: { rootId: number; id: string; path: string }[] = [];
  const removeUnknown = async (): Promise<void> => {
    const roots = new Set(some.map(({ rootId }) => rootId));
    for (const root of roots) {
      const here = some.filter(({ rootId }) => rootId === root);
      const rows = await query('select unknown as id from app.unknown_files($1, $2) as unknown', [
        root,
        here.map(({ id }) => id),
      ]);
      const unknown = new Set((rows as { id: string }[]).map(({ id }) => id));
      for (const { path } of here.filter(({ id }) => unknown.has(id))) await store.remove(path);
      gone += unknown.size;
    }
    some = [];
  };
  for await (const one of store.all()) {
    if (some.push(one) === batch) await removeUnknown();
  }
  await removeUnknown();
  return gone;
}

/** Sweeps every ten minutes, in the process that keeps the bytes. */
export function startSweeping(dataSource: DataSource, store: FileStore, log: Logger): { stop(): void } {
  const sweep = (): void =>
    void sweepFiles((sql, values) => dataSource.query(sql, [...values]), store).catch((error) => {
      if (dataSource.isInitialized) log.warn({ err: error }, 'sweeping files waits');
    });
  const timer = setInterval(sweep, every);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
