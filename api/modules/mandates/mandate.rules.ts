import type { FieldProblem } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { coveredBy, type Nested } from '../grants/grant.rules.ts';

/** How many mandates may run on one matter: a row has room for few keys. */
export const mostMandates = 3;

/** A mandate as far as it can overlap another of its matter. */
export interface Mandated {
  readonly delegateUnitId: number;
  /** Empty: the whole matter, with what comes under it later. */
  readonly scopeIds: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Why a mandate is refused beside those that are not over: its department has one over some of the same, for some of the same time. */
export function overlapFaults(one: Mandated, others: readonly Mandated[], tasks: readonly Nested[]): FieldProblem[] {
  const met = others.find(
    (other) => other.delegateUnitId === one.delegateUnitId && sameTime(one, other) && sameScope(one, other, tasks),
  );
  return met === undefined
    ? []
    : [{ path: 'input.delegateUnitId', code: 'overlaps', params: { until: localDateOf(met.endsAt.getTime()) } }];
}

const sameTime = (one: Mandated, other: Mandated): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

function sameScope(one: Mandated, other: Mandated, tasks: readonly Nested[]): boolean {
  if (one.scopeIds.length === 0 || other.scopeIds.length === 0) return true;
  const within = coveredBy(tasks, one.scopeIds);
  return [...coveredBy(tasks, other.scopeIds)].some((id) => within.has(id));
}
