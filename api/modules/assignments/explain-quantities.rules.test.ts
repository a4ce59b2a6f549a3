import { expect, it } from 'vitest';
import { percentOfLines } from '../targets/amount.rules.ts';
import { type ExplainedLine, explainQuantities, ownInputs } from './explain-quantities.rules.ts';

const said = (told: 'claimed' | 'verified', value: number | null, sum: number | null, over: number | null) => ({
  ...{ [told]: value, [`${told}By`]: value === null ? 0 : 2, [`${told}Sum`]: sum, [`${told}Over`]: over },
  [`${told}At`]: value === null ? null : '2026-11-20T02:00:00.000Z',
});
const line = (measure: string, value: number, sum: number, over: number | null): ExplainedLine =>
  ({
    ...{ name: '堤防加固', unit: '公里', measure, target: 12, expected: 3 },
    ...said('claimed', value, sum, over),
    ...said('verified', null, null, null),
  }) as unknown as ExplainedLine;

it('of a line suffices to reckon its number again, and tells of how many it is; nothing said is not explained', () => {
  const lines = [
    line('SUM', 9, 9, null),
    line('WEIGHTED_MEAN', 95, 19_000, 200),
    line('MAX', 7, 11, null),
    line('LAST', 4, 11, null),
  ];
  const explained = explainQuantities(lines);
  expect(explained.map(({ of }) => of)).toEqual(Array(4).fill('QUANTITY_CLAIMED'));
  for (const { value, ruleId, inputs } of explained) {
    const put = (name: string): number => Number(inputs.find((one) => one.name === name)?.value);
    const again = {
      'quantity.SUM': put('sumSaid'),
      'quantity.WEIGHTED_MEAN': put('sumSaid') / put('overSaid'),
      'quantity.MAX': put('greatestSaid'),
      'quantity.LAST': put('lastSaid'),
    }[ruleId];
    expect(String(again)).toBe(value);
    expect([put('saidBy'), put('expected')]).toEqual([2, 3]);
  }
});

it('of an own percentage suffices: the mean of its lines', () => {
  const own = (at: number, part: number) => ({
    ...{ line: at, name: `${at}`, unit: '', measure: 'SUM' as const, staged: false, part },
  });
  const known = [{ line: 0, claimed: { amount: 9, over: null, at: '' }, verified: null }];
  const lines = [own(0, 12), own(1, 4)];
  const put = ownInputs(lines, known, 'claimed').map(({ value }) => value.split(' / ').map(Number));
  const mean = put.reduce((sum, [amount = 0, part = 1]) => sum + Math.min(100, (100 * amount) / part), 0) / put.length;
  expect(Math.round(mean)).toBe(percentOfLines(lines, new Map([[0, 9]]), 'claimed'));
  expect(ownInputs(lines, known, 'verified')).toEqual([]);
});
