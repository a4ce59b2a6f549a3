import { expect, it } from 'vitest';
import { alertAt, alertShares, hourClocks, isExpeditable, untilFaults } from './expediting.rules.ts';

const at = (moment: string): number => Date.parse(`${moment}+08:00`);
const shown = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);

it('counts wall-clock hours, over night, weekends and holidays', () => {
  const clocks = hourClocks(at('2026-09-30T23:00'), at('2026-10-02T09:00'));
  expect(Object.values(clocks).map(shown)).toEqual(['2026-10-01T01:00', '2026-10-01T03:00', '2026-10-02T09:00']);
});

it('leaves no limit beyond the moment of the matter', () => {
  const clocks = hourClocks(at('2026-11-27T08:00'), at('2026-11-27T11:00'));
  expect(Object.values(clocks).map(shown)).toEqual(['2026-11-27T10:00', '2026-11-27T11:00', '2026-11-27T11:00']);
});

it('tells at 50, 80 and 100 per cent of the hours', () => {
  const alerts = Object.values(alertShares).map((share) =>
    alertAt(at('2026-11-27T08:00'), at('2026-11-27T18:00'), share),
  );
  expect(alerts.map(shown)).toEqual(['2026-11-27T13:00', '2026-11-27T16:00', '2026-11-27T18:00']);
});

it('refuses a moment that leaves no time to pass it on, and one that is not urgent', () => {
  const now = at('2026-11-27T08:00');
  expect(untilFaults(now, at('2026-11-27T11:59'))).toMatchObject([{ code: 'tooSoon', params: { hours: 4 } }]);
  expect(untilFaults(now, at('2026-11-27T12:00'))).toEqual([]);
  expect(untilFaults(now, at('2026-12-27T08:00'))).toEqual([]);
  expect(untilFaults(now, at('2026-12-27T08:01'))).toMatchObject([{ code: 'notUrgent', params: { days: 30 } }]);
});

it('is open until the order is issued', () => {
  expect(['DRAFT', 'PROPOSED', 'ESTABLISHED', 'ISSUED', 'IN_PROGRESS'].map(isExpeditable)).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
});
