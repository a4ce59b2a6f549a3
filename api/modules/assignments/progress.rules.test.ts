import { expect, it } from 'vitest';
import { type ProgressRow, progressOf, verifiedOf } from './progress.rules.ts';

const row = (id: string, parentId: string | null, over: Partial<ProgressRow> = {}): ProgressRow => ({
  id,
  parentId,
  state: 'IN_PROGRESS',
  role: 'LEAD',
  weight: 1,
  claimed: 0,
  verified: 0,
  dueOn: '2026-12-31',
  submittedAt: null,
  returns: 0,
  ...over,
});
const now = Date.parse('2026-11-24T00:00:00Z');
const tree = [
  row('city', null, { claimed: 7 }),
  row('a', 'city', { claimed: 100, verified: 60 }),
  row('b', 'city', { claimed: 50, verified: 20, dueOn: '2026-11-20' }),
  row('other', null, { state: 'ACCEPTED', claimed: 100, verified: 100, submittedAt: new Date(0) }),
];

it('rolls a node up from its children, claimed and verified apart', () => {
  expect(progressOf(tree, 'city', now)).toMatchObject({ claimed: 75, verified: 40, total: 2, overdue: 1 });
  expect(progressOf(tree, 'a', now)).toMatchObject({ claimed: 100, verified: 60, total: 0 });
});

it('rolls the matter up as the mean of its roots, at most 99 before all are closed', () => {
  expect(progressOf(tree, null, now)).toMatchObject({ claimed: 88, verified: 70, total: 4, accepted: 1 });
  const full = [row('x', null, { claimed: 100, verified: 100 })];
  expect(progressOf(full, null, now).verified).toBe(99);
  expect(
    progressOf([{ ...full[0], state: 'ACCEPTED', submittedAt: new Date(0) } as ProgressRow], null, now).verified,
  ).toBe(100);
});

it('counts no support, no cancelled task, and nothing of an empty matter', () => {
  const mixed = [...tree, row('c', 'city', { role: 'SUPPORT', claimed: 0 }), row('d', 'city', { state: 'CANCELLED' })];
  expect(progressOf(mixed, 'city', now)).toMatchObject({ claimed: 75, verified: 40, total: 3 });
  expect(progressOf([], null, now)).toMatchObject({ claimed: 0, verified: 0, total: 0 });
});

it('asks acceptance for the whole number, without the cap that an open task has', () => {
  expect(verifiedOf([row('x', null, { verified: 100 })], 'x', now)).toBe(100);
  expect(verifiedOf(tree, 'city', now)).toBe(40);
});
