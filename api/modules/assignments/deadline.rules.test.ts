import { expect, it } from 'vitest';
import years from '../../../seeds/reference/holiday-years.json' with { type: 'json' };
import { calendarOf, workingDaysBetween } from '../calendar/calendar.rules.ts';
import { type ChainLevel, latestForChildren, limitFrom, solveChain } from './deadline.rules.ts';

const chain = (relays: boolean): ChainLevel[] => ['CITY', 'COUNTY', 'UNIT'].map((level) => ({ level, relays }));
const unitWindow = (window: number, relays: boolean): number | undefined => {
  const solved = solveChain(window, chain(relays));
  return solved.ok ? solved.value.at(-1)?.ownWindow : undefined;
};

it.each([
  ['10 working days direct', 10, true, 4],
  ['30 working days direct', 30, true, 20],
  ['10 working days routed', 10, false, 8],
])('%s leave the unit its window', (_, window, relays, left) => {
  expect(unitWindow(window, relays)).toBe(left);
});

it('refuses five working days and names the bottleneck', () => {
  expect(solveChain(5, chain(true))).toMatchObject({
    ok: false,
    problem: { code: 'INFEASIBLE_DEADLINE', params: { level: 'UNIT', left: 0, missing: 2 } },
  });
});

it('limits a plan to a third of the own window, at least one working day', () => {
  const solved = solveChain(7, chain(true));
  expect(solved.ok && solved.value.map(({ planLimit }) => planLimit)).toEqual([2, 1, 1]);
});

const calendar = calendarOf(years);
const limit = (dueOn: string | null, workingDays: number | null, latest: string | null = null) =>
  limitFrom(calendar, '2026-09-30', { dueOn, workingDays }, 'CITY', latest);

it('takes a limit as a day or in working days, and says how many working days it leaves', () => {
  expect(limit(null, 10)).toMatchObject({
    value: { date: '2026-10-20', window: 10, windowDays: 10, provisional: false },
  });
  expect(limit('2026-10-20', null)).toMatchObject({ value: { date: '2026-10-20', window: 10, windowDays: null } });
  expect(limit('2027-01-05', null)).toMatchObject({ value: { provisional: true } });
});

it.each([
  ['neither', null, null, 'INVALID_INPUT'],
  ['both', '2026-10-20', 10, 'INVALID_INPUT'],
  ['no working day', null, 0, 'INVALID_INPUT'],
  ['a day years away', '2031-01-01', null, 'INVALID_INPUT'],
  ['today', '2026-09-30', null, 'INFEASIBLE_DEADLINE'],
  ['a holiday with no working day before it', '2026-10-07', null, 'INFEASIBLE_DEADLINE'],
  ['yesterday', '2026-09-29', null, 'INFEASIBLE_DEADLINE'],
])('refuses %s', (_, dueOn, workingDays, code) => {
  expect(limit(dueOn, workingDays)).toMatchObject({ ok: false, problem: { code } });
});

it('leaves the level above its working days to consolidate', () => {
  const latest = latestForChildren(calendar, '2026-10-20', 3);
  expect(latest).toBe('2026-10-15');
  expect(workingDaysBetween(calendar, latest, '2026-10-20')).toBe(3);
  expect(limit('2026-10-15', null, latest).ok).toBe(true);
  expect(limit('2026-10-16', null, latest)).toMatchObject({
    problem: { code: 'INFEASIBLE_DEADLINE', ruleId: 'deadline.parent', params: { latest } },
  });
});
