import { expect, it } from 'vitest';
import { levelsOf, planCascade, type TreeUnit, unitsByRule } from './cascade.rules.ts';

const unit = (id: number, parentId: number, level: string, departmentKey: string | null = null): TreeUnit => ({
  id,
  parentId,
  tenantId: id,
  level,
  departmentKey,
  shortName: `${id}`,
});
const tree = new Map(
  [
    unit(1, 0, 'CITY'),
    unit(2, 0, 'CITY'),
    unit(3, 0, 'UNIT', 'water'),
    unit(11, 1, 'COUNTY'),
    unit(12, 1, 'COUNTY'),
    unit(21, 2, 'COUNTY'),
    unit(13, 1, 'UNIT', 'water'),
    unit(111, 11, 'UNIT', 'water'),
    unit(112, 11, 'TOWNSHIP'),
    unit(211, 21, 'UNIT', 'water'),
  ].map((one) => [one.id, one]),
);
const rule = { under: [], level: null, departmentKey: null, except: [] };

it('finds every county of some cities, every water bureau below, and leaves exceptions out', () => {
  expect(unitsByRule(tree, { ...rule, level: 'COUNTY', under: [1] })).toEqual([11, 12]);
  expect(unitsByRule(tree, { ...rule, level: 'COUNTY', except: [12] })).toEqual([11, 21]);
  expect(unitsByRule(tree, { ...rule, departmentKey: 'water' })).toEqual([3, 13, 111, 211]);
  expect(unitsByRule(tree, { ...rule, departmentKey: 'water', level: 'UNIT', under: [2, 11] })).toEqual([111, 211]);
});

it('routes through every level between, no unit twice, parents first', () => {
  const plan = planCascade(tree, 0, [111, 112, 21, 3], true);
  expect(plan.ok && plan.value.map(({ unit: { id }, parentUnitId, depth }) => [id, parentUnitId, depth])).toEqual([
    [1, null, 0],
    [2, null, 0],
    [3, null, 0],
    [11, 1, 1],
    [21, 2, 1],
    [111, 11, 2],
    [112, 11, 2],
  ]);
  expect(plan.ok && levelsOf(plan.value)).toEqual(['CITY', 'COUNTY', 'UNIT']);
});

it('gives direct orders to units directly below alone, and no order to units elsewhere', () => {
  expect(planCascade(tree, 0, [1, 3], false).ok).toBe(true);
  expect(planCascade(tree, 0, [1, 11], false)).toMatchObject({
    problem: { code: 'OUTSIDE_JURISDICTION', ruleId: 'Assignment.directly', params: { units: '11' } },
  });
  expect(planCascade(tree, 0, [99], true)).toMatchObject({ problem: { code: 'OUTSIDE_JURISDICTION' } });
});
