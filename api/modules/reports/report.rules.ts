import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import { type Amount, sealedAmounts } from '../targets/amount.rules.ts';

/** The document of a formal report: its number, who signed it, and that it bears the seal (M-70). */
export interface FormalDocument {
  readonly docNo: string;
  readonly signer: string;
  readonly docSealed: boolean;
}

/** A report as it is written: measures, progress, effect, problems and next step (M-71). */
export interface WrittenReport extends FormalDocument {
  readonly kind: 'PERIODIC' | 'COMPLETION';
  readonly measures: string;
  readonly progress: string;
  readonly effect: string;
  readonly problems: string;
  readonly nextStep: string;
}

/** What the seal of a report covers: what was said and claimed, by whom it was approved and when, what it quotes and its document (M-101). */
export const sealedReport = (
  report: WrittenReport & {
    readonly claimed: number;
    readonly amounts: readonly Amount[];
    readonly approvedByName: string | null;
    readonly approvedAt: Date | null;
    readonly quotes: readonly { readonly hash: string; readonly text: string; readonly annotation: string }[];
  },
): string[] => [
  report.kind,
  ...reportParts.map((part) => report[part]),
  String(report.claimed),
  ...sealedAmounts(report.amounts),
  report.approvedByName ?? '',
  report.approvedAt?.toISOString() ?? '',
  ...report.quotes.flatMap(({ hash, text, annotation }) => ['quote', hash, text, annotation]),
  ...(report.docNo === '' ? [] : [report.docNo, report.signer, String(report.docSealed)]),
];

/** The parts of a report in the order in which it is read. */
export const reportParts = ['measures', 'progress', 'effect', 'problems', 'nextStep'] as const;

/** How long a part of a report may be, in characters. */
export const longest = 5000;

/** Whether a report goes up as a formal document: the completion of a special item (M-70). */
export const isFormal = (source: string, kind: string): boolean =>
  source === 'SPECIAL_SUPERVISION' && kind === 'COMPLETION';

/** Parts that may not be blank when a report goes to be approved; problems are said to be none, and a completion states its effect (M-71). */
const needed = (kind: WrittenReport['kind']): readonly string[] =>
  kind === 'COMPLETION' ? ['measures', 'progress', 'effect', 'problems'] : ['measures', 'progress', 'problems'];

/** Why a report is refused: too long, and, when it goes to be approved, a part that is missing. */
export const reportFaults = (report: WrittenReport, handsIn: boolean, source: string): FieldProblem[] => [
  ...reportParts.flatMap((name) => {
    const asked = handsIn && needed(report.kind).includes(name);
    if (asked && name === 'problems' && report.problems.trim() === '')
      return [{ path: 'input.problems', code: 'orNone' }];
    return textFaults(report[name], longest, `input.${name}`, asked ? 'refused' : 'allowed');
  }),
  ...documentFaults(report, handsIn && isFormal(source, report.kind)),
];

/** Why the document of a formal report is refused: a special item ends with a number, a signer and the seal (M-70). */
const documentFaults = ({ docNo, signer, docSealed }: FormalDocument, asked: boolean): FieldProblem[] => [
  ...textFaults(docNo, 60, 'input.docNo', asked ? 'refused' : 'allowed'),
  ...textFaults(signer, 50, 'input.signer', asked ? 'refused' : 'allowed'),
  ...(asked && !docSealed ? [{ path: 'input.docSealed', code: 'unsealed' }] : []),
];
