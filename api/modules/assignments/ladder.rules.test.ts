import { expect, it } from 'vitest';
import { addDays, calendarOf } from '../calendar/calendar.rules.ts';
import { dueLadder, isStepDue } from './ladder.rules.ts';

const calendar = calendarOf([{ year: 2026, holidays: [], makeups: [] }]);

/** The first day on which each step is due, looking from three weeks before the limit to five weeks after it. */
const firstDays = (dueOn: string) =>
  Object.fromEntries(
    dueLadder.map(({ name, days }) => [
      name,
      Array.from({ length: 56 }, (_, at) => addDays(dueOn, at - 21)).find((day) =>
        isStepDue(calendar, dueOn, days, day),
      ),
    ]),
  );

it('climbs by working days: reminder, chase, circular', () => {
  expect(firstDays('2026-11-12')).toEqual({
    'due.remind': '2026-11-09',
    'due.chase': '2026-11-12',
    'due.circular': '2026-11-17',
  });
});

it('reminds nobody of a limit that has passed', () => {
  expect(isStepDue(calendar, '2026-11-12', -3, '2026-11-12')).toBe(true);
  expect(isStepDue(calendar, '2026-11-12', -3, '2026-11-13')).toBe(false);
  expect(isStepDue(calendar, '2026-11-12', 10, '2027-01-05')).toBe(true);
});
