import { expect, it } from 'vitest';
import { InstantScalar, LocalDateScalar, QuantityScalar, TextScalar } from './scalars.ts';
import { Unreadable } from './unreadable.ts';

const lone = '\ud800';

it.each([
  [LocalDateScalar, '2024-02-29', '2024-02-29'],
  [LocalDateScalar, '2199-12-31', '2199-12-31'],
  [InstantScalar, '2026-03-01T08:00:00.000Z', Date.UTC(2026, 2, 1, 8)],
  [InstantScalar, '2026-03-01T08:00+08:00', Date.UTC(2026, 2, 1)],
  [TextScalar, '𠮷野家 👍', '𠮷野家 👍'],
  [QuantityScalar, 0, 0],
  [QuantityScalar, 12.345, 12.345],
  [QuantityScalar, 999_999_999_999.999, 999_999_999_999.999],
])('%s reads %j', (scalar, text, value) => {
  expect(scalar.parseValue(text)).toBe(value);
});

it.each([
  [LocalDateScalar, '2023-02-29', 'noSuchDay'],
  [LocalDateScalar, '1948-12-31', 'dateOutOfRange'],
  [LocalDateScalar, '2200-01-01', 'dateOutOfRange'],
  [LocalDateScalar, '2026-1-1', 'malformedDate'],
  [LocalDateScalar, 20260101, 'malformedDate'],
  [InstantScalar, '2026-02-30T00:00:00Z', 'malformedInstant'],
  [InstantScalar, '2026', 'malformedInstant'],
  [InstantScalar, '2026-03-01T08:00', 'malformedInstant'],
  [InstantScalar, '2026-03-01T25:00:00Z', 'malformedInstant'],
  [InstantScalar, 0, 'malformedInstant'],
  [TextScalar, 'a\0', 'malformedText'],
  [TextScalar, `a${lone}b`, 'malformedText'],
  [TextScalar, 7, 'wrongType'],
  [QuantityScalar, -1, 'malformedQuantity'],
  [QuantityScalar, 1.0005, 'malformedQuantity'],
  [QuantityScalar, 2e12, 'malformedQuantity'],
  [QuantityScalar, Number.NaN, 'malformedQuantity'],
  [QuantityScalar, '1', 'malformedQuantity'],
])('%s marks %j and keeps nothing of it', (scalar, value, code) => {
  expect(scalar.parseValue(value)).toEqual(new Unreadable(code));
});

it('never shows a day of ours that is none', () => {
  expect(() => LocalDateScalar.serialize('2026-02-30')).toThrow();
});
