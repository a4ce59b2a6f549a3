import type { Actual } from '../../api/modules/targets/amount.rules.ts';
import { type Measure, measures, type Target } from '../../api/modules/targets/target.rules.ts';
import type { Forest, Row } from './forest.ts';

const going = Array.from({ length: 25 }, () => 'IN_PROGRESS');
const states = [...going, 'ACCEPTED', 'SUBMITTED', 'SUSPENDED', 'CANCELLED', 'SUPERSEDED'];
const names = ['堤防加固', '合格率', '最高水位', '蓄水量'];

/** Gives every task of a forest lines that carry those above on, what was said of them, a state and a weight. */
export function measured(forest: Forest, random: () => number): Forest {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const amount = (most: number, least = 0): number => (least + Math.floor(random() * most * 1000)) / 1000;
  let turn = 0;
  const inTurn = (): Measure => measures[turn++ % measures.length] ?? 'SUM';
  const line = (at: number, above: Pick<Target, 'line' | 'name' | 'unit' | 'measure'> | null): Target => {
    const measure = above?.measure ?? inTurn();
    const name = above?.name ?? pick(names);
    const counted = chance(0.9);
    return {
      ...{ line: at, above: above?.line ?? null, name, unit: above?.unit ?? '公里', measure, baseline: null },
      ...{
        value: counted ? amount(200, 1) : null,
        stages: [],
        own: measure === 'SUM' && chance(0.3) ? amount(20) : 0,
      },
    };
  };
  const said = (measure: Measure) =>
    chance(0.8)
      ? {
          amount: chance(0.1) ? 0 : amount(300),
          over: measure === 'WEIGHTED_MEAN' ? amount(90, 1) : null,
          at: `2026-11-${10 + Math.floor(random() * 9)}T02:00:00.000Z`,
        }
      : null;
  const linesOf = new Map<unknown, Target[]>();
  const assignment = forest.assignment.map((row): Row => {
    const above = (linesOf.get(row.parent_id) ?? []).filter(() => chance(0.9));
    const own = Array.from(
      { length: row.parent_id === null ? Math.floor(random() * 15) : Math.floor(random() * 2) },
      () => null,
    );
    const first = Math.floor(random() * 3);
    const targets = [...above, ...own].map((one, at) => line(first + at, one));
    linesOf.set(row.id, targets);
    const actuals: Actual[] = targets
      .filter(() => chance(0.95))
      .map(({ line: on, measure }) => ({ line: on, claimed: said(measure), verified: said(measure) }));
    return { ...row, targets, actuals, state: pick(states), weight: pick([0, 1, 1, 1, 1, 1, 1, 2]) };
  });
  return { ...forest, assignment };
}
