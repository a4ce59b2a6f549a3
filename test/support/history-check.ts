import { expect } from 'vitest';
import { progressOfTree } from '../../api/modules/assignments/progress.rules.ts';
import { calendarOf } from '../../api/modules/calendar/calendar.rules.ts';
import { turnWaiting } from '../../api/modules/rollup/lights.jobs.ts';
import { type LightsRead, lightsSql } from '../../api/modules/rollup/lights.repository.ts';
import { addedLights } from '../../api/modules/rollup/lights.rules.ts';
import { countsSql } from '../../api/modules/rollup/rollup.repository.ts';
import { type Counts, nothing } from '../../api/modules/rollup/rollup.rules.ts';
import { groupBy } from '../../api/platform/collections.ts';
import { localDateOf } from '../../api/platform/time.ts';
import years from '../../seeds/reference/holiday-years.json' with { type: 'json' };
import { countsUnder, lampsUnder } from '../property/roll-up-oracle.ts';
import type { TestApp } from './app.ts';
import { connected } from './oracle-world.ts';
import { readTotals } from './totals-of-unit.ts';

/** Where a database is reached, by whom. */
export type Reached = Pick<TestApp, 'adminUrl' | 'appUrl' | 'clockUrl'>;

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
  ownShare: number;
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
  onList: boolean;
}

const rowsSql = `select id, parent_id as "parentId", item_id as "itemId", state, role, weight, own_share as "ownShare", claimed, verified, due_on::text as "dueOn",
  submitted_at as "submittedAt", returns, relayed_at as "relayedAt", reported_at as "reportedAt", secrecy,
  arrived_on::text as "begunOn", (submitted_at at time zone 'Asia/Shanghai')::date::text as "submittedOn",
  (accepted_at at time zone 'Asia/Shanghai')::date::text as "acceptedOn",
  report_late_from::text as "missingFrom", report_made_up as "madeUp",
  failed_from::text as "failedFrom", rectify_from::text as "rectifyFrom", forecast_on::text as "forecastOn", negative_from is not null as "onList" from assignment where root_id = 37 and secrecy <= $1`;

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
  ...{ forecast: row.forecastOn, listed: row.onList },
});

/** Turns what waits, as the clock's role does. */
export const turned = (app: Pick<Reached, 'clockUrl'>, most: number): Promise<number> =>
  connected(app.clockUrl(), (client) =>
    turnWaiting(async (sql, values) => (await client.query(sql, [...values])).rows, most),
  );

/** Reads every roll-up that somebody may read, and the rows themselves, in one snapshot, and holds them against both oracles. */
export async function check(
  app: Reached,
  met: { add: (what: string) => void },
  context: string,
  now: number,
): Promise<void> {
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
        ...{
          id: row.id,
          parent: row.parentId,
          state: row.state,
          role: row.role,
          weight: row.weight,
          own: row.ownShare,
        },
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
