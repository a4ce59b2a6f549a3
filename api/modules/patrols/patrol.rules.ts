import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { addDays, type Calendar, isWorkingDay } from '../calendar/calendar.rules.ts';

/** When a beat is walked: on its day of the week, on each day of a long holiday, at night (M-44). */
export const patrolKinds = ['WEEKLY_DAY', 'LONG_HOLIDAY', 'NIGHT'] as const;

export type PatrolKind = (typeof patrolKinds)[number];

/** How long nobody walked a beat, as a light. */
export const patrolGaps = ['NONE', 'YELLOW', 'RED'] as const;

export type PatrolGap = (typeof patrolGaps)[number];

/** After how many days without a patrol a beat is yellow, and red. */
export interface GapLimits {
  readonly yellow: number;
  readonly red: number;
}

/** The limits until a tenant sets its own: 一周不查,可能成片,一月不查,可能成灾. */
export const limitsAtFirst = { version: 0, yellow: 7, red: 30 } as const;

const longestGap = 366;

/** Why limits are refused: none in front of yellow, red not after yellow, or longer than a year. */
export function limitFaults({ yellow, red }: GapLimits): FieldProblem[] {
  const within = (value: number, path: string, min: number, max: number): FieldProblem[] =>
    value >= min && value <= max ? [] : [{ path, code: 'outOfRange', params: { min, max } }];
  const early = within(yellow, 'input.yellow', 1, longestGap - 1);
  return [...early, ...within(red, 'input.red', early.length === 0 ? yellow + 1 : 2, longestGap)];
}

/** A beat as far as its days are concerned. */
export interface Walked {
  readonly since: LocalDate;
  readonly lastOn: LocalDate | null;
  readonly ended: boolean;
}

const day = 86_400_000;

/** How many days ago a beat was walked, or else given out. */
export const daysSince = ({ since, lastOn }: Pick<Walked, 'since' | 'lastOn'>, today: LocalDate): number =>
  (Date.parse(today) - Date.parse(lastOn ?? since)) / day;

/** The gap in the patrols of a beat today, by the limits that stand today; none once it has ended. */
export function gapOf(beat: Walked, today: LocalDate, limits: GapLimits): PatrolGap {
  const days = beat.ended ? 0 : daysSince(beat, today);
  if (days > limits.red) return 'RED';
  return days > limits.yellow ? 'YELLOW' : 'NONE';
}

const longest = 3;

/** Whether a day lies in a long holiday: three days or more on end that are not worked, one of them no plain weekend. */
function inLongHoliday(calendar: Calendar, date: LocalDate): boolean {
  const run: LocalDate[] = [];
  for (let one = date; !isWorkingDay(calendar, one) && run.length < 31; one = addDays(one, -1)) run.push(one);
  for (
    let one = addDays(date, 1);
    run.length > 0 && !isWorkingDay(calendar, one) && run.length < 62;
    one = addDays(one, 1)
  )
    run.push(one);
  return run.length >= longest && run.some((one) => new Date(Date.parse(one)).getUTCDay() % 6 !== 0);
}

/** The days on which a beat is to be walked. */
export interface Schedule {
  readonly weekday: number | null;
  readonly nightWeekday: number | null;
  readonly holidays: boolean;
}

/** A day on which a beat is to be walked, and how. */
export interface Slot {
  readonly date: LocalDate;
  readonly kind: PatrolKind;
}

const weekdayOf = (date: LocalDate): number => new Date(Date.parse(date)).getUTCDay() || 7;

/** The days from one to another on which a beat is to be walked; on a day of a long holiday once by day. */
export function slotsOf(schedule: Schedule, calendar: Calendar, from: LocalDate, until: LocalDate): Slot[] {
  const slots: Slot[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) {
    const byDay = schedule.holidays && inLongHoliday(calendar, date) ? 'LONG_HOLIDAY' : 'WEEKLY_DAY';
    if (byDay === 'LONG_HOLIDAY' || schedule.weekday === weekdayOf(date)) slots.push({ date, kind: byDay });
    if (schedule.nightWeekday === weekdayOf(date)) slots.push({ date, kind: 'NIGHT' });
  }
  return slots;
}

/** How a day on which a beat is to be walked stands. */
export const slotStandings = ['KEPT', 'MISSED', 'TODAY', 'AHEAD'] as const;

export type SlotStanding = (typeof slotStandings)[number];

/** A patrol by day serves any slot by day; one at night those at night. */
export function standingOf(
  slot: Slot,
  made: readonly { walkedOn: LocalDate; kind: PatrolKind }[],
  today: LocalDate,
): SlotStanding {
  const atNight = slot.kind === 'NIGHT';
  if (made.some(({ walkedOn, kind }) => walkedOn === slot.date && (kind === 'NIGHT') === atNight)) return 'KEPT';
  if (slot.date === today) return 'TODAY';
  return slot.date < today ? 'MISSED' : 'AHEAD';
}

const mostWalkers = 10;

/** A beat as it is worded. */
interface Worded extends Schedule {
  readonly stretch: string;
  readonly goal: string;
  readonly reward: string;
  readonly walkers: readonly string[];
}

const weekdayFaults = (value: number | null, path: string): FieldProblem[] =>
  value === null || (value >= 1 && value <= 7) ? [] : [{ path, code: 'outOfRange', params: { min: 1, max: 7 } }];

/** Why a beat is refused: one of its four parts is missing or too long, nobody or too many walk it, or never (四定). */
export function beatFaults({
  stretch,
  goal,
  reward,
  walkers,
  weekday,
  nightWeekday,
  holidays,
}: Worded): FieldProblem[] {
  const path = 'input.walkerPostIds';
  const never = weekday === null && nightWeekday === null && !holidays;
  return [
    ...textFaults(stretch, 100, 'input.stretch', 'refused'),
    ...textFaults(goal, 500, 'input.goal', 'refused'),
    ...textFaults(reward, 500, 'input.reward', 'refused'),
    ...(walkers.length === 0 ? [{ path, code: 'required' }] : []),
    ...(walkers.length > mostWalkers ? [{ path, code: 'tooMany', params: { max: mostWalkers } }] : []),
    ...(new Set(walkers).size < walkers.length ? [{ path, code: 'twice' }] : []),
    ...weekdayFaults(weekday, 'input.weekday'),
    ...weekdayFaults(nightWeekday, 'input.nightWeekday'),
    ...(never ? [{ path: 'input.weekday', code: 'neverWalked' }] : []),
  ];
}

/** How many days later a patrol is still recorded, for there may be no signal on site. */
const recordedWithin = 3;

/** Why a patrol is not recorded so: no words, a day to come, before the beat was given out, or too long ago. */
export function patrolFaults(
  { walkedOn, words }: { readonly walkedOn: LocalDate; readonly words: string },
  { since }: Pick<Walked, 'since'>,
  today: LocalDate,
): FieldProblem[] {
  const wrong = walkedOn > today || walkedOn < since || walkedOn < addDays(today, -recordedWithin);
  return [
    ...textFaults(words, 2000, 'input.words', 'refused'),
    ...(wrong ? [{ path: 'input.walkedOn', code: 'patrolDay', params: { days: recordedWithin } }] : []),
  ];
}
