import type { LocalDate } from '../../platform/time.ts';
import {
  addDays,
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  workingDaysBetween,
} from '../calendar/calendar.rules.ts';
import { type LightCounts, worstOf } from '../rollup/lights.rules.ts';
import { type Below, type Counts, percentOf, type RollupNode, wholePercents } from '../rollup/rollup.rules.ts';
import type { AssignmentState } from './assignment.machine.ts';
import { type CheckedOn, never, paceOf, weekOf } from './forecast.rules.ts';
import { defaultLightRules, type Light, type LightFacts, lightOn } from './light.rules.ts';

/** Grows when a rule of lights, percentages, counts or limits gives another answer for the same inputs. */
export const rulesVersion = 1;

/** What is explained of an assignment. */
export type Explained =
  | 'LIGHT'
  | 'ROLLUP_STATUS'
  | 'CLAIMED'
  | 'VERIFIED'
  | 'TOTAL'
  | 'OVERDUE'
  | 'DUE_DAY'
  | 'FORECAST'
  | 'QUANTITY_CLAIMED'
  | 'QUANTITY_VERIFIED'
  | CountedByState;

/** Counts that are made of the states of the tasks below. */
export type CountedByState = 'RECEIVED' | 'RELAYED' | 'IN_PROGRESS' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';

/** One thing that a rule was given; a name may occur several times. */
export interface RuleInput {
  readonly name: string;
  readonly value: string;
}

/** A value, the rule that gave it, and everything that the rule was given: enough to reckon it again (B9). */
export interface Explanation {
  readonly of: Explained;
  readonly value: string;
  readonly ruleId: string;
  readonly inputs: readonly RuleInput[];
}

/** Inputs by name in the order given; what is null was not given to the rule. */
const inputsOf = (given: Readonly<Record<string, string | number | boolean | null>>): RuleInput[] =>
  Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [{ name, value: String(value) }]));

/** Why a light is what it is today; what the calendar counted is among the inputs. */
export function explainLight(calendar: Calendar, facts: LightFacts, today: LocalDate): Explanation {
  const { light, ruleId } = lightOn(calendar, facts, today);
  const { startedOn, dueOn, submittedOn, acceptedOn, suspended, reportMissingFrom, childLateFrom } = facts;
  const { failedVerificationFrom, rectificationFrom, forecastOn } = facts;
  const daysSince = (from: LocalDate | null): number | null =>
    from !== null && from <= today ? workingDaysBetween(calendar, addDays(from, -1), today) : null;
  const counted = {
    windowDays: startedOn === null ? null : workingDaysBetween(calendar, startedOn, dueOn),
    daysLeft: workingDaysBetween(calendar, today, dueOn),
    daysMissing: daysSince(reportMissingFrom),
    daysFailed: daysSince(failedVerificationFrom),
    daysRectifying: daysSince(rectificationFrom),
    daysLate: today > dueOn ? workingDaysBetween(calendar, dueOn, today) : null,
  };
  const given = { today, startedOn, dueOn, submittedOn, acceptedOn, suspended, childLateFrom, reportMissingFrom };
  const found = {
    missedReportMadeUp: facts.missedReportMadeUp ? true : null,
    failedVerificationFrom,
    rectificationFrom,
    forecastOn,
    onNegativeList: ruleId === 'light.negativeList' ? true : null,
  };
  return {
    of: 'LIGHT',
    value: light,
    ruleId,
    inputs: inputsOf({ ...given, ...found, ...counted, ...defaultLightRules }),
  };
}

/** What a forecast is made of. */
export interface ForecastFacts {
  readonly arrivedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly submittedAt: Date | null;
  readonly verifiedSeries: readonly CheckedOn[];
  readonly forecastOn: LocalDate | null;
}

/** Why a task is expected to be done on its day, or never: its checks and their pace; nothing once it is handed in. */
export function explainForecast({
  arrivedOn,
  dueOn,
  submittedAt,
  verifiedSeries,
  forecastOn,
}: ForecastFacts): Explanation[] {
  const pace = paceOf(verifiedSeries);
  if (pace === null || forecastOn === null || submittedAt !== null) return [];
  const isNever = forecastOn === never;
  return [
    {
      of: 'FORECAST',
      value: isNever ? 'NEVER' : forecastOn,
      ruleId: isNever ? 'forecast.never' : 'forecast.pace',
      inputs: [
        ...verifiedSeries.map(({ on, verified }) => ({ name: 'verifiedOn', value: `${on} · ${verified}%` })),
        ...inputsOf({ percentPerDay: pace.perDay, percentAtFirst: pace.atFirst, dueOn }),
        ...inputsOf({ week: isNever ? null : weekOf(arrivedOn, forecastOn), arrivedOn }),
      ],
    },
  ];
}

const lightNames = ({ GREY, GREEN, BLUE, YELLOW, RED, BLACK }: LightCounts) => ({
  ...{ grey: GREY, green: GREEN, blue: BLUE, yellow: YELLOW, red: RED, black: BLACK },
});

/** Why the worst light together is what it is. */
export const explainStatus = (lights: LightCounts, own: Light): Explanation => ({
  of: 'ROLLUP_STATUS',
  value: worstOf(lights, own),
  ruleId: 'rollup.status',
  inputs: inputsOf({ ownLight: own, ...lightNames(lights) }),
});

/** Why there are so many tasks below: each of them has one light. */
export const explainTotal = (total: number, lights: LightCounts): Explanation => ({
  of: 'TOTAL',
  value: String(total),
  ruleId: 'rollup.total',
  inputs: inputsOf(lightNames(lights)),
});

/** Tasks below in one state, those of them that were given on, and those that were returned. */
export interface StateCount {
  readonly state: AssignmentState;
  readonly tasks: number;
  readonly relayed: number;
  readonly returned: number;
}

/** Why so many tasks below are received, given on, in hand, handed in, accepted or were returned: how many of each state there are. */
export function explainCounts(counts: Counts, states: readonly StateCount[]): Explanation[] {
  const put = (name: string, of: (one: StateCount) => number): RuleInput[] =>
    states.filter((one) => of(one) > 0).map((one) => ({ name, value: `${one.state} × ${of(one)}` }));
  const tasks = put('tasksIn', (one) => one.tasks);
  const said = (of: CountedByState, value: number, ruleId: string, inputs: readonly RuleInput[]): Explanation => ({
    ...{ of, value: String(value), ruleId, inputs },
  });
  return [
    said('RECEIVED', counts.received, 'rollup.received', tasks),
    said(
      'RELAYED',
      counts.relayed,
      'rollup.relayed',
      put('relayedIn', (one) => one.relayed),
    ),
    said('IN_PROGRESS', counts.inProgress, 'rollup.inProgress', tasks),
    said('SUBMITTED', counts.submitted, 'rollup.submitted', tasks),
    said('ACCEPTED', counts.accepted, 'rollup.accepted', tasks),
    said(
      'RETURNED',
      counts.returned,
      'rollup.returned',
      put('returnedIn', (one) => one.returned),
    ),
  ];
}

/**
 * Why the two percentages are what they are: the own ones of a leaf, from its lines where amounts were said, or the mean by weight of
 * what is below, with the share of own work mixed in.
 */
export function explainPercents(
  own: Pick<RollupNode, 'state' | 'claimed' | 'verified' | 'ownShare'>,
  below: Below | null,
  lines: { readonly claimed: readonly RuleInput[]; readonly verified: readonly RuleInput[] } = {
    claimed: [],
    verified: [],
  },
): Explanation[] {
  const { claimed, verified } = wholePercents(percentOf(own, below));
  const isMean = below !== null && below.weight > 0;
  const isShared = isMean && own.ownShare > 0;
  const share: Readonly<Record<string, number>> = isShared ? { ownShare: own.ownShare } : {};
  const mean: Readonly<Record<string, number>> = isMean
    ? { ...share, weightBelow: below.weight, reporters: below.reporters, expected: below.expected }
    : {};
  const ruleOf = (told: string): string => `rollup.${told}${isShared ? 'Shared' : isMean ? '' : 'Own'}`;
  return [
    {
      of: 'CLAIMED',
      value: String(claimed),
      ruleId: ruleOf('claimed'),
      inputs: [
        ...inputsOf({ ownClaimed: own.claimed, ...mean, claimedBelow: isMean ? below.claimed : null }),
        ...(isMean && !isShared ? [] : lines.claimed),
      ],
    },
    {
      of: 'VERIFIED',
      value: String(verified),
      ruleId: ruleOf('verified'),
      inputs: [
        ...inputsOf({
          ...{ state: own.state, ownVerified: own.verified, ...mean },
          verifiedBelow: isMean ? below.verified : null,
        }),
        ...(isMean && !isShared ? [] : lines.verified),
      ],
    },
  ];
}

/** Tasks below that are owed, by the day on which they are due. */
export interface OpenOn {
  readonly dueOn: LocalDate;
  readonly open: number;
}

/** Why so many tasks below are late: those owed whose day has passed. */
export const explainOverdue = (overdue: number, open: readonly OpenOn[], today: LocalDate): Explanation => ({
  of: 'OVERDUE',
  value: String(overdue),
  ruleId: 'rollup.overdue',
  inputs: [
    ...inputsOf({ today }),
    ...open.map(({ dueOn, open: count }) => ({ name: 'openDueOn', value: `${dueOn} × ${count}` })),
  ],
});

/** Where a limit comes from. */
export interface LimitFacts {
  readonly arrivedOn: LocalDate;
  readonly windowDays: number | null;
  readonly dueOn: LocalDate;
  readonly dueProvisional: boolean;
}

/** Why a task is due on its day: so many working days after it arrived, or a day that somebody gave. */
export function explainDue(
  calendar: Calendar,
  { arrivedOn, windowDays, dueOn, dueProvisional }: LimitFacts,
): Explanation {
  const isCounted = windowDays !== null && addWorkingDays(calendar, arrivedOn, windowDays).date === dueOn;
  const off: string[] = [];
  if (isCounted)
    for (let day = addDays(arrivedOn, 1); day <= dueOn; day = addDays(day, 1))
      if (!isWorkingDay(calendar, day)) off.push(day);
  return {
    of: 'DUE_DAY',
    value: dueOn,
    ruleId: isCounted ? 'due.counted' : 'due.given',
    inputs: [
      ...inputsOf(isCounted ? { arrivedOn, windowDays } : { givenDay: dueOn }),
      ...inputsOf({ provisional: dueProvisional }),
      ...off.map((value) => ({ name: 'dayOff', value })),
    ],
  };
}
