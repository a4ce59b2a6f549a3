import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { coveredBy, type Nested } from '../grants/grant.rules.ts';

/** A line of the schedule of an operation. */
export interface ScheduleLine {
  readonly on: LocalDate;
  readonly words: string;
}

/** How many operations may run on one matter: a row has room for few keys. */
export const mostOperations = 2;

const mostMembers = 10;
/** How many matters an operation is over at most. */
export const mostMatters = 10;
const mostLines = 30;

/** A body as a plan names it; null: no such unit. */
export interface Named {
  readonly unit: number | null;
  readonly isLead: boolean;
  readonly duty: string;
}

/** Why members are refused: none, too many, one twice, the office itself, more than one lead, no duty. */
export function memberFaults(members: readonly Named[], office: number): FieldProblem[] {
  const path = 'input.members';
  if (members.length === 0) return [{ path, code: 'required' }];
  if (members.length > mostMembers) return [{ path, code: 'tooMany', params: { max: mostMembers } }];
  const units = members.map(({ unit }) => unit);
  if (members.filter(({ isLead }) => isLead).length > 1) return [{ path, code: 'oneLead' }];
  return members.flatMap(({ unit, duty }, n): FieldProblem[] => {
    const at = `${path}.${n}`;
    const { length } = [...duty];
    return [
      ...(unit === null || unit === office ? [{ path: `${at}.orgUnitId`, code: 'notFound' }] : []),
      ...(unit !== null && units.indexOf(unit) < n ? [{ path: `${at}.orgUnitId`, code: 'twice' }] : []),
      ...(duty.trim() === '' ? [{ path: `${at}.duty`, code: 'required' }] : []),
      ...(length > 500 ? [{ path: `${at}.duty`, code: 'tooLong', params: { max: 500, length } }] : []),
    ];
  });
}

/** Why a list of matters is refused before any is looked up: none, too many, one twice. */
export function scopeFaults(itemIds: readonly string[]): FieldProblem[] {
  const path = 'input.scope';
  if (itemIds.length === 0) return [{ path, code: 'required' }];
  if (itemIds.length > mostMatters) return [{ path, code: 'tooMany', params: { max: mostMatters } }];
  return new Set(itemIds).size < itemIds.length ? [{ path, code: 'twice' }] : [];
}

/** Why a schedule is refused: too long, a line without words, or a day outside the period. */
export function scheduleFaults(lines: readonly ScheduleLine[], from: LocalDate, until: LocalDate): FieldProblem[] {
  const path = 'input.schedule';
  if (lines.length > mostLines) return [{ path, code: 'tooMany', params: { max: mostLines } }];
  return lines.flatMap(({ on, words }, n): FieldProblem[] => {
    const { length } = [...words];
    return [
      ...(on < from || on > until ? [{ path: `${path}.${n}.on`, code: 'outsidePeriod', params: { from, until } }] : []),
      ...(words.trim() === '' ? [{ path: `${path}.${n}.words`, code: 'required' }] : []),
      ...(length > 200 ? [{ path: `${path}.${n}.words`, code: 'tooLong', params: { max: 200, length } }] : []),
    ];
  });
}

/** A task, the one above it, and the unit that holds it. */
interface Held extends Nested {
  readonly unit: number;
}

/** The units that hold a task in scope: any of the matter, or those chosen with all below them. */
export function holdersIn(tasks: readonly Held[], chosen: readonly string[]): Set<number> {
  const within = coveredBy(tasks, chosen);
  return new Set(tasks.filter(({ id }) => within.has(id)).map(({ unit }) => unit));
}
