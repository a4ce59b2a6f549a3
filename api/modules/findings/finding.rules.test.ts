import { expect, it } from 'vitest';
import { findingStates } from './finding.machine.ts';
import { bindsMatter, extensionFaults } from './finding.rules.ts';

it('binds its matter while it waits to be ordered, for another body, to be answered or to be checked, and in a task that is somebody’s', () => {
  const binding = findingStates.filter((state) => bindsMatter({ state, taskState: 'IN_PROGRESS' }));
  expect(binding).toEqual(['RECORDED', 'TRANSFERRED', 'RECTIFYING', 'ANSWERED']);
  for (const gone of ['CANCELLED', 'SUPERSEDED'])
    expect(findingStates.filter((state) => bindsMatter({ state, taskState: gone }))).toEqual([]);
});

it('is extended to tasks of its matter, and of running ones of the same office unless it is a work secret', () => {
  const own = { itemId: 'a', originatorUnitId: 1, toOrgUnitId: 10, secrecy: 1, others: ['b', 'c'] };
  const peer = { itemId: 'b', originatorUnitId: 1, toOrgUnitId: 11, state: 'IN_PROGRESS' as const };
  const fault = (over: object, from: object = {}): string | undefined =>
    extensionFaults(['x'], [{ ...peer, ...over }], { ...own, ...from })[0]?.code;
  expect(fault({})).toBeUndefined();
  expect(fault({ originatorUnitId: 2 })).toBe('notFound');
  expect(fault({ itemId: 'd' })).toBe('notFound');
  expect(fault({}, { secrecy: 2 })).toBe('notFound');
  expect(fault({ itemId: 'a' }, { secrecy: 2, others: [] })).toBeUndefined();
  expect(fault({ toOrgUnitId: 10 })).toBe('sameUnit');
  expect(fault({ state: 'CANCELLED' })).toBe('notFound');
});
