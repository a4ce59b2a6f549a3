import { once } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { turnWaiting } from '../../../api/modules/rollup/lights.jobs.ts';
import { verifyRollup } from '../../../api/rollup.ts';
import { distribution, seed } from '../../property/distribution.ts';
import { setClock } from '../../support/clock.ts';
import { contextOf } from '../../support/contexts.ts';
import { numbersFrom, randomForest } from '../../support/forest.ts';
import { changesBy, startFolder } from '../../support/history.ts';
import { check } from '../../support/history-check.ts';
import { type KillableServer, startKillable } from '../../support/killable-server.ts';
import { connected, plant } from '../../support/oracle-world.ts';
import { storyId } from '../../support/story.ts';

const met = distribution('histories of assignments through kills of the server');
const random = numbersFrom(seed);
const readers = ['zhang.min', 'he.jun', 'feng.lei'];
const kills = 3;
const writers = 4;
let server: KillableServer;

beforeAll(async () => {
  server = await startKillable();
  await connected(server.adminUrl(), async (client) => {
    await plant(client, randomForest(random, 25, storyId('zhang.min/0')));
    await client.query('create table acknowledged (writer integer, change integer, primary key (writer, change))');
  });
});
afterAll(() => server?.end());

const pause = (least: number, most: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, least + random() * (most - least)));

/** Works until the server is killed under it; anything else that goes wrong is a fault. */
async function untilKilled(killed: () => boolean, url: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (;;) await work(client);
  } catch (error) {
    if (!killed()) throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

it(`equals both oracles and keeps every write that was acknowledged, though its server is killed ${kills} times in the middle of writers and folders`, async () => {
  const { change } = changesBy(random, met);
  const acknowledged = new Map<number, number>();
  const writer = (number: number, killed: () => boolean): Promise<void> =>
    untilKilled(killed, server.adminUrl(), async (client) => {
      const next = (acknowledged.get(number) ?? 0) + 1;
      const marked = await change(client, () =>
        client.query('insert into acknowledged values ($1, $2)', [number, next]),
      ).catch(async (error) => {
        if (error.code !== '40P01') throw error;
        met.add('loses a deadlock');
        await client.query('rollback');
        return false;
      });
      if (marked) acknowledged.set(number, next);
    });
  for (let round = 0; round < kills; round += 1) {
    let gone = false;
    const killed = (): boolean => gone;
    await setClock(server, `2026-11-${20 + 3 * round}T11:00`);
    const folder = startFolder(server.adminUrl(), 'ignore');
    folder.stdout?.resume();
    const folding = once(folder, 'exit');
    const turning = untilKilled(killed, server.clockUrl(), async (client) => {
      await turnWaiting(
        async (sql, values) => (await client.query(sql, [...values])).rows,
        1 + Math.floor(random() * 20),
      );
      await pause(0, 50);
    });
    const working = Promise.allSettled([...Array.from({ length: writers }, (_, at) => writer(at, killed)), turning]);
    const before = [...acknowledged.values()].reduce((sum, one) => sum + one, 0);
    for (let waited = 0; waited < 600; waited += 1) {
      await pause(50, 100);
      const now = [...acknowledged.values()].reduce((sum, one) => sum + one, 0);
      if (now >= before + 25) break; // a machine under load writes slowly
    }
    gone = true;
    await server.kill();
    met.add('the server is killed');
    expect((await working).flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))).toEqual([]);
    await folding;
    await server.startAgain();
    const { rows } = await connected(server.adminUrl(), (client) =>
      client.query('select writer, max(change) as last, count(*)::integer as kept from acknowledged group by writer'),
    );
    expect(rows.length).toBe(writers);
    for (const { writer: number, last, kept } of rows) {
      expect(kept, `writer ${number} has no gap`).toBe(last);
      expect(last, `writer ${number} lost nothing`).toBeGreaterThanOrEqual(acknowledged.get(number) ?? 0);
      if (last > (acknowledged.get(number) ?? 0)) met.add('a write was kept whose answer was lost');
      acknowledged.set(number, last);
    }
    await setClock(server, `2026-11-${20 + 3 * round}T11:00`);
    const now = Date.UTC(2026, 10, 20 + 3 * round, 3);
    for (const login of readers) await check(server, met, await contextOf(server, login), now);
  }
  expect((await verifyRollup(server.adminUrl())).sound).toBe(true);
  const left = await connected(server.adminUrl(), (client) =>
    client.query('select 1 from rollup_delta union all select 1 from light_unturned'),
  );
  expect(left.rowCount).toBe(0);
  for (const login of readers) await check(server, met, await contextOf(server, login), Date.UTC(2026, 10, 26, 3));
}, 300_000);
