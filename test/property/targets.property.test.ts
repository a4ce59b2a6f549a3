import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideTargets } from '../../api/modules/targets/order-targets.rules.ts';
import { type Measure, measures, type Split, splits, type Target } from '../../api/modules/targets/target.rules.ts';
import { distribution, seed } from './distribution.ts';

const met = distribution('target ledger');
const thousandths = (value: number): bigint => BigInt(Math.round(value * 1000));
const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);
const drawn = fc.record({
  parents: fc.array(fc.nat(1000), { minLength: 1, maxLength: 25 }),
  chosen: fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
  amounts: fc.array(fc.nat(90_000), { minLength: 25, maxLength: 25 }),
  value: fc.integer({ min: 1, max: 2_000_000 }),
  own: fc.nat(1_000_000),
  whole: fc.boolean(),
  near: fc.boolean(),
  measure: fc.constantFrom<Measure>(...measures),
  split: fc.constantFrom<Split>(...splits),
  reason: fc.boolean(),
});

/** A cascade whose chosen units are the leaves and some between, and the line that is divided in it. */
function orderOf(draw: typeof drawn extends fc.Arbitrary<infer D> ? D : never) {
  const places = draw.parents.map((parent, unit) => ({
    unit,
    parentUnit: parent % (unit + 1) === unit ? null : parent % (unit + 1),
  }));
  const between = new Set(places.map(({ parentUnit }) => parentUnit));
  const chosen = places.map(({ unit }) => unit).filter((unit) => !between.has(unit) || draw.chosen[unit]);
  const step = draw.whole ? 1 : 1000;
  const value = draw.whole ? Math.ceil(draw.value / 1000) : draw.value / 1000;
  const own = draw.measure === 'SUM' ? Math.min(Math.floor((draw.own * step) / 1000) / step, value) : 0;
  const even = Math.floor(((value - own) * step) / chosen.length) / step;
  const shares = chosen.map((unit) => ({
    orgUnitId: String(unit),
    value: draw.near ? even + ((draw.amounts[unit] ?? 0) % 3) / step : (draw.amounts[unit] ?? 0) / step,
  }));
  const line = {
    above: 0,
    name: '',
    unit: '',
    measure: draw.measure,
    baseline: null,
    value: null,
    own,
    split: draw.split,
    each: draw.split === 'EACH' ? even : null,
    shares: draw.split === 'LISTED' ? shares : [],
    stages: [],
    reason: draw.reason ? '留有余量' : '',
  };
  const asked: Target = {
    line: 0,
    name: '里程',
    unit: '公里',
    measure: draw.measure,
    baseline: null,
    value,
    stages: [],
    above: 4,
    own: 0,
  };
  return { places, chosen, line, asked, even };
}

it('balances every line at every level to the last thousandth, and refuses exactly what is short or grew without a reason', () => {
  fc.assert(
    fc.property(drawn, (draw) => {
      const { places, chosen, line, asked, even } = orderOf(draw);
      const cascade = { chosen, places, today: '2026-01-01', dueOn: '2026-12-31' };
      const decided = decideTargets([line], [asked], cascade, Number);
      if (!decided.ok) throw new Error(JSON.stringify(decided.problem));
      const { lines, owedBy, refusal } = decided.value;
      const entry = lines[0]?.entry;
      if (entry == null) throw new Error('no entry');
      const lineOf = new Map(places.map(({ unit }) => [unit, owedBy(unit, '2026-12-31')[0]]));
      const owed = (unit: number): bigint => thousandths(lineOf.get(unit)?.value ?? 0);
      const below = (parent: number | null): bigint[] =>
        places.filter(({ parentUnit }) => parentUnit === parent).map(({ unit }) => owed(unit));
      const [want, kept, gap, inflation] = [entry.asked, entry.own, entry.gap, entry.inflation].map(thousandths) as [
        bigint,
        bigint,
        bigint,
        bigint,
      ];
      expect(want).toBe(thousandths(asked.value ?? 0));
      // the line of the holder for those first below it and, further down, its own number; kept is what nobody below owes
      const given = new Set(places.map(({ parentUnit }) => parentUnit));
      const keeps = (unit: number) => draw.measure === 'SUM' && given.has(unit) && owed(unit) > sum(below(unit));
      const placed = places.map(({ unit }) => [lineOf.get(unit)?.above ?? 0, thousandths(lineOf.get(unit)?.own ?? 0)]);
      expect(placed).toEqual(places.map(({ unit }) => [0, keeps(unit) ? owed(unit) - sum(below(unit)) : 0n]));
      if (draw.measure === 'SUM') {
        expect(want + inflation).toBe(kept + sum(below(null)) + gap);
        for (const { unit } of places) {
          const share = !chosen.includes(unit)
            ? 0n
            : line.split === 'EACH'
              ? thousandths(even)
              : line.split === 'LISTED'
                ? thousandths(line.shares.find((one) => one.orgUnitId === String(unit))?.value ?? 0)
                : null;
          if (share !== null) expect(owed(unit)).toBe(share + sum(below(unit)));
        }
        if (line.split === 'EVEN') expect([gap, inflation]).toEqual([0n, 0n]);
      } else {
        const parts = below(null);
        const sorted = [...parts].sort((a, b) => Number(a - b));
        const [least = 0n, most = 0n] = [sorted[0], sorted.at(-1)];
        expect(gap).toBe(want > least ? want - least : 0n);
        expect(inflation).toBe(most > want ? most - want : 0n);
      }
      const grew = inflation * 100n > want * 10n && line.reason === '';
      const why = gap > 0n ? 'target.gap' : grew ? 'target.inflated' : null;
      expect(refusal?.problem.ruleId ?? null).toBe(why);
      met.add(
        `${draw.measure === 'SUM' ? 'sum' : 'other'} ${line.split} ${why ?? (inflation > 0n ? 'grown, allowed' : 'balanced')}`,
      );
    }),
    { seed, numRuns: 4000 },
  );
  const kinds = [
    'sum EVEN balanced',
    'sum LISTED target.gap',
    'sum LISTED target.inflated',
    'sum LISTED grown, allowed',
    'other LISTED target.gap',
  ];
  expect(kinds.filter((kind) => !met.has(kind))).toEqual([]);
});
