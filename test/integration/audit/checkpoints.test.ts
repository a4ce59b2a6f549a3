import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../../../api/audit.ts';
import { declareRestore } from '../../../api/audit-restore.ts';
import type { Checkpoints } from '../../../api/modules/audit/checkpoints.jobs.ts';
import type { CheckpointPaths } from '../../../api/platform/config.ts';
import { SignedLogFile } from '../../../api/platform/signed-log.ts';
import { keptSigningKey } from '../../../api/platform/signing-key.ts';
import { startApp } from '../../support/app.ts';
import { type Keeper, keeperOf, tellAndSeal } from '../../support/audited.ts';

const app = startApp();
let owner: pg.Client;
let keeper: Keeper;
let checkpoints: Checkpoints;

beforeAll(async () => {
  owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
  keeper = await keeperOf(app);
  checkpoints = await keeper.process();
});
afterAll(async () => {
  await owner.end();
  await keeper.end();
});

const audited = (paths = keeper.paths) => verifyAudit(app.adminUrl(), paths);
const lines = async (): Promise<string[]> => (await readFile(keeper.paths.file, 'utf8')).trim().split('\n');
const rehash = (root: number) =>
  `delete from event_seal where root_id = ${root}; select app.seal_events(${root}, 100000)`;
const noted = () => owner.query('select line::int, position::int, held from audit_state order by root_id');

/** Does something to the chains and puts them back. */
async function kept<T>(work: () => Promise<T>): Promise<T> {
  await owner.query(
    'create table kept_event as table event; create table kept_seal as table event_seal; create table kept_state as table audit_state',
  );
  try {
    return await work();
  } finally {
    await owner.query(`truncate event, event_seal, notification, audit_state;
      insert into event overriding system value table kept_event; insert into event_seal table kept_seal;
      insert into audit_state table kept_state; drop table kept_event, kept_seal, kept_state`);
  }
}

/** What the audit says after a file or chain was tampered with; the file is a copy, the chain is put back. */
async function saidAfter(change: { sql?: string; file?: (text: string) => string; key?: string }): Promise<string> {
  const copy = join(keeper.paths.file, '..', `copy-${Math.random()}.log`);
  const { file = (text: string) => text, sql = 'select 1', key = keeper.paths.key } = change;
  await writeFile(copy, file(await readFile(keeper.paths.file, 'utf8')));
  return kept(async () => {
    await owner.query(sql);
    const report = await audited({ file: copy, key });
    expect(report.sound, report.lines.join('\n')).toBe(false);
    return report.lines.join('\n');
  });
}

it('says that there is none before the first', async () => {
  await tellAndSeal(owner, 37, 5);
  const { sound, lines: said } = await audited();
  expect(sound).toBe(true);
  expect(said[1]).toBe('Province 37: 5 links, sound; 0 not sealed yet, no checkpoint.');
});

it('is written when a head has moved and never otherwise, one line a province', async () => {
  expect([await checkpoints.take(), await checkpoints.take()]).toEqual([1, 0]);
  await tellAndSeal(owner, 37, 3);
  expect([await checkpoints.take(), await checkpoints.take()]).toEqual([1, 0]);
  expect(
    (await lines())
      .map((line) => JSON.parse(line.split('\t')[0] ?? ''))
      .map((one) => [one.line, one.root, one.position, one.links]),
  ).toEqual([
    [1, 37, 5, 5],
    [2, 37, 8, 3],
  ]);
  expect((await noted()).rows).toEqual([{ line: 2, position: 8, held: false }]);
  await tellAndSeal(owner, 37, 2);
  const { sound, lines: said } = await audited();
  expect(said[0]).toBe('Checkpoints: 2 lines, sound.');
  expect(said[1]).toMatch(/^Province 37: 10 links, sound; 0 not sealed yet, 2 after the last checkpoint \(line 2, /);
  expect(sound).toBe(true);
});

it('is written once by two processes that share a file, and by the other when one has died', async () => {
  const [one, two] = [await keeper.process(), await keeper.process()];
  const taken = await Promise.all([one.take(), two.take(), checkpoints.take()]);
  expect(taken.reduce((sum, lines) => sum + lines)).toBe(1);
  await tellAndSeal(owner, 37, 1);
  expect([await two.take(), await one.take()]).toEqual([1, 0]);
  expect((await audited()).lines[0]).toBe('Checkpoints: 4 lines, sound.');
});

it('tells a write that a crash cut off from tampering, and goes on after it', async () => {
  await appendFile(keeper.paths.file, (await lines())[3]?.slice(0, 90) ?? '');
  const cut = '4 lines, sound; 1 cut off by a crash while it was written.';
  expect(await audited()).toMatchObject({ sound: true, lines: [`Checkpoints: ${cut}`, expect.anything()] });
  await tellAndSeal(owner, 37, 1);
  checkpoints = await keeper.process();
  expect(await checkpoints.take()).toBe(1);
  expect(await audited()).toMatchObject({
    sound: true,
    lines: [`Checkpoints: ${cut.replace('4', '5')}`, expect.anything()],
  });
});

it.each([
  [
    'a tail that was cut off',
    { sql: `delete from event where seq > (select min(seq) + 8 from event); ${rehash(37)}` },
    /the chain was cut off: it ends at link 9, line 5 saw 12 links/,
  ],
  ['a chain that is gone', { sql: 'truncate event, event_seal, notification' }, /cut off: it ends at link 0, line 5/],
  [
    'a history that was changed and hashed anew',
    { sql: `update event set payload = '{}' where seq = (select min(seq) + 6 from event); ${rehash(37)}` },
    /rewritten between link 5 and the next checkpoint: line 2 saw 8 links/,
  ],
  [
    'a removed event, hashed anew',
    { sql: `delete from event where seq = (select min(seq) from event); ${rehash(37)}` },
    /rewritten between link 0 and the next checkpoint: line 1/,
  ],
  [
    'a function that hides a column from the sealer',
    { sql: `update event set payload = '{"changed":true}' where seq = (select min(seq) + 3 from event)` },
    /broken at link 4: event or link was changed/,
  ],
  [
    'a changed line',
    { file: (text: string) => text.replace('"position":8', '"position":7') },
    /Checkpoints: line 2 was changed/,
  ],
  [
    'a missing line',
    { file: (text: string) => text.split('\n').toSpliced(2, 1).join('\n') },
    /Checkpoints: lines are missing before line 4/,
  ],
  [
    'a file that lost its end',
    { file: (text: string) => `${text.split('\n').slice(0, 3).join('\n')}\n` },
    /the file ends at line 3, the database noted line 5/,
  ],
  ['a file that was emptied', { file: () => '' }, /the file ends at line 0, the database noted line 5/],
])('finds %s', async (_, change, sentence) => {
  expect(await saidAfter(change)).toMatch(sentence);
});

it('finds a file that is missing, one without its key, and one of another key', async () => {
  const missing = await audited({ ...keeper.paths, file: '/nowhere/checkpoints.log' });
  expect([missing.sound, missing.lines[1]]).toEqual([false, expect.stringMatching(/the file ends at line 0/)]);
  const keyless = await audited({ ...keeper.paths, key: '/nowhere/key' });
  expect([keyless.sound, keyless.lines[0]]).toEqual([false, expect.stringMatching(/^Checkpoints: there is no key/)]);
  const other = { file: `${keeper.paths.file}.other`, key: `${keeper.paths.key}.other` };
  await keeper.process(other);
  expect(await saidAfter({ key: other.key })).toMatch(/^Checkpoints: the file is signed by another key/);
  await cp(keeper.paths.file, other.file);
  await expect(keeper.process(other)).rejects.toThrow(/signed by another key/);
});

/** A line as the key of the instance would sign it, at the end of a file. */
async function signedInto(paths: CheckpointPaths, body: object): Promise<void> {
  const file = new SignedLogFile(paths.file, await keptSigningKey(paths.key, true));
  await file.news();
  await file.append([body]);
}

it('finds a file of another province, and of another installation with the same key', async () => {
  const [last] = (await lines()).slice(-1).map((line) => JSON.parse(line.split('\t')[0] ?? ''));
  const foreign = { file: `${keeper.paths.file}.foreign`, key: keeper.paths.key };
  await cp(keeper.paths.file, foreign.file);
  await signedInto(foreign, { ...last, root: 44 });
  const report = await audited(foreign);
  expect([report.sound, report.lines[0]]).toEqual([false, 'Checkpoints: province 44 is not of this database.']);
  const second = { ...foreign, file: `${keeper.paths.file}.second` };
  for (const _ of await lines()) await signedInto(second, { ...last, position: 12, links: 12 });
  expect((await audited(second)).lines[1]).toMatch(/line 2 does not count from the checkpoint before it/);
  const third = { ...foreign, file: `${keeper.paths.file}.third` };
  for (const [at] of (await lines()).entries()) await signedInto(third, { ...last, position: at + 1, links: 1 });
  expect((await audited(third)).lines[1]).toMatch(
    /rewritten between link 0 .*; line 5 of the file is not the checkpoint/,
  );
});

it('is not written over a doubt: a chain that disagrees, or a file that was changed, is held', async () => {
  checkpoints = await keeper.process();
  await kept(async () => {
    await owner.query(`update event set payload = '{}' where seq = (select max(seq) from event); ${rehash(37)}`);
    await tellAndSeal(owner, 37, 1);
    expect(await checkpoints.take()).toBe(0);
    expect((await noted()).rows).toEqual([{ line: 5, position: 12, held: true }]);
  });
  await tellAndSeal(owner, 37, 1);
  const text = await readFile(keeper.paths.file, 'utf8');
  await writeFile(keeper.paths.file, text.replace('"position":11', '"position":142'));
  expect(await (await keeper.process()).take()).toBe(0);
  await writeFile(keeper.paths.file, text);
  expect(await (await keeper.process()).take()).toBe(1);
  expect((await noted()).rows).toEqual([{ line: 6, position: 13, held: false }]);
});

it('tells an older backup apart, goes on after it was declared, and says what was given up', async () => {
  await expect(declareRestore(app.adminUrl(), keeper.paths)).resolves.toEqual([
    'Every chain agrees with its checkpoints: there is nothing to declare.',
  ]);
  await kept(async () => {
    await owner.query(`delete from event where seq = (select max(seq) from event); ${rehash(37)}`);
    expect((await audited()).lines[1]).toMatch(/cut off: it ends at link 12, line 6 saw 13 links/);
    await expect(declareRestore(app.adminUrl(), keeper.paths)).rejects.toThrow(/Nothing speaks for a restored backup/);
  });
  const [last] = (await lines()).slice(-1).map((line) => JSON.parse(line.split('\t')[0] ?? ''));
  const later = { ...last, position: 17, links: 4, hash: 'f'.repeat(64), transaction: '999999999999' };
  await signedInto(keeper.paths, later);
  const told = await audited();
  expect(told.sound).toBe(false);
  expect(told.lines[1]).toMatch(
    /an older backup seems to be restored, not tampered with: the cluster stands at transaction \d+, the checkpoint saw 999999999999; what line 7 saw 17 links at .* is gone after link 13/,
  );
  expect(await declareRestore(app.adminUrl(), keeper.paths)).toEqual([
    'Province 37: 4 links after link 13 are given up.',
  ]);
  await tellAndSeal(owner, 37, 2);
  expect(await (await keeper.process()).take()).toBe(1);
  const after = await audited();
  expect(after.lines[1]).toMatch(
    /^Province 37: 15 links, sound; .*; a restore declared at .* \(line 8\) gave up 4 links\.$/,
  );
  expect(after.sound).toBe(true);
});
