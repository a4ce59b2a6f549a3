import { localDateOf, startOfDay } from '../../platform/time.ts';
import type { Instant } from '../../platform/wall.ts';
import { workingDaysBetween } from '../calendar/calendar.rules.ts';
import type { Context, Reading } from '../context.ts';
import { type LightCounts, worstOf } from '../rollup/lights.rules.ts';
import { TargetProgressType } from '../rollup/quantity.types.ts';
import {
  type Below,
  type Counts,
  type Percents,
  percentOf,
  percentOfMatter,
  wholePercents,
} from '../rollup/rollup.rules.ts';
import type { AssignmentType } from './assignment.types.ts';
import { findAssignment, rowOf } from './assignment-reading.service.ts';
import { never, paceOf, weekOf } from './forecast.rules.ts';
import { type LightFacts, type LitLight, lightOn, lightUntil } from './light.rules.ts';
import { ForecastType, LightCountsType, LightType, ProgressType } from './standing.types.ts';

/** Working days left to submit; negative: that many late; what is handed in counts to the day it was. */
export async function daysLeftOf(reading: Reading, assignment: AssignmentType): Promise<number> {
  const { dueOn, submittedAt } = await rowOf(reading, assignment);
  const day = localDateOf(submittedAt?.getTime() ?? reading.session.now);
  return workingDaysBetween(await reading.load.calendar(), day, dueOn);
}

/** What the rules of lights are asked with for an assignment. */
export async function lightFactsOf(reading: Reading, assignment: AssignmentType): Promise<LightFacts> {
  const row = await rowOf(reading, assignment);
  const late = await reading.load.lateChildOf.load(row.id);
  const dayOf = (at: Date | null) => (at === null ? null : localDateOf(at.getTime()));
  return {
    startedOn: row.arrivedOn,
    suspended: row.state === 'SUSPENDED',
    dueOn: row.dueOn,
    submittedOn: dayOf(row.submittedAt),
    acceptedOn: dayOf(row.acceptedAt),
    reportMissingFrom: row.reportLateFrom,
    missedReportMadeUp: row.reportMadeUp,
    forecastOn: row.forecastOn,
    failedVerificationFrom: row.failedFrom,
    rectificationFrom: row.rectifyFrom,
    onNegativeList: row.negativeFrom !== null,
    childLateFrom: late?.lateFrom ?? null,
  };
}

const litNow = async (reading: Reading, assignment: AssignmentType): Promise<LitLight> => {
  const facts = await lightFactsOf(reading, assignment);
  return lightOn(await reading.load.calendar(), facts, localDateOf(reading.session.now));
};

/** The light of an assignment now, and the rule that gave it. */
export async function lightOf(context: Context, reading: Reading, assignment: AssignmentType): Promise<LightType> {
  const { light, ruleId } = await litNow(reading, assignment);
  return Object.assign(new LightType(), { colour: light, ruleId, reason: context.say(ruleId) });
}

/** The first instant at which the light of an assignment is another though nothing happens; null: never. */
export async function lightUntilOf(reading: Reading, assignment: AssignmentType): Promise<Instant | null> {
  const facts = await lightFactsOf(reading, assignment);
  const day = lightUntil(await reading.load.calendar(), facts, localDateOf(reading.session.now));
  return day === null ? null : startOfDay(day);
}

/** When an assignment will be done at the pace of its checks; null: they tell none, or it is handed in (B13). */
export async function forecastOfTask(reading: Reading, assignment: AssignmentType): Promise<ForecastType | null> {
  const { arrivedOn, dueOn, submittedAt, verifiedSeries, forecastOn } = await rowOf(reading, assignment);
  const pace = paceOf(verifiedSeries);
  if (pace === null || forecastOn === null || submittedAt !== null) return null;
  const finishOn = forecastOn === never ? null : forecastOn;
  return Object.assign(new ForecastType(), {
    ...{ finishOn, week: finishOn === null ? null : weekOf(arrivedOn, finishOn), late: forecastOn > dueOn },
    ...{ perWeek: pace.perDay * 7, atFirst: pace.atFirst, checks: verifiedSeries },
  });
}

/** The task given on that has been late the longest, where the session may read it (5.5.5). */
export async function criticalChildOf(reading: Reading, assignment: AssignmentType): Promise<AssignmentType | null> {
  const late = await reading.load.lateChildOf.load(assignment.rowId);
  const isLate = late !== null && late.lateFrom <= localDateOf(reading.session.now);
  return isLate ? findAssignment(reading, late.childId) : null;
}

/** What rolls up to an assignment: counts exact now, percentages at most a second behind and telling since when. */
export async function progressOfAssignment(reading: Reading, assignment: AssignmentType): Promise<ProgressType> {
  const row = await rowOf(reading, assignment);
  const below = await reading.load.percentsBelow.load(row.id);
  const of = { assignmentRowId: row.id, itemRowId: null };
  return toProgress(reading, of, await reading.load.countsBelow.load(row.id), percentOf(row, below), below);
}

/** What rolls up to a matter: the weighted mean of its roots (5.5.10). */
export async function progressOfItem(reading: Reading, itemRowId: string): Promise<ProgressType> {
  const below = await reading.load.percentsBelow.load(itemRowId);
  const of = { assignmentRowId: null, itemRowId };
  return toProgress(reading, of, await reading.load.countsBelow.load(itemRowId), percentOfMatter(below), below);
}

const toProgress = (
  { session }: Reading,
  of: Pick<ProgressType, 'assignmentRowId' | 'itemRowId'>,
  counts: Counts,
  percents: Percents,
  below: (Below & { readonly asOf: Date | null }) | null,
): ProgressType =>
  Object.assign(new ProgressType(), {
    ...of,
    ...counts,
    ...wholePercents(percents),
    reporters: below?.reporters ?? 0,
    expected: below?.expected ?? 0,
    asOf: below?.asOf ?? new Date(session.now),
  });

type Of = Pick<ProgressType, 'assignmentRowId' | 'itemRowId'>;

const countsOf = ({ load }: Reading, { assignmentRowId, itemRowId }: Of): Promise<LightCounts> =>
  load.lightsBelow.load(assignmentRowId ?? itemRowId ?? '');

/** Counts of lights as the schema shows them. */
export const toLightCounts = ({ GREY, GREEN, BLUE, YELLOW, RED, BLACK }: LightCounts): LightCountsType =>
  Object.assign(new LightCountsType(), {
    ...{ grey: GREY, green: GREEN, blue: BLUE, yellow: YELLOW, red: RED, black: BLACK },
  });

/** How many tasks below have each light. */
export const lightsBelow = async (reading: Reading, of: Of): Promise<LightCountsType> =>
  toLightCounts(await countsOf(reading, of));

/** What is counted of an assignment or a matter, line by line: the same for everybody of one clearance (5.5.7, 5.5.11). */
export const quantitiesOf = async (
  { load }: Reading,
  { assignmentRowId, itemRowId }: Of,
): Promise<TargetProgressType[]> =>
  (await load.quantitiesOf.load(assignmentRowId ?? itemRowId ?? '')).map((row) =>
    Object.assign(new TargetProgressType(), row),
  );

/** The worst light below and of the assignment itself (5.5.4). */
export async function rollupStatusOf(reading: Reading, of: Of): Promise<string> {
  const own = of.assignmentRowId === null ? null : await findAssignment(reading, of.assignmentRowId);
  const light = own === null ? null : (await litNow(reading, own)).light;
  return worstOf(await countsOf(reading, of), light);
}
