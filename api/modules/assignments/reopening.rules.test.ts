import { expect, it } from 'vitest';
import { reopeningClosedBy } from './reopening.rules.ts';

const accepted = { state: 'ACCEPTED', round: 1 };

it('opens what was accepted again once the level above works on a later round', () => {
  expect(reopeningClosedBy(accepted, { state: 'IN_PROGRESS', round: 2 })).toBeNull();
  expect(reopeningClosedBy(accepted, { state: 'RETURNED', round: 2 })).toBeNull();
  expect(reopeningClosedBy(accepted, { state: 'IN_PROGRESS', round: 1 })).toBe('Assignment.notFailedAbove');
  expect(reopeningClosedBy({ ...accepted, round: 2 }, { state: 'IN_PROGRESS', round: 2 })).toBe(
    'Assignment.notFailedAbove',
  );
  expect(reopeningClosedBy(accepted, null)).toBe('Assignment.notFailedAbove');
});

it('opens nothing again under a level that has handed in, stands still or is done, and nothing that was not accepted', () => {
  for (const state of ['SUBMITTED', 'ACCEPTED', 'SUSPENDED', 'VERIFYING', 'STRUCK_OFF'])
    expect(reopeningClosedBy(accepted, { state, round: 2 })).toBe('Assignment.notOpenAbove');
  expect(reopeningClosedBy({ state: 'SUBMITTED', round: 1 }, { state: 'IN_PROGRESS', round: 2 })).toBe(
    'Assignment.machine',
  );
});
