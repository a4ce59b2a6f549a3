import type { DataSource } from 'typeorm';
import type { Logger } from '../../platform/log.ts';
import type { SignedLogFile } from '../../platform/signed-log.ts';
import { Checkpoints } from './checkpoints.jobs.ts';

const every = 500;
const batch = 5000;

/** Links every event that may be linked to the chain of its province; behind a transaction that is still open they wait. */
export async function sealWhatWaits(dataSource: DataSource): Promise<void> {
  const heads: { root: number; unsealed: string }[] = await dataSource.query(
    'select root, unsealed from app.chain_heads()',
  );
  for (const { root, unsealed } of heads)
    for (let due = Number(unsealed) > 0; due; ) {
      const [{ sealed }] = await dataSource.query('select app.seal_events($1, $2) as sealed', [root, batch]);
      due = sealed === batch;
    }
}

/**
 * Seals twice a second, so that an event waits for its link less than one (R14), and once a second signs outside the database where
 * each chain stands; the database lets one sealer work at a time. Without a file of checkpoints (null) only the chain is kept.
 */
export function startSealing(dataSource: DataSource, file: SignedLogFile | null, log: Logger): { stop(): void } {
  const checkpoints = file === null ? null : new Checkpoints(dataSource, file, log);
  let busy = false;
  let turns = 0;
  const seal = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await sealWhatWaits(dataSource);
      if (turns++ % 2 === 0) await checkpoints?.take();
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
