import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSignedLog, SignedLogFile, signedLine } from './signed-log.ts';
import { keptSigningKey, publicKeyAt } from './signing-key.ts';

const { privateKey: key } = generateKeyPairSync('ed25519');
const publicKey = createPublicKey(key);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-log-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A log of `count` lines that say their own number. */
function written(count: number, by = key): string[] {
  const lines: string[] = [];
  let previous = '0'.repeat(64);
  for (let at = 1; at <= count; at += 1) {
    const line = signedLine({ says: at }, at, previous, by);
    previous = createHash('sha256').update(line).digest('hex');
    lines.push(line);
  }
  return lines;
}

const read = (lines: readonly string[], end = '\n') => readSignedLog(lines.join('\n') + end, publicKey);
const faults = (lines: readonly string[], end = '\n') =>
  read(lines, end).faults.map(({ line, kind }) => `${line} ${kind}`);

it('reads what was written', () => {
  const { lines, faults: none, torn } = read(written(5));
  expect(lines.map(({ number, body }) => [number, body.says])).toEqual([1, 2, 3, 4, 5].map((at) => [at, at]));
  expect([none, torn]).toEqual([[], 0]);
  expect(readSignedLog('', publicKey)).toEqual({ lines: [], faults: [], torn: 0 });
});

it('names the line that was changed, wherever it stands and whatever of it', () => {
  for (const at of [0, 2, 4]) {
    const lines = written(5);
    const line = lines[at] ?? '';
    expect(faults(lines.with(at, line.replace('"says":', '"says":1')))).toEqual([`${at + 1} NOT_SIGNED`]);
    const flipped = line.replace(/\t(.)/, (_, one) => `\t${one === 'A' ? 'B' : 'A'}`);
    expect(faults(lines.with(at, flipped))).toEqual([`${at + 1} NOT_SIGNED`]);
  }
});

it('names lines that are gone, doubled, swapped, unreadable or taken from another file of the key', () => {
  const [one = '', two = '', three = '', four = ''] = written(4);
  expect(faults([two, three, four])).toEqual(['2 MISSING_BEFORE']);
  expect(faults([one, three, four])).toEqual(['3 MISSING_BEFORE']);
  expect(faults([one, two, two, three])).toEqual(['2 OUT_OF_ORDER']);
  expect(faults([one, three, two, four])).toEqual(['2 OUT_OF_ORDER', '3 MISSING_BEFORE', '4 MISSING_BEFORE']);
  expect(faults([one, two, 'rubbish', four])).toEqual(['4 MISSING_BEFORE']);
  expect(faults([one, two, three.slice(0, 50)])).toEqual(['3 UNREADABLE_END']);
  const other = signedLine({ says: 'else' }, 2, 'f'.repeat(64), key);
  expect(faults([one, other])).toEqual(['2 OUT_OF_ORDER']);
});

it('knows a file of another key, and a line of one', () => {
  const stranger = generateKeyPairSync('ed25519').privateKey;
  expect(faults(written(3, stranger))).toEqual(['1 OTHER_KEY']);
  const [one = '', two = ''] = written(2);
  const forged = signedLine({ says: 3 }, 3, createHash('sha256').update(two).digest('hex'), stranger);
  expect(faults([one, two, forged])).toEqual(['3 NOT_SIGNED']);
});

it('goes on after a write that was cut off at any byte, and never takes it for tampering', async () => {
  const [one = '', two = ''] = written(2);
  for (let cut = 0; cut <= two.length; cut += 7) {
    const path = join(folder, `cut-${cut}.log`);
    const left = `${one}\n${two.slice(0, cut)}`;
    expect(readSignedLog(left, publicKey)).toMatchObject({ faults: [], torn: cut > 0 && cut < two.length ? 1 : 0 });
    await writeFile(path, left);
    const file = new SignedLogFile(path, key);
    await file.news();
    await file.append([{ says: 'more' }, { says: 'and more' }]);
    const { lines, faults: none, torn } = readSignedLog(await readFile(path, 'utf8'), publicKey);
    expect([none, torn]).toEqual([[], cut > 0 && cut < two.length ? 1 : 0]);
    expect(lines.map(({ number }) => number)).toEqual(cut < two.length ? [1, 2, 3] : [1, 2, 3, 4]);
  }
});

it('adds to what another process has added meanwhile', async () => {
  const path = join(folder, 'shared.log');
  const [mine, theirs] = [new SignedLogFile(path, key), new SignedLogFile(path, key)];
  for (const file of [mine, theirs, theirs, mine]) {
    await file.news();
    await file.append([{ by: file === mine }]);
  }
  expect(await mine.news()).toBeNull();
  const { lines, faults: none } = readSignedLog(await readFile(path, 'utf8'), publicKey);
  expect(lines.map(({ body }) => body.by)).toEqual([true, false, false, true]);
  expect(none).toEqual([]);
});

it('makes its key once, for its owner alone, and the public half for everybody', async () => {
  const path = join(folder, 'keys', 'own.key');
  const [first, again] = [await keptSigningKey(path, false), await keptSigningKey(path, false)];
  expect(first.equals(again)).toBe(true);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await publicKeyAt(`${path}.pub`))?.equals(createPublicKey(first))).toBe(true);
  expect((await publicKeyAt(path))?.equals(createPublicKey(first))).toBe(true);
  expect(await publicKeyAt(join(folder, 'none'))).toBeNull();
});

it('refuses a key that others may read, one that is no key, and to replace one that signed', async () => {
  const path = join(folder, 'open.key');
  await keptSigningKey(path, false);
  await writeFile(join(folder, 'no.key'), 'not a key', { mode: 0o600 });
  await chmod(path, 0o644);
  await expect(keptSigningKey(path, false)).rejects.toThrow(/may be read by others/);
  await expect(keptSigningKey(join(folder, 'no.key'), false)).rejects.toThrow(/holds no private key/);
  await expect(keptSigningKey(join(folder, 'gone.key'), true)).rejects.toThrow(/is gone, but checkpoints signed by it/);
});
