import { type FieldProblem, type Refused, refuse } from '../../platform/result.ts';
import { quantityOf, thousandths } from './quantity.rules.ts';
import type { Line, Measure } from './target.rules.ts';

/**
 * The balance of one line at one level (B6): asked + inflation = own + below + gap for what adds up. A measure that does
 * not add up has a gap where the least share is under what was asked, and inflation where the greatest is above it.
 */
export interface LedgerEntry {
  readonly asked: number;
  readonly own: number;
  readonly below: number;
  readonly gap: number;
  readonly inflation: number;
  /** Inflation in per cent of what was asked; null when nothing was asked and something is given on. */
  readonly percent: number | null;
}

/** More than so many per cent above what was asked needs a reason that the levels above see (B6). */
export const tolerance = 10;

/** The balance of what a level was asked, keeps and gives on; `asked` null: what it states is what it gives. */
export function entryOf(measure: Measure, asked: number | null, own: number, parts: readonly number[]): LedgerEntry {
  const given = parts.map(thousandths);
  const adds = measure === 'SUM';
  const sum = given.reduce((total, part) => total + part, 0);
  const least = given.reduce((low, part) => Math.min(low, part), given[0] ?? 0);
  const most = given.reduce((high, part) => Math.max(high, part), 0);
  const kept = adds ? thousandths(own) : 0;
  const wanted = asked === null ? (adds ? sum + kept : least) : thousandths(asked);
  const gap = Math.max(0, wanted - (adds ? sum + kept : least));
  const inflation = Math.max(0, (adds ? sum + kept : most) - wanted);
  return {
    asked: quantityOf(wanted),
    own: quantityOf(kept),
    below: quantityOf(adds ? sum : least),
    gap: quantityOf(gap),
    inflation: quantityOf(inflation),
    percent: inflation === 0 ? 0 : wanted === 0 ? null : Math.round((inflation * 1000) / wanted) / 10,
  };
}

/** Why a line may not be given on: part of it is missing, or it grew beyond the tolerance without a reason. */
export function imbalanceOf({ asked, gap, inflation }: LedgerEntry, reason: string): 'gap' | 'inflated' | null {
  if (gap > 0) return 'gap';
  const beyond = thousandths(inflation) * 100 > thousandths(asked) * tolerance;
  return beyond && reason.trim() === '' ? 'inflated' : null;
}

/** A line with its balance. */
export type Booked = Pick<Line, 'name' | 'unit' | 'reason' | 'at'> & { readonly entry: LedgerEntry | null };

/** The refusal of lines that do not balance, naming each; null when all do (B6, M-28). */
export function refusalOf(lines: readonly Booked[]): Refused | null {
  const faults = lines.flatMap(({ name, unit, reason, at, entry }) => {
    const kind = entry === null ? null : imbalanceOf(entry, reason);
    if (entry === null || kind === null) return [];
    const { asked, gap, inflation, percent } = entry;
    const params = {
      name,
      unit,
      asked,
      gap,
      inflation,
      percent: percent ?? '∞',
      given: quantityOf(thousandths(entry.own) + thousandths(entry.below)),
      tolerance,
    };
    const path = at === null ? 'input.targets' : `input.targets.${at}${kind === 'gap' ? '' : '.reason'}`;
    const field: FieldProblem = { path, code: kind === 'gap' ? 'targetGap' : 'reasonNeeded', params };
    return [{ ruleId: `target.${kind}`, params, field }];
  });
  const [first] = faults;
  if (first === undefined) return null;
  return refuse('TARGET_UNBALANCED', {
    ruleId: first.ruleId,
    params: first.params,
    fields: faults.map(({ field }) => field),
  });
}
