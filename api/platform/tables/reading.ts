import { readCsv } from './csv.ts';
import { type Table, TableRefused, tableLimits } from './table.ts';
import { readXlsx } from './xlsx.ts';

const starts = (bytes: Buffer, ...start: number[]): boolean =>
  bytes.subarray(0, start.length).equals(Buffer.from(start));

/** The table in a file, which says by its first bytes what it is, not by its name; whatever is unsafe or too large is refused. */
export function readTable(bytes: Buffer): Table {
  if (bytes.length > tableLimits.bytes) throw new TableRefused('tooLarge');
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableRefused('oldFormat');
  const table = starts(bytes, 0x50, 0x4b) ? readXlsx(bytes) : readCsv(bytes);
  if (table.rows.length === 0) throw new TableRefused('unreadable');
  return table;
}
