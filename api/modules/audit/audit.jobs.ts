import type { DataSource } from 'typeorm';
import type { Logger } from '../../platform/log.ts';

const every = 1000;
const batch = 1000;

/** Links new events to the chain of their province, once a second; the database lets one sealer work at a time. */
export function startSealing(dataSource: DataSource, log: Logger): { stop(): void } {
  let busy = false;
  const seal = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      const heads: { root: number; unsealed: string }[] = await dataSource.query(
        'select root, unsealed from app.chain_heads()',
      );
      for (const { root, unsealed } of heads)
        if (Number(unsealed) > 0) await dataSource.query('select app.seal_events($1, $2)', [root, batch]);
    } catch (error) {
      if (dataSource.isInitialized) log.warn({ err: error }, 'sealing waits');
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void seal(), every);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
