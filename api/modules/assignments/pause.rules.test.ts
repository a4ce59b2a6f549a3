import { expect, it } from 'vitest';
import { calendarOf, workingDaysBetween } from '../calendar/calendar.rules.ts';
import { dueAfterPause } from './pause.rules.ts';

const calendar = calendarOf([
  {
    year: 2026,
    holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    makeups: ['2026-10-10'],
  },
]);

it.each([
  ['10 left, two weeks of pause', '2026-09-28', '2026-09-14', '2026-09-28', '2026-10-16'],
  ['resumed inside a holiday: the days run from there', '2026-09-16', '2026-09-14', '2026-10-03', '2026-10-09'],
  ['stopped on the last day: that day is left', '2026-09-14', '2026-09-14', '2026-09-21', '2026-09-21'],
  ['the last day left falls on a free one: the next worked', '2026-09-14', '2026-09-14', '2026-10-04', '2026-10-08'],
  ['late before it stopped: late as before', '2026-09-10', '2026-09-14', '2026-09-21', '2026-09-10'],
  ['resumed on the day it stopped: nothing lost', '2026-09-28', '2026-09-14', '2026-09-14', '2026-09-28'],
])('%s', (_, dueOn, from, to, expected) => {
  expect(dueAfterPause(calendar, dueOn, { from, to }).date).toBe(expected);
});

it('leaves exactly the working days that were left, and marks days of a year not imported', () => {
  const stop = { from: '2026-09-14', to: '2026-12-21' };
  const after = dueAfterPause(calendar, '2026-10-30', stop);
  const left = workingDaysBetween(calendar, stop.from, '2026-10-30');
  expect([workingDaysBetween(calendar, stop.to, after.date), after.provisional]).toEqual([left, true]);
});
