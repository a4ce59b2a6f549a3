import { once } from 'node:events';
import pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { progressOfTree } from '../../../api/modules/assignments/progress.rules.ts';
import { calendarOf } from '../../../api/modules/calendar/calendar.rules.ts';
import { turnWaiting } from '../../../api/modules/rollup/lights.jobs.ts';
import { type LightsRead, lightsSql } from '../../../api/modules/rollup/lights.repository.ts';
import { addedLights } from '../../../api/modules/rollup/lights.rules.ts';
import { countsSql } from '../../../api/modules/rollup/rollup.repository.ts';
import { type Counts, nothing } from '../../../api/modules/rollup/rollup.rules.ts';
import { groupBy } from '../../../api/platform/collections.ts';
import { localDateOf } from '../../../api/platform/time.ts';
import { verifyRollup } from '../../../api/rollup.ts';
import years from '../../../seeds/reference/holiday-years.json' with { type: 'json' };
import { distribution, seed } from '../../property/distribution.ts';
import { countsUnder, lampsUnder } from '../../property/roll-up-oracle.ts';
import { startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { contextOf } from '../../support/contexts.ts';
import { numbersFrom, randomForest } from '../../support/forest.ts';
import { changesBy, startFolder } from '../../support/history.ts';
import { connected, plant } from '../../support/oracle-world.ts';
import { storyId } from '../../support/story.ts';
import { readTotals } from '../../support/totals-of-unit.ts';

const app = startApp();
const met = distribution('histories of assignments');
const random = numbersFrom(seed);
const readers = ['zhang.min', 'he.jun', 'guo.tao', 'feng.lei', 'wang.qiang', 'yang.fan'];

const calendar = calendarOf(years);
/** Whether a day is worked, off the wall calendar; of years that nobody has printed yet, the law's own holidays are known. */
const worked = (day: string): boolean => {
  const year = years.find((one) => day.startsWith(String(one.year)));
  if (year?.makeups.includes(day)) return true;
  const weekday = new Date(day).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return year === undefined ? !day.endsWith('-01-01') : !year.holidays.includes(day);
};

interface TreeRow {
  id: string;
  parentId: string | null;
  itemId: string;
  state: 'IN_PROGRESS';
  role: 'LEAD';
  weight: number;
  claimed: number;
  verified: number;
  dueOn: string;
  submittedAt: Date | null;
  returns: number;
  relayedAt: Date | null;
  reportedAt: Date | null;
  secrecy: number;
  begunOn: string;
  submittedOn: string | null;
  acceptedOn: string | null;
  missingFrom: string | null;
  madeUp: boolean;
  failedFrom: string | null;
  rectifyFrom: string | null;
  forecastOn: string | null;
}

const rowsSql = `select id, parent_id as "parentId", item_id as "itemId", state, role, weight, claimed, verified, due_on::text as "dueOn",
  submitted_at as "submittedAt", returns, relayed_at as "relayedAt", reported_at as "reportedAt", secrecy,
  arrived_on::text as "begunOn", (submitted_at at time zone 'Asia/Shanghai')::date::text as "submittedOn",
  (accepted_at at time zone 'Asia/Shanghai')::date::text as "acceptedOn",
  report_late_from::text as "missingFrom", report_made_up as "madeUp",
  failed_from::text as "failedFrom", rectify_from::text as "rectifyFrom", forecast_on::text as "forecastOn" from assignment where root_id = 37 and secrecy <= $1`;

const addedCounts = ({ overdue: _, ...counts }: Counts) => counts;
/** The counts that the states below give (lifecycle 5.5.4). */
function addedStates(states: readonly { state: string; tasks: number; relayed: number; returned: number }[]) {
  const sum = (of: 'tasks' | 'relayed' | 'returned', among = (_state: string): boolean => true): number =>
    states.filter(({ state }) => among(state)).reduce((all, one) => all + one[of], 0);
  const is = (wanted: string) => (state: string) => state === wanted;
  return {
    ...{ total: sum('tasks'), received: sum('tasks', (state) => state !== 'PENDING_RECEIPT') },
    ...{ relayed: sum('relayed'), returned: sum('returned') },
    ...{ submitted: sum('tasks', is('SUBMITTED')), accepted: sum('tasks', is('ACCEPTED')) },
    inProgress: sum('tasks', (state) => !['PENDING_RECEIPT', 'SUBMITTED', 'ACCEPTED', 'READ'].includes(state)),
  };
}

const lampRowOf = (row: TreeRow) => ({
  ...{ id: row.id, parent: row.parentId ?? row.itemId, state: row.state, role: row.role, secrecy: row.secrecy },
  ...{ begun: row.begunOn, due: row.dueOn, submitted: row.submittedOn, accepted: row.acceptedOn },
  ...{ missing: row.missingFrom, madeUp: row.madeUp, failed: row.failedFrom, rectify: row.rectifyFrom },
  forecast: row.forecastOn,
});

beforeAll(() => connected(app.adminUrl(), (client) => plant(client, randomForest(random, 25, storyId('zhang.min/0')))));

/** Six tasks that the office gave, in matters that the reader of a key is let into, set to where a light of each colour comes from. */
const inEveryState = `with chosen as (
    select a.id, a.item_id, row_number() over (order by a.secrecy, a.id) as place
    from assignment a join item i on i.root_id = a.root_id and i.id = a.item_id
    where a.root_id = 37 and a.parent_id is null and a.role <> 'INFORM' and a.secrecy <= $2 and i.secrecy <= $2
    order by place limit 6),
  let_in as (update item set reader_keys = reader_keys || $1::integer where root_id = 37 and id in (select item_id from chosen))
  update assignment set state = s.state, submitted_at = s.at, accepted_at = s.at, due_on = s.due,
    report_late_from = null, report_made_up = false, failed_from = null, rectify_from = null, forecast_on = null,
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

/** Turns what waits, as the clock's role does. */
const turned = (most: number): Promise<number> =>
  connected(app.clockUrl(), (client) =>
    turnWaiting(async (sql, values) => (await client.query(sql, [...values])).rows, most),
  );

/** Reads every roll-up that somebody may read, and the rows themselves, in one snapshot, and holds them against both oracles. */
async function check(context: string, now: number): Promise<void> {
  await connected(app.appUrl(), async (reader) => {
    await reader.query(`begin isolation level repeatable read read only`);
    await reader.query(`select set_config('app.ctx', $1, true)`, [context]);
    const { rows: exported } = await reader.query(
      `select pg_export_snapshot() as snapshot, app.clearance() as clearance, (select count(*)::integer from rollup_delta) as waiting`,
    );
    const { snapshot, clearance, waiting } = exported[0];
    met.add(waiting > 0 ? 'read before the folder' : 'read after the folder');
    const rows = await connected(app.adminUrl(), async (all) => {
      await all.query(`begin isolation level repeatable read; set transaction snapshot '${snapshot}'`);
      return (await all.query<TreeRow>(rowsSql, [clearance])).rows;
    });
    const { rows: seen } = await reader.query('select id, parent_id, item_id from assignment');
    const { rows: matters } = await reader.query('select id from item');
    const asked = [...seen, ...matters].map(({ id }) => id as string);
    const { rows: stored } = await reader.query(countsSql, [asked, localDateOf(now - 1)]);
    const { rows: lit } = await reader.query<LightsRead>(lightsSql, [asked, localDateOf(now), 37]);
    const lights = groupBy(lit[0]?.lights ?? [], ({ nodeId }) => nodeId);
    const { rows: byState } = await reader.query<{
      id: string;
      state: string;
      tasks: number;
      relayed: number;
      returned: number;
    }>('select node_id as id, state, tasks, relayed, returned from app.states_below($1)', [seen.map(({ id }) => id)]);
    const states = groupBy(byState, ({ id }) => id);
    const totals = await readTotals(reader, calendar, now);
    if (totals.listed > 0 && totals.beside > 0) met.add('totals by place leave matters of others out');
    for (const { facts } of lit[0]?.lights ?? [])
      met.add(`lights that are ${facts === null ? '' : 'not '}turned are read`);
    await reader.query('rollback');
    expect(totals.shown, `totals by place at ${now}`).toEqual(totals.due(rows.map(lampRowOf), worked));
    const found = new Map(stored.map(({ nodeId, ...counts }) => [nodeId, counts]));
    for (const item of new Set(rows.map(({ itemId }) => itemId))) {
      const tree = rows.filter(({ itemId }) => itemId === item);
      const progress = progressOfTree(tree, now);
      for (const id of [item, ...tree.map((row) => row.id)]) {
        if (!asked.includes(id)) continue;
        const { claimed, verified, ...counts } = progress.of(id) ?? progress.whole;
        expect(found.get(id) ?? nothing, `${id} at ${now}`).toEqual(counts);
        if (id !== item) expect(addedStates(states.get(id) ?? []), `states under ${id}`).toEqual(addedCounts(counts));
      }
      const flat = tree.map((row) => ({
        ...{ id: row.id, parent: row.parentId, state: row.state, role: row.role, weight: row.weight, own: 0 },
        ...{ claimed: row.claimed, verified: row.verified, due: Date.parse(`${row.dueOn}T16:00:00Z`) },
        submitted: row.submittedAt?.getTime() ?? null,
      }));
      const lamps = tree.map(lampRowOf);
      for (const { id } of [{ id: item }, ...tree.slice(0, 10)]) {
        if (!asked.includes(id)) continue;
        const kept = addedLights(lights.get(id) ?? [], calendar, localDateOf(now));
        expect(kept, `lights under ${id} at ${now}`).toEqual(lampsUnder(lamps, id, localDateOf(now), worked));
        for (const [light, count] of Object.entries(kept)) if (count > 0) met.add(`a ${light} light`);
        const { total, overdue, accepted } = found.get(id) ?? nothing;
        if (id !== item) expect({ total, overdue, accepted }).toEqual(countsUnder(flat, id, now));
      }
    }
  });
}

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
      await turned(1 + Math.floor(random() * 40));
      met.add('the clock jumps and lights turn');
    }
  };
  const reading = async (): Promise<void> => {
    while (writing > 0) {
      const context = contexts[Math.floor(random() * contexts.length)] ?? '';
      const midnight = Date.UTC(2026, 10, 15 + Math.floor(random() * 55), 16);
      await check(context, midnight + ([0, 1, -1][Math.floor(random() * 4)] ?? 3_600_000));
    }
  };
  const all = await Promise.allSettled([...Array.from({ length: 4 }, writer), folder(), folder(), turner(), reading()]);
  expect(all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))).toEqual([]);
  for (let left = 5; left > 0; left -= 1) await connected(app.adminUrl(), change);
  const { key, clearance } = await keyOf(contexts[0] ?? '');
  const set = await connected(app.adminUrl(), (client) => client.query(inEveryState, [key, clearance]));
  expect(set.rowCount).toBe(6);
  await setClock(app, '2026-11-26T11:00');
  for (const context of contexts) await check(context, Date.UTC(2026, 10, 26, 3));
  await turned(500);
  for (const context of contexts) await check(context, Date.UTC(2026, 10, 26, 3));
  await connected(app.adminUrl(), async (client) => {
    for (let left = 60; left > 0; left -= 1) await change(client); // on the day on which all was turned, so that nothing else turns it
  });
  for (const context of contexts) await check(context, Date.UTC(2026, 10, 26, 3));
  for (const context of contexts) await check(context, Date.UTC(2027, 0, 8, 3)); // whatever is open is late for long
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
