import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { itemFaults } from '../items/item.rules.ts';
import type { Mapping } from './matrix-columns.rules.ts';
import { compact } from './matrix-day.rules.ts';
import {
  type CellFault,
  LineReader,
  type MatrixLine,
  type MatrixSettings,
  type MatrixWorld,
  mostAspect,
} from './matrix-line.rules.ts';
import { cut } from './matrix-target.rules.ts';

/** A sheet as it was read from a file. */
export interface MatrixTable {
  readonly rows: readonly (readonly string[])[];
  readonly odd: readonly { readonly row: number; readonly column: number; readonly kind: 'formula' | 'error' }[];
  readonly headings: readonly number[];
}

/** Every line of the matrix, and every cell that must be mended before it is imported. */
export interface CheckedMatrix {
  readonly lines: readonly MatrixLine[];
  readonly faults: readonly CellFault[];
}

/** Why the settings of an import cannot stand. */
export function settingsFaults(settings: MatrixSettings, today: LocalDate): FieldProblem[] {
  const { document, dueOn, ...rest } = settings;
  const sample = { ...rest, title: '名', body: '文', sourceRef: document };
  const faults = itemFaults({ ...sample, originator: settings.originator || '人' }, today).flatMap((fault) =>
    fault.path === 'input.sourceRef' ? [] : [fault],
  );
  const { length } = [...document.trim()];
  if (length === 0) faults.push({ path: 'input.document', code: 'required' });
  if (length > 150) faults.push({ path: 'input.document', code: 'tooLong', params: { max: 150, length } });
  if (dueOn !== null && dueOn < today) faults.push({ path: 'input.dueOn', code: 'pastDay' });
  return faults;
}

/** Why columns cannot be read so: one that is not there or named twice, or no column of tasks. */
export function mappingFaults(mapping: Mapping, width: number): FieldProblem[] {
  const columns = Object.values(mapping);
  if (columns.some((at) => at < 0 || at >= width)) return [{ path: 'input.columns', code: 'notFound' }];
  if (new Set(columns).size < columns.length) return [{ path: 'input.columns', code: 'twice' }];
  return mapping.task === undefined ? [{ path: 'input.columns', code: 'required' }] : [];
}

const heading = /^[(（]?第?[一二三四五六七八九十百]{1,4}[)）、.．章节]|^[一-龥]{1,4}部分/;

/** The words of a heading inside the table, without its number. */
const headingText = (text: string): string =>
  cut(text.trim().replace(/^[(（]?第?[一二三四五六七八九十百]{1,4}[)）、.．章节部分\s]+/, ''), mostAspect);

/** Checks every line against the rules of a matter and of its order: each fault names its cell (M-19). */
export function checkMatrix(
  table: MatrixTable,
  head: number,
  mapping: Mapping,
  settings: MatrixSettings,
  world: MatrixWorld,
): CheckedMatrix {
  const faults: CellFault[] = [];
  const lines: MatrixLine[] = [];
  const oddAt = new Map(table.odd.map(({ row, column, kind }) => [`${row}:${column}`, kind]));
  const headings = new Set(table.headings);
  const seen = new Map<string, number>();
  let aspect = '';
  for (let row = head + 1; row < table.rows.length; row += 1) {
    const cells = table.rows[row] ?? [];
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) continue;
    if (filled.length === 1 && (headings.has(row) || heading.test(filled[0] ?? ''))) {
      aspect = headingText(filled[0] ?? '');
      continue;
    }
    const place = lines.length + 1;
    const reading = new LineReader(row, cells, mapping, settings, world, faults);
    reading.refuseOdd(oddAt);
    const line = reading.read(aspect, place);
    const before = seen.get(line.line);
    if (before === undefined) seen.set(line.line, row);
    else reading.fault('line', 'lineTwice', { line: line.line, row: before + 1 });
    lines.push(line);
  }
  return { lines, faults: sorted(faults) };
}

const sorted = (faults: readonly CellFault[]): CellFault[] =>
  [...faults].sort((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1));

/** The stable key of a line: who imports, the document and the number of the line in it. */
export const lineKey = (orgUnitId: number, document: string, line: string): string =>
  `${orgUnitId}/${compact(document)}#${line}`;

/** The source of a matter in words: the document and its line. */
export const lineReference = (document: string, line: string): string => `${document.trim()} 第${line}项`;
