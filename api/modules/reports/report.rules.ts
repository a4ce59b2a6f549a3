import { rangeFaults, textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';

/** A report as it is written: measures, progress, effect, problems and next step (M-71), and what is claimed. */
export interface WrittenReport {
  readonly kind: 'PERIODIC' | 'COMPLETION';
  readonly measures: string;
  readonly progress: string;
  readonly effect: string;
  readonly problems: string;
  readonly nextStep: string;
  readonly claimed: number;
}

/** What the seal of a report covers: what was said and claimed, by whom it was approved and when (M-101). */
export const sealedReport = (
  report: WrittenReport & { readonly approvedByName: string | null; readonly approvedAt: Date | null },
): string[] => [
  report.kind,
  ...reportParts.map((part) => report[part]),
  String(report.claimed),
  report.approvedByName ?? '',
  report.approvedAt?.toISOString() ?? '',
];

/** The parts of a report in the order in which it is read. */
export const reportParts = ['measures', 'progress', 'effect', 'problems', 'nextStep'] as const;

const longest = 5000;

/** Parts that may not be blank when a report goes to be approved; a completion states its effect (M-71). */
const needed = (kind: WrittenReport['kind']): readonly string[] =>
  kind === 'COMPLETION' ? ['measures', 'progress', 'effect'] : ['measures', 'progress'];

/** Why a report is refused: too long, a claim out of range, and, when it goes to be approved, a part that is missing. */
export const reportFaults = (report: WrittenReport, handsIn: boolean): FieldProblem[] => [
  ...reportParts.flatMap((name) =>
    textFaults(
      report[name],
      longest,
      `input.${name}`,
      handsIn && needed(report.kind).includes(name) ? 'refused' : 'allowed',
    ),
  ),
  ...rangeFaults(report.claimed, 0, 100, 'input.claimed'),
];
