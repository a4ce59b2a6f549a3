import type { LocalDate } from '../../platform/time.ts';

/** Within how many days of each other two are offered to be put together: a week, in which one team can do the work of both. */
export const collisionDays = 7;

/** A visit or joint operation, or the plan of one, as far as it can meet others. */
export interface Supervision {
  /** Null: it is not written yet. */
  readonly id: string | null;
  /** The joint operation that it is, or of which it is a part. */
  readonly operationId: string | null;
  /** How far it is. */
  readonly standing: string;
  readonly fromDay: LocalDate;
  readonly untilDay: LocalDate;
  /** The units that it inspects. */
  readonly units: readonly number[];
  /** The matters that it inspects. */
  readonly items: readonly string[];
}

const overWith: readonly string[] = ['CLOSED', 'CANCELLED', 'REFUSED', 'OVER'];
const day = 86_400_000;

/** Whether two meet (多头督查, B5): the same unit or matter within a week, neither over, not two parts of one joint operation. */
export function collide(one: Supervision, other: Supervision): boolean {
  if ([one, other].some(({ standing }) => overWith.includes(standing))) return false;
  if (one.id !== null && one.id === other.id) return false;
  if (one.operationId !== null && one.operationId === other.operationId) return false;
  const sameUnit = one.units.some((unit) => other.units.includes(unit));
  const sameItem = one.items.some((item) => other.items.includes(item));
  return (sameUnit || sameItem) && daysApart(one, other) <= collisionDays;
}

/** How many days lie from the end of the earlier to the start of the later; none or less where they overlap. */
const daysApart = (one: Supervision, other: Supervision): number =>
  Math.max(Date.parse(one.fromDay) - Date.parse(other.untilDay), Date.parse(other.fromDay) - Date.parse(one.untilDay)) /
  day;
