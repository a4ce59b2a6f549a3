import { expect, it } from 'vitest';
import { endOf, isInForce, isOpenTo, orderFaults } from './penetration.rules.ts';

const now = Date.parse('2026-03-15T08:00+08:00');

it('is in force from its approval to its limit, unless it is ended', () => {
  const order = { state: 'APPROVED', endsAt: endOf(now, 2), endedAt: null };
  expect(isInForce(order, now)).toBe(true);
  expect(isInForce(order, now + 2 * 86_400_000 - 1)).toBe(true);
  expect(isInForce(order, now + 2 * 86_400_000)).toBe(false);
  expect(isInForce({ ...order, endedAt: new Date(now) }, now)).toBe(false);
  expect(isInForce({ state: 'PROPOSED', endsAt: null, endedAt: null }, now)).toBe(false);
});

it('opens units below to an office, and its own unit to an auditor alone', () => {
  expect(isOpenTo(1602000, [1600000, 37], 37, false)).toBe(true);
  expect(isOpenTo(37, [], 37, false)).toBe(false);
  expect(isOpenTo(37, [], 37, true)).toBe(true);
  expect(isOpenTo(700000, [37], 1600000, true)).toBe(false);
});

it('names what is wrong with an order', () => {
  const codes = (numbers: string[], reason = '群众反映强烈。', days = 30) =>
    orderFaults(numbers, reason, days).map(({ path, code }) => `${path} ${code}`);
  expect(codes(['博政督〔2026〕1号'])).toEqual([]);
  expect(codes([])).toEqual(['input.numbers required']);
  expect(codes([' '])).toEqual(['input.numbers.0 required']);
  expect(codes(['1', ' 1'])).toEqual(['input.numbers twice']);
  expect(codes(Array.from({ length: 11 }, (_, n) => `${n}`))).toEqual(['input.numbers tooMany']);
  expect(codes(['1'], ' ')).toEqual(['input.reason required']);
  expect(codes(['1'], '查', 91)).toEqual(['input.days outOfRange']);
});
