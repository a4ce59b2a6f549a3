import { expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.rules.ts';
import { noLights } from '../rollup/lights.rules.ts';
import { type PlaceGroup, totalsOf, undisclosedOf } from './progress-totals.rules.ts';

const calendar = calendarOf([]);
const facts = {
  ...{ startedOn: '2026-11-02', dueOn: '2026-12-31', suspended: false },
  ...{ submittedOn: null, acceptedOn: null, childLateFrom: null, reportMissingFrom: null, missedReportMadeUp: false },
  ...{ failedVerificationFrom: null, rectificationFrom: null, forecastOn: null, onNegativeList: false },
};
const group = (
  city: number | null,
  county: number | null,
  total: number,
  over: Partial<PlaceGroup> = {},
): PlaceGroup => ({
  ...{ city, county, total, unsigned: 0, overdue: 0, lights: noLights, facts },
  ...over,
});

it('adds counties to their city, and keeps what is in neither apart', () => {
  const groups = [
    group(7, null, 1),
    group(7, 71, 4),
    group(7, 72, 2, { overdue: 2, facts: { ...facts, dueOn: '2026-11-20' } }),
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
  expect(tops.reduce((sum, { total }) => sum + total, 0)).toBe(groups.reduce((sum, one) => sum + one.total, 0));
});

it('adds lights that are kept to those that the rules give, and takes off what is kept of them', () => {
  const totals = totalsOf(
    [
      group(7, null, 10, { overdue: 4, unsigned: 2, lights: { ...noLights, RED: 4, GREEN: 6 }, facts: null }),
      group(7, null, -3, { overdue: -1, lights: { ...noLights, RED: -1, GREEN: -2 }, facts: null }),
      group(7, null, 3, { unsigned: 1, facts: { ...facts, suspended: true } }),
    ],
    37,
    calendar,
    '2026-11-26',
  );
  expect(totals[0]).toMatchObject({ total: 10, overdue: 3, unsigned: 3 });
  expect(totals[0]?.lights).toEqual({ ...noLights, RED: 3, GREEN: 4, GREY: 3 });
});

it('names no number of one or two that cannot be listed', () => {
  expect([undisclosedOf(5, 5), undisclosedOf(7, 5), undisclosedOf(8, 5), undisclosedOf(4, 5)]).toEqual([
    null,
    { count: null },
    { count: 3 },
    null,
  ]);
});
