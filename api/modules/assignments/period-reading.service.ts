import { localDateOf } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import type { AssignmentType } from './assignment.types.ts';
import { rowOf } from './assignment-reading.service.ts';
import { periodsOn, streakOf, upcoming } from './period.rules.ts';
import { reportingOf } from './period.service.ts';
import { ReportPeriodType } from './period.types.ts';

/** As many periods to come as a year has weeks. */
const mostUpcoming = 53;

/** The periods of an assignment as they are today, and those to come. */
export async function periodsOf(reading: Reading, assignment: AssignmentType): Promise<ReportPeriodType[]> {
  const row = await rowOf(reading, assignment);
  if (row.reportCadence === 'NONE') return [];
  const calendar = await reading.load.calendar();
  const periods = periodsOn(calendar, reportingOf(row), localDateOf(reading.session.now));
  const toCome = upcoming(calendar, row.reportCadence, periods, row.dueOn, mostUpcoming);
  return [...periods, ...toCome.map((one) => ({ ...one, state: 'UPCOMING' }))].map((one) =>
    Object.assign(new ReportPeriodType(), one),
  );
}

/** How many periods of an assignment in a row were reported in time. */
export async function streakNow(reading: Reading, assignment: AssignmentType): Promise<number> {
  const row = await rowOf(reading, assignment);
  if (row.reportCadence === 'NONE') return 0;
  return streakOf(periodsOn(await reading.load.calendar(), reportingOf(row), localDateOf(reading.session.now)));
}
