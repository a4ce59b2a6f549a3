import { expect, it } from 'vitest';
import { assignmentStates } from '../assignments/assignment.machine.ts';
import { changingClosedBy, inSection } from './handler.rules.ts';

it('lets a task change hands while it is planned, done or done again, and at no other time', () => {
  const open = assignmentStates.filter((state) => changingClosedBy(state) === null);
  expect(open).toEqual(['PLANNING', 'IN_PROGRESS', 'RETURNED']);
  expect(changingClosedBy('SUBMITTED')).toBe('Assignment.machine');
});

it('takes the key of the old section away and gives that of the new one, once', () => {
  const office = [37 * 64, 16 * 64, 16 * 64 + 3];
  expect(inSection([...office, 900 * 64], 900, 901)).toEqual([...office, 901 * 64]);
  expect(inSection([...office, 900 * 64], 900, null)).toEqual(office);
  expect(inSection(office, null, 900)).toEqual([...office, 900 * 64]);
  expect(inSection([...office, 900 * 64], 900, 900)).toEqual([...office, 900 * 64]);
  expect(inSection([...office, 900 * 64], null, 900)).toEqual([...office, 900 * 64]);
});
