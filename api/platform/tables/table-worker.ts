import { parentPort, workerData } from 'node:worker_threads';
import { readTable } from './reading.ts';
import { TableRefused } from './table.ts';

/** Reads one file beside the server, where neither its size nor its time can hold anybody up. */
try {
  parentPort?.postMessage({ table: readTable(Buffer.from(workerData as Uint8Array)) });
} catch (error) {
  parentPort?.postMessage({ refused: error instanceof TableRefused ? error.why : 'unreadable' });
}
