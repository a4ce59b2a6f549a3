import type { Language } from '../../access/sentences.ts';
import { ok, type Result } from '../../platform/result.ts';
import { columnName } from '../../platform/tables/sheet.ts';
import type { Reading } from '../context.ts';
import { itemId } from '../items/item-moving.service.ts';
import { orgUnitOf } from '../org-units/org-unit.service.ts';
import type { OrgUnitType } from '../org-units/org-unit.types.ts';
import { explainCell } from './cell-fault.ts';
import { lineKey } from './matrix.rules.ts';
import { type TriedMatrix, tryMatrix } from './matrix.service.ts';
import {
  MatrixCellType,
  type MatrixCheckInput,
  MatrixCheckType,
  MatrixFaultType,
  type MatrixFileType,
  MatrixLineType,
} from './matrix.types.ts';
import type { MatrixField } from './matrix-columns.rules.ts';
import { openFile, toFile } from './matrix-file.service.ts';
import type { CellFault, MatrixLine } from './matrix-line.rules.ts';

const pageSize = 50;

/** The file behind an opaque id as the schema shows it; null for every other id. */
export async function showFile({ uow }: Reading, id: string): Promise<MatrixFileType | null> {
  const row = await openFile(uow, id);
  return row === null ? null : toFile(row);
}

/** What an import would do, with the lines after a row: all of them, or only those to mend. */
export async function checkMatrixFile(
  { uow }: Reading,
  input: MatrixCheckInput,
  language: Language,
  after: number,
  faultyOnly: boolean,
): Promise<Result<MatrixCheckType>> {
  const tried = await tryMatrix(uow, input);
  if (!tried.ok) return tried;
  const { lines, faults, known } = tried.value;
  const faulty = new Map<number, CellFault[]>();
  for (const fault of faults) faulty.set(fault.row, [...(faulty.get(fault.row) ?? []), fault]);
  const asked = lines.filter(({ row }) => row + 1 > after && (!faultyOnly || faulty.has(row)));
  const shown = asked.slice(0, pageSize);
  return ok(
    Object.assign(new MatrixCheckType(), {
      total: lines.length,
      fresh: lines.length - known.size,
      known: known.size,
      faultyRows: faulty.size,
      faultyCells: faults.length,
      lines: shown.map((line) => toLine(uow.session.rootId, line, faulty.get(line.row) ?? [], tried.value, language)),
      nextRow: asked.length > shown.length ? (shown.at(-1)?.row ?? 0) + 1 : null,
    }),
  );
}

function toLine(
  rootId: number,
  line: MatrixLine,
  faults: readonly CellFault[],
  { file, mapping, settings, post, known }: TriedMatrix,
  language: Language,
): MatrixLineType {
  const item = known.get(lineKey(post.orgUnitId, settings.document, line.line));
  const cells = Object.entries(mapping).map(([field, at]) =>
    Object.assign(new MatrixCellType(), { field, text: file.content.rows[line.row]?.[at] ?? '' }),
  );
  return Object.assign(new MatrixLineType(), {
    row: line.row + 1,
    line: line.line,
    aspect: line.aspect,
    title: line.title,
    cells,
    leadRowId: line.lead?.id ?? null,
    supportRowIds: line.supports.map(({ id }) => id),
    leader: line.leader?.name ?? null,
    dueOn: line.limit !== null && 'dueOn' in line.limit ? line.limit.dueOn : null,
    workingDays: line.limit !== null && 'workingDays' in line.limit ? line.limit.workingDays : null,
    itemId: item === undefined ? null : itemId(rootId, item.id),
    itemNumber: item?.number ?? null,
    differs: item !== undefined && item.title !== line.title,
    faults: faults.map((fault) => toFault(fault, language)),
  });
}

const toFault = (fault: CellFault, language: Language): MatrixFaultType =>
  Object.assign(new MatrixFaultType(), {
    row: fault.row + 1,
    cell: `${fault.column === null ? '' : columnName(fault.column)}${fault.row + 1}`,
    field: fault.field as MatrixField | null,
    code: fault.code,
    ...explainCell(fault, language),
  });

/** Units by row ids, as the schema shows them. */
export async function unitsShown(reading: Reading, ids: readonly number[]): Promise<OrgUnitType[]> {
  const units = await Promise.all(ids.map((id) => orgUnitOf(reading, id)));
  return units.filter((unit) => unit !== null);
}
