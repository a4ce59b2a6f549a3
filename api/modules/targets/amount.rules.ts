import { rangeFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import { type Measure, mostLines, type Target } from './target.rules.ts';

/** A line that a task answers for itself: nobody below carries it on, or a part of it was kept (lifecycle 5.5.7). */
export interface OwnLine {
  readonly line: number;
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly staged: boolean;
  /** What is whole: the value, the part that was kept, or 100 per cent of the stages. */
  readonly part: number;
}

/** What somebody says of a line: how much, in the unit of the line, and of how many where the measure is a rate. */
export interface WrittenAmount {
  readonly line: number;
  readonly amount: number;
  readonly over: number | null;
}

/** What was said of a line, with the line as it stood then. */
export interface Amount extends WrittenAmount, OwnLine {}

/** What was said last, and when. */
export interface Said {
  readonly amount: number;
  readonly over: number | null;
  readonly at: string;
}

/** What reports claim of a line and what checks verified of it; null: nothing was said, which is not nothing (5.5.7). */
export interface Actual {
  readonly line: number;
  readonly claimed: Said | null;
  readonly verified: Said | null;
}

/** Which of the two numbers is meant (B1). */
export type Told = 'claimed' | 'verified';

/** The lines that a task answers for itself, given what each counted task below owes. */
export function ownLinesOf(targets: readonly Target[], below: readonly (readonly Target[])[]): OwnLine[] {
  const carried = new Set(below.flat().map(({ above }) => above));
  return targets.flatMap(({ line, name, unit, measure, value, own }) => {
    const whole = carried.has(line) ? (measure === 'SUM' ? own : 0) : (value ?? 100);
    return whole > 0 ? [{ line, name, unit, measure, staged: value === null, part: whole }] : [];
  });
}

/**
 * Why amounts cannot be taken, by field: more than an order has lines, of a line that the task does not answer for, twice, or a
 * rate of nothing.
 */
export function amountFaults(written: readonly WrittenAmount[], own: readonly OwnLine[], path: string): FieldProblem[] {
  if (written.length > mostLines) return [{ path, code: 'tooMany', params: { max: mostLines } }];
  return written.flatMap(({ line, amount, over }, at): FieldProblem[] => {
    const on = own.find((one) => one.line === line);
    const here = `${path}.${at}`;
    if (on === undefined) return [{ path: `${here}.line`, code: 'notFound' }];
    if (written.findIndex((one) => one.line === line) < at) return [{ path: `${here}.line`, code: 'twice' }];
    if (on.staged) return rangeFaults(amount, 0, 100, `${here}.amount`).concat(overFaults(over, false, here));
    return overFaults(over, on.measure === 'WEIGHTED_MEAN', here);
  });
}

function overFaults(over: number | null, asked: boolean, path: string): FieldProblem[] {
  if (!asked) return over === null ? [] : [{ path: `${path}.over`, code: 'notAllowed' }];
  if (over === null) return [{ path: `${path}.over`, code: 'required' }];
  return over > 0 ? [] : [{ path: `${path}.over`, code: 'outOfRange', params: { min: 0.001, max: 1e12 } }];
}

/** What is known of each own line, with what is said now in place of what was said before. */
export const saidOf = (
  own: readonly OwnLine[],
  known: readonly Actual[],
  told: Told,
  written: readonly WrittenAmount[],
): Map<number, number> =>
  new Map(
    own.flatMap(({ line }): [number, number][] => {
      const now = written.find((one) => one.line === line)?.amount;
      const amount = now ?? known.find((one) => one.line === line)?.[told]?.amount;
      return amount === undefined ? [] : [[line, amount]];
    }),
  );

/**
 * The percentage that follows from lines: the mean of what is said of each in per cent of what is whole, from 0 to 100; a
 * line of which nothing is said brings nothing (lifecycle 5.5). Claims are rounded, a verified number never up.
 */
export function percentOfLines(own: readonly OwnLine[], said: ReadonlyMap<number, number>, told: Told): number {
  const sum = own.reduce((total, { line, part }) => total + Math.min(100, ((said.get(line) ?? 0) * 100) / part), 0);
  const mean = own.length === 0 ? 0 : sum / own.length;
  return told === 'claimed' ? Math.round(mean) : Math.floor(mean + 1e-9);
}

/** What is said of a task: a percentage, and the amounts that it follows from; none where it was typed. */
export interface Speech {
  readonly percent: number;
  readonly amounts: readonly Amount[];
}

/**
 * What a report or a check says. By amounts, and then the percentage follows; or by a typed percentage, which is good only
 * while nothing was ever counted. `last`: what stands when a draft says neither.
 */
export function speechOf(
  own: readonly OwnLine[],
  known: readonly Actual[],
  told: Told,
  { amounts, typed, last }: { amounts: readonly WrittenAmount[]; typed: number | null; last: number | null },
  path: string,
): Speech | FieldProblem[] {
  const faults = amountFaults(amounts, own, `${path}.amounts`);
  if (faults.length > 0) return faults;
  const said = saidOf(own, known, told, amounts);
  if (amounts.length > 0 && typed !== null) return [{ path: `${path}.${told}`, code: 'notAllowed' }];
  if (said.size === 0) {
    const percent = typed ?? last;
    if (percent === null) return [{ path: `${path}.${told}`, code: 'required' }];
    const range = rangeFaults(percent, 0, 100, `${path}.${told}`);
    return range.length > 0 ? range : { percent, amounts: [] };
  }
  if (typed !== null) return [{ path: `${path}.amounts`, code: 'required' }];
  const whole = amounts.flatMap((one) => own.filter(({ line }) => line === one.line).map((on) => ({ ...on, ...one })));
  return { percent: percentOfLines(own, said, told), amounts: whole };
}

/** What is known of a task once amounts were said, of the lines that it owes now. */
export function heard(
  known: readonly Actual[],
  targets: readonly Target[],
  told: Told,
  amounts: readonly Amount[],
  at: string,
): Actual[] {
  return targets.flatMap((target): Actual[] => {
    const before = known.find(({ line }) => line === target.line);
    const now = amounts.find((one) => one.line === target.line && isSameLine(one, target));
    if (now === undefined) return before === undefined ? [] : [before];
    const said = { amount: now.amount, over: now.over, at };
    return [{ line: target.line, claimed: null, verified: null, ...before, [told]: said }];
  });
}

const isSameLine = (said: OwnLine, { name, unit, measure, value }: Target): boolean =>
  said.name === name && said.unit === unit && said.measure === measure && said.staged === (value === null);

/** What is known of lines, under the numbers that they have among other targets; what stands there no more is left out. */
export function carriedOver(known: readonly Actual[], before: readonly Target[], after: readonly Target[]): Actual[] {
  return known.flatMap((actual) => {
    const was = before.find(({ line }) => line === actual.line);
    const is = after.find(
      ({ name, unit, measure, value }) =>
        was !== undefined &&
        name === was.name &&
        unit === was.unit &&
        measure === was.measure &&
        (value === null) === (was.value === null),
    );
    return is === undefined ? [] : [{ ...actual, line: is.line }];
  });
}

/** Amounts as a seal covers them. */
export const sealedAmounts = (amounts: readonly Amount[]): string[] =>
  amounts.map(({ line, name, unit, part, amount, over }) => [line, name, unit, part, amount, over ?? ''].join('|'));
