import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';

/** An arrangement as somebody wants to import it. */
export interface WantedYear {
  readonly year: number;
  readonly source: string;
  readonly holidays: readonly LocalDate[];
  readonly makeups: readonly LocalDate[];
}

const mostDays = 60;
const isWeekend = (date: LocalDate): boolean => new Date(Date.parse(date)).getUTCDay() % 6 === 0;
const distinct = (dates: readonly LocalDate[]): boolean => new Set(dates).size === dates.length;

/** Why an arrangement is refused: every day in its year, once, make-up days on weekends, no day both free and worked. */
export function yearFaults({ year, source, holidays, makeups }: WantedYear): FieldProblem[] {
  const faults: FieldProblem[] = [];
  const fault = (field: string, code: string, params?: FieldProblem['params']) =>
    faults.push({ path: `input.${field}`, code, params });
  const outside = (dates: readonly LocalDate[]) => dates.some((date) => !date.startsWith(`${year}-`));
  if (year < 2004 || year > 2199) fault('year', 'outOfRange', { min: 2004, max: 2199 });
  if (source.trim() === '') fault('source', 'required');
  if ([...source].length > 200) fault('source', 'tooLong', { max: 200, length: [...source].length });
  if (holidays.length === 0) fault('holidays', 'required');
  if (holidays.length > mostDays || outside(holidays) || !distinct(holidays)) fault('holidays', 'daysOfYear', { year });
  if (makeups.length > mostDays || outside(makeups) || !distinct(makeups)) fault('makeups', 'daysOfYear', { year });
  if (Math.max(holidays.length, makeups.length) > mostDays) return faults; // a list without end is not compared
  if (makeups.some((date) => !isWeekend(date))) fault('makeups', 'weekends');
  if (makeups.some((date) => holidays.includes(date))) fault('makeups', 'bothWays');
  return faults;
}
