import type { ReportPart } from '../../graphql/generated/graphql.ts';
import type { Typed } from '../../orders/amount-fields.tsx';
import { dropWords, keepWords, keptWords } from '../../orders/kept-words.ts';

/** A passage of a report of the level below, as it is quoted. */
export interface WrittenQuote {
  readonly reportId: string;
  readonly part: ReportPart;
  readonly text: string;
  readonly annotation: string;
}

/** A report as it stands in its form. */
export interface WrittenReport {
  readonly kind: 'PERIODIC' | 'COMPLETION';
  readonly measures: string;
  readonly progress: string;
  readonly effect: string;
  readonly problems: string;
  readonly nextStep: string;
  /** Null: it follows from the amounts. */
  readonly claimed: number | null;
  readonly docNo: string;
  readonly signer: string;
  readonly docSealed: boolean;
  /** What stands in the fields of amounts, by their names. */
  readonly said: Typed;
  readonly quotes: WrittenQuote[];
}

/** What was typed on this device and has not reached the server, and the version of the report it was typed on. */
export interface KeptReport extends WrittenReport {
  readonly version: number;
}

/** Keeps a report as it is typed. */
export const keepReport = (login: string, assignmentId: string, report: KeptReport): void =>
  keepWords(login, assignmentId, report);

/** The report that was kept on this device for this account; null when none was. */
export const keptReport = (login: string, assignmentId: string): KeptReport | null => keptWords(login, assignmentId);

/** Drops what was kept of a report, once the server has it. */
export const dropReport = (login: string, assignmentId: string): void => dropWords(login, assignmentId);
