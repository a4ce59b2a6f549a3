import type { Reading } from '../context.ts';
import type { OrderLine } from '../targets/order-targets.rules.ts';
import { TargetEntryType } from '../targets/target.types.ts';
import { entryOf } from '../targets/target-ledger.rules.ts';
import type { AssignmentType } from './assignment.types.ts';
import type { AssignmentRow } from './assignment-moving.service.ts';

/** Lines of an order with their balance, as the schema shows them; stages have none. */
export const toEntries = (lines: readonly OrderLine[]): TargetEntryType[] =>
  lines.map(({ entry, ...line }) =>
    Object.assign(new TargetEntryType(), { ...nothing, ...line, ...entry, asked: entry?.asked ?? null }),
  );

const nothing = { own: 0, below: 0, gap: 0, inflation: 0, percent: 0 };

/**
 * How the holder of an assignment gave its targets on: by the order it wrote, or, where the order of a level above passed
 * through it, by what stands on the tasks below. Nothing before, and nothing for who may not read that order.
 */
export async function givenOnBy({ load }: Reading, { rowId }: AssignmentType): Promise<TargetEntryType[]> {
  const row = await load.assignment.load(rowId);
  const below = (await load.assignmentsUnder.load(rowId)).filter(({ state }) => state !== 'CANCELLED');
  const [first] = below;
  if (row === null || first === undefined) return [];
  if (below.some(({ orderId }) => orderId === row.orderId))
    return toEntries(row.targets.map((target) => passedOn(target, below)));
  return toEntries((await load.orderText.load(first.orderId))?.targets ?? []);
}

function passedOn(target: AssignmentRow['targets'][number], below: readonly AssignmentRow[]): OrderLine {
  const parts = below.flatMap(({ targets }) => targets.find(({ line }) => line === target.line)?.value ?? []);
  const given = parts.reduce((sum, part) => sum + part, 0);
  const { value, measure } = target;
  const entry = value === null ? null : entryOf(measure, value, Math.max(0, value - given), parts);
  return { ...target, above: target.line, entry, reason: '' };
}
