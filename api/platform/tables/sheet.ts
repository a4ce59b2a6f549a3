import { type Styles, shown } from './styles.ts';
import { Grid, type Table, TableRefused } from './table.ts';
import { readXml } from './xml.ts';

/** A place such as "B7", both from 0; null for what is none. */
export function placeOf(reference: string): { row: number; column: number } | null {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (found === null) return null;
  const column = [...(found[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}

/** The letters of a column from 0, as a spreadsheet shows them. */
export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const escapedLetter = /_x([0-9A-Fa-f]{4})_/g;

/** Text as cells keep it: control characters are written `_xHHHH_`. */
const plain = (text: string): string =>
  text
    .replaceAll(escapedLetter, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n')
    .trim();

interface Merge {
  readonly from: { row: number; column: number };
  readonly to: { row: number; column: number };
}

interface Cell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  computed: boolean;
}

/** The cells of a sheet as texts; cells merged downwards carry their text in every row, one merged across is a heading. */
export function readSheet(
  xml: string,
  strings: readonly string[],
  styles: Styles,
  from1904: boolean,
): Omit<Table, 'sheet'> {
  const grid = new Grid();
  const merges: Merge[] = [];
  let cell: Cell = { row: 0, column: -1, type: 'n', style: 0, value: '', computed: false };
  let [row, column, reading, aside] = [-1, -1, '', false];
  const keep = (): void => {
    if (cell.type === 'e') grid.mark(cell.row, cell.column, 'error');
    else grid.put(cell.row, cell.column, textOf(cell, strings, styles, from1904));
    if (cell.computed) grid.mark(cell.row, cell.column, 'formula');
  };
  readXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'row') [row, column] = [Number(attribute('r') ?? row + 2) - 1, -1];
      if (tag === 'c') {
        const place = placeOf(attribute('r') ?? '') ?? { row, column: column + 1 };
        column = place.column;
        cell = {
          ...place,
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          value: '',
          computed: false,
        };
      }
      if (tag === 'f') cell.computed = true;
      if (tag === 'rPh') aside = true;
      if (tag === 'v' || (tag === 't' && !aside)) reading = tag;
      if (tag === 'mergeCell') mergeIn(attribute('ref') ?? '', merges);
    },
    text: (text) => {
      if (reading !== '') cell.value += text;
    },
    close: (tag) => {
      if (tag === reading) reading = '';
      if (tag === 'rPh') aside = false;
      if (tag === 'c') keep();
    },
  });
  return { rows: grid.rows, odd: grid.odd, headings: spread(grid, merges) };
}

function textOf(cell: Cell, strings: readonly string[], styles: Styles, from1904: boolean): string {
  if (cell.type === 's') {
    const text = strings[Number(cell.value)];
    if (text === undefined) throw new TableRefused('unreadable');
    return plain(text);
  }
  if (cell.type === 'd') return cell.value.slice(0, 10);
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE';
  return cell.type === 'n' ? shown(cell.value, cell.style, styles, from1904) : plain(cell.value);
}

function mergeIn(reference: string, merges: Merge[]): void {
  const [from, to] = reference.split(':').map(placeOf);
  if (from == null || to == null || merges.length > 20_000) throw new TableRefused('unreadable');
  merges.push({ from, to });
}

/** Writes the text of cells merged downwards into every row; answers the rows that are one cell across. */
function spread(grid: Grid, merges: readonly Merge[]): number[] {
  for (const { from, to } of merges) {
    const text = grid.rows[from.row]?.[from.column] ?? '';
    for (let row = from.row + 1; row <= Math.min(to.row, grid.rows.length - 1); row += 1)
      grid.put(row, from.column, text);
  }
  return merges.filter(({ from, to }) => from.row === to.row && to.column > from.column).map(({ from }) => from.row);
}
