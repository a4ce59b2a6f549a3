import { expect, it } from 'vitest';
import { type Mandated, overlapFaults } from './mandate.rules.ts';

const at = (hour: number): Date => new Date(Date.UTC(2027, 0, 1, hour));
const tasks = [
  { id: 'city', parentId: null },
  { id: 'county', parentId: 'city' },
  { id: 'other', parentId: null },
];
const over = (scopeIds: readonly string[], from = 0, until = 4, delegateUnitId = 1): Mandated => ({
  ...{ delegateUnitId, scopeIds, startsAt: at(from), endsAt: at(until) },
});
const met = [{ path: 'input.delegateUnitId', code: 'overlaps', params: { until: '2027-01-01' } }];

it.each([
  ['the whole matter twice', over([]), over([])],
  ['a task of the whole', over(['city']), over([])],
  ['the whole beside a task', over([]), over(['county'])],
  ['the same task', over(['other']), over(['city', 'other'])],
  ['a task below', over(['county']), over(['city'])],
  ['a task above', over(['city']), over(['county'])],
  ['an hour of the same time', over([], 3, 5), over([])],
  ['a time around', over([], 0, 9), over([], 3, 4)],
])('refuses a department %s', (_, one, other) => {
  expect(overlapFaults(one, [over([], 6, 7, 2), other], tasks)).toEqual(met);
});

it.each([
  ['another department', over([], 0, 4, 2), over([])],
  ['another task', over(['other']), over(['city'])],
  ['the time from its end', over([], 4, 8), over([])],
  ['the time to its start', over([], 0, 4), over([], 4, 8)],
])('gives %s', (_, one, other) => {
  expect(overlapFaults(one, [other], tasks)).toEqual([]);
});
