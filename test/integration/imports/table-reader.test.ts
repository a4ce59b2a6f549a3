import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { type TableReader, tableReader } from '../../../api/platform/tables/table-reader.ts';
import { asXlsx, matrixRows } from '../../support/matrices.ts';
import { builtWorker, readInWorker } from '../../support/table-worker.ts';

/** A reader whose thread does what `code` says. */
async function readerDoing(code: string, milliseconds?: number): Promise<TableReader> {
  const file = join(await mkdtemp(join(tmpdir(), 'duban-thread-')), 'thread.mjs');
  await writeFile(file, code);
  return tableReader(pathToFileURL(file), milliseconds);
}

it('reads 5,000 tasks in its thread within its time', async () => {
  const [title = [], heads = [], ...lines] = matrixRows('seventy-nine');
  const many = Array.from({ length: 5000 }, (_, at) => [String(at + 1), ...(lines[at % 79] ?? []).slice(1)]);
  const table = await readInWorker(await asXlsx([title, heads, ...many]));
  expect(table.rows).toHaveLength(5002);
  expect(table.rows.at(-1)?.[0]).toBe('5000');
});

it('says why a file is refused, and leaves nobody waiting for a thread that takes too long or too much', async () => {
  await expect(readInWorker(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).rejects.toMatchObject({ why: 'oldFormat' });
  const endless = await readerDoing('for (;;);', 200);
  await expect(endless(Buffer.from('a'))).rejects.toMatchObject({ why: 'tooSlow' });
  const greedy = await readerDoing('const all = []; for (;;) all.push(new Array(1e6).fill(all.length + 0.5));', 60_000);
  await expect(greedy(Buffer.from('a'))).rejects.toMatchObject({ why: 'tooLarge' });
  const silent = await readerDoing('');
  await expect(silent(Buffer.from('a'))).rejects.toMatchObject({ why: 'unreadable' });
});

it('reads two files at once and asks whoever comes third to wait', async () => {
  const read = tableReader(await builtWorker());
  const file = await asXlsx(matrixRows('forty'));
  const answers = await Promise.allSettled([read(file), read(file), read(file)]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(answers[2]).toMatchObject({ reason: { why: 'busy' } });
  expect((await read(file)).rows.length).toBeGreaterThan(40);
});
