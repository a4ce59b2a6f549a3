import type { FieldProblem } from '../../platform/result.ts';
import type { Instant } from '../../platform/wall.ts';

/** What a mandate may let a department do; nothing of closing, commending or accounting (M-10). */
export const mandatePowers = ['CHASE', 'VERIFY'] as const;

export type MandatePower = (typeof mandatePowers)[number];

/** When a mandate runs. */
export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

/** Where a mandate stands: to come, in force from its start to the minute of its end, or over. */
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

/** Why powers are refused: none, or one twice. */
export function powerFaults(powers: readonly string[]): FieldProblem[] {
  const path = 'input.powers';
  if (powers.length === 0) return [{ path, code: 'required' }];
  if (powers.length > mandatePowers.length) return [{ path, code: 'tooMany', params: { max: mandatePowers.length } }];
  return new Set(powers).size < powers.length ? [{ path, code: 'twice' }] : [];
}

/** The reader key of the grant of a number: negative and odd (visibility.md, reader keys). */
export const grantKey = (number: number): number => -(2 * number + 1);

/** Whether a reader key is that of a grant. */
export const isGrantKey = (key: number): boolean => key < 0 && key % 2 !== 0;

/** How many mandates may run on one matter: a row has room for few keys. */
export const mostMandates = 3;

/** Whether a matter in this state may be delegated: from its establishment while it is handled (lifecycle 5.1). */
export const isDelegable = (state: string): boolean => ['ESTABLISHED', 'ISSUED', 'IN_PROGRESS'].includes(state);
