import { expect, it } from 'vitest';
import { grantKey, isGrantable, isGrantKey, periodFaults, powerFaults, standingOf } from './grant.rules.ts';

const at = (moment: string): number => Date.parse(`${moment}+08:00`);
const period = { startsAt: new Date(at('2026-03-01T08:00')), endsAt: new Date(at('2026-03-31T18:00')), endedAt: null };

it('runs from its start to its end, by the minute', () => {
  const standing = (moment: string, over: object = {}) => standingOf({ ...period, ...over }, at(moment));
  expect(standing('2026-03-01T07:59')).toBe('UPCOMING');
  expect(standing('2026-03-01T08:00')).toBe('IN_FORCE');
  expect(standing('2026-03-31T17:59')).toBe('IN_FORCE');
  expect(standing('2026-03-31T18:00')).toBe('OVER');
  expect(standing('2026-03-10T08:00', { endedAt: new Date(at('2026-03-09T08:00')) })).toBe('OVER');
});

it('refuses a period of the past, one without length, and one longer than a year', () => {
  const now = at('2026-03-01T08:00');
  const faults = (from: string, to: string) => periodFaults(now, at(from), at(to)).map(({ code }) => code);
  expect(faults('2026-03-01T08:00', '2026-03-31T18:00')).toEqual([]);
  expect(faults('2026-03-01T07:59', '2026-03-31T18:00')).toEqual(['pastMoment']);
  expect(faults('2026-03-02T08:00', '2026-03-02T08:00')).toEqual(['beforeStart']);
  expect(faults('2026-03-02T08:00', '2027-03-04T08:00')).toEqual(['overAYear']);
  expect(faults('2027-04-02T08:00', '2027-04-04T08:00')).toEqual(['overAYear']);
});

it('gives as many powers as are asked for, each once', () => {
  expect(powerFaults(['CHASE', 'VERIFY'], 1)).toEqual([]);
  expect(powerFaults([], 1)).toMatchObject([{ code: 'required' }]);
  expect(powerFaults([], 0)).toEqual([]);
  expect(powerFaults(['CHASE', 'CHASE'], 0)).toMatchObject([{ code: 'twice' }]);
  expect(powerFaults(['CHASE', 'CHASE', 'CHASE'], 1)).toMatchObject([{ code: 'tooMany' }]);
});

it('marks grants by negative odd keys', () => {
  expect([1, 2, 3].map(grantKey)).toEqual([-3, -5, -7]);
  expect([-3, -5, -4, 64, 0].map(isGrantKey)).toEqual([true, true, false, false, false]);
});

it('is given from the establishment while the matter is handled', () => {
  expect(['PROPOSED', 'ESTABLISHED', 'IN_PROGRESS', 'REPORTED', 'STRUCK_OFF'].map(isGrantable)).toEqual([
    ...[false, true, true],
    ...[false, false],
  ]);
});
