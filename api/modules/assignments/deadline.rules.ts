import { ok, type Result, refuse } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { addWorkingDays, type Calendar, type DueDay } from '../calendar/calendar.rules.ts';

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
    const planLimit = Math.max(1, Math.floor(own.ownWindow / 3));
    return { ...own, planLimit, acceptanceLimit: consolidation };
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

/** The day on which a level must submit, on the calendar of its division. */
export const dueDay = (calendar: Calendar, issuedOn: LocalDate, { dueIn }: LevelWindow): DueDay =>
  addWorkingDays(calendar, issuedOn, dueIn);
