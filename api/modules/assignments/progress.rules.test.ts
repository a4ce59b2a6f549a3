import { expect, it } from 'vitest';
import { type ProgressRow, progressOfTree, verifiedOf } from './progress.rules.ts';

const row = (id: string, parentId: string | null, over: Partial<ProgressRow> = {}): ProgressRow => ({
  id,
  parentId,
  state: 'IN_PROGRESS',
  role: 'LEAD',
  weight: 1,
  ownShare: 0,
  claimed: 0,
  verified: 0,
  dueOn: '2026-12-31',
  submittedAt: null,
  returns: 0,
  relayedAt: null,
  reportedAt: null,
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
  expect(progressOfTree(tree, now).of('city')).toMatchObject({ claimed: 75, verified: 40, total: 2, overdue: 1 });
  expect(progressOfTree(tree, now).of('a')).toMatchObject({ claimed: 100, verified: 60, total: 0 });
});

it('rolls the matter up as the mean of its roots, at most 99 before all are closed', () => {
  expect(progressOfTree(tree, now).whole).toMatchObject({ claimed: 88, verified: 70, total: 4, accepted: 1 });
  const full = [row('x', null, { claimed: 100, verified: 100 })];
  expect(progressOfTree(full, now).whole.verified).toBe(99);
  expect(
    progressOfTree([{ ...full[0], state: 'ACCEPTED', submittedAt: new Date(0) } as ProgressRow], now).whole.verified,
  ).toBe(100);
});

it('counts no support, no cancelled task, and nothing of an empty matter', () => {
  const mixed = [...tree, row('c', 'city', { role: 'SUPPORT', claimed: 0 }), row('d', 'city', { state: 'CANCELLED' })];
  expect(progressOfTree(mixed, now).of('city')).toMatchObject({ claimed: 75, verified: 40, total: 3 });
  expect(progressOfTree([], now).whole).toMatchObject({ claimed: 0, verified: 0, total: 0 });
});

it('asks acceptance for the whole number, without the cap that an open task has', () => {
  expect(verifiedOf([row('x', null, { verified: 100 })], 'x', now)).toBe(100);
  expect(verifiedOf(tree, 'city', now)).toBe(40);
});

it('takes what it may read as its roots where the levels above are hidden, and looks at each row once', () => {
  const county = [row('county', 'hidden', { claimed: 5 }), row('bureau', 'county', { claimed: 40 })];
  expect(progressOfTree(county, now).of('county')).toMatchObject({ claimed: 40, total: 1 });
  const wide = Array.from({ length: 20_000 }, (_, at) =>
    row(`u${at}`, at === 0 ? null : `u${Math.floor((at - 1) / 12)}`),
  );
  const started = performance.now();
  expect(progressOfTree(wide, now).of('u0')).toMatchObject({ total: 19_999 });
  expect(performance.now() - started).toBeLessThan(20_000);
});
