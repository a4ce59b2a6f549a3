import { expect, it } from 'vitest';
import { type RollupNode, rollUp } from './rollup.rules.ts';

const leaf = (id: string, over: Partial<RollupNode> = {}): RollupNode => ({
  id,
  state: 'IN_PROGRESS',
  role: 'LEAD',
  weight: 1,
  ownShare: 0,
  claimed: 0,
  verified: 0,
  dueAt: 100,
  submittedAt: null,
  returns: 0,
  relayed: false,
  reported: false,
  children: [],
  ...over,
});

it('keeps claimed and verified apart', () => {
  const rolled = rollUp(
    leaf('n', {
      children: [leaf('a', { claimed: 90, verified: 10 }), leaf('b', { claimed: 50, verified: 30, weight: 3 })],
    }),
    0,
  );
  expect([rolled.claimed, rolled.verified]).toEqual([60, 25]);
});

it('holds verified at 99 until acceptance, which is an act', () => {
  const children = [leaf('a', { state: 'ACCEPTED', verified: 100, submittedAt: 5 })];
  expect(rollUp(leaf('n', { children }), 0).verified).toBe(99);
  expect(rollUp(leaf('n', { children, state: 'ACCEPTED' }), 0).verified).toBe(100);
});

it('lets a node whose children are all cancelled answer for itself', () => {
  const rolled = rollUp(leaf('n', { claimed: 40, children: [leaf('a', { state: 'CANCELLED', claimed: 100 })] }), 0);
  expect([rolled.claimed, rolled.counts.total, rolled.readyBelow]).toEqual([40, 0, true]);
});

it('does not make the parent late for a late child, and freezes lateness at submission', () => {
  const late = leaf('a', { dueAt: 10 });
  const inTime = leaf('b', { dueAt: 10, state: 'SUBMITTED', submittedAt: 9 });
  const rolled = rollUp(leaf('n', { children: [late, inTime] }), 50);
  expect([rolled.overdueBelow, rolled.counts.submitted, rolled.readyBelow]).toEqual([1, 1, false]);
});

it('counts nothing of INFORM nodes and gives SUPPORT its weight', () => {
  const children = [
    leaf('a', { claimed: 80 }),
    leaf('b', { role: 'SUPPORT', weight: 0, claimed: 0 }),
    leaf('c', { role: 'INFORM', claimed: 0 }),
  ];
  expect(rollUp(leaf('n', { children }), 0)).toMatchObject({ claimed: 80, counts: { total: 2 } });
});

it('mixes the share of own work into what the children give, and expects a report of it beside theirs', () => {
  const children = [
    leaf('a', { claimed: 100, verified: 60, reported: true }),
    leaf('b', { claimed: 50, verified: 20 }),
  ];
  const city = leaf('n', { ownShare: 0.4, claimed: 50, verified: 10, reported: true, children });
  const rolled = rollUp(leaf('top', { children: [city] }), 0);
  expect([rolled.claimed, rolled.verified, rolled.reporters, rolled.expected]).toEqual([65, 28, 2, 3]);
  const alone = rollUp(leaf('n', { ...city, children: [leaf('a', { state: 'CANCELLED' })] }), 0);
  expect([alone.claimed, alone.verified]).toEqual([50, 10]);
});
