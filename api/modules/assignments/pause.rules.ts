import type { LocalDate } from '../../platform/time.ts';
import {
  addWorkingDays,
  type Calendar,
  type DueDay,
  isWorkingDay,
  workingDaysBetween,
} from '../calendar/calendar.rules.ts';

/** The stretch in which a clock stood still: the days on which it stopped and ran again. */
export interface Stop {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The day of a clock that stood still: the working days it had left when it stopped run again from the day on which it
 * resumes (lifecycle 5.1, T8). What was late before it stopped stays late.
 */
export function dueAfterPause(calendar: Calendar, dueOn: LocalDate, { from, to }: Stop): DueDay {
  const left = workingDaysBetween(calendar, from, dueOn);
  if (dueOn < from || to <= from) return { date: dueOn, provisional: !calendar.years.has(Number(dueOn.slice(0, 4))) };
  if (left > 0 || !isWorkingDay(calendar, to)) return addWorkingDays(calendar, to, Math.max(1, left));
  return { date: to, provisional: !calendar.years.has(Number(to.slice(0, 4))) };
}
