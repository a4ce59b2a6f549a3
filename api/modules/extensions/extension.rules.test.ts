import { expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.rules.ts';
import { askingClosedBy, carriedBy, decidingClosedBy, decisionDue } from './extension.rules.ts';

const calendar = calendarOf([{ year: 2026, holidays: ['2026-10-01', '2026-10-02'], makeups: [] }]);
const row = { state: 'IN_PROGRESS', dueOn: '2026-11-20', extensions: 0, expeditedUntil: null };
const asked = { decision: null, decideBy: '2026-11-10' };

it('gives two working days to decide', () => {
  expect(decisionDue(calendar, '2026-09-30')).toBe('2026-10-06');
});

it('may be asked for while the work goes on, until its last day, once, and one at a time', () => {
  expect(askingClosedBy(row, [], '2026-11-20')).toBeNull();
  expect(askingClosedBy(row, [], '2026-11-21')).toBe('Assignment.extensionLate');
  expect(askingClosedBy({ ...row, state: 'SUBMITTED' }, [], '2026-11-10')).toBe('Assignment.machine');
  expect(askingClosedBy({ ...row, extensions: 1 }, [], '2026-11-10')).toBe('Assignment.extensionUsed');
  expect(askingClosedBy({ ...row, expeditedUntil: new Date(0) }, [], '2026-11-10')).toBe(
    'Assignment.extensionOfMatter',
  );
  expect(askingClosedBy(row, [asked], '2026-11-10')).toBe('Assignment.extensionAsked');
});

it('is over with the day of its decision: silence grants nothing, and another may be asked for', () => {
  expect(decidingClosedBy([asked], '2026-11-10')).toBeNull();
  expect(decidingClosedBy([asked], '2026-11-11')).toBe('Assignment.noExtensionAsked');
  expect(askingClosedBy(row, [asked], '2026-11-11')).toBeNull();
  expect(decidingClosedBy([{ ...asked, decision: 'REFUSED' }], '2026-11-09')).toBe('Assignment.noExtensionAsked');
});

it('carries the requests below that the later limit would allow, and no others', () => {
  const below = ['2026-11-16', '2026-11-18', '2026-12-30'].map((wantedOn) => ({ wantedOn }));
  expect(carriedBy(below, { before: '2026-11-16', after: '2026-11-30' })).toEqual([{ wantedOn: '2026-11-18' }]);
});
