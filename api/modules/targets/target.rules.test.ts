import { expect, it } from 'vitest';
import { decideTargets } from './order-targets.rules.ts';
import type { Target, WrittenLine } from './target.rules.ts';

const road: WrittenLine = {
  above: null,
  name: '改造道路',
  unit: '公里',
  measure: 'SUM',
  baseline: null,
  value: 100,
  own: 0,
  split: 'LISTED',
  each: null,
  shares: [],
  stages: [],
  reason: '',
};
const asked: Target = {
  line: 0,
  name: '改造道路',
  unit: '公里',
  measure: 'SUM',
  baseline: null,
  value: 100,
  stages: [],
  above: null,
  own: 0,
};
const staged: Target = {
  ...asked,
  line: 1,
  name: '建章立制',
  value: null,
  stages: [{ name: '出台办法', dueOn: '2026-03-31' }],
};
const cascade = {
  chosen: [1, 2],
  places: [
    { unit: 1, parentUnit: null },
    { unit: 2, parentUnit: null },
  ],
  today: '2026-01-05',
  dueOn: '2026-06-30',
};
const shares = (a: number, b: number) => [
  { orgUnitId: '1', value: a },
  { orgUnitId: '2', value: b },
];
const decide = (written: WrittenLine[], above: Target[] = [], over: object = {}) =>
  decideTargets(written, above, { ...cascade, ...over }, (id) => (/^\d$/.test(id) ? Number(id) : null));
const decided = (...args: Parameters<typeof decide>) => {
  const result = decide(...args);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const faultsOf = (...args: Parameters<typeof decide>) => {
  const result = decide(...args);
  return result.ok ? [] : result.problem.fields.map(({ path, code }) => `${path} ${code}`);
};

it('names a discount as a gap and refuses it: 100 km, children 40 + 50 (M-28)', () => {
  const { lines, refusal } = decided([{ ...road, above: 0, shares: shares(40, 50) }], [asked]);
  expect(lines[0]?.entry).toMatchObject({ asked: 100, own: 0, below: 90, gap: 10, inflation: 0 });
  expect(refusal?.problem).toMatchObject({ code: 'TARGET_UNBALANCED', ruleId: 'target.gap', params: { gap: 10 } });
  expect(refusal?.problem.fields).toMatchObject([{ path: 'input.targets.0', code: 'targetGap' }]);
});

it('names inflation in per cent and asks for its reason above the tolerance: 60 + 70 (M-28)', () => {
  const line = { ...road, above: 0, shares: shares(60, 70) };
  const { lines, refusal } = decided([line], [asked]);
  expect(lines[0]?.entry).toMatchObject({ inflation: 30, percent: 30, gap: 0 });
  expect(refusal?.problem).toMatchObject({ code: 'TARGET_UNBALANCED', ruleId: 'target.inflated' });
  expect(refusal?.problem.fields).toMatchObject([{ path: 'input.targets.0.reason', code: 'reasonNeeded' }]);
  expect(decided([{ ...line, reason: '留有余量' }], [asked]).refusal).toBeNull();
  expect(decided([{ ...line, shares: shares(50, 60) }], [asked]).refusal).toBeNull();
});

it('balances with what the level keeps itself', () => {
  const { lines, refusal } = decided([{ ...road, above: 0, own: 10, shares: shares(40, 50) }], [asked]);
  expect([lines[0]?.entry?.own, lines[0]?.entry?.gap, refusal]).toEqual([10, 0, null]);
});

it('carries on evenly what nobody names, so that nothing is dropped', () => {
  const { lines, owedBy, refusal } = decided([], [asked, staged]);
  expect([lines.length, refusal]).toEqual([2, null]);
  expect(owedBy(1, '2026-06-30')).toMatchObject([{ value: 50 }, { value: null, stages: staged.stages }]);
  expect(owedBy(2, '2026-02-27')).toMatchObject([{ value: 50 }, { stages: [{ dueOn: '2026-02-27' }] }]);
});

it('splits whole numbers into whole numbers where it can, and always without a rest', () => {
  const of = (value: number) => {
    const { owedBy } = decided([{ ...road, value, split: 'EVEN' }]);
    return [1, 2].map((unit) => owedBy(unit, '2026-06-30')[0]?.value);
  };
  expect(of(7)).toEqual([4, 3]);
  expect(of(1)).toEqual([0.5, 0.5]);
  expect(of(0.001)).toEqual([0.001, undefined]);
});

it('lets every level of a routed order owe what it keeps and what those below it owe', () => {
  const places = [
    { unit: 1, parentUnit: null },
    { unit: 3, parentUnit: 1 },
    { unit: 4, parentUnit: 1 },
  ];
  const { owedBy, lines } = decided([{ ...road, value: null, split: 'EACH', each: 5 }], [], {
    chosen: [1, 3, 4],
    places,
  });
  expect([1, 3, 4].map((unit) => owedBy(unit, '2026-06-30')[0]?.value)).toEqual([15, 5, 5]);
  expect(lines[0]?.entry).toMatchObject({ asked: 15, below: 15, gap: 0, inflation: 0 });
});

it('asks of a rate that nobody falls below it', () => {
  const rate = { ...asked, measure: 'WEIGHTED_MEAN' as const, value: 95, unit: '%' };
  const line = { ...road, above: 0 };
  expect(decided([{ ...line, shares: shares(95, 94) }], [rate]).lines[0]?.entry).toMatchObject({ gap: 1 });
  expect(decided([{ ...line, shares: shares(95, 96) }], [rate]).refusal).toBeNull();
});

it('refuses free text alone, two measures at once, and what names nothing (M-18)', () => {
  const stages = [{ name: '出台办法', dueOn: '2026-03-31' }];
  expect(faultsOf([{ ...road, value: null }])).toEqual(['input.targets.0 notMeasurable']);
  expect(faultsOf([{ ...road, split: 'EVEN', stages }])).toEqual(['input.targets.0 oneMeasure']);
  expect(faultsOf([{ ...road, name: ' ', split: 'EVEN' }])).toEqual(['input.targets.0.name required']);
  expect(faultsOf([{ ...road, above: 3, split: 'EVEN' }])).toEqual(['input.targets.0.above notFound']);
  expect(faultsOf([{ ...road, shares: [{ orgUnitId: '9', value: 1 }] }])).toEqual([
    'input.targets.0.shares.0.orgUnitId notFound',
  ]);
  expect(faultsOf([{ ...road, split: 'EVEN', own: 101 }])).toEqual(['input.targets.0.own outOfRange']);
  const wanting = { ...road, value: null, stages: [{ name: '一', dueOn: '2026-07-01' }] };
  expect(faultsOf([wanting])).toEqual(['input.targets.0.stages.0.dueOn stageDay']);
});

it('lets a level add stages and bring them forward, not leave one out or put it off', () => {
  const line = { ...road, above: 1, value: null };
  const early = { name: '出台办法', dueOn: '2026-03-01' };
  expect(faultsOf([{ ...line, stages: [early, { name: '宣讲', dueOn: '2026-04-01' }] }], [asked, staged])).toEqual([]);
  expect(faultsOf([{ ...line, stages: [{ ...early, dueOn: '2026-04-01' }] }], [asked, staged])).toEqual([
    'input.targets.0.stages stageWeakened',
  ]);
});
