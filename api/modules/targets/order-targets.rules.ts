import { type FieldProblem, ok, type Refused, type Result, refuse } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { quantityOf, thousandths } from './quantity.rules.ts';
import { owedOn, type Place } from './spread.rules.ts';
import {
  type Asked,
  type Line,
  lineFaults,
  linesOf,
  stageFaults,
  stagesBy,
  type Target,
  type WrittenLine,
} from './target.rules.ts';
import { type Booked, entryOf, type LedgerEntry, refusalOf } from './target-ledger.rules.ts';

/** A line as an order keeps it: what it asks, which line above it carries on, its balance, and why it grew. */
export interface OrderLine extends Asked {
  readonly line: number;
  readonly above: number | null;
  /** Null for stages. */
  readonly entry: LedgerEntry | null;
  readonly reason: string;
}

/** The targets of an order that could be given, and why it may not be as it stands. */
export interface OrderTargets {
  readonly lines: readonly OrderLine[];
  readonly refusal: Refused | null;
  /** What a unit of the cascade owes, by its last day; nothing for units beside it. */
  owedBy(unit: number, dueOn: LocalDate): Target[];
}

/** An order as its targets are decided: who was chosen, through whom it passes, and its days. */
export interface Cascade {
  readonly chosen: readonly number[];
  readonly places: readonly Place[];
  readonly today: LocalDate;
  readonly dueOn: LocalDate;
}

/** The row behind an opaque id of a unit; null for whatever else was sent. */
export type UnitOf = (id: string) => number | null;

/** Decides what every receiver owes on every line, and the balance of each line (B6, M-18, M-28). */
export function decideTargets(
  written: readonly WrittenLine[],
  above: readonly Target[],
  cascade: Cascade,
  unitOf: UnitOf,
): Result<OrderTargets> {
  const faults = lineFaults(written, above);
  if (faults.length > 0) return wrong(faults);
  const lines = linesOf(written, above);
  const shares = lines.map((line) => listedIn(line, cascade, unitOf, faults));
  faults.push(...stageFaults(lines, above, cascade.today, cascade.dueOn));
  if (faults.length > 0) return wrong(faults);
  const owed = lines.map((line, at) =>
    isStaged(line) ? null : owedOn(line, cascade.chosen, cascade.places, shares[at] ?? new Map()),
  );
  const receives = new Set(cascade.places.map(({ unit }) => unit));
  const first = cascade.places.filter(({ parentUnit }) => parentUnit === null).map(({ unit }) => unit);
  const passed = new Set(cascade.places.flatMap(({ unit, parentUnit }) => (parentUnit === null ? [] : [unit])));
  const kept = lines.map((line, at) => keptOf(line, cascade.places, owed[at] ?? null));
  const booked: Booked[] = lines.map((line, at) => ({ ...line, entry: balanceOf(line, owed[at] ?? null, first) }));
  return ok({
    lines: lines.map((line, at) => toOrderLine(line, at, booked[at]?.entry ?? null)),
    refusal: refusalOf(booked),
    owedBy: (unit, dueOn) =>
      lines.flatMap((line, at) => {
        const value = owed[at]?.get(unit) ?? null;
        if (!receives.has(unit) || (!isStaged(line) && (value === null || value === 0))) return [];
        const above = passed.has(unit) ? at : line.above;
        const own = kept[at]?.get(unit) ?? 0;
        return [{ ...asked(line), line: at, above, own, value, stages: stagesBy(line.stages, dueOn) }];
      }),
  });
}

const wrong = (fields: readonly FieldProblem[]): Refused => refuse('INVALID_INPUT', { ruleId: 'input.fields', fields });

const isStaged = ({ stages }: Line): boolean => stages.length > 0;

const asked = ({ name, unit, measure, baseline, value, stages }: Line): Asked => ({
  name: name.trim(),
  unit: unit.trim(),
  measure,
  baseline,
  value,
  stages,
});

/** What each level that an order passes through does itself of a line: what it owes beyond those below it. */
function keptOf(
  { measure }: Line,
  places: readonly Place[],
  owed: ReadonlyMap<number, number> | null,
): Map<number, number> {
  const given = new Map<number, number>();
  if (measure !== 'SUM' || owed === null) return given;
  for (const { unit, parentUnit } of places)
    if (parentUnit !== null) given.set(parentUnit, (given.get(parentUnit) ?? 0) + thousandths(owed.get(unit) ?? 0));
  return new Map([...given].map(([unit, sum]) => [unit, quantityOf(thousandths(owed.get(unit) ?? 0) - sum)]));
}

/** Targets of a task once its holder gave them on: each line with what was kept of it. */
export const keptBy = (targets: readonly Target[], lines: readonly OrderLine[]): Target[] =>
  targets.map((target) => ({ ...target, own: lines.find(({ above }) => above === target.line)?.entry?.own ?? 0 }));

function balanceOf(line: Line, owed: ReadonlyMap<number, number> | null, first: readonly number[]): LedgerEntry | null {
  if (owed === null) return null;
  return entryOf(
    line.measure,
    line.value,
    line.own,
    first.map((unit) => owed.get(unit) ?? 0),
  );
}

const toOrderLine = (line: Line, at: number, entry: LedgerEntry | null): OrderLine => ({
  ...asked(line),
  value: entry?.asked ?? null,
  line: at,
  above: line.above,
  entry,
  reason: line.reason.trim(),
});

/** The listed shares of a line by unit; a unit that does not receive the order, or stands twice, is wrong. */
function listedIn(
  { shares, at }: Line,
  { chosen }: Cascade,
  unitOf: UnitOf,
  faults: FieldProblem[],
): Map<number, number> {
  const receives = new Set(chosen);
  const listed = new Map<number, number>();
  for (const [place, { orgUnitId, value }] of shares.entries()) {
    const path = `input.targets.${at}.shares.${place}.orgUnitId`;
    const unit = unitOf(orgUnitId);
    if (unit === null || !receives.has(unit)) faults.push({ path, code: 'notFound' });
    else if (listed.has(unit)) faults.push({ path, code: 'twice' });
    else listed.set(unit, value);
  }
  return listed;
}
