import { expect, it } from 'vitest';
import { type ChainLevel, solveChain } from './deadline.rules.ts';

const chain = (relays: boolean): ChainLevel[] => ['CITY', 'COUNTY', 'UNIT'].map((level) => ({ level, relays }));
const unitWindow = (window: number, relays: boolean): number | undefined => {
  const solved = solveChain(window, chain(relays));
  return solved.ok ? solved.value.at(-1)?.ownWindow : undefined;
};

it.each([
  ['10 working days direct', 10, true, 4],
  ['30 working days direct', 30, true, 20],
  ['10 working days routed', 10, false, 8],
])('%s leave the unit its window', (_, window, relays, left) => {
  expect(unitWindow(window, relays)).toBe(left);
});

it('refuses five working days and names the bottleneck', () => {
  expect(solveChain(5, chain(true))).toMatchObject({
    ok: false,
    problem: { code: 'INFEASIBLE_DEADLINE', params: { level: 'UNIT', left: 0, missing: 2 } },
  });
});

it('limits a plan to a third of the own window, at least one working day', () => {
  const solved = solveChain(7, chain(true));
  expect(solved.ok && solved.value.map(({ planLimit }) => planLimit)).toEqual([2, 1, 1]);
});
