import { expect, it } from 'vitest';
import { missing, reaches, visitTargets } from './visit-gauge.rules.ts';

const { unannounced, routine } = visitTargets;

it.each([
  [6, 10, 0],
  [5, 10, 3],
  [0, 0, 0],
  [0, 1, 2],
  [599, 999, 1],
  [599_999, 999_999, 1],
])('asks of %i unannounced of %i for %i more', (of, all, more) => {
  expect(missing({ of, all }, unannounced)).toBe(more);
  if (all > 0) expect(reaches({ of: of + more, all: all + more }, unannounced)).toBe(true);
  if (more > 0) expect(reaches({ of: of + more - 1, all: all + more - 1 }, unannounced)).toBe(false);
});

it('holds the routine special ones against all visits, to the fraction', () => {
  expect(reaches({ of: 4, all: 10 }, routine)).toBe(true);
  expect(reaches({ of: 399_999, all: 1_000_000 }, routine)).toBe(false);
  expect(missing({ of: 3, all: 10 }, routine)).toBe(2);
});

it('reaches nothing with nothing', () => {
  expect(reaches({ of: 0, all: 0 }, unannounced)).toBe(false);
});
