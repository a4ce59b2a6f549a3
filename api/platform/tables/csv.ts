import { Grid, type Table, TableRefused } from './table.ts';

/** The text of a file of unknown encoding: UTF-8 or UTF-16 by its mark, UTF-8 if it is, else GB 18030, in which Chinese offices save. */
export function textOf(bytes: Buffer): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  for (const encoding of marked === null ? ['utf-8', 'gb18030'] : [marked])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // not in this encoding
    }
  throw new TableRefused('unreadable');
}

const separators = [',', '\t', ';'] as const;

/** The separator that the first lines hold most of, outside quotes. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 5000)
    .split(/\r?\n/, 20)
    .join('\n')
    .replaceAll(/"[^"]*"/g, '');
  const counted = separators.map((one) => ({ one, count: lines.split(one).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.one ?? ',';
}

const first = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r'; // full-width ones compute in some programs too
const number = /^[+\-\uff0b\uff0d][\d.,]+[%\uff05]?$/;
const computing = new RegExp(`^[${first}]`);
const escaped = new RegExp(`^'(?=['${first}])`);

/** Whether a program of spreadsheets would compute a text that it reads from a file of plain values. */
export const computes = (text: string): boolean =>
  computing.test(text) && text.length > 1 && !number.test(text.trim()) && !/^-+$/.test(text);

/** A table of comma-separated values (RFC 4180); cells that a spreadsheet would compute are marked, escaped ones are freed. */
export function readCsv(bytes: Buffer): Table {
  const text = textOf(bytes);
  const grid = new Grid();
  const separator = separatorOf(text);
  let [row, column, at] = [0, 0, 0];
  const put = (cell: string): void => {
    if (computes(cell)) {
      grid.put(row, column, cell);
      grid.mark(row, column, 'formula');
    } else grid.put(row, column, cell.replace(escaped, '').trim());
  };
  while (at < text.length) {
    const { cell, next } = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator);
    put(cell);
    at = next;
    if (text[at] === separator) column += 1;
    else [row, column] = [row + 1, 0];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return { sheet: '', rows: grid.rows, odd: grid.odd, headings: [] };
}

function plain(text: string, from: number, separator: string): { cell: string; next: number } {
  let next = from;
  while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r') next += 1;
  return { cell: text.slice(from, next), next };
}

function quoted(text: string, from: number, separator: string): { cell: string; next: number } {
  let end = from + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) throw new TableRefused('unreadable');
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const after = plain(text, end + 1, separator);
  return { cell: text.slice(from + 1, end).replaceAll('""', '"') + after.cell, next: after.next };
}
