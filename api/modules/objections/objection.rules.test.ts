import { expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.rules.ts';
import { objectingClosedBy, objectionDue, rejectingAct, rejectingClosedBy } from './objection.rules.ts';

const calendar = calendarOf([
  {
    year: 2026,
    holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    makeups: ['2026-10-10'],
  },
]);

it('lets a unit object until the third working day after arrival, make-up days counted', () => {
  expect(objectionDue(calendar, '2026-09-28').date).toBe('2026-10-08');
  const arrived = { arrivedOn: '2026-09-28', objections: 0 };
  expect(objectingClosedBy(calendar, arrived, '2026-10-08')).toBeNull();
  expect(objectingClosedBy(calendar, arrived, '2026-10-09')).toBe('Assignment.objectionLate');
});

it('lets a unit object twice, and no more', () => {
  const on = (objections: number) => objectingClosedBy(calendar, { arrivedOn: '2026-09-28', objections }, '2026-09-28');
  expect([on(0), on(1), on(2)]).toEqual([null, null, 'Assignment.objectedTwice']);
});

it('leaves the first rejection to who ordered and the second to a leader', () => {
  expect([rejectingAct(1), rejectingAct(2)]).toEqual(['rejectObjection', 'rejectObjectionFinally']);
  expect(rejectingClosedBy('rejectObjection', 1)).toBeNull();
  expect(rejectingClosedBy('rejectObjection', 2)).toBe('Assignment.secondObjection');
  expect(rejectingClosedBy('rejectObjectionFinally', 1)).toBe('Assignment.firstObjection');
  expect(rejectingClosedBy('rejectObjectionFinally', 2)).toBeNull();
});
