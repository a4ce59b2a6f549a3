import type { FieldProblem } from '../../platform/result.ts';
import type { Instant } from '../../platform/wall.ts';

/** When a grant runs. */
export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

/** Where a grant stands: to come, in force from its start to the minute of its end, or over. */
export function standingOf({ startsAt, endsAt, endedAt }: Period, now: Instant): 'UPCOMING' | 'IN_FORCE' | 'OVER' {
  if (endedAt !== null || endsAt.getTime() <= now) return 'OVER';
  return startsAt.getTime() <= now ? 'IN_FORCE' : 'UPCOMING';
}

const longest = 366 * 86_400_000;

/** Why a period is refused: it begins in the past, ends before it begins, or lasts longer than a year. */
export function periodFaults(now: Instant, startsAt: Instant, endsAt: Instant): FieldProblem[] {
  if (startsAt < now) return [{ path: 'input.startsAt', code: 'pastMoment' }];
  if (endsAt <= startsAt) return [{ path: 'input.endsAt', code: 'beforeStart' }];
  return endsAt - startsAt > longest || startsAt - now > longest ? [{ path: 'input.endsAt', code: 'overAYear' }] : [];
}

/** What a grant may let a unit do beside reading; nothing of closing, commending or accounting (M-10, M-11). */
export const grantPowers = ['CHASE', 'VERIFY'] as const;

export type GrantPower = (typeof grantPowers)[number];

/** Why powers are refused: fewer than asked for, or one twice. */
export function powerFaults(powers: readonly string[], least: 0 | 1): FieldProblem[] {
  const path = 'input.powers';
  if (powers.length < least) return [{ path, code: 'required' }];
  if (powers.length > grantPowers.length) return [{ path, code: 'tooMany', params: { max: grantPowers.length } }];
  return new Set(powers).size < powers.length ? [{ path, code: 'twice' }] : [];
}

/** A task and the one above it. */
export interface Nested {
  readonly id: string;
  readonly parentId: string | null;
}

/** The tasks of a matter over which a grant is: all where none was chosen, else those chosen with all below them. */
export function coveredBy(tasks: readonly Nested[], chosen: readonly string[]): ReadonlySet<string> {
  if (chosen.length === 0) return new Set(tasks.map(({ id }) => id));
  const within = new Set(chosen);
  for (let before = -1; before !== within.size; ) {
    before = within.size;
    for (const { id, parentId } of tasks) if (parentId !== null && within.has(parentId)) within.add(id);
  }
  return within;
}

/** The reader key of the grant of a number: negative and odd (visibility.md, reader keys). */
export const grantKey = (number: number): number => -(2 * number + 1);

/** Whether a reader key is that of a grant. */
export const isGrantKey = (key: number): boolean => key < 0 && key % 2 !== 0;

/** Whether a matter in this state may be opened to others: from its establishment while it is handled (lifecycle 5.1). */
export const isGrantable = (state: string): boolean => ['ESTABLISHED', 'ISSUED', 'IN_PROGRESS'].includes(state);
