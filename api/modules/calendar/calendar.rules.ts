import { type LocalDate, startOfDay } from '../../platform/time.ts';
import type { Instant } from '../../platform/wall.ts';

/** The days of one year that differ from Monday to Friday, as the State Council set them (lifecycle.md T4). */
export interface HolidayYear {
  readonly year: number;
  readonly holidays: readonly LocalDate[];
  readonly makeups: readonly LocalDate[];
}

/** A calendar ready to be asked: which years are known, and which days differ. */
export interface Calendar {
  readonly years: ReadonlySet<number>;
  readonly holidays: ReadonlySet<LocalDate>;
  readonly makeups: ReadonlySet<LocalDate>;
}

/** A day on which something falls due; `provisional` when a year that nobody has imported had a part in it. */
export interface DueDay {
  readonly date: LocalDate;
  readonly provisional: boolean;
}

const day = 86_400_000;

/** Days that the law itself makes holidays, for years not yet imported (lifecycle.md T4). */
const fixedByLaw = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);

/** Makes a calendar of years, with the local extra holidays of a division on top (lifecycle.md T6). */
export const calendarOf = (years: readonly HolidayYear[], local: readonly LocalDate[] = []): Calendar => ({
  years: new Set(years.map(({ year }) => year)),
  holidays: new Set([...years.flatMap(({ holidays }) => holidays), ...local]),
  makeups: new Set(years.flatMap(({ makeups }) => makeups).filter((date) => !local.includes(date))),
});

/** The day `count` days later; negative counts go back. */
export const addDays = (date: LocalDate, count: number): LocalDate =>
  new Date(Date.parse(date) + count * day).toISOString().slice(0, 10);

const isKnown = (calendar: Calendar, date: LocalDate): boolean => calendar.years.has(Number(date.slice(0, 4)));

/** Whether a day is worked: Monday to Friday without holidays, and the make-up days (lifecycle.md T3, T4). */
export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  if (calendar.holidays.has(date)) return false;
  if (calendar.makeups.has(date)) return true;
  const weekday = new Date(Date.parse(date)).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return isKnown(calendar, date) || !fixedByLaw.has(date.slice(5));
}

/** The `count`-th working day strictly after day 0, which is the day of the trigger, worked or not (lifecycle.md T2). */
export function addWorkingDays(calendar: Calendar, dayZero: LocalDate, count: number): DueDay {
  let date = dayZero;
  let provisional = false;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    provisional ||= !isKnown(calendar, date);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return { date, provisional };
}

/** How many working days lie strictly after `from`, up to and with `to`; negative when `to` is before `from`. */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from) || 0;
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isWorkingDay(calendar, date)) count += 1;
  }
  return count;
}

/** A limit in calendar days; on a day not worked it moves to the next worked one, unless `move` is off (lifecycle.md T3). */
export function addCalendarDays(calendar: Calendar, dayZero: LocalDate, count: number, move = true): DueDay {
  const date = addDays(dayZero, count);
  if (!move || isWorkingDay(calendar, date)) return { date, provisional: !isKnown(calendar, date) };
  return addWorkingDays(calendar, date, 1);
}

/** The instant at which a day's clock runs out: 24:00 in Shanghai (lifecycle.md T1). */
export const endOfDay = (date: LocalDate): Instant => startOfDay(addDays(date, 1));

/** An hour clock runs by the wall, not by office hours (lifecycle.md T7). */
export const addHours = (instant: Instant, hours: number): Instant => instant + hours * 3_600_000;

/** A clock that is still running, by the working days it was given. */
export interface OpenClock {
  readonly id: string;
  readonly dayZero: LocalDate;
  /** Null: the limit was given as a day, which no calendar moves; importing its year only makes it firm. */
  readonly workingDays: number | null;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
}

/** A clock that another calendar moves or makes firm; earlier only with consent (lifecycle.md T5, B11). */
export interface MovedClock {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: DueDay;
  readonly needsConsent: boolean;
}

/** The open clocks that a changed calendar moves or makes firm, in the order given. */
export const movedClocks = <C extends OpenClock>(
  calendar: Calendar,
  clocks: readonly C[],
): (MovedClock & { clock: C })[] =>
  clocks.flatMap((clock) => {
    const { id, dayZero, workingDays, dueOn } = clock;
    const to =
      workingDays === null
        ? { date: dueOn, provisional: !isKnown(calendar, dueOn) }
        : addWorkingDays(calendar, dayZero, workingDays);
    if (to.date === dueOn && to.provisional === clock.provisional) return [];
    return [{ id, from: dueOn, to, needsConsent: to.date < dueOn, clock }];
  });
