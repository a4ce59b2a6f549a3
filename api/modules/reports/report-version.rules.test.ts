import { expect, it } from 'vitest';
import { beforeOf, returnFaults } from './report-version.rules.ts';

const words = {
  kind: 'COMPLETION',
  measures: '',
  progress: '',
  effect: '',
  problems: '',
  nextStep: '',
  claimed: 0,
  amounts: [],
} as const;
const day = (n: number): Date => new Date(`2026-11-0${n}T00:00:00Z`);
const version = (n: number) => ({ ...words, claimed: n, at: day(n) });
const report = (id: string, state: 'DRAFT' | 'IN_REVIEW' | 'APPROVED', approved: number | null = null) => ({
  ...words,
  id,
  state,
  approvedAt: approved === null ? null : day(approved),
});

it('returns a report by at least one code and a sentence', () => {
  expect(returnFaults([], ' ').map(({ path }) => path)).toEqual(['input.codes', 'input.reason']);
  expect(returnFaults(['FORM'], '文号有误。')).toEqual([]);
  expect(returnFaults(['FORM', 'OTHER', 'FORM'], '文号有误。')).toEqual([{ path: 'input.codes', code: 'twice' }]);
  expect(returnFaults(['FORM'], '长'.repeat(1001))).toMatchObject([{ path: 'input.reason', code: 'tooLong' }]);
});

it('compares a hand-in with the one before it, and a draft with the last that was handed in', () => {
  const versions = [version(1), version(3), version(2)];
  expect(beforeOf(report('a', 'IN_REVIEW'), versions, [])?.claimed).toBe(2);
  expect(beforeOf(report('a', 'DRAFT'), versions, [])?.claimed).toBe(3);
  expect(beforeOf(report('a', 'IN_REVIEW'), [version(1)], [])).toBeNull();
});

it('compares what went up with the last of its kind that went up before it, and a first hand-in likewise', () => {
  const gone = [report('a', 'APPROVED', 2), report('b', 'APPROVED', 4), report('c', 'APPROVED', 6)];
  const periodic = { ...report('p', 'APPROVED', 5), kind: 'PERIODIC' as const };
  const all = [...gone, periodic, report('d', 'IN_REVIEW')];
  expect(beforeOf(report('c', 'APPROVED', 6), [version(1), version(2)], all)).toMatchObject({ at: day(4) });
  expect(beforeOf(report('a', 'APPROVED', 2), [], all)).toBeNull();
  expect(beforeOf(report('d', 'IN_REVIEW'), [version(7)], all)).toMatchObject({ at: day(6) });
  expect(beforeOf(periodic, [], all)).toBeNull();
});
