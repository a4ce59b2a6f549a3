import { expect, it } from 'vitest';
import { heirsOf, orderedFaults, placeFaults, succeededFaults, withdrawingClosedBy } from './succession.rules.ts';

const water = { id: 5, parentId: 1, tenantId: 1, level: 'UNIT', kind: 'DEPARTMENT' };
const heir = { ...water, id: 6 };

it('lets a unit take the place of another beside it', () => {
  expect(placeFaults(water, heir)).toEqual([]);
  expect(orderedFaults([{ oldUnitId: 9 }], 5, 6)).toEqual([]);
});

it.each([
  ['itself', water, water, 'input.toUnitId', 'sameUnit'],
  ['one under another unit', water, { ...heir, parentId: 2 }, 'input.toUnitId', 'otherPlace'],
  ['one of another tenant', water, { ...heir, tenantId: 2 }, 'input.toUnitId', 'otherPlace'],
  ['one of another level', water, { ...heir, level: 'TOWNSHIP' }, 'input.toUnitId', 'otherPlace'],
  ['one of another kind', water, { ...heir, kind: 'OFFICE' }, 'input.toUnitId', 'otherPlace'],
  ['that of a government', { ...water, kind: 'GOVERNMENT' }, heir, 'input.fromUnitId', 'notSucceedable'],
  ['that of a section', { ...water, kind: 'SECTION' }, heir, 'input.fromUnitId', 'notSucceedable'],
])('refuses the place of %s', (_, old, next, path, code) => {
  expect(placeFaults(old, next)).toEqual([{ path, code }]);
});

it('refuses a unit that was succeeded, on either side', () => {
  expect(orderedFaults([{ oldUnitId: 5 }], 5, 6)).toEqual([{ path: 'input.fromUnitId', code: 'succeededAlready' }]);
  expect(orderedFaults([{ oldUnitId: 6 }], 5, 6)).toEqual([{ path: 'input.toUnitId', code: 'succeededAlready' }]);
});

it('names for a unit that was succeeded whoever stands in its place today, also after a second reform', () => {
  const heirs = heirsOf([
    { oldUnitId: 5, newUnitId: 6, oldName: '财政局', newName: '国资局' },
    { oldUnitId: 6, newUnitId: 7, oldName: '国资局', newName: '发改局' },
  ]);
  expect(succeededFaults(heirs, [5, 7, null], 'input.orgUnitIds')).toEqual([
    { path: 'input.orgUnitIds', code: 'succeeded', params: { unit: '财政局', heir: '发改局' } },
  ]);
  expect(heirs.get(6)?.newName).toBe('发改局');
});

it.each([
  ['before its day', '2026-12-01', null, null, null],
  ['on its day', '2026-11-30', null, null, 'OrgSuccession.inForce'],
  ['after it took effect', '2026-12-01', new Date(), null, 'OrgSuccession.inForce'],
  ['once it was taken back', '2026-12-01', null, new Date(), 'OrgSuccession.withdrawn'],
])('is taken back only before its day: %s', (_, effectiveOn, effectiveAt, withdrawnAt, ruleId) => {
  expect(withdrawingClosedBy({ effectiveOn, effectiveAt, withdrawnAt }, '2026-11-30')).toBe(ruleId);
});
