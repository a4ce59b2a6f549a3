import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { openCheckpoints } from '../../api/audit-checkpoints.ts';
import { Checkpoints } from '../../api/modules/audit/checkpoints.jobs.ts';
import type { CheckpointPaths } from '../../api/platform/config.ts';
import { createDataSource } from '../../api/platform/db/data-source.ts';
import { createLog } from '../../api/platform/log.ts';
import type { TestApp } from './app.ts';

/** A folder for checkpoints and the one who writes them, as the role that serves. */
export interface Keeper {
  readonly paths: CheckpointPaths;
  readonly dataSource: DataSource;
  /** Another process over the same file and key. */
  readonly process: (paths?: CheckpointPaths) => Promise<Checkpoints>;
  readonly end: () => Promise<void>;
}

/** Keeps checkpoints of the chains of a test's database in a folder of their own. */
export async function keeperOf(app: TestApp): Promise<Keeper> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-checkpoints-'));
  const paths = { file: join(folder, 'checkpoints.log'), key: join(folder, 'checkpoints.key') };
  const dataSource = await createDataSource(app.appUrl(), [], 4).initialize();
  return {
    paths,
    dataSource,
    process: async (at = paths) => new Checkpoints(dataSource, await openCheckpoints(at), createLog('silent')),
    end: async () => {
      await dataSource.destroy();
      await rm(folder, { recursive: true });
    },
  };
}

/** Tells `count` events in a province, each in a transaction of its own. */
export async function tell(owner: pg.Client, root: number, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await owner.query(
      `insert into event (root_id, id, tenant_id, kind, subject_type, subject_id, item_id, account_id, post_id, org_unit_id, payload, at, reader_keys, secrecy)
       values ($1, $2, $1, 'test.happened', 'Test', $3, $4, $5, $6, 7, jsonb_build_object('said', $3::text), now(), array[$1 * 64 + 63, $1 * 64], 1)`,
      [root, randomUUID(), `subject ${root}/${at}`, randomUUID(), randomUUID(), randomUUID()],
    );
}

/** Tells `count` events in a province and seals them. */
export async function tellAndSeal(owner: pg.Client, root: number, count: number): Promise<void> {
  await tell(owner, root, count);
  await sealAll(owner, root);
}

/** Seals until nothing waits: a transaction of another suite on the same server may be older than the events. */
export async function sealAll(owner: pg.Client, root: number): Promise<void> {
  for (;;) {
    await owner.query('select app.seal_events($1, 100000)', [root]);
    const { rows } = await owner.query('select unsealed::int from app.chain_heads() where root = $1', [root]);
    if (rows[0].unsealed === 0) return;
    await pause(20);
  }
}
