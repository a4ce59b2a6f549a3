import type { Id } from '../../platform/ids.ts';
import type { Reading } from '../context.ts';
import { hourClocks } from './expediting.rules.ts';
import { ExpeditingType, HourClocksType } from './expediting.types.ts';

/** Who follows an item and by when; null when it is not expedited. */
export async function expeditingOf({ load }: Reading, itemId: Id): Promise<ExpeditingType | null> {
  const row = await load.item.load(itemId);
  if (row === null || row.expeditedUntil === null) return null;
  const { expeditedUntil: until, expediteReason: reason, expeditedPostId: namedRowId } = row;
  return Object.assign(new ExpeditingType(), { until, reason, namedRowId });
}

/** The moments of a task of an expedited matter; null when it runs on days. */
export async function clocksOf({ load }: Reading, assignmentId: Id): Promise<HourClocksType | null> {
  const row = await load.assignment.load(assignmentId);
  if (row === null || row.expeditedUntil === null) return null;
  const clocks = hourClocks(row.arrivedAt.getTime(), row.expeditedUntil.getTime());
  return Object.assign(new HourClocksType(), {
    receipt: new Date(clocks.receipt),
    relay: new Date(clocks.relay),
    done: new Date(clocks.done),
  });
}
