import { type Actual, type OwnLine, saidOf, type Told } from '../targets/amount.rules.ts';
import type { Measure } from '../targets/target.rules.ts';
import type { Explanation, RuleInput } from './explain.rules.ts';

/** One of the two numbers of a line, and what it is made of. */
interface Number_ {
  readonly value: number | null;
  readonly by: number;
  readonly sum: number | null;
  readonly over: number | null;
  readonly at: string | null;
}

/** A line with both numbers, as it was read. */
export type ExplainedLine = {
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly target: number;
  readonly expected: number;
} & { readonly [T in Told]: number | null } & { readonly [T in `${Told}By`]: number } & {
  readonly [T in `${Told}Sum` | `${Told}Over`]: number | null;
} & { readonly [T in `${Told}At`]: string | null };

/** Why the numbers of lines are what they are: what was summed, over how many, or the greatest or the last that was said (5.5.7). */
export const explainQuantities = (lines: readonly ExplainedLine[]): Explanation[] =>
  lines.flatMap((line) => [
    ...explainOne(line, 'QUANTITY_CLAIMED', {
      ...{ value: line.claimed, by: line.claimedBy, sum: line.claimedSum },
      ...{ over: line.claimedOver, at: line.claimedAt },
    }),
    ...explainOne(line, 'QUANTITY_VERIFIED', {
      ...{ value: line.verified, by: line.verifiedBy, sum: line.verifiedSum },
      ...{ over: line.verifiedOver, at: line.verifiedAt },
    }),
  ]);

function explainOne(
  { name, unit, measure, target, expected }: ExplainedLine,
  of: Explanation['of'],
  { value, by, sum, over, at }: Number_,
): Explanation[] {
  if (value === null) return [];
  const made = {
    SUM: { sumSaid: sum },
    WEIGHTED_MEAN: { sumSaid: sum, overSaid: over },
    MAX: { greatestSaid: value },
    LAST: { lastSaid: value, lastSaidAt: at },
  }[measure];
  const given = { lineName: name, lineUnit: unit, lineTarget: target, ...made, saidBy: by, expected };
  const inputs = Object.entries(given).map(([input, one]): RuleInput => ({ name: input, value: String(one) }));
  return [{ of, value: String(value), ruleId: `quantity.${measure}`, inputs }];
}

/** What the own percentage of a task follows from, line by line: how much of how much; nothing where it was typed. */
export function ownInputs(own: readonly OwnLine[], known: readonly Actual[], told: Told): RuleInput[] {
  const said = saidOf(own, known, told, []);
  if (said.size === 0) return [];
  return own.map(({ line, part }) => ({ name: `own.${told}`, value: `${said.get(line) ?? 0} / ${part}` }));
}
