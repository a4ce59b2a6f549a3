import { expect, it } from 'vitest';
import years from '../../../seeds/reference/holiday-years.json' with { type: 'json' };
import {
  addCalendarDays,
  addDays,
  addWorkingDays,
  calendarOf,
  endOfDay,
  isWorkingDay,
  movedClocks,
  workingDaysBetween,
} from './calendar.rules.ts';

const calendar = calendarOf(years);

it.each([
  ['2026-02-13', 1, '2026-02-14'],
  ['2026-02-13', 2, '2026-02-24'],
  ['2026-02-13', 10, '2026-03-05'],
  ['2026-02-15', 2, '2026-02-25'],
  ['2026-09-30', 2, '2026-10-09'],
  ['2026-09-30', 10, '2026-10-20'],
  ['2026-09-28', 10, '2026-10-16'],
  ['2026-10-10', 2, '2026-10-13'],
])('from %s, working day %i is %s', (trigger, count, due) => {
  expect(addWorkingDays(calendar, trigger, count)).toEqual({ date: due, provisional: false });
});

it('is provisional beyond the years imported, by the law and by nothing else', () => {
  expect(addWorkingDays(calendar, '2026-12-31', 2)).toEqual({ date: '2027-01-05', provisional: true });
  expect(['2027-01-01', '2027-05-03', '2027-10-01', '2027-02-08'].map((date) => isWorkingDay(calendar, date))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

it('counts 248 working days and six make-up days in 2026', () => {
  const days = Array.from({ length: 365 }, (_, at) => addDays('2026-01-01', at));
  expect(days.filter((date) => isWorkingDay(calendar, date)).length).toBe(248);
  expect(years.find(({ year }) => year === 2026)?.makeups).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]);
});

it('gives a trigger on a day not worked the due day of the working day before it', () => {
  expect(addWorkingDays(calendar, '2026-02-15', 1)).toEqual(addWorkingDays(calendar, '2026-02-14', 1));
});

it('moves a limit in calendar days off a holiday, unless told not to', () => {
  expect(addCalendarDays(calendar, '2026-09-01', 30)).toEqual({ date: '2026-10-08', provisional: false });
  expect(addCalendarDays(calendar, '2026-09-01', 30, false).date).toBe('2026-10-01');
});

it('ends a day at midnight in Shanghai', () => {
  expect(new Date(endOfDay('2026-10-16')).toISOString()).toBe('2026-10-16T16:00:00.000Z');
});

it('takes local holidays of a division on top', () => {
  const guangxi = calendarOf(years, ['2026-04-20']);
  expect(addWorkingDays(guangxi, '2026-04-17', 1).date).toBe('2026-04-21');
  expect(addWorkingDays(calendar, '2026-04-17', 1).date).toBe('2026-04-20');
});

it('lists the clocks that an imported year moves, and asks consent for earlier ones', () => {
  const next = calendarOf([
    ...years,
    { year: 2027, holidays: ['2027-01-01', '2027-01-04'], makeups: ['2027-01-02', '2027-01-03'] },
  ]);
  const clock = { id: 'a', dayZero: '2026-12-31', workingDays: 2, dueOn: '2027-01-05', provisional: true };
  expect(movedClocks(next, [clock])).toEqual([
    { id: 'a', from: '2027-01-05', to: { date: '2027-01-03', provisional: false }, needsConsent: true, clock },
  ]);
  const day = { ...clock, workingDays: null };
  expect(movedClocks(next, [day])).toEqual([
    { id: 'a', from: '2027-01-05', to: { date: '2027-01-05', provisional: false }, needsConsent: false, clock: day },
  ]);
  expect(movedClocks(calendar, [clock])).toEqual([]);
});

it('counts back what it added', () => {
  expect(workingDaysBetween(calendar, '2026-09-28', '2026-10-16')).toBe(10);
  expect(workingDaysBetween(calendar, '2026-10-16', '2026-09-28')).toBe(-10);
  expect(workingDaysBetween(calendar, '2026-10-16', '2026-10-16')).toBe(0);
});
