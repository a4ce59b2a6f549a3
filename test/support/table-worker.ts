import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { type TableReader, tableReader } from '../../api/platform/tables/table-reader.ts';

let built: Promise<URL> | null = null;

/** The worker that reads tables, built once for a file of tests as `npm run build` builds it. */
export function builtWorker(): Promise<URL> {
  built ??= (async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'duban-worker-'));
    const input = 'api/platform/tables/table-worker.ts';
    const output = { entryFileNames: '[name].mjs' };
    const ssr = { ssr: true, outDir, target: 'node20', rolldownOptions: { input, output } };
    await build({ configFile: false, logLevel: 'error', publicDir: false, build: ssr });
    return pathToFileURL(join(outDir, 'table-worker.mjs'));
  })();
  return built;
}

let reader: Promise<TableReader> | null = null;

/** The reader of tables that the server has, in its worker. */
export const readInWorker: TableReader = async (bytes) => {
  reader ??= builtWorker().then((worker) => tableReader(worker));
  return (await reader)(bytes);
};
