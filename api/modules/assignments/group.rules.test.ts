import { expect, it } from 'vitest';
import { asGroup, isActOf, withoutCoUnits } from './group.rules.ts';

const task = (id: string, toOrgUnitId: number, field: number | null = null) => ({
  ...{ id, toOrgUnitId, field, sectionId: null, role: 'LEAD' as const, leadId: null, coUnitKeys: [] },
  readerKeys: [37 * 64, toOrgUnitId * 64, ...(field === null ? [] : [toOrgUnitId * 64 + field])],
});

it('lets every unit of a group read the tasks of the others, and names whose lead each supports', () => {
  const [lead, finance, water] = asGroup(task('lead', 1), [task('finance', 2), task('water', 3)]);
  expect(lead).toMatchObject({ role: 'LEAD', leadId: null, coUnitKeys: [128, 192] });
  expect(finance).toMatchObject({ role: 'SUPPORT', leadId: 'lead', coUnitKeys: [64, 192] });
  expect(water?.readerKeys).toEqual([37 * 64, 192, 64, 128]);
});

it('knows the field of each member too', () => {
  const [lead] = asGroup(task('lead', 1, 3), [task('finance', 2, 3)]);
  expect(lead?.readerKeys).toEqual([37 * 64, 64, 67, 128, 131]);
});

it('gives back the readers that a task has without its co-units, and leaves a task alone that has none', () => {
  for (const member of asGroup(task('lead', 1, 3), [task('finance', 2, 3), task('water', 3, 3)]))
    expect(withoutCoUnits(member)).toEqual(task('any', member.toOrgUnitId, 3).readerKeys);
  expect(asGroup(task('lead', 1), [])).toEqual([task('lead', 1)]);
});

it('keeps the acts of one role from the others', () => {
  expect(['sign', 'report', 'accept'].map((act) => isActOf('LEAD', act))).toEqual([true, true, true]);
  expect(['coSign', 'read'].map((act) => isActOf('LEAD', act))).toEqual([false, false]);
  expect(['sign', 'coSign', 'accept', 'sendBack'].map((act) => isActOf('SUPPORT', act))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['read', 'sign', 'verify'].map((act) => isActOf('INFORM', act))).toEqual([true, false, false]);
});
