import type { LocalDate } from '../../platform/time.ts';
import { addDays, addWorkingDays, type Calendar, isWorkingDay } from '../calendar/calendar.rules.ts';
import type { AssignmentState } from './assignment.machine.ts';

/** How often an order asks for reports, the least often first (lifecycle 5.2). */
export const cadences = ['NONE', 'QUARTERLY', 'MONTHLY', 'HALF_MONTHLY', 'WEEKLY'] as const;

export type Cadence = (typeof cadences)[number];

/** Whether one cadence asks for reports more often than another. */
export const isOftener = (one: Cadence, other: Cadence): boolean => cadences.indexOf(one) > cadences.indexOf(other);

/** OPEN still runs, EXCUSED ended while nothing was owed; the other three are history, and made up never becomes reported (B12). */
export type PeriodState = 'OPEN' | 'REPORTED' | 'MISSED' | 'MADE_UP' | 'EXCUSED';

/** One period of a task: which days it covers, and from which day its report is missing past the grace. */
export interface Period {
  readonly number: number;
  readonly opensOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly lateFrom: LocalDate;
  readonly state: PeriodState;
  readonly reportedOn: LocalDate | null;
}

/** Working days after the last day of a period in which its report is still in time (lifecycle 5.2). */
export const graceDays = 2;

/** States of a task in which reports are owed. */
export const reportingStates: readonly AssignmentState[] = ['IN_PROGRESS', 'RETURNED'];

/** The last calendar day of the week, half month, month or quarter in which a day lies. */
function endOf(cadence: Cadence, day: LocalDate): LocalDate {
  const at = new Date(Date.parse(day));
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  if (cadence === 'WEEKLY') return addDays(day, (7 - at.getUTCDay()) % 7);
  if (cadence === 'HALF_MONTHLY' && date <= 15) return addDays(day, 15 - date);
  const last = cadence === 'QUARTERLY' ? month - (month % 3) + 3 : month + 1;
  return new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
}

/** The days of the first period that ends on a working day from `from` on; one that is wholly off work asks for nothing (M-21). */
function daysFrom(calendar: Calendar, cadence: Cadence, from: LocalDate): Pick<Period, 'dueOn' | 'lateFrom'> {
  for (let start = from; ; ) {
    const end = endOf(cadence, start);
    for (let day = end; day >= start; day = addDays(day, -1))
      if (isWorkingDay(calendar, day))
        return { dueOn: day, lateFrom: addDays(addWorkingDays(calendar, day, graceDays).date, 1) };
    start = addDays(end, 1);
  }
}

const opened = (
  calendar: Calendar,
  cadence: Cadence,
  periods: readonly Period[],
  opensOn: LocalDate,
  from: LocalDate,
): Period[] => [
  ...periods,
  {
    number: (periods.at(-1)?.number ?? 0) + 1,
    opensOn,
    ...daysFrom(calendar, cadence, from),
    state: 'OPEN',
    reportedOn: null,
  },
];

/** The period after the last, which opens with the day after it. */
function followed(calendar: Calendar, cadence: Cadence, periods: readonly Period[]): Period[] {
  const dueOn = periods.at(-1)?.dueOn ?? '';
  return opened(calendar, cadence, periods, addDays(dueOn, 1), addDays(endOf(cadence, dueOn), 1));
}

/** The first period of a task, or the next after a pause: the first that leaves a working day; what was reported before is not asked again. */
function begun(calendar: Calendar, cadence: Cadence, periods: readonly Period[], today: LocalDate): Period[] {
  const last = periods.at(-1);
  const isReported = last !== undefined && last.state !== 'EXCUSED' && last.dueOn >= today;
  return isReported
    ? followed(calendar, cadence, periods)
    : opened(calendar, cadence, periods, today, addDays(today, 1));
}

const later = (one: LocalDate, other: LocalDate): LocalDate => [one, other].sort().at(-1) ?? one;

/** The open period by a calendar that has changed: later only, since an earlier day would need consent (T5). */
function moved(calendar: Calendar, cadence: Cadence, open: Period): Period {
  const end = endOf(cadence, open.dueOn);
  let from = open.dueOn;
  while (from > open.opensOn && endOf(cadence, addDays(from, -1)) === end) from = addDays(from, -1);
  const { dueOn, lateFrom } = daysFrom(calendar, cadence, from);
  return {
    ...open,
    dueOn: later(dueOn, open.dueOn),
    lateFrom: later(lateFrom, open.lateFrom),
  };
}

/** Without the open period: nothing is owed until the task goes on. One that had not begun is as if it had never been. */
const halted = (periods: readonly Period[], today: LocalDate): Period[] =>
  periods.flatMap((one) => {
    if (one.state !== 'OPEN') return [one];
    return one.opensOn > today ? [] : [{ ...one, state: 'EXCUSED' as const }];
  });

/**
 * The periods of a task in a state on a day: one is open as long as reports are owed, whatever passed its grace is missed, and the
 * next follows. The same on every later asking, so that the clock only writes down what is true (lifecycle 5.2, B12).
 */
export function periodsOn(
  calendar: Calendar,
  { cadence, state, periods }: Reporting,
  today: LocalDate,
): readonly Period[] {
  if (cadence === 'NONE') return periods;
  const isOpen = periods.at(-1)?.state === 'OPEN';
  if (!reportingStates.includes(state)) return isOpen ? halted(periods, today) : periods;
  let all = isOpen ? [...periods] : begun(calendar, cadence, periods, today);
  for (let open = all.at(-1); open !== undefined; open = all.at(-1)) {
    const now = moved(calendar, cadence, open);
    all = [...all.slice(0, -1), now];
    if (now.lateFrom > today) break;
    all = followed(calendar, cadence, [...all.slice(0, -1), { ...now, state: 'MISSED' }]);
  }
  return all;
}

/** What decides the periods of a task. */
export interface Reporting {
  readonly cadence: Cadence;
  readonly state: AssignmentState;
  readonly periods: readonly Period[];
}

const isOwed = ({ state, opensOn }: Period, today: LocalDate): boolean =>
  state === 'MISSED' || (state === 'OPEN' && opensOn <= today);

/**
 * Periods after a report has gone up. It answers for the oldest period that is owed, so a late one makes up what was missed before
 * it counts for the current period; the report of completion answers for all of them (B12).
 */
export function reported(
  calendar: Calendar,
  cadence: Cadence,
  periods: readonly Period[],
  today: LocalDate,
  completes: boolean,
): readonly Period[] {
  const oldest = periods.find((one) => isOwed(one, today));
  const filled = periods.map((one): Period => {
    if (!isOwed(one, today) || (one !== oldest && !completes)) return one;
    return { ...one, state: one.state === 'MISSED' ? 'MADE_UP' : 'REPORTED', reportedOn: today };
  });
  if (completes) return halted(filled, today);
  return cadence === 'NONE' || filled.at(-1)?.state === 'OPEN' ? filled : followed(calendar, cadence, filled);
}

/** What is kept of periods beside them: the oldest owed day, since when its report is missing, when the clock must look again. */
export interface Owing {
  readonly reportDueOn: LocalDate | null;
  readonly reportLateFrom: LocalDate | null;
  readonly reportMadeUp: boolean;
  readonly reportNextOn: LocalDate | null;
}

/** What periods owe. After a pause a report that was missed before it is asked for anew, so that no pause is counted as silence. */
export function owingOf(periods: readonly Period[]): Owing {
  const open = periods.find(({ state }) => state === 'OPEN') ?? null;
  const oldest = open === null ? null : (periods.find(({ state }) => state === 'MISSED') ?? open);
  const excused = periods.findLastIndex(({ state }) => state === 'EXCUSED');
  const restartedOn = periods[excused + 1]?.opensOn ?? '';
  const closed = periods.findLast(({ state }) => state !== 'OPEN' && state !== 'EXCUSED');
  const lateFrom = oldest?.lateFrom ?? null;
  return {
    reportDueOn: oldest?.dueOn ?? null,
    reportLateFrom: lateFrom !== null && lateFrom < restartedOn ? restartedOn : lateFrom,
    reportMadeUp: closed?.state === 'MADE_UP',
    reportNextOn: open?.lateFrom ?? null,
  };
}

/** How many periods in a row were reported in time, counted back from the last that is over (B12). */
export function streakOf(periods: readonly Period[]): number {
  const over = periods.filter(({ state }) => state !== 'OPEN' && state !== 'EXCUSED');
  return over.length - 1 - over.findLastIndex(({ state }) => state !== 'REPORTED');
}

/** The periods that are still to come up to the limit of a task, at most so many. */
export function upcoming(
  calendar: Calendar,
  cadence: Cadence,
  periods: readonly Period[],
  dueOn: LocalDate,
  most: number,
): readonly Period[] {
  if (cadence === 'NONE' || periods.at(-1)?.state !== 'OPEN') return [];
  let all = periods;
  while (all.length - periods.length < most) {
    const next = followed(calendar, cadence, all);
    if ((next.at(-1)?.dueOn ?? '') > dueOn) break;
    all = next;
  }
  return all.slice(periods.length);
}
