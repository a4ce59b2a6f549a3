import { once } from 'node:events';
import pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { verifyRollup } from '../../../api/rollup.ts';
import { distribution, seed } from '../../property/distribution.ts';
import { startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { contextOf } from '../../support/contexts.ts';
import { numbersFrom, randomForest } from '../../support/forest.ts';
import { changesBy, startFolder } from '../../support/history.ts';
import { check, turned } from '../../support/history-check.ts';
import { begun, changedAlone, loneChanges, plantLone } from '../../support/logged-columns.ts';
import { connected, plant } from '../../support/oracle-world.ts';
import { storyId } from '../../support/story.ts';

const app = startApp();
const met = distribution('histories of assignments');
const random = numbersFrom(seed);
const readers = ['zhang.min', 'he.jun', 'guo.tao', 'feng.lei', 'wang.qiang', 'yang.fan'];

beforeAll(() => connected(app.adminUrl(), (client) => plant(client, randomForest(random, 25, storyId('zhang.min/0')))));

/** Six tasks that the office gave, in matters that the reader of a key is let into, set to where a light of each colour comes from. */
const inEveryState = `with chosen as (
    select a.id, a.item_id, row_number() over (order by a.secrecy, a.id) as place
    from assignment a join item i on i.root_id = a.root_id and i.id = a.item_id
    where a.root_id = 37 and a.parent_id is null and a.role <> 'INFORM' and a.secrecy <= $2 and i.secrecy <= $2
    order by place limit 6),
  let_in as (update item set reader_keys = reader_keys || $1::integer where root_id = 37 and id in (select item_id from chosen))
  update assignment set state = s.state, submitted_at = s.at, accepted_at = s.at, due_on = s.due,
    report_late_from = null, report_made_up = false, failed_from = null, rectify_from = null, forecast_on = null, negative_from = null,
    version = version + 1
  from chosen
  join (values (1, 'SUSPENDED', null::timestamptz, date '2026-12-15'), (2, 'ACCEPTED', '2026-11-23 03:00Z', '2026-11-25'),
          (3, 'IN_PROGRESS', null, '2026-11-27'), (4, 'IN_PROGRESS', null, '2026-11-25'), (5, 'IN_PROGRESS', null, '2026-11-04'),
          (6, 'IN_PROGRESS', null, '2027-12-15')) s (place, state, at, due) using (place)
  where assignment.root_id = 37 and assignment.id = chosen.id`;

/** A key and the clearance of the reader of a context. */
const keyOf = (context: string): Promise<{ key: number; clearance: number }> =>
  connected(app.appUrl(), async (reader) => {
    await reader.query('begin read only');
    await reader.query(`select set_config('app.ctx', $1, true)`, [context]);
    return (await reader.query('select (app.reader_keys())[1] as key, app.clearance() as clearance')).rows[0];
  });

it('gives every reader at every instant what both oracles give, while writers write and folders are killed', async () => {
  const contexts = await Promise.all(readers.map((login) => contextOf(app, login)));
  const { change } = changesBy(random, met);
  let writing = 4;
  const writer = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: app.adminUrl() });
    client.on('error', () => undefined);
    await client.connect();
    try {
      for (let left = 30; left > 0; left -= 1)
        await change(client).catch(async (error) => {
          if (error.code !== '40P01') throw error;
          met.add('loses a deadlock');
          await client.query('rollback');
        });
    } finally {
      writing -= 1;
      await client.end();
    }
  };
  const folder = async (): Promise<void> => {
    while (writing > 0) {
      const child = startFolder(app.adminUrl());
      await once(child.stdout as NodeJS.ReadableStream, 'data');
      await new Promise((resolve) => setTimeout(resolve, 100 + random() * 400));
      child.kill('SIGKILL');
      met.add('a folder is killed');
      await once(child, 'exit');
    }
  };
  const turner = async (): Promise<void> => {
    while (writing > 0) {
      const day = new Date(Date.UTC(2026, 10, 15 + Math.floor(random() * 55))).toISOString().slice(0, 10);
      await setClock(app, `${day}T${random() < 0.5 ? '00:00' : '23:59'}`);
      await turned(app, 1 + Math.floor(random() * 40));
      met.add('the clock jumps and lights turn');
    }
  };
  const reading = async (): Promise<void> => {
    while (writing > 0) {
      const context = contexts[Math.floor(random() * contexts.length)] ?? '';
      const midnight = Date.UTC(2026, 10, 15 + Math.floor(random() * 55), 16);
      await check(app, met, context, midnight + ([0, 1, -1][Math.floor(random() * 4)] ?? 3_600_000));
    }
  };
  const all = await Promise.allSettled([...Array.from({ length: 4 }, writer), folder(), folder(), turner(), reading()]);
  expect(all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))).toEqual([]);
  for (let left = 5; left > 0; left -= 1) await connected(app.adminUrl(), change);
  const officer = contexts[0] ?? '';
  const { key, clearance } = await keyOf(officer);
  const set = await connected(app.adminUrl(), (client) => client.query(inEveryState, [key, clearance]));
  expect(set.rowCount).toBe(6);
  await setClock(app, '2026-11-26T11:00');
  for (const context of contexts) await check(app, met, context, Date.UTC(2026, 10, 26, 3));
  await turned(app, 500);
  for (const context of contexts) await check(app, met, context, Date.UTC(2026, 10, 26, 3));
  await connected(app.adminUrl(), async (client) => {
    const task = await plantLone(client, storyId('zhang.min/0'));
    for (const one of loneChanges) {
      await begun(client, task, one);
      await turned(app, 500);
      await changedAlone(client, task, one); // so that nothing beside it tells of it, as when checks alone move a forecast
      await check(app, met, officer, Date.UTC(2026, 10, 26, 3));
      if (one.seen === 'booked') expect((await verifyRollup(app.adminUrl())).sound, one.column).toBe(true);
    }
    for (let left = 60; left > 0; left -= 1) await change(client); // on the day on which all was turned, so that nothing else turns it
  });
  for (const context of contexts) await check(app, met, context, Date.UTC(2026, 10, 26, 3));
  for (const context of contexts) await check(app, met, context, Date.UTC(2027, 0, 8, 3)); // whatever is open is late for long
  const report = await verifyRollup(app.adminUrl());
  expect(report.lines.join(' ')).toMatch(/^Province 37: \d+ roll-ups, all as the rows give\.$/);
  expect(report.sound).toBe(true);
  const waiting = await connected(app.adminUrl(), (client) => client.query('select 1 from rollup_delta'));
  expect(waiting.rowCount).toBe(0);
  const unturned = await connected(app.adminUrl(), (client) => client.query('select 1 from light_unturned'));
  expect(unturned.rowCount).toBe(0);
  for (const colour of ['GREY', 'GREEN', 'BLUE', 'YELLOW', 'RED', 'BLACK'])
    expect(met.has(`a ${colour} light`), colour).toBe(true);
  for (const kind of [
    'lights that are turned are read',
    'lights that are not turned are read',
    'the clock jumps and lights turn',
  ])
    expect(met.has(kind), kind).toBe(true);
  for (const kind of [
    'misses a report or makes it up',
    'fails its verification',
    'is checked, which tells when it will be done',
    'is ordered to rectify or answers',
    'comes on the negative list or off it',
    'gives on',
    'is taken out with its matter',
    'a folder is killed',
    'read before the folder',
  ])
    expect(met.has(kind), kind).toBe(true);
}, 240_000);

it('sees lights that are wrong: their colour, their end, their count', async () => {
  const verify = async (sql: string) => {
    await connected(app.adminUrl(), (client) => client.query(sql));
    return (await verifyRollup(app.adminUrl())).sound;
  };
  const one = `where node_id = (select min(node_id::text)::uuid from light where until < 'infinity')`;
  expect(await verify('select')).toBe(true);
  expect(await verify(`update light set until = until + 1 ${one}`)).toBe(false);
  expect(await verify(`update light set until = until - 1 ${one}`)).toBe(true);
  expect(await verify(`update light set counted = not counted ${one}`)).toBe(false);
  expect(await verify(`update light set counted = not counted ${one}`)).toBe(true);
  const first = 'where (node_id, secrecy) = (select node_id, secrecy from rollup order by 1, 2 limit 1)';
  expect(await verify(`update rollup set green = green + 1 ${first}`)).toBe(false);
  expect(await verify(`update rollup set green = green - 1 ${first}`)).toBe(true);
  const cell =
    'where (unit, originator, secrecy, keys) = (select unit, originator, secrecy, keys from place_total order by 1, 2, 3, 4 limit 1)';
  for (const sum of ['total', 'late', 'red']) {
    expect(await verify(`update place_total set ${sum} = ${sum} + 1 ${cell}`)).toBe(false);
    expect(await verify(`update place_total set ${sum} = ${sum} - 1 ${cell}`)).toBe(true);
  }
  const another = `where node_id = (select min(node_id::text)::uuid from light where counted)`;
  expect(await verify(`update light set unit = unit + 1 ${another}`)).toBe(false);
  expect(await verify(`update light set unit = unit - 1 ${another}`)).toBe(true);
}, 240_000);

it('sees a roll-up that is wrong, and lines that do not climb to the root', async () => {
  const spoil = (sql: string) => connected(app.adminUrl(), (client) => client.query(sql));
  await spoil('update rollup set accepted = accepted + 1 where ctid = (select min(ctid) from rollup)');
  expect((await verifyRollup(app.adminUrl())).lines[0]).toMatch(/: \d+ roll-ups, 1 differ from what the rows give\.$/);
  await spoil('update rollup set accepted = accepted - 1 where ctid = (select max(ctid) from rollup)');
  await spoil('update rollup_due set open = open + 1 where ctid = (select min(ctid) from rollup_due)');
  expect((await verifyRollup(app.adminUrl())).sound).toBe(false);
  await spoil('update rollup_due set open = open - 1 where ctid = (select max(ctid) from rollup_due)');
  await spoil('update rollup_percent set claimed = claimed + 1 where weight > 0 and claimed < 99');
  expect((await verifyRollup(app.adminUrl())).sound).toBe(false);
});
