import { Worker } from 'node:worker_threads';
import { type Table, type TableRefusal, TableRefused, tableLimits } from './table.ts';

/** Reads the table in a file; throws TableRefused for a file that is none or may not be read. */
export type TableReader = (bytes: Uint8Array) => Promise<Table>;

/** Most files read at once: each may take the memory below. */
const most = 2;
const memory = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** A reader that gives each file a thread of its own with a cap of memory and of time; `worker` is the built table-worker. */
export function tableReader(worker: URL, milliseconds: number = tableLimits.milliseconds): TableReader {
  let running = 0;
  return async (bytes) => {
    if (running >= most) throw new TableRefused('busy');
    running += 1;
    try {
      return await readBeside(worker, bytes, milliseconds);
    } finally {
      running -= 1;
    }
  };
}

async function readBeside(worker: URL, bytes: Uint8Array, milliseconds: number): Promise<Table> {
  const thread = new Worker(worker, { workerData: bytes, resourceLimits: memory, env: {}, execArgv: [] });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Table>((resolve, reject) => {
      timer = setTimeout(() => reject(new TableRefused('tooSlow')), milliseconds);
      thread.once('message', ({ table, refused }: { table?: Table; refused?: TableRefusal }) =>
        table === undefined ? reject(new TableRefused(refused ?? 'unreadable')) : resolve(table),
      );
      thread.once('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TableRefused('tooLarge') : error),
      );
      thread.once('exit', () => reject(new TableRefused('unreadable')));
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
