import type { LocalDate } from '../../platform/time.ts';
import { addDays, addWorkingDays, type Calendar, workingDaysBetween } from '../calendar/calendar.rules.ts';
import { never } from './forecast.rules.ts';

export type Light = 'GREY' | 'GREEN' | 'BLUE' | 'YELLOW' | 'RED' | 'BLACK';

/** What a light is made of: the history of an assignment up to now (lifecycle.md 5.4). */
export interface LightFacts {
  readonly startedOn: LocalDate | null;
  readonly suspended: boolean;
  readonly dueOn: LocalDate;
  readonly submittedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  /** The day on which its checks say that it will be done, `never` when they say that it will not. */
  readonly forecastOn: LocalDate | null;
  /** First day on which a report of the current period is missing past its grace. */
  readonly reportMissingFrom: LocalDate | null;
  readonly missedReportMadeUp: boolean;
  /** Day on which a failed verification or look-back opened it again, until it is handed in anew. */
  readonly failedVerificationFrom: LocalDate | null;
  /** Day from which an order to rectify waits for the unit's answer (M-39). */
  readonly rectificationFrom: LocalDate | null;
  readonly onNegativeList: boolean;
  /** First day on which a task given on is late, unless something happens to it (5.5.5). */
  readonly childLateFrom: LocalDate | null;
}

/** Thresholds of a tenant, in working days; defaults of lifecycle.md 5.4. */
export interface LightRules {
  readonly nearDays: number;
  readonly nearShare: number;
  readonly blackAfter: number;
}

export const defaultLightRules: LightRules = { nearDays: 3, nearShare: 0.2, blackAfter: 10 };

/** A light and the rule that gave it (B9). */
export interface LitLight {
  readonly light: Light;
  readonly ruleId: string;
}

const lit = (light: Light, ruleId: string): LitLight => ({ light, ruleId });

/**
 * The light of an assignment on a day. Precedence: black, red, yellow, green; grey and blue end the question. What is black by its days
 * says so before the list does, so that the rule tells nobody of an entry that the colour and the days do not tell anyhow (SC).
 */
export function lightOn(calendar: Calendar, facts: LightFacts, today: LocalDate, rules = defaultLightRules): LitLight {
  if (facts.suspended) return lit('GREY', 'light.suspended');
  const byDays = lightByDays(calendar, facts, today, rules);
  return facts.onNegativeList && byDays.light !== 'BLACK' ? lit('BLACK', 'light.negativeList') : byDays;
}

function lightByDays(calendar: Calendar, facts: LightFacts, today: LocalDate, rules: LightRules): LitLight {
  const onTime = facts.acceptedOn !== null && (facts.submittedOn ?? facts.acceptedOn) <= facts.dueOn;
  if (onTime && faultsOn(facts, today).length === 0) return lit('BLUE', 'light.acceptedOnTime');
  if (facts.startedOn === null || facts.startedOn > today) return lit('GREY', 'light.notStarted');
  const red = redSince(facts, today);
  if (red !== null) {
    const days = workingDaysBetween(calendar, addDays(red.from, -1), today);
    return days >= rules.blackAfter ? lit('BLACK', 'light.redTooLong') : lit('RED', red.ruleId);
  }
  if (facts.submittedOn !== null) return lit('GREEN', 'light.submitted');
  return yellowOn(calendar, facts, facts.startedOn, today, rules) ?? lit('GREEN', 'light.onTrack');
}

interface Reason {
  readonly from: LocalDate;
  readonly ruleId: string;
}

const since = (reasons: readonly { from: LocalDate | null; ruleId: string }[], today: LocalDate): Reason[] =>
  reasons.flatMap(({ from, ruleId }) => (from !== null && from <= today ? [{ from, ruleId }] : []));

/** What was found amiss and is not made good: it stays red even where the task is accepted, for something is left to do. */
const faultsOn = (facts: LightFacts, today: LocalDate): Reason[] =>
  since(
    [
      { from: facts.failedVerificationFrom, ruleId: 'light.failedVerification' },
      { from: facts.rectificationFrom, ruleId: 'light.rectification' },
    ],
    today,
  );

/** The reason that has made it red the longest. */
function redSince(facts: LightFacts, today: LocalDate): Reason | null {
  const inTime = facts.submittedOn !== null && facts.submittedOn <= facts.dueOn;
  const late = [
    { from: inTime ? null : addDays(facts.dueOn, 1), ruleId: 'light.overdue' },
    { from: facts.reportMissingFrom, ruleId: 'light.reportMissing' },
  ];
  const first = [...since(late, today), ...faultsOn(facts, today)];
  return first.reduce<Reason | null>((worst, one) => (worst === null || one.from < worst.from ? one : worst), null);
}

function yellowOn(
  calendar: Calendar,
  facts: LightFacts,
  startedOn: LocalDate,
  today: LocalDate,
  rules: LightRules,
): LitLight | null {
  const window = Math.max(1, workingDaysBetween(calendar, startedOn, facts.dueOn));
  const remaining = workingDaysBetween(calendar, today, facts.dueOn);
  if (remaining <= Math.min(rules.nearDays, Math.ceil(window * rules.nearShare))) return lit('YELLOW', 'light.near');
  if (facts.forecastOn !== null && facts.forecastOn > facts.dueOn)
    return lit('YELLOW', facts.forecastOn === never ? 'light.forecastNever' : 'light.forecast');
  if (facts.childLateFrom !== null && facts.childLateFrom <= today) return lit('YELLOW', 'light.childLate');
  return facts.missedReportMadeUp ? lit('YELLOW', 'light.madeUp') : null;
}

/** The first day on which the light changes though nothing happens; null: never (lifecycle.md 5.5.12). */
export function lightUntil(
  calendar: Calendar,
  facts: LightFacts,
  today: LocalDate,
  rules = defaultLightRules,
): LocalDate | null {
  const now = lightOn(calendar, facts, today, rules).light;
  // a child that is late from a day after the limit turns nothing: the task is late itself, or handed in
  const { startedOn, dueOn, reportMissingFrom, failedVerificationFrom, rectificationFrom } = facts;
  const faults = [reportMissingFrom, failedVerificationFrom, rectificationFrom];
  const dates = [startedOn, dueOn, ...faults, today].filter((date) => date !== null);
  const latest = dates.sort().at(-1) ?? today;
  const last = addWorkingDays(calendar, latest, rules.blackAfter + 1).date;
  for (let date = addDays(today, 1); date <= last; date = addDays(date, 1))
    if (lightOn(calendar, facts, date, rules).light !== now) return date;
  return null;
}
