import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';

/** Tasks by their periods, and the calendar that these were reckoned by. */
export const periodsIn = (uow: UnitOfWork) => ({
  /** Which calendar is in force, as the sum of the versions of its years: every import makes it grow. */
  calendarVersion: async (): Promise<number> => {
    const [found] = await uow.query<{ sum: number }>(
      'select coalesce(sum(version), 0)::integer as sum from holiday_year where root_id = $1',
      [uow.session.rootId],
    );
    return found?.sum ?? 0;
  },
  /** A batch of tasks whose periods are not as they must be on a day, by a calendar, locked. */
  takeDue: (today: LocalDate, calendar: number): Promise<{ id: Id }[]> =>
    uow.query<{ id: Id }>(
      `select a.id from assignment a where a.root_id = $1 and (
         (a.report_cadence <> 'NONE' and a.state in ('IN_PROGRESS', 'RETURNED')
           and (a.report_next_on is null or a.report_next_on <= $2 or a.report_calendar <> $3))
         or (a.report_next_on is not null and a.state not in ('IN_PROGRESS', 'RETURNED')))
       order by a.id limit ${clockBatch} for update of a skip locked`,
      [uow.session.rootId, today, calendar],
    ),
});
