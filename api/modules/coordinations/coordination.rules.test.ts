import { expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.rules.ts';
import { answerDue, askedFaults, coordinationReaders, isMeasured, supportFaults } from './coordination.rules.ts';

const calendar = calendarOf([{ year: 2026, holidays: ['2026-10-01', '2026-10-02'], makeups: [] }]);

it('gives three working days to answer', () => {
  expect(answerDue(calendar, '2026-11-02')).toBe('2026-11-05');
  expect(answerDue(calendar, '2026-09-30')).toBe('2026-10-07');
});

it('is read by its unit, by those that ordered and by who is asked, not by co-units and delegates', () => {
  const task = { toOrgUnitId: 5, field: 3, readerKeys: [64, 5 * 64, 5 * 64 + 3, 7 * 64, -9], coUnitKeys: [7 * 64] };
  expect(coordinationReaders(task, 9)).toEqual([64, 5 * 64, 5 * 64 + 3, 9 * 64, 9 * 64 + 3]);
  expect(coordinationReaders(task, 1)).toEqual([64, 5 * 64, 5 * 64 + 3, 64 + 3]);
});

it('is asked of another unit, once at a time', () => {
  const unit = { id: 9, kind: 'GOVERNMENT' };
  const code = (asked: typeof unit | null, own: number, requests: { askedUnitId: number; state: string }[]) =>
    askedFaults(asked, own, requests).map((fault) => fault.code);
  expect(code(unit, 5, [])).toEqual([]);
  expect(code(unit, 9, [])).toEqual(['notFound']);
  expect(code(null, 5, [])).toEqual(['notFound']);
  expect(code({ ...unit, kind: 'SECTION' }, 5, [])).toEqual(['notFound']);
  expect(code(unit, 5, [{ askedUnitId: 9, state: 'ASKED' }])).toEqual(['askedAlready']);
  expect(code(unit, 5, [{ askedUnitId: 9, state: 'ANSWERED' }])).toEqual([]);
});

it('seeks support of a unit above, by a day from today until the limit of the task, or any later day once that has passed', () => {
  const codes = (isAbove: boolean, neededBy: string, dueOn: string) =>
    supportFaults({ isAbove, neededBy }, dueOn, '2026-11-10').map((fault) => fault.code);
  expect(codes(true, '2026-11-10', '2026-11-30')).toEqual([]);
  expect(codes(true, '2026-11-30', '2026-11-30')).toEqual([]);
  expect(codes(true, '2026-12-01', '2026-11-30')).toEqual(['notWithinTask']);
  expect(codes(true, '2026-11-09', '2026-11-30')).toEqual(['notWithinTask']);
  expect(codes(true, '2026-12-01', '2026-11-09')).toEqual([]);
  expect(codes(false, '2026-11-20', '2026-11-30')).toEqual(['notSuperior']);
});

it('measures support that was promised, and nothing else', () => {
  expect(isMeasured({ direction: 'UPWARD', helps: true })).toBe(true);
  expect(isMeasured({ direction: 'UPWARD', helps: false })).toBe(false);
  expect(isMeasured({ direction: 'LATERAL', helps: true })).toBe(false);
});
