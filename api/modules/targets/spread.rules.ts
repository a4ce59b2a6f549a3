import { quantityOf, splitEvenly, thousandths } from './quantity.rules.ts';
import type { Line } from './target.rules.ts';

/** One task of a cascade as quantities pass through it. */
export interface Place {
  readonly unit: number;
  readonly parentUnit: number | null;
}

/** What each chosen unit is given of a line, in thousandths. */
function sharesOf(line: Line, chosen: readonly number[], listed: ReadonlyMap<number, number>): Map<number, number> {
  const { split, measure, value, own, each } = line;
  if (split === 'LISTED') return new Map(chosen.map((unit) => [unit, thousandths(listed.get(unit) ?? 0)]));
  if (split === 'EACH') return new Map(chosen.map((unit) => [unit, thousandths(each ?? 0)]));
  if (measure !== 'SUM') return new Map(chosen.map((unit) => [unit, thousandths(value ?? 0)]));
  const parts = splitEvenly(thousandths(value ?? 0) - thousandths(own), chosen.length);
  return new Map(chosen.map((unit, at) => [unit, parts[at] ?? 0]));
}

/**
 * What every unit of a cascade owes on a line: a chosen unit its share, and every level the sum of what it keeps and what
 * those below it owe; of a measure that does not add up, the least of these. `places` stand parents first.
 */
export function owedOn(
  line: Line,
  chosen: readonly number[],
  places: readonly Place[],
  listed: ReadonlyMap<number, number>,
): Map<number, number> {
  const owed = sharesOf(line, chosen, listed);
  for (const { unit, parentUnit } of [...places].reverse()) {
    if (parentUnit === null) continue;
    const mine = owed.get(unit) ?? 0;
    const before = owed.get(parentUnit);
    if (line.measure === 'SUM') owed.set(parentUnit, (before ?? 0) + mine);
    else owed.set(parentUnit, before === undefined ? mine : Math.min(before, mine));
  }
  return new Map([...owed].map(([unit, amount]) => [unit, quantityOf(amount)]));
}
