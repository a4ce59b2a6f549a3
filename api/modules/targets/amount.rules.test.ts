import { describe, expect, it } from 'vitest';
import {
  type Actual,
  amountFaults,
  carriedOver,
  heard,
  type OwnLine,
  ownLinesOf,
  percentOfLines,
  speechOf,
} from './amount.rules.ts';
import type { Measure, Target } from './target.rules.ts';

const target = (line: number, measure: Measure = 'SUM', over: Partial<Target> = {}): Target => ({
  ...{ line, name: `第${line}项`, unit: '公里', measure, baseline: null, value: 12, stages: [], above: null, own: 0 },
  ...over,
});
const staged = (line: number) => target(line, 'SUM', { value: null, stages: [{ name: '开工', dueOn: '2026-12-01' }] });
const own = (line: number, measure: Measure = 'SUM', over: Partial<OwnLine> = {}): OwnLine => ({
  ...{ line, name: `第${line}项`, unit: '公里', measure, staged: false, part: 12 },
  ...over,
});
const at = '2026-11-27T02:00:00.000Z';
const known = (line: number, claimed: number): Actual => ({
  ...{ line, claimed: { amount: claimed, over: null, at }, verified: null },
});

it('hears of no more lines than an order has', () => {
  const written = Array.from({ length: 21 }, (_, line) => ({ line, amount: 1, over: null }));
  expect(amountFaults(written, [own(0)], 'input.amounts')).toEqual([
    { path: 'input.amounts', code: 'tooMany', params: { max: 20 } },
  ]);
});

describe('a task', () => {
  it('answers for what nobody below carries on, and for the part of a sum that it kept', () => {
    expect(ownLinesOf([target(0), staged(1)], []).map(({ line, part }) => [line, part])).toEqual([
      [0, 12],
      [1, 100],
    ]);
    const child = [target(5, 'SUM', { above: 0 }), target(6, 'MAX', { above: 2 })];
    const mine = [target(0, 'SUM', { own: 3 }), target(1), target(2, 'MAX', { own: 3 })];
    expect(ownLinesOf(mine, [child]).map(({ line, part }) => [line, part])).toEqual([
      [0, 3],
      [1, 12],
    ]);
    expect(ownLinesOf([target(0)], [child])).toEqual([]);
  });

  it('is as far as its lines are in the mean, each from 0 to 100; one of which nothing is said brings nothing', () => {
    const lines = [own(0), own(1, 'SUM', { part: 3 }), own(2, 'SUM', { staged: true, part: 100 })];
    const percent = (said: [number, number][], told: 'claimed' | 'verified' = 'claimed') =>
      percentOfLines(lines, new Map(said), told);
    expect(percent([[0, 6]])).toBe(17);
    expect(percent([[0, 6]], 'verified')).toBe(16);
    expect(
      percent([
        [0, 24],
        [1, 3],
        [2, 100],
      ]),
    ).toBe(100);
    expect(percentOfLines([own(0, 'SUM', { part: 0.003 })], new Map([[0, 0.002]]), 'verified')).toBe(66);
    expect(percentOfLines([], new Map(), 'claimed')).toBe(0);
  });
});

describe('what is said', () => {
  const faults = (...args: Parameters<typeof amountFaults>) =>
    amountFaults(...args).map(({ path, code }) => `${path} ${code}`);
  it('is refused by its field', () => {
    const lines = [own(0), own(1, 'WEIGHTED_MEAN'), own(2, 'SUM', { staged: true, part: 100 })];
    const say = (line: number, amount: number, over: number | null = null) => ({ line, amount, over });
    expect(faults([say(0, 12), say(1, 95, 120), say(2, 50)], lines, 'a')).toEqual([]);
    expect(faults([say(3, 1)], lines, 'a')).toEqual(['a.0.line notFound']);
    expect(faults([say(0, 1), say(0, 2)], lines, 'a')).toEqual(['a.1.line twice']);
    expect(faults([say(0, 1, 3)], lines, 'a')).toEqual(['a.0.over notAllowed']);
    expect(faults([say(1, 95)], lines, 'a')).toEqual(['a.0.over required']);
    expect(faults([say(1, 95, 0)], lines, 'a')).toEqual(['a.0.over outOfRange']);
    expect(faults([say(2, 101, 1)], lines, 'a')).toEqual(['a.0.amount outOfRange', 'a.0.over notAllowed']);
  });

  it('is amounts or, while nothing was ever counted, a percentage; a draft may leave it open', () => {
    const lines = [own(0)];
    const say = (amounts: number[], typed: number | null, last: number | null, before: Actual[] = []) => {
      const written = amounts.map((amount) => ({ line: 0, amount, over: null }));
      const said = speechOf(lines, before, 'claimed', { amounts: written, typed, last }, 'input');
      return Array.isArray(said) ? said.map(({ path, code }) => `${path} ${code}`) : said.percent;
    };
    expect(say([3], null, null)).toBe(25);
    expect(say([], 40, null)).toBe(40);
    expect(say([3], 40, null)).toEqual(['input.claimed notAllowed']);
    expect(say([], null, null)).toEqual(['input.claimed required']);
    expect(say([], 101, null)).toEqual(['input.claimed outOfRange']);
    expect(say([], null, 30)).toBe(30);
    expect(say([], 40, null, [known(0, 6)])).toEqual(['input.amounts required']);
    expect(say([], null, null, [known(0, 6)])).toBe(50);
  });

  it('is kept by line with its moment, beside the other number', () => {
    const amounts = [{ ...own(0), amount: 5, over: null }];
    const first = heard([], [target(0), target(1)], 'claimed', amounts, at);
    expect(first).toEqual([{ line: 0, claimed: { amount: 5, over: null, at }, verified: null }]);
    const both = heard(first, [target(0), target(1)], 'verified', [{ ...own(0), amount: 4, over: null }], at);
    expect([both[0]?.claimed?.amount, both[0]?.verified?.amount]).toEqual([5, 4]);
    const other = [target(0, 'SUM', { name: '别的' })];
    expect(heard([], other, 'claimed', amounts, at)).toEqual([]);
  });

  it('follows its line to another number when targets are amended, and goes with a line that is dropped', () => {
    const before = [target(0), target(1)];
    const after = [target(0, 'SUM', { name: '第1项', value: 30 })];
    expect(carriedOver([known(0, 5), known(1, 7)], before, after)).toEqual([known(0, 7)]);
  });
});
