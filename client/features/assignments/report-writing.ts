import type { ReportLineFragment } from '../../graphql/generated/graphql.ts';
import type { Assignment } from './assignment-page.tsx';
import type { WrittenReport } from './kept-report.ts';
import { reportParts } from './report-parts.ts';

const empty = { measures: '', progress: '', effect: '', problems: '', nextStep: '', docNo: '', signer: '' };

/** The report of a task that has not gone up yet; there is at most one. */
export const openReport = <R extends { readonly state: ReportLineFragment['state'] }>(
  reports: readonly R[],
): R | undefined => reports.find(({ state }) => state !== 'APPROVED');

/** A writing without whatever else stands beside it. */
export const wordsOf = (report: WrittenReport): WrittenReport => {
  const { kind, measures, progress, effect, problems, nextStep, claimed, docNo, signer, docSealed } = report;
  return { kind, measures, progress, effect, problems, nextStep, claimed, docNo, signer, docSealed };
};

/** What a form begins with: the open report, or the number last claimed. */
export const beginning = (assignment: Assignment, open: WrittenReport | undefined): WrittenReport =>
  open === undefined
    ? { ...empty, docSealed: false, kind: 'PERIODIC', claimed: assignment.progress.claimed }
    : wordsOf(open);

/** A report as the fields of its form give it. */
export const written = (values: Readonly<Record<string, string>>): WrittenReport => ({
  ...empty,
  ...Object.fromEntries(reportParts.map((part) => [part, values[part] ?? ''])),
  kind: values.kind === 'COMPLETION' ? 'COMPLETION' : 'PERIODIC',
  claimed: Number(values.claimed),
  docNo: values.docNo ?? '',
  signer: values.signer ?? '',
  docSealed: values.docSealed === 'on',
});

/** Whether two writings say the same. */
export const isSame = (one: WrittenReport, other: WrittenReport): boolean =>
  JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));
