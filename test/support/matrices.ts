import { readFileSync } from 'node:fs';
import { readCsv } from '../../api/platform/tables/csv.ts';
import { type SheetToWrite, writeXlsx } from '../../api/platform/tables/table-writing.ts';

/** Matrices retyped from public ones, their wording invented; the source stands in their first row. */
type MatrixName = 'seventy-nine' | 'forty';

const now = new Date(Date.now() + 8 * 3_600_000).toISOString();

/** The day on which the suites run. */
export const today = now.slice(0, 10);

/** The document that the matrices of the suites decompose, as an import names it. */
export const settings = { source: 'WORK_REPORT', document: '政府工作报告', originatedOn: today, secrecy: 'INTERNAL' };

/** The rows of a matrix; its days are moved so that they lie in the year after the one in which it is read. */
export function matrixRows(name: MatrixName, year: number = Number(today.slice(0, 4))): string[][] {
  const { rows } = readCsv(readFileSync(`test/support/matrices/${name}.csv`));
  return rows.map((row) => row.map((cell) => cell.replaceAll('2027', String(year + 1))));
}

/** What the columns of the longer matrix hold. */
export const columns = ['line', 'aspect', 'task', 'target', 'lead', 'supports', 'limit'].map((field, at) => ({
  field,
  at,
}));

/** A matrix of three tasks. */
export const matrixSample = matrixRows('seventy-nine').slice(1, 5);

const sheetOf = (rows: readonly (readonly string[])[]): SheetToWrite => ({ name: '责任分解表', widths: [], rows });

/** Rows as a workbook. */
export const asXlsx = (rows: readonly (readonly string[])[]): Promise<Buffer> => writeXlsx([sheetOf(rows)]);

/** Rows as comma-separated values, as nobody escapes them. */
export const asCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'));

/** The same in GBK, in which Chinese offices save; built from what the decoder reads, for nothing here encodes it. */
export function asGbk(rows: readonly (readonly string[])[]): Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return Buffer.from([...asCsv(rows).toString()].flatMap((letter) => codes.get(letter) ?? [letter.charCodeAt(0)]));
}
