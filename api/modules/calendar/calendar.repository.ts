import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { HolidayYearRow } from './calendar.entity.ts';
import type { ClockChange } from './calendar.events.ts';

const columns = `year, source, holidays::text[] as holidays, makeups::text[] as makeups, imported_at as "importedAt", version`;

/** The holiday years of the session's province. */
export const holidayYears = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(HolidayYearRow);
  const { rootId } = uow.session;
  return {
    all: () =>
      uow.query<HolidayYearRow>(`select ${columns} from holiday_year where root_id = $1 order by year desc`, [rootId]),
    /** What the newest import of a year told that it moved. */
    changesOf: async (year: number): Promise<ClockChange[]> => {
      const [told] = await uow.query<{ changes: ClockChange[] | null }>(
        `select payload->'changes' as changes from event where root_id = $1 and subject_id = $2 and kind = 'calendar.imported'
         order by seq desc limit 1`,
        [rootId, String(year)],
      );
      return told?.changes ?? [];
    },
    lock: (year: number) => rows.findOne({ where: { rootId, year }, lock: { mode: 'pessimistic_write' } }),
    insert: (row: Omit<HolidayYearRow, 'rootId'>) => rows.insert({ rootId, ...row }),
    save: ({ year, ...rest }: Omit<HolidayYearRow, 'rootId'>) => rows.update({ rootId, year }, rest),
  };
};
