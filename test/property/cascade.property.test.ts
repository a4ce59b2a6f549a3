import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planCascade, type TreeUnit } from '../../api/modules/assignments/cascade.rules.ts';
import { distribution, seed } from './distribution.ts';

const met = distribution('cascade');

/** A random tree under unit 0: each unit hangs from one made before it. */
const trees = fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }).map((draws) => {
  const units = draws.map((draw, at): TreeUnit => {
    const parentId = at === 0 ? 0 : draw % (at + 1);
    return { id: at + 1, parentId, tenantId: 0, level: 'UNIT', departmentKey: null, shortName: '' };
  });
  return new Map(units.map((unit) => [unit.id, unit]));
});

it('makes a tree under the issuer: every target is in it once, every task hangs from one before it, nothing else is asked', () => {
  fc.assert(
    fc.property(trees, fc.array(fc.nat(200), { minLength: 1, maxLength: 12 }), (tree, draws) => {
      const targets = [...new Set(draws.map((draw) => 1 + (draw % tree.size)))];
      const plan = planCascade(tree, 0, targets, true);
      if (!plan.ok) throw new Error('a unit of the tree was refused');
      const ids = plan.value.map(({ unit }) => unit.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
      for (const [place, { unit, parentUnitId, depth }] of plan.value.entries()) {
        expect(unit.parentId).toBe(parentUnitId ?? 0);
        const parent = plan.value.find((one) => one.unit.id === parentUnitId);
        expect(depth).toBe(parent === undefined ? 0 : parent.depth + 1);
        if (parentUnitId !== null) expect(ids.indexOf(parentUnitId)).toBeLessThan(place);
        const leaf = !plan.value.some((one) => one.parentUnitId === unit.id);
        if (leaf) expect(targets).toContain(unit.id);
      }
      met.add(Math.max(...plan.value.map(({ depth }) => depth)) > 1 ? 'deep' : 'shallow');
    }),
    { seed, numRuns: 500 },
  );
  expect([met.has('deep'), met.has('shallow')]).toEqual([true, true]);
});
