import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { recomputeClocks } from '../assignments/clock.service.ts';
import type { Reading } from '../context.ts';
import type { HolidayYearRow } from './calendar.entity.ts';
import { type ClockChange, holidayImported } from './calendar.events.ts';
import { holidayYears } from './calendar.repository.ts';
import { addDays, addWorkingDays, type Calendar, calendarOf, workingDaysBetween } from './calendar.rules.ts';
import { ClockChangeType, type DueDayType, HolidayYearType, type ImportHolidayYearInput } from './calendar.types.ts';
import { yearFaults } from './import.rules.ts';

/** The years of the province, newest first. */
export async function listYears(uow: UnitOfWork): Promise<HolidayYearType[]> {
  return (await holidayYears(uow).all()).map(toHolidayYear);
}

/** One year of the province; null: not imported. */
export const findYear = async (uow: UnitOfWork, year: string): Promise<HolidayYearType | null> =>
  (await listYears(uow)).find(({ id }) => id === year) ?? null;

/** What the newest import of a year moved, for the administrator of the province; nothing for everybody else. */
export async function changesOf({ uow }: Reading, { year }: HolidayYearType): Promise<ClockChangeType[]> {
  const changes: ClockChange[] = await holidayYears(uow).changesOf(year);
  return changes.map((change) => Object.assign(new ClockChangeType(), change));
}

function toHolidayYear(row: HolidayYearRow): HolidayYearType {
  const calendar = calendarOf([row]);
  const workingDays = workingDaysBetween(calendar, addDays(`${row.year}-01-01`, -1), `${row.year}-12-31`);
  return Object.assign(new HolidayYearType(), { ...row, id: String(row.year), workingDays });
}

/** The calendar by which the province works. */
export const provinceCalendar = async (uow: UnitOfWork): Promise<Calendar> => calendarOf(await holidayYears(uow).all());

/** The day on which a limit of 1 to 400 working days falls; null for any other limit, or past 2199 (lifecycle.md T2). */
export async function dueDayFrom(uow: UnitOfWork, from: LocalDate, workingDays: number): Promise<DueDayType | null> {
  if (workingDays < 1 || workingDays > 400) return null;
  const due = addWorkingDays(await provinceCalendar(uow), from, workingDays);
  return due.date < '2200' ? due : null;
}

/** Imports or replaces the arrangement of a year for the whole province and recomputes every open clock (B11); only its administrator may. */
export async function importHolidayYear(uow: UnitOfWork, input: ImportHolidayYearInput): Promise<Result<Outcome>> {
  const allowed = authorize(uow.session, 'import', 'Calendar', { id: uow.session.rootId });
  if (!allowed.ok) return allowed;
  const fields = yearFaults(input);
  if (fields.length > 0) return refuse('INVALID_INPUT', { ruleId: 'input.fields', fields });
  const found = await holidayYears(uow).lock(input.year);
  if ((found?.version ?? 0) !== input.version)
    return refuse('STALE_VERSION', { ruleId: 'record.version', fields: [{ path: 'input.version', code: 'stale' }] });
  const row = {
    year: input.year,
    source: input.source.trim(),
    holidays: [...input.holidays].sort(),
    makeups: [...input.makeups].sort(),
    importedAt: new Date(uow.now),
    version: input.version + 1,
  };
  await (found === null ? holidayYears(uow).insert(row) : holidayYears(uow).save(row));
  const changes = await recomputeClocks(uow, await provinceCalendar(uow));
  uow.record(holidayImported(uow.session.rootId, row.year, row.version, changes));
  return ok({ type: 'HolidayYear', id: String(row.year) });
}
