import { expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.rules.ts';
import { type ReceiptStep, receiptStepAt } from './receipt.rules.ts';

const calendar = calendarOf([
  {
    year: 2026,
    holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    makeups: ['2026-10-10'],
  },
]);
const at = (arrivedOn: string, receiptDueOn: string) =>
  (['CHASE_DEPUTY', 'CHASE_HEAD', 'DEEM_SERVED'] as ReceiptStep[]).map((step) =>
    new Date(receiptStepAt(calendar, { arrivedOn, receiptDueOn }, step) + 8 * 3_600_000).toISOString().slice(0, 16),
  );

it('chases when the limit has passed, warns the head at noon of the last day, and deems served after double the limit', () => {
  expect(at('2026-11-02', '2026-11-03')).toEqual(['2026-11-04T00:00', '2026-11-04T12:00', '2026-11-05T00:00']);
});

it('counts working days: what is due on a Friday is deemed served after Monday', () => {
  expect(at('2026-11-05', '2026-11-06')).toEqual(['2026-11-07T00:00', '2026-11-09T12:00', '2026-11-10T00:00']);
  expect(at('2026-09-29', '2026-09-30')).toEqual(['2026-10-01T00:00', '2026-10-08T12:00', '2026-10-09T00:00']);
});

it('doubles a longer limit, and never leaves less than a working day', () => {
  expect(at('2026-11-02', '2026-11-04')).toEqual(['2026-11-05T00:00', '2026-11-06T12:00', '2026-11-07T00:00']);
  expect(at('2026-11-03', '2026-11-03')).toEqual(['2026-11-04T00:00', '2026-11-04T12:00', '2026-11-05T00:00']);
});
