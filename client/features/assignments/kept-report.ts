/** A report as it stands in its form. */
export interface WrittenReport {
  readonly kind: 'PERIODIC' | 'COMPLETION';
  readonly measures: string;
  readonly progress: string;
  readonly effect: string;
  readonly problems: string;
  readonly nextStep: string;
  readonly claimed: number;
  readonly docNo: string;
  readonly signer: string;
  readonly docSealed: boolean;
}

/** What was typed on this device and has not reached the server, and the version of the report it was typed on. */
export interface KeptReport extends WrittenReport {
  readonly version: number;
}

const placeOf = (login: string, assignmentId: string): string => `report.${login}.${assignmentId}`;

/** Keeps what is typed, so that neither a failed send nor a reload loses it. */
export function keepReport(login: string, assignmentId: string, report: KeptReport): void {
  try {
    localStorage.setItem(placeOf(login, assignmentId), JSON.stringify(report));
  } catch {
    // a full or forbidden store must not stop the writing
  }
}

/** What was kept on this device for this person; null when nothing was. */
export function keptReport(login: string, assignmentId: string): KeptReport | null {
  try {
    return JSON.parse(localStorage.getItem(placeOf(login, assignmentId)) ?? 'null');
  } catch {
    return null;
  }
}

/** Drops what was kept, once the server has it. */
export const dropReport = (login: string, assignmentId: string): void =>
  localStorage.removeItem(placeOf(login, assignmentId));
