import { expect, it } from 'vitest';
import { assignmentStates } from '../assignments/assignment.machine.ts';
import { formingClosedBy, lasting, wantedFaults } from './task-force.rules.ts';

it('is formed over a task of a lead unit from its signature until it is handed in, one at a time', () => {
  const open = assignmentStates.filter((state) => formingClosedBy({ role: 'LEAD', state }, 0) === null);
  expect(open).toEqual(['SIGNED', 'PLANNING', 'IN_PROGRESS', 'RETURNED']);
  expect(formingClosedBy({ role: 'SUPPORT', state: 'IN_PROGRESS' }, 0)).toBe('Assignment.role');
  expect(formingClosedBy({ role: 'LEAD', state: 'IN_PROGRESS' }, 1)).toBe('TaskForce.one');
  expect(lasting([{ state: 'DISSOLVED' }, { state: 'ACTIVE' }])).toBe(1);
});

it('takes people of the lead by name and others by their unit', () => {
  const faults = (wanted: object) =>
    wantedFaults([{ unit: 1, postId: 'a', coordinates: false, duty: '汇总', ...wanted }], 1, (n) => `m.${n}`);
  expect(faults({})).toEqual([]);
  expect(faults({ coordinates: true })).toEqual([]);
  expect(faults({ unit: 2, postId: null })).toEqual([]);
  expect(faults({ postId: null })).toMatchObject([{ path: 'm.0.postId', code: 'required' }]);
  expect(faults({ unit: 2 })).toMatchObject([{ path: 'm.0.postId', code: 'namesItself' }]);
  expect(faults({ unit: 2, postId: null, coordinates: true })).toMatchObject([{ code: 'leadCoordinates' }]);
  expect(faults({ unit: null, postId: null })).toMatchObject([{ path: 'm.0.orgUnitId', code: 'notFound' }]);
  expect(faults({ duty: '长'.repeat(501) })).toMatchObject([{ path: 'm.0.duty', code: 'tooLong' }]);
});
