import { rangeFaults, textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';

/** How values of a target go together: by sum, by weighted mean, the greatest, the last (lifecycle 5.5.7). */
export const measures = ['SUM', 'WEIGHTED_MEAN', 'MAX', 'LAST'] as const;
export type Measure = (typeof measures)[number];

/** How a line is divided among the receivers: evenly, the same for each, or as listed. */
export const splits = ['EVEN', 'EACH', 'LISTED'] as const;
export type Split = (typeof splits)[number];

/** A stage that must be reached by a day. */
export interface Stage {
  readonly name: string;
  readonly dueOn: LocalDate;
}

/** What a line of an order asks, whoever owes it. */
export interface Asked {
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly baseline: number | null;
  readonly value: number | null;
  readonly stages: readonly Stage[];
}

/** What one assignment owes on a line of its order: a value in the unit, or stages (M-18). */
export interface Target extends Asked {
  readonly line: number;
  /** The line of the task above that it carries on; null: its order began it. */
  readonly above: number | null;
  /** What its holder kept when it gave the line on. */
  readonly own: number;
}

/** A line as an issuer writes it; `above` is the line of the order above that it carries on. */
export interface WrittenLine extends Asked {
  readonly above: number | null;
  readonly own: number;
  readonly split: Split;
  readonly each: number | null;
  readonly shares: readonly { readonly orgUnitId: string; readonly value: number }[];
  readonly reason: string;
}

/** A line that may be reckoned with: what is asked, from above or by the issuer, and how it is divided. */
export interface Line extends WrittenLine {
  /** Its place in the input; null: nobody wrote it, it is carried on as it stands. */
  readonly at: number | null;
}

export const mostLines = 20;
const mostStages = 20;
const mostShares = 400;

const askedOf = ({ name, unit, measure, baseline, value, stages }: Target): Asked => ({
  ...{ name, unit, measure, baseline, value, stages },
});

const carriedOn = (above: Target): WrittenLine => ({
  ...askedOf(above),
  above: above.line,
  own: 0,
  split: 'EVEN',
  each: null,
  shares: [],
  reason: '',
});

/**
 * The lines of an order: those of the order above first, each as its issuer divides it or, when nobody names it, carried on
 * evenly (M-28: no selective execution), then the issuer's own.
 */
export function linesOf(written: readonly WrittenLine[], above: readonly Target[]): Line[] {
  const carried = above.map((target): Line => {
    const at = written.findIndex((line) => line.above === target.line);
    const line = written[at];
    if (line === undefined) return { ...carriedOn(target), at: null };
    const stages = line.stages.length === 0 ? target.stages : line.stages;
    return { ...line, ...askedOf(target), stages, at };
  });
  return [...carried, ...written.flatMap((line, at) => (line.above === null ? [{ ...line, at }] : []))];
}

/** Why lines cannot be reckoned with, by field: too many, unnamed, carrying nothing, or measured in no way or in two. */
export function lineFaults(written: readonly WrittenLine[], above: readonly Target[]): FieldProblem[] {
  if (written.length > mostLines) return [{ path: 'input.targets', code: 'tooMany', params: { max: mostLines } }];
  return written.flatMap((line, at) => {
    const path = `input.targets.${at}`;
    const target = above.find((one) => one.line === line.above);
    if (line.above !== null && target === undefined) return [{ path: `${path}.above`, code: 'notFound' }];
    const twice = line.above !== null && written.findIndex((one) => one.above === line.above) < at;
    if (twice) return [{ path: `${path}.above`, code: 'twice' }];
    const named = target === undefined ? textFaults(line.name, 60, `${path}.name`, 'refused') : [];
    return [
      ...named,
      ...sizeFaults(line, path),
      ...measureFaults({ ...line, ...(target && askedOf(target)), stages: line.stages }, target, path),
    ];
  });
}

const sizeFaults = ({ unit, reason, stages, shares }: WrittenLine, path: string): FieldProblem[] => [
  ...textFaults(unit, 20, `${path}.unit`, 'allowed'),
  ...textFaults(reason, 500, `${path}.reason`, 'allowed'),
  ...(stages.length > mostStages ? [{ path: `${path}.stages`, code: 'tooMany', params: { max: mostStages } }] : []),
  ...(shares.length > mostShares ? [{ path: `${path}.shares`, code: 'tooMany', params: { max: mostShares } }] : []),
  ...stages.flatMap(({ name }, at) => textFaults(name, 100, `${path}.stages.${at}.name`, 'refused')),
];

/** A target is counted or staged, one of both; a line carried on stays what it is (M-18). */
function measureFaults(line: WrittenLine, above: Target | undefined, path: string): FieldProblem[] {
  const counted = line.value !== null || line.each !== null || line.shares.length > 0;
  const staged = line.stages.length > 0 || (above !== undefined && above.value === null);
  if (counted && staged) return [{ path, code: 'oneMeasure' }];
  if (staged) return [];
  if (!counted) return [{ path, code: 'notMeasurable' }];
  return splitFaults(line, path);
}

function splitFaults({ split, measure, value, own, each, shares }: WrittenLine, path: string): FieldProblem[] {
  if (split === 'EVEN' && value === null) return [{ path: `${path}.value`, code: 'required' }];
  if (split === 'EACH' && each === null) return [{ path: `${path}.each`, code: 'required' }];
  if (split === 'LISTED' && shares.length === 0) return [{ path: `${path}.shares`, code: 'required' }];
  if (split !== 'EACH' && each !== null) return [{ path: `${path}.each`, code: 'notAllowed' }];
  if (split !== 'LISTED' && shares.length > 0) return [{ path: `${path}.shares`, code: 'notAllowed' }];
  if (measure !== 'SUM' && own > 0) return [{ path: `${path}.own`, code: 'notAllowed' }];
  return value === null ? [] : rangeFaults(own, 0, value, `${path}.own`);
}

/** Why stages cannot stand: a day outside the order's own, or one of the stages above left out or put off. */
export function stageFaults(
  lines: readonly Line[],
  above: readonly Target[],
  from: LocalDate,
  until: LocalDate,
): FieldProblem[] {
  return lines.flatMap((line): FieldProblem[] => {
    if (line.at === null) return [];
    const path = `input.targets.${line.at}.stages`;
    const asked = above.find((target) => target.line === line.above)?.stages ?? [];
    if (line.stages === asked) return [];
    const weakened = asked.find(
      ({ name, dueOn }) => !line.stages.some((one) => one.name === name && one.dueOn <= dueOn),
    );
    if (weakened !== undefined) return [{ path, code: 'stageWeakened', params: { ...weakened } }];
    return line.stages.flatMap(({ dueOn }, at) =>
      dueOn >= from && dueOn <= until
        ? []
        : [{ path: `${path}.${at}.dueOn`, code: 'stageDay', params: { from, until } }],
    );
  });
}

/** Stages as a task owes them: none later than its own last day. */
export const stagesBy = (stages: readonly Stage[], dueOn: LocalDate): Stage[] =>
  stages.map((stage) => (stage.dueOn <= dueOn ? stage : { ...stage, dueOn }));
