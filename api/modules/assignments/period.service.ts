import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { localDateOf } from '../../platform/time.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import type { AssignmentRow } from './assignment.entity.ts';
import { periodsIn } from './period.repository.ts';
import { type Cadence, owingOf, type Period, periodsOn, reported } from './period.rules.ts';

/** What decides the periods of a task as it will be. */
type Reporting = Pick<AssignmentRow, 'state' | 'reportCadence' | 'reportPeriods'>;

/** The columns that keep periods; the calendar's version is asked before the calendar, so that no import is overlooked. */
export const keptAs = (periods: readonly Period[], reportCalendar: number) => ({
  reportPeriods: periods,
  ...owingOf(periods),
  reportCalendar,
});

/** What changes in the periods of a task that goes into a state now; nothing of one that owes no reports. */
export async function periodsAfter(uow: UnitOfWork, row: Reporting): Promise<Partial<AssignmentRow>> {
  if (row.reportCadence === 'NONE') return {};
  const version = await periodsIn(uow).calendarVersion();
  const calendar = await provinceCalendar(uow);
  return keptAs(periodsOn(calendar, reportingOf(row), localDateOf(uow.now)), version);
}

/** What a report that goes up changes in the periods of its task, and whether it makes up one that was missed (B12). */
export async function periodsReported(
  uow: UnitOfWork,
  row: Reporting,
  completes: boolean,
): Promise<{ readonly changes: Partial<AssignmentRow>; readonly madeUp: boolean }> {
  if (row.reportCadence === 'NONE') return { changes: {}, madeUp: false };
  const version = await periodsIn(uow).calendarVersion();
  const calendar = await provinceCalendar(uow);
  const today = localDateOf(uow.now);
  const before = periodsOn(calendar, reportingOf(row), today);
  const after = reported(calendar, row.reportCadence, before, today, completes);
  return {
    changes: keptAs(after, version),
    madeUp: after.some(({ state }, at) => state === 'MADE_UP' && before[at]?.state === 'MISSED'),
  };
}

/** A task as the rules of periods ask for it. */
export const reportingOf = ({ state, reportCadence, reportPeriods }: Reporting) => ({
  cadence: reportCadence satisfies Cadence,
  state,
  periods: reportPeriods,
});
