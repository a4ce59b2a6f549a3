import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import { longest, reportParts } from './report.rules.ts';

export type ReportPart = (typeof reportParts)[number];

/** How many passages a report may quote. */
export const mostQuotes = 20;

/** A passage of a report of the level below, frozen with its seal, and what the level above says to it. */
export interface Quote {
  readonly reportId: string;
  readonly version: number;
  readonly part: ReportPart;
  readonly text: string;
  readonly hash: string;
  readonly annotation: string;
}

/** A passage as it is quoted. */
export interface Quoted {
  readonly part: string;
  readonly text: string;
  readonly annotation: string;
}

/** A report as far as it decides what may be quoted of it. */
export type Source = { readonly state: string; readonly secrecy: number } & Readonly<Record<ReportPart, string>>;

/** What the seal of a quoted passage covers: of which report and version, which part, which words. */
export const sealedQuote = ({ reportId, version, part, text }: Omit<Quote, 'hash' | 'annotation'>): string[] => [
  reportId,
  String(version),
  part,
  text,
];

/** Why a passage is not quoted: of no report that went up from below, above the class of the report, not its words, or too long. */
export function quoteFaults(quoted: Quoted, source: Source | null, secrecy: number, path: string): FieldProblem[] {
  const { part, text, annotation } = quoted;
  const found = source !== null && source.state === 'APPROVED' ? source : null;
  const isPart = (name: string): name is ReportPart => reportParts.some((one) => one === name);
  const said = found === null || (isPart(part) && text.trim() !== '' && found[part].includes(text));
  const long = textFaults(text, longest, `${path}.text`, 'allowed');
  return [
    ...(found === null ? [{ path: `${path}.reportId`, code: 'notFound' }] : []),
    ...(found !== null && found.secrecy > secrecy ? [{ path: `${path}.reportId`, code: 'secretQuote' }] : []),
    ...(long.length > 0 || said ? long : [{ path: `${path}.text`, code: 'notQuoted' }]),
    ...textFaults(annotation, 1000, `${path}.annotation`, 'allowed'),
  ];
}
