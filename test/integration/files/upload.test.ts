import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { sweepFiles } from '../../../api/modules/files/file.jobs.ts';
import { FileStore } from '../../../api/platform/file-store.ts';
import { startApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { announced, docx, fetched, pdf, put, sha256Of, uploaded, zip } from '../../support/uploading.ts';

const app = startApp();
const actors = signedInOnce(app);
const rowId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const kinds = (id: string) =>
  connected(app.adminUrl(), async (owner) => {
    const { rows } = await owner.query('select kind from event where subject_id = $1 order by seq', [rowId(id)]);
    return rows.map(({ kind }) => kind);
  });
const pathOf = (id: string, bytes: Buffer): string => {
  const hex = sha256Of(bytes);
  return join(app.files, '37', hex.slice(0, 2), `${hex}.${rowId(id)}`);
};

it('keeps what was announced and gives it back byte for byte, whole and in part', async () => {
  const officer = await actors.as('zhang.min');
  const sample = docx();
  const begun = await announced(officer, sample);
  expect(begun).toMatchObject({ state: 'UPLOADING', name: sample.name, received: 0, mediaType: null });
  expect((await fetched(app.url(), officer, begun.id)).status).toBe(404);
  expect(await put(app.url(), officer, begun.id, 0, sample.bytes)).toEqual({
    status: 200,
    body: { received: sample.bytes.length, kept: true },
  });
  const whole = await fetched(app.url(), officer, begun.id);
  expect(whole.status).toBe(200);
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(sample.bytes);
  const some = await fetched(app.url(), officer, begun.id, undefined, { headers: { range: 'bytes=2-5' } });
  expect([some.status, some.headers.get('content-range')]).toEqual([206, `bytes 2-5/${sample.bytes.length}`]);
  expect(Buffer.from(await some.arrayBuffer())).toEqual(sample.bytes.subarray(2, 6));
  expect(await readFile(pathOf(begun.id, sample.bytes))).toEqual(sample.bytes);
  expect((await stat(pathOf(begun.id, sample.bytes))).mode & 0o077).toBe(0);
  expect(await kinds(begun.id)).toEqual(['file.kept']);
});

it('goes on where a sender was cut off, and starts from no other byte', async () => {
  const officer = await actors.as('zhang.min');
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3_000_000)]);
  const { id } = await announced(officer, { name: '长.pdf', bytes });
  const half = 1_500_000;
  await new Promise<void>((resolve) => {
    const headers = { cookie: officer.cookie, 'upload-offset': '0', 'content-length': String(bytes.length) };
    const sending = request(`${app.url()}/files/${id}`, { method: 'PUT', headers });
    sending.on('error', () => undefined).on('close', () => resolve());
    sending.write(bytes.subarray(0, half), () => setTimeout(() => sending.destroy(), 200));
  });
  let received = 0;
  for (let tries = 0; tries < 100 && received === 0; tries += 1) {
    const again = await announced(officer, { name: '长.pdf', bytes });
    expect(again.id).toBe(id);
    const probe = await put(app.url(), officer, id, 9_999_999, Buffer.alloc(0));
    if (probe.status === 409 && probe.body.problem.code === 'STALE_VERSION') received = probe.body.received;
  }
  expect(received).toBeGreaterThan(0);
  expect(received).toBeLessThanOrEqual(half);
  for (const wrong of [received - 1, received + 1, 0]) {
    const { status, body } = await put(app.url(), officer, id, wrong, bytes.subarray(wrong));
    expect([status, body.problem.ruleId, body.received]).toEqual([409, 'File.offset', received]);
  }
  const { body } = await put(app.url(), officer, id, received, bytes.subarray(received));
  expect(body).toEqual({ received: bytes.length, kept: true });
  expect(sha256Of(Buffer.from(await (await fetched(app.url(), officer, id)).arrayBuffer()))).toBe(sha256Of(bytes));
});

it('lets one of two senders write at a time, and keeps the file once', async () => {
  const officer = await actors.as('zhang.min');
  const sample = pdf(randomBytes(200_000).toString('hex'));
  const { id } = await announced(officer, sample);
  const answers = await Promise.all([1, 2, 3, 4].map(() => put(app.url(), officer, id, 0, sample.bytes)));
  expect(answers.filter(({ body }) => body.kept === true).length).toBeGreaterThan(0);
  for (const { status } of answers) expect([200, 409]).toContain(status);
  expect(await kinds(id)).toEqual(['file.kept']);
});

it.each([
  ['a wrong hash', { name: 'a.pdf', bytes: pdf('x').bytes }, { sha256: 'ab'.repeat(32) }, 'fileHash'],
  ['a program under a document', { name: 'a.docx', bytes: Buffer.from('MZ\x90\0 a program') }, {}, 'fileKind'],
  ['a page under a text', { name: 'a.txt', bytes: Buffer.from('<script>alert(1)</script>') }, {}, 'fileNoText'],
  ['a text in another code', { name: 'a.csv', bytes: Buffer.from([0xb5, 0xa5, 0xce, 0xbb]) }, {}, 'fileNoText'],
  ['a text that ends in half a character', { name: 'a.txt', bytes: Buffer.from([0x61, 0xe6, 0xb8]) }, {}, 'fileNoText'],
  [
    'a document with macros',
    { name: 'a.docx', bytes: zip([...parts(), { name: 'word/vbaProject.bin' }]) },
    {},
    'fileMacros',
  ],
  ['a bomb', { name: 'a.docx', bytes: zip([...parts(), { name: 'x', unpacks: 4_000_000_000 }]) }, {}, 'fileBomb'],
  ['a zip', { name: 'a.pptx', bytes: zip([{ name: 'x' }]) }, {}, 'fileKind'],
])('lets go of %s', async (_, sample, over, code) => {
  const officer = await actors.as('zhang.min');
  const { id } = await announced(officer, sample, undefined, over);
  const { status, body } = await put(app.url(), officer, id, 0, sample.bytes);
  expect([status, body.problem.code, body.problem.fields[0].code]).toEqual([422, 'INVALID_INPUT', code]);
  expect(body.problem.fields[0].message).toMatch(/[，。]/);
  expect((await fetched(app.url(), officer, id)).status).toBe(404);
  expect(await readdir(join(app.files, '37', 'parts'))).not.toContain(rowId(id));
});

function parts() {
  return [{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }];
}

it('takes not a byte more than was announced', async () => {
  const officer = await actors.as('zhang.min');
  const sample = pdf('small');
  const { id } = await announced(officer, sample);
  const { status, body } = await put(app.url(), officer, id, 0, Buffer.concat([sample.bytes, Buffer.from('x')]));
  expect([status, body.problem.code, body.received]).toEqual([413, 'TOO_LARGE', 0]);
});

it('sends no file that changed on disk, and tells once those who administer its tenant', async () => {
  const officer = await actors.as('zhang.min');
  const sample = pdf('to be changed');
  const id = await uploaded(app.url(), officer, sample);
  expect((await fetched(app.url(), officer, id)).status).toBe(200);
  const path = pathOf(id, sample.bytes);
  const { atime, mtime } = await stat(path);
  await writeFile(path, Buffer.from(sample.bytes.toString().replace('changed', 'chXnged')));
  await utimes(path, atime, mtime);
  for (const _ of [1, 2]) {
    const answer = await fetched(app.url(), officer, id);
    const text = await answer.text();
    expect([answer.status, JSON.parse(text).problem.ruleId]).toEqual([500, 'File.altered']);
    expect(text).not.toContain('chXnged');
  }
  expect(await kinds(id)).toEqual(['file.kept', 'file.altered']);
  await writeFile(path, sample.bytes);
  expect((await fetched(app.url(), officer, id)).status).toBe(200);
});

it('holds no file in memory: 200 MB pass through both ways', async () => {
  const officer = await actors.as('zhang.min');
  const piece = randomBytes(1 << 20);
  const size = 200 * piece.length;
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256').update('%PDF-');
  hash.update(piece.subarray(5));
  for (let n = 1; n < 200; n += 1) hash.update(piece);
  const { id } = await announced(officer, { name: '全程录像.pdf', bytes: Buffer.alloc(1) }, undefined, {
    size,
    sha256: hash.digest('hex'),
  });
  async function* pieces() {
    yield Buffer.concat([Buffer.from('%PDF-'), piece.subarray(5)]);
    for (let n = 1; n < 200; n += 1) yield piece;
  }
  let most = 0;
  const held = (): number => process.memoryUsage().arrayBuffers;
  const before = held();
  const watch = setInterval(() => {
    most = Math.max(most, held() - before);
  }, 5);
  const sent = await put(app.url(), officer, id, 0, Readable.toWeb(Readable.from(pieces())) as ReadableStream);
  expect(sent.body).toEqual({ received: size, kept: true });
  let back = 0;
  for await (const some of (await fetched(app.url(), officer, id)).body ?? []) back += (some as Uint8Array).length;
  clearInterval(watch);
  expect(back).toBe(size);
  expect(most).toBeLessThan(size / 2);
  process.stdout.write(`\nat most ${Math.round(most / 2 ** 20)} MiB of buffers for 200 MiB\n`);
});

it('forgets what hangs on nothing for a day, and removes bytes without a row', async () => {
  const officer = await actors.as('zhang.min');
  const [old, young] = [pdf('old'), pdf('young')];
  const ids = [await uploaded(app.url(), officer, old), await uploaded(app.url(), officer, young)] as const;
  const { id: begun } = await announced(officer, pdf('begun'));
  await put(app.url(), officer, begun, 0, Buffer.from('%PDF'));
  const gone = [ids[0], begun].map(rowId);
  const store = await FileStore.open(app.files);
  const sweep = () =>
    connected(app.appUrl(), (client) =>
      sweepFiles(async (sql, values) => (await client.query(sql, [...values])).rows, store),
    );
  expect(await sweep()).toBe(0);
  await connected(app.adminUrl(), (owner) =>
    owner.query(`update file set free_since = app.now() - interval '25 hours' where id = any($1)`, [gone]),
  );
  expect(await sweep()).toBe(2);
  expect((await fetched(app.url(), officer, ids[0])).status).toBe(404);
  expect((await fetched(app.url(), officer, ids[1])).status).toBe(200);
  await expect(stat(pathOf(ids[0], old.bytes))).rejects.toThrow();
  expect(await readdir(join(app.files, '37', 'parts'))).not.toContain(rowId(begun));
});
