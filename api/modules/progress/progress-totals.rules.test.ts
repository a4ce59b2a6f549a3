import { expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.rules.ts';
import { type TaskGroup, totalsOf, undisclosedOf } from './progress-totals.rules.ts';

const calendar = calendarOf([]);
const group = (
  city: number | null,
  county: number | null,
  count: number,
  over: Partial<TaskGroup> = {},
): TaskGroup => ({
  ...{
    city,
    county,
    state: 'IN_PROGRESS',
    arrivedOn: '2026-11-02',
    dueOn: '2026-12-31',
    submittedOn: null,
    acceptedOn: null,
    childLateFrom: null,
  },
  ...{ count, ...over },
});

it('adds counties to their city, and keeps what is in neither apart', () => {
  const groups = [
    group(7, null, 1),
    group(7, 71, 4),
    group(7, 72, 2, { dueOn: '2026-11-20' }),
    group(null, null, 3),
    group(null, 90, 5),
  ];
  const totals = totalsOf(groups, 37, calendar, '2026-11-26');
  expect(totals.map(({ place, above, total }) => [place, above, total])).toEqual([
    [7, null, 7],
    [71, 7, 4],
    [72, 7, 2],
    [90, null, 5],
    [37, null, 3],
  ]);
  expect(totals[0]).toMatchObject({ overdue: 2, unsigned: 0, lights: { RED: 2, GREEN: 5 } });
  const tops = totals.filter(({ above }) => above === null);
  expect(tops.reduce((sum, { total }) => sum + total, 0)).toBe(groups.reduce((sum, { count }) => sum + count, 0));
});

it('counts as late what was not handed in by its day, and freezes what was', () => {
  const past = { dueOn: '2026-11-20' };
  const totals = totalsOf(
    [
      group(7, null, 1, { ...past, state: 'SUBMITTED', submittedOn: '2026-11-20' }),
      group(7, null, 10, { ...past, state: 'SUBMITTED', submittedOn: '2026-11-23' }),
      group(7, null, 100, { ...past, state: 'SUSPENDED' }),
      group(7, null, 1000, { state: 'PENDING_RECEIPT' }),
    ],
    37,
    calendar,
    '2026-11-26',
  );
  expect(totals[0]).toMatchObject({ total: 1111, overdue: 10, unsigned: 1000 });
});

it('names no number of one or two that cannot be listed', () => {
  expect([undisclosedOf(5, 5), undisclosedOf(7, 5), undisclosedOf(8, 5), undisclosedOf(4, 5)]).toEqual([
    null,
    { count: null },
    { count: 3 },
    null,
  ]);
});
