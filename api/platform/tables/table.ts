/** Why a cell is no plain text: it computes, or shows that it could not. */
export type OddKind = 'formula' | 'error';

/** A cell that is no plain text, by its place in the sheet (from 0). */
export interface OddCell {
  readonly row: number;
  readonly column: number;
  readonly kind: OddKind;
}

/** The first visible sheet of a file as texts; rows and columns stand where the sheet has them. */
export interface Table {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  readonly odd: readonly OddCell[];
  /** Rows that are one cell merged across columns: headings inside a table. */
  readonly headings: readonly number[];
}

/** Why a file is not read at all. */
export const tableRefusals = [
  'unreadable',
  'tooLarge',
  'tooManyRows',
  'tooWide',
  'encrypted',
  'oldFormat',
  'macros',
  'links',
  'tooSlow',
  'busy',
] as const;

export type TableRefusal = (typeof tableRefusals)[number];

/** A file that is not read, and why. */
export class TableRefused extends Error {
  constructor(readonly why: TableRefusal) {
    super(why);
  }
}

/** What a file may hold, counted while it is unpacked (security cases I02, I03). */
export const tableLimits = {
  bytes: 5 * 1024 * 1024,
  inflated: 48 * 1024 * 1024,
  entries: 200,
  strings: 200_000,
  rows: 5_100,
  columns: 64,
  cell: 32_767,
  milliseconds: 20_000,
} as const;

/** Control characters and lone halves of letters, which neither a database nor a page keeps. */
const unkeepable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Rows of texts being read, which refuse to grow past the limits. */
export class Grid {
  readonly rows: string[][] = [];
  readonly odd: OddCell[] = [];

  put(row: number, column: number, cell: string): void {
    const text = cell.slice(0, tableLimits.cell).replaceAll(unkeepable, '');
    if (text === '') return;
    if (row >= tableLimits.rows) throw new TableRefused('tooManyRows');
    if (column >= tableLimits.columns) throw new TableRefused('tooWide');
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row] as string[];
    while (line.length < column) line.push('');
    line[column] = text;
  }

  mark(row: number, column: number, kind: OddKind): void {
    this.put(row, column, this.rows[row]?.[column] || (kind === 'formula' ? '=' : '#'));
    this.odd.push({ row, column, kind });
  }
}
