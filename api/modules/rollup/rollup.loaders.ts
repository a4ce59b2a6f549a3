import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { localDateOf } from '../../platform/time.ts';
import { calendarOf } from '../calendar/calendar.rules.ts';
import { type LateChild, lightsOf } from './lights.repository.ts';
import { addedLights, type LightCounts, noLights } from './lights.rules.ts';
import { type BelowRow, type QuantityRow, rollups, type StateRow } from './rollup.repository.ts';
import { type Counts, nothing } from './rollup.rules.ts';

/** Loaders of what rolls up, made for one unit of work and gone with it. */
export const rollupLoaders = (uow: UnitOfWork) => ({
  /** The counts below an assignment or a matter: one statement however many are asked. */
  countsBelow: new DataLoader<string, Counts>(async (ids) => {
    const found = new Map((await rollups(uow).countsOf(ids)).map(({ nodeId, ...counts }) => [nodeId, counts]));
    return ids.map((id) => found.get(id) ?? nothing);
  }),
  /** How many tasks below an assignment are in each state. */
  statesBelow: new DataLoader<string, readonly StateRow[]>(async (ids) => {
    const groups = groupBy(await rollups(uow).statesOf(ids), ({ nodeId }) => nodeId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  /** What the children of an assignment or a matter give it; null when it never had any. */
  percentsBelow: new DataLoader<string, BelowRow | null>(async (ids) => {
    const found = new Map((await rollups(uow).percentsOf(ids)).map((row) => [row.nodeId, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  /** What was said of each line of an assignment or a matter: one statement however many are asked. */
  quantitiesOf: new DataLoader<string, readonly QuantityRow[]>(async (ids) => {
    const groups = groupBy(await rollups(uow).quantitiesOf(ids), ({ nodeId }) => nodeId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  /** How many tasks below an assignment or a matter have each light today: exact, whether lights are turned or not. */
  lightsBelow: new DataLoader<string, LightCounts>(async (ids) => {
    const { lights, years } = await lightsOf(uow).below(ids);
    const [groups, calendar] = [groupBy(lights, ({ nodeId }) => nodeId), calendarOf(years)];
    return ids.map((id) => {
      const read = groups.get(id);
      return read === undefined ? noLights : addedLights(read, calendar, localDateOf(uow.now));
    });
  }),
  /** How many tasks below are owed though their day has passed, by day. */
  openBelow: new DataLoader<string, { dueOn: string; open: number }[]>(async (ids) => {
    const groups = groupBy(await lightsOf(uow).owedBelow(ids), ({ nodeId }) => nodeId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  /** The child of an assignment that is or will be late first; null when none can be. */
  lateChildOf: new DataLoader<string, LateChild | null>(async (ids) => {
    const found = new Map((await lightsOf(uow).lateChildren(ids)).map((row) => [row.nodeId, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
});
