import { expect, it } from 'vitest';
import { holdersIn, memberFaults, scheduleFaults, scopeFaults } from './joint-operation.rules.ts';

const tasks = [
  { id: 'a', parentId: null, unit: 1 },
  { id: 'a1', parentId: 'a', unit: 2 },
  { id: 'a11', parentId: 'a1', unit: 3 },
  { id: 'b', parentId: null, unit: 4 },
];

it('finds who holds what is in scope, at any depth and in any order', () => {
  expect([...holdersIn(tasks, [])]).toEqual([1, 2, 3, 4]);
  expect([...holdersIn(tasks, ['a1'])]).toEqual([2, 3]);
  expect([...holdersIn([...tasks].reverse(), ['a'])].sort()).toEqual([1, 2, 3]);
});

const named = (unit: number | null, isLead = false, duty = '核查') => ({ unit, isLead, duty });
const codes = (faults: readonly { path: string; code: string }[]) => faults.map(({ path, code }) => `${path} ${code}`);

it('asks for one to ten bodies beside the office, each once and with a duty, one of them leading at most', () => {
  expect(memberFaults([named(7, true), named(8)], 5)).toEqual([]);
  expect(codes(memberFaults([], 5))).toEqual(['input.members required']);
  expect(
    codes(
      memberFaults(
        Array.from({ length: 11 }, (_, n) => named(n)),
        5,
      ),
    ),
  ).toEqual(['input.members tooMany']);
  expect(codes(memberFaults([named(7, true), named(8, true)], 5))).toEqual(['input.members oneLead']);
  expect(codes(memberFaults([named(null), named(5), named(7), named(7), named(8, false, ' ')], 5))).toEqual([
    ...['input.members.0.orgUnitId notFound', 'input.members.1.orgUnitId notFound'],
    ...['input.members.3.orgUnitId twice', 'input.members.4.duty required'],
  ]);
  expect(codes(memberFaults([named(7, false, '长'.repeat(501))], 5))).toEqual(['input.members.0.duty tooLong']);
});

it('asks for one to ten matters, each once, and for a schedule within the period', () => {
  expect(scopeFaults(['x'])).toEqual([]);
  expect(codes(scopeFaults([]))).toEqual(['input.scope required']);
  expect(codes(scopeFaults(['x', 'x']))).toEqual(['input.scope twice']);
  expect(codes(scopeFaults(Array.from({ length: 11 }, (_, n) => `${n}`)))).toEqual(['input.scope tooMany']);
  const schedule = (on: string, words = '查看现场') =>
    codes(scheduleFaults([{ on, words }], '2026-03-01', '2026-03-31'));
  expect([schedule('2026-03-01'), schedule('2026-03-31')]).toEqual([[], []]);
  expect(schedule('2026-02-28')).toEqual(['input.schedule.0.on outsidePeriod']);
  expect(schedule('2026-04-01', '')).toEqual(['input.schedule.0.on outsidePeriod', 'input.schedule.0.words required']);
});
