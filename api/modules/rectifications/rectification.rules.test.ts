import { expect, it } from 'vitest';
import {
  answeringClosedBy,
  binds,
  closingClosedBy,
  decidingClosedBy,
  isAgainable,
  isLate,
  proposingClosedBy,
} from './rectification.rules.ts';

const root = { id: 'a', parentId: null, role: 'LEAD', state: 'ACCEPTED' };
const order = (state: 'PROPOSED' | 'REFUSED' | 'OPEN' | 'ANSWERED' | 'CLOSED') => ({
  assignmentId: 'a',
  state,
  answeredByPerson: 'p',
});

it('supervises a lead root again that its unit has taken up, once at a time', () => {
  for (const state of ['IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED'])
    expect(isAgainable({ ...root, state }, [])).toBe(true);
  for (const state of ['PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'SUSPENDED', 'CANCELLED', 'SUPERSEDED'])
    expect(isAgainable({ ...root, state }, [])).toBe(false);
  expect(isAgainable({ ...root, parentId: 'b' }, [])).toBe(false);
  expect(isAgainable({ ...root, role: 'SUPPORT' }, [])).toBe(false);
  expect(isAgainable(root, [order('OPEN')])).toBe(false);
  expect(isAgainable(root, [order('CLOSED'), order('REFUSED')])).toBe(true);
});

it('is proposed while the matter is handled or verified, with one proposal at a time', () => {
  expect(proposingClosedBy('IN_PROGRESS', [root], [])).toBeNull();
  expect(proposingClosedBy('VERIFYING', [root], [])).toBeNull();
  expect(proposingClosedBy('REPORTED', [root], [])).toBe('Item.machine');
  expect(proposingClosedBy('VERIFYING', [root], [order('PROPOSED')])).toBe('Item.secondaryPending');
  expect(proposingClosedBy('VERIFYING', [root], [order('ANSWERED')])).toBe('Item.noneTakenUp');
});

it('is decided while a proposal waits', () => {
  expect(decidingClosedBy('VERIFYING', [order('PROPOSED')])).toBeNull();
  expect(decidingClosedBy('SUSPENDED', [order('PROPOSED')])).toBe('Item.machine');
  expect(decidingClosedBy('VERIFYING', [order('OPEN')])).toBe('Item.noSecondaryProposed');
});

it('is answered while it is open, and closed by somebody who did not answer', () => {
  expect(answeringClosedBy('ACCEPTED', [order('OPEN')])).toBeNull();
  expect(answeringClosedBy('SUSPENDED', [order('OPEN')])).toBe('Assignment.machine');
  expect(answeringClosedBy('IN_PROGRESS', [order('ANSWERED')])).toBe('Assignment.noRectification');
  expect(closingClosedBy([order('ANSWERED')], 'q')).toBeNull();
  expect(closingClosedBy([order('ANSWERED')], 'p')).toBe('Assignment.rectifiedByOthers');
  expect(closingClosedBy([order('OPEN')], 'q')).toBe('Assignment.rectificationUnanswered');
});

it('binds its matter until it is closed, or its task is nobody’s any more', () => {
  expect([binds(order('OPEN'), 'ACCEPTED'), binds(order('ANSWERED'), 'IN_PROGRESS')]).toEqual([true, true]);
  expect([binds(order('CLOSED'), 'ACCEPTED'), binds(order('PROPOSED'), 'ACCEPTED')]).toEqual([false, false]);
  expect([binds(order('OPEN'), 'CANCELLED'), binds(order('OPEN'), 'SUPERSEDED')]).toEqual([false, false]);
});

it('is late after its limit until it is answered, and stays late when it was answered late', () => {
  const due = { state: 'OPEN', dueOn: '2026-11-20' } as const;
  expect([isLate(due, null, '2026-11-20'), isLate(due, null, '2026-11-21')]).toEqual([false, true]);
  expect(isLate({ ...due, state: 'ANSWERED' }, '2026-11-20', '2026-12-01')).toBe(false);
  expect(isLate({ ...due, state: 'CLOSED' }, '2026-11-21', '2026-12-01')).toBe(true);
  expect(isLate({ ...due, state: 'REFUSED' }, null, '2026-12-01')).toBe(false);
});
