import { ok, type Result, refuse } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import {
  addDays,
  addWorkingDays,
  type Calendar,
  type DueDay,
  isWorkingDay,
  workingDaysBetween,
} from '../calendar/calendar.rules.ts';

/** One level through which an order passes, from the first receiver down to the one that performs it. */
export interface ChainLevel {
  readonly level: string;
  /** False where the issuer's six parts stand for the relay: the middle of a routed order. */
  readonly relays: boolean;
}

/** What one level is given: from when it can work, when it must submit, and its limits, all in working days from issue. */
export interface LevelWindow {
  readonly level: string;
  readonly startsAfter: number;
  readonly dueIn: number;
  /** Working days between both: what the level has for its own work and that of those below it. */
  readonly ownWindow: number;
  readonly planLimit: number;
  readonly acceptanceLimit: number;
}

/** Working days that a relay may take, from arrival (lifecycle.md 5.2, M-16). */
const relayLimit = 2;
const shortWindow = 20;

/** Consolidation and acceptance at each level: one working day in a short window, else three (lifecycle.md 5.2). */
export const consolidationLimit = (window: number): number => (window < shortWindow ? 1 : 3);

const longestPlanLimit = 5;

/** Working days that a plan may take: a third of the own window, at least 1, at most 5 (lifecycle.md 5.2). */
export const planLimit = (ownWindow: number): number =>
  Math.min(longestPlanLimit, Math.max(1, Math.floor(ownWindow / 3)));

/**
 * Schedules a chain backwards from its limit (B10). The last level performs, those before it relay and consolidate.
 * INFEASIBLE_DEADLINE names the first level that would be left without a working day, and how many are missing.
 */
export function solveChain(window: number, chain: readonly ChainLevel[]): Result<LevelWindow[]> {
  const consolidation = consolidationLimit(window);
  let startsAfter = 0;
  const levels = chain.map(({ level, relays }, depth): LevelWindow => {
    const dueIn = window - depth * consolidation;
    const own = { level, startsAfter, dueIn, ownWindow: dueIn - startsAfter };
    if (relays && depth < chain.length - 1) startsAfter += relayLimit;
    return { ...own, planLimit: planLimit(own.ownWindow), acceptanceLimit: consolidation };
  });
  const bottleneck = levels.find(({ ownWindow }) => ownWindow < 1);
  if (bottleneck === undefined) return ok(levels);
  const missing = 1 - bottleneck.ownWindow;
  const params = { level: bottleneck.level, left: Math.max(0, bottleneck.ownWindow), missing };
  return refuse('INFEASIBLE_DEADLINE', {
    ruleId: 'deadline.chain',
    params,
    fields: [{ path: 'input.limit', code: 'chainTooShort', params }],
  });
}

/** A limit as an order gives it: a day, or working days from issue; exactly one of both. */
export interface WantedLimit {
  readonly dueOn: LocalDate | null;
  readonly workingDays: number | null;
}

/** A limit in force: the day, the working days it leaves, and whether it was given in working days, so that a calendar moves it. */
export interface Limit extends DueDay {
  readonly window: number;
  readonly windowDays: number | null;
}

const longestWindow = 750;

/**
 * The day of a limit given today and the working days it leaves. INVALID_INPUT when neither or both are given or it is
 * too far; INFEASIBLE_DEADLINE when it leaves the receiver no working day, or goes past `latest`, the day that the levels
 * above still need for themselves (lifecycle.md 5.2, B10).
 */
export function limitFrom(
  calendar: Calendar,
  today: LocalDate,
  wanted: WantedLimit,
  level: string,
  latest: LocalDate | null,
): Result<Limit> {
  const { dueOn, workingDays } = wanted;
  const path = workingDays === null ? 'input.dueOn' : 'input.workingDays';
  const wrong = (code: string, params = {}) =>
    refuse('INVALID_INPUT', { ruleId: 'input.fields', fields: [{ path, code, params }] });
  if ((dueOn === null) === (workingDays === null)) return wrong('oneLimit');
  if (workingDays !== null && (workingDays < 1 || workingDays > longestWindow))
    return wrong('outOfRange', { min: 1, max: longestWindow });
  const due =
    workingDays === null
      ? { date: dueOn ?? today, provisional: !calendar.years.has(Number(dueOn?.slice(0, 4))) }
      : addWorkingDays(calendar, today, workingDays);
  if (due.date > addDays(today, 3 * 366)) return wrong('notNow');
  const window = due.date < today ? 0 : workingDaysBetween(calendar, today, due.date);
  const solved = solveChain(window, [{ level, relays: true }]);
  if (!solved.ok) return solved;
  if (latest !== null && due.date > latest)
    return refuse('INFEASIBLE_DEADLINE', {
      ruleId: 'deadline.parent',
      params: { latest },
      fields: [{ path, code: 'afterParent', params: { latest } }],
    });
  return ok({ ...due, window, windowDays: workingDays });
}

/** The last working day on which children may be due: the parent keeps the working days it needs to consolidate (lifecycle.md 5.2). */
export function latestForChildren(calendar: Calendar, dueOn: LocalDate, consolidationDays: number): LocalDate {
  let date = dueOn;
  for (let left = consolidationDays; left > 0 || !isWorkingDay(calendar, date); date = addDays(date, -1))
    if (isWorkingDay(calendar, date)) left -= 1;
  return date;
}
