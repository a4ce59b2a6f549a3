import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditChains } from '../../../api/audit.ts';
import { type KeptCheckpoints, type Note, readCheckpoints, readNotes } from '../../../api/audit-checkpoints.ts';
import { distribution, seed } from '../../property/distribution.ts';
import { startApp } from '../../support/app.ts';
import { type Keeper, keeperOf, sealAll, tell } from '../../support/audited.ts';
import { numbersFrom } from '../../support/forest.ts';
import { rehashed, tamperingOf } from '../../support/tampering.ts';

const app = startApp();
const met = distribution('tamperings found');
const provinces = [37, 36] as const;
const steps = [5, 1, 8, 4];
const covered = steps.reduce((sum, count) => sum + count);
const tail = 3;
let owner: pg.Client;
let keeper: Keeper;
let kept: KeptCheckpoints;
let notes: Note[];

/** Each province tells one event after the other, then all are sealed. */
async function tellByTurns(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) for (const root of provinces) await tell(owner, root, 1);
  for (const root of provinces) await sealAll(owner, root);
}

beforeAll(async () => {
  owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
  await owner.query(
    `insert into org_unit (root_id, tenant_id, id, parent_id, level, kind, name, short_name) values (36, 36, 36, null, 'PROVINCE', 'GOVERNMENT', '他省', '他')`,
  );
  keeper = await keeperOf(app);
  const checkpoints = await keeper.process();
  for (const count of steps) {
    await tellByTurns(count);
    expect(await checkpoints.take()).toBe(provinces.length);
  }
  await tellByTurns(tail);
  notes = await readNotes(owner);
  kept = await readCheckpoints(keeper.paths);
  // The owner of the database is stopped by none of its own rules: he writes any sequence, and the same place twice.
  await owner.query('alter table event alter column seq drop identity; drop index event_order');
});
afterAll(async () => {
  await owner.end();
  await keeper.end();
});

it('takes nothing for tampering that is none: neither what stands nor what is hashed anew as it was', async () => {
  const before = await auditChains(owner, kept, notes);
  expect(before.sound, before.lines.join('\n')).toBe(true);
  expect(before.lines.slice(1)).toEqual(
    [36, 37].map((root) =>
      expect.stringMatching(
        `^Province ${root}: ${covered + tail} links, sound; 0 not sealed yet, ${tail} after the last checkpoint`,
      ),
    ),
  );
  await owner.query(`begin; ${provinces.map((root) => rehashed(root, 2)).join('')}`);
  expect(await auditChains(owner, kept, notes)).toEqual(before);
  await owner.query('rollback');
});

it('tells how many events have no link yet, which nothing covers', async () => {
  await owner.query('begin; alter table event alter column seq add generated always as identity (start 100000)');
  await tell(owner, 37, 2);
  const { lines, sound } = await auditChains(owner, kept, notes);
  await owner.query('rollback');
  expect(sound).toBe(true);
  expect(lines.map((line) => /(\d+) not sealed yet/.exec(line)?.[1])).toEqual([undefined, '0', '2']);
});

it('finds each of 1,000 random tamperings by the owner of the database, though every chain is hashed anew', async () => {
  const random = numbersFrom(seed);
  const missed: string[] = [];
  for (let at = 0; at < 1000; at += 1) {
    const { kind, sql, roots, named, rehashed: anew } = tamperingOf(random, provinces, covered);
    met.add(kind);
    const scheme = random() < 0.8 || sql.includes('infinity') ? 2 : 1; // the first could not write an infinite time
    await owner.query('begin'); // one each: a long one would keep every sealer of the server waiting
    const { rowCount } = await owner.query(sql);
    if (!rowCount) throw new Error(`${kind} changed nothing: ${sql}`);
    if (anew) await owner.query(roots.map((root) => rehashed(root, scheme)).join(''));
    const report = await auditChains(owner, kept, notes);
    const told = named.every((root) =>
      report.lines.some((line) => line.startsWith(`Province ${root}:`) && !line.includes('links, sound;')),
    );
    if (report.sound || !told) missed.push(`${kind}: ${sql}`);
    await owner.query('rollback');
  }
  expect(missed).toEqual([]);
}, 180_000);
