import type { LocalDate } from '../../platform/time.ts';
import { addWorkingDays, type Calendar, workingDaysBetween } from '../calendar/calendar.rules.ts';

/** One step of a ladder: so many working days from the last day to submit, and the event that is told then. */
export interface LadderStep {
  readonly name: string;
  readonly days: number;
  readonly tells: string;
}

/** What follows when a task nears its limit and passes it (lifecycle.md 5.6); when a card is proposed is said by the scheme in force. */
export const dueLadder = [
  { name: 'due.remind', days: -3, tells: 'assignment.dueReminded' },
  { name: 'due.chase', days: 0, tells: 'assignment.dueChased' },
  { name: 'due.circular', days: 3, tells: 'assignment.circularListed' },
] as const satisfies readonly LadderStep[];

/** The steps of the ladder of a report that is not there, in working days from the last day of its period (5.6). */
export const reportLadder = [
  { name: 'report.due', days: 0, tells: 'assignment.reportDue' },
  { name: 'report.chase', days: 2, tells: 'assignment.reportChased' },
  { name: 'report.chaseHeads', days: 4, tells: 'assignment.reportOverdue' },
] as const satisfies readonly LadderStep[];

/**
 * Whether a step is due today: a reminder while no more than its working days are left, and not after the limit; every other
 * step from the beginning of its working day after the limit on.
 */
export function isStepDue(calendar: Calendar, dueOn: LocalDate, days: number, today: LocalDate): boolean {
  if (days >= 0) return today >= addWorkingDays(calendar, dueOn, days).date;
  return today <= dueOn && workingDaysBetween(calendar, today, dueOn) <= -days;
}
