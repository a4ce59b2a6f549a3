import { type LocalDate, startOfDay } from '../../platform/time.ts';
import type { Instant } from '../../platform/wall.ts';
import { addDays, addWorkingDays, type Calendar, workingDaysBetween } from '../calendar/calendar.rules.ts';

/** The days by which the receipt of an assignment is measured. */
export interface ReceiptDays {
  readonly arrivedOn: LocalDate;
  readonly receiptDueOn: LocalDate;
}

/** What happens to an assignment that nobody signs for (lifecycle.md 5.2). */
export type ReceiptStep = 'CHASE_DEPUTY' | 'CHASE_HEAD' | 'DEEM_SERVED';

/** How many times its limit in hours an expedited task waits for a step: no day begins or ends for it (lifecycle.md T7). */
export const expeditedSpans: Readonly<Record<ReceiptStep, number>> = {
  CHASE_DEPUTY: 1,
  CHASE_HEAD: 1.5,
  DEEM_SERVED: 2,
};

const noon = 12 * 3_600_000;

/**
 * When a step falls due: the deputy is chased once the limit has passed, the head at noon of the day on which double the
 * limit ends, and with the end of that day the assignment is deemed served.
 */
export function receiptStepAt(calendar: Calendar, days: ReceiptDays, step: ReceiptStep): Instant {
  const { arrivedOn, receiptDueOn } = days;
  if (step === 'CHASE_DEPUTY') return startOfDay(addDays(receiptDueOn, 1));
  const limit = Math.max(1, workingDaysBetween(calendar, arrivedOn, receiptDueOn));
  const doubled = addWorkingDays(calendar, receiptDueOn, limit).date;
  return step === 'CHASE_HEAD' ? startOfDay(doubled) + noon : startOfDay(addDays(doubled, 1));
}
