/** What a row of an export may hold, named as the fields of a case. */
export const caseColumns = [
  ...(['number', 'subject', 'handlerUnitId', 'closedOn'] as const),
  ...(['complainantName', 'complainantPhone', 'complainantAddress'] as const),
] as const;

export type CaseColumn = (typeof caseColumns)[number];

/** What is wrong with a cell, in words. */
export interface CellFault {
  readonly path: string;
  readonly cell: string;
  readonly message: string;
}

/** A row of the file as the server understood it, or as it was mended here. */
export interface ImportRow {
  readonly line: number;
  readonly values: Readonly<Record<CaseColumn, string>>;
  readonly handlerName: string;
  readonly faults: readonly CellFault[];
  readonly leftOut?: boolean;
}

/** Whether a row can be registered, and why not. */
export type RowStanding = 'ready' | 'faulty' | 'twice' | 'known' | 'leftOut';

/** How each row stands: a number that the review holds is known, one that an earlier row of the file holds stands twice. */
export function standingsOf(rows: readonly ImportRow[], known: ReadonlySet<string>): RowStanding[] {
  const met = new Set<string>();
  return rows.map(({ values: { number }, faults, leftOut }) => {
    if (known.has(number)) return 'known';
    if (leftOut) return 'leftOut';
    if (number !== '' && met.has(number)) return 'twice';
    met.add(number);
    return faults.length > 0 ? 'faulty' : 'ready';
  });
}

/** Most cases that are registered at once. */
const mostAtOnce = 50;

/** Rows in the shares in which they are registered, each whole or not at all. */
export const sharesOf = (rows: readonly ImportRow[]): ImportRow[][] =>
  Array.from({ length: Math.ceil(rows.length / mostAtOnce) }, (_, n) =>
    rows.slice(n * mostAtOnce, (n + 1) * mostAtOnce),
  );

/** The rows with what the server refused of a share: each complaint on its row. */
export function refusedIn(
  rows: readonly ImportRow[],
  share: readonly ImportRow[],
  fields: readonly { readonly path: string; readonly message: string }[],
): ImportRow[] {
  return rows.map((row) => {
    const at = `input.cases.${share.findIndex(({ line }) => line === row.line)}.`;
    const faults = fields
      .filter(({ path }) => path.startsWith(at))
      .map(({ path, message }) => ({ path: path.slice(at.length), cell: '', message }));
    return faults.length === 0 ? row : { ...row, faults };
  });
}
