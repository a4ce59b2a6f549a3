import type { ReportPart } from '../../graphql/generated/graphql.ts';
import type { Typed } from '../../orders/amount-fields.tsx';

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

const placesOf = (login: string): string => `report.${login}.`;

/** Keeps what is typed, under the account that typed it, so that neither a failed send, a crash nor a reload loses it. */
export function keepReport(login: string, assignmentId: string, report: KeptReport): void {
  try {
    localStorage.setItem(placesOf(login) + assignmentId, JSON.stringify(report));
  } catch {
    // a full or forbidden store must not stop the writing
  }
}

/** What was kept on this device for this account; null when nothing was. */
export function keptReport(login: string, assignmentId: string): KeptReport | null {
  try {
    return JSON.parse(localStorage.getItem(placesOf(login) + assignmentId) ?? 'null');
  } catch {
    return null;
  }
}

/** Drops what was kept, once the server has it. */
export const dropReport = (login: string, assignmentId: string): void =>
  localStorage.removeItem(placesOf(login) + assignmentId);

const keptPlaces = (login: string): string[] =>
  Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((place) =>
    place.startsWith(placesOf(login)),
  );

/** How many reports of an account have words on this device alone. */
export const countKept = (login: string): number => keptPlaces(login).length;

/** Drops everything that was kept for an account, when it leaves this device. */
export const dropAllReports = (login: string): void => {
  for (const place of keptPlaces(login)) localStorage.removeItem(place);
};
