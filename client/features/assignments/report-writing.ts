import type { ReportLineFragment } from '../../graphql/generated/graphql.ts';
import { amountsIn, isCounted, saidBefore, type Typed, typedOf } from '../../orders/amount-fields.tsx';
import type { Assignment } from './assignment-page.tsx';
import type { WrittenQuote, WrittenReport } from './kept-report.ts';
import { reportParts } from './report-parts.ts';

const empty = { measures: '', progress: '', effect: '', problems: '', nextStep: '', docNo: '', signer: '' };

type Lines = Assignment['ownLines'];
/** A report as the server has it, as far as a form shows it. */
type ReadReport = Omit<WrittenReport, 'said' | 'claimed' | 'quotes'> & {
  readonly claimed: number;
  readonly amounts: readonly { readonly line: number; readonly amount: number; readonly over?: number | null }[];
  /** A quote may be of a report that the reader may not open any more. */
  readonly quotes: readonly (Omit<WrittenQuote, 'reportId'> & { readonly reportId?: string | null })[];
};

/** The report of a task that has not gone up yet; there is at most one. */
export const openReport = <R extends { readonly state: ReportLineFragment['state'] }>(
  reports: readonly R[],
): R | undefined => reports.find(({ state }) => state !== 'APPROVED');

/** A writing without whatever else stands beside it; an amount is the same however it is typed. */
export const wordsOf = (report: WrittenReport): WrittenReport => {
  const { kind, measures, progress, effect, problems, nextStep, claimed, docNo, signer, docSealed, said } = report;
  return {
    ...{ kind, measures, progress, effect, problems, nextStep, claimed, docNo, signer, docSealed },
    said: asTyped(said ?? {}),
    quotes: (report.quotes ?? []).map(({ reportId, part, text, annotation }) => ({ reportId, part, text, annotation })),
  };
};

const asTyped = (said: Typed): Typed =>
  Object.fromEntries(
    Object.keys(said)
      .sort()
      .flatMap((name) => (said[name]?.trim() ? [[name, String(Number(said[name]))]] : [])),
  );

/** What the server has, as the form holds it: what it does not say of a line stays as it was claimed before. */
export const readWords = ({ amounts, quotes, ...report }: ReadReport, lines: Lines): WrittenReport =>
  wordsOf({
    ...report,
    claimed: isCounted(lines) ? null : report.claimed,
    said: { ...saidBefore(lines, 'claimed'), ...Object.fromEntries(amounts.flatMap(typedOf)) },
    quotes: quotes.flatMap(({ reportId, ...quote }) => (reportId == null ? [] : [{ ...quote, reportId }])),
  });

const nothing = { ...empty, docSealed: false, kind: 'PERIODIC', amounts: [], quotes: [] } as const;

/** What a form begins with: the open report, or what was last claimed. */
export const beginning = ({ progress, ownLines }: Assignment, open: ReadReport | undefined): WrittenReport =>
  readWords(open ?? { ...nothing, claimed: progress.claimed }, ownLines);

/** A report as the fields of its form give it, with the quotes whose annotations stand among them. */
export const written = (values: Readonly<Record<string, string>>, quotes: readonly WrittenQuote[]): WrittenReport => ({
  ...empty,
  ...Object.fromEntries(reportParts.map((part) => [part, values[part] ?? ''])),
  kind: values.kind === 'COMPLETION' ? 'COMPLETION' : 'PERIODIC',
  claimed: values.claimed === undefined ? null : Number(values.claimed),
  said: Object.fromEntries(Object.entries(values).filter(([name]) => /^(amount|over)\./.test(name))),
  docNo: values.docNo ?? '',
  signer: values.signer ?? '',
  docSealed: values.docSealed === 'on',
  quotes: quotes.map((quote, at) => ({ ...quote, annotation: values[`quotes.${at}.annotation`] ?? quote.annotation })),
});

/** A report as it is sent: amounts where the task counts something, else a percentage. */
export const sent = ({ said, claimed, ...words }: WrittenReport, lines: Lines) => ({
  ...words,
  ...(isCounted(lines) ? { amounts: amountsIn(lines, said) } : { claimed }),
});

/** Whether two writings say the same. */
export const isSame = (one: WrittenReport, other: WrittenReport): boolean =>
  JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));
