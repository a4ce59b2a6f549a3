import { authorize } from '../../access/authorize.ts';
import { isMarked } from '../../platform/classification.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Table } from '../../platform/tables/table.ts';
import { localDateOf } from '../../platform/time.ts';
import { unitsNamed } from '../org-units/org-unit.service.ts';
import {
  type CaseField,
  type CaseRow,
  caseLayout,
  linesIn,
  missingHeads,
  mostInFile,
  readLine,
} from './case-file.rules.ts';

/** Whether the acting post may send a file of closed complaints: whoever registers them for its unit. */
export function mayRegister(uow: UnitOfWork): Result<unknown> {
  const { post } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  return authorize(uow.session, 'register', 'CaseReview', { orgUnitId: post.orgUnitId });
}

/** A file as it was understood: which column holds what, and every row with its faults. */
export interface CaseFile {
  readonly columns: Readonly<Partial<Record<CaseField, number>>>;
  readonly rows: readonly CaseRow[];
}

/** Reads the closed complaints of a file as the acting post would register them; nothing of it is kept (M-36, V-26). */
export async function readCaseFile(uow: UnitOfWork, { rows, odd, sheet }: Table): Promise<Result<CaseFile>> {
  const { post, tenantId } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const layout = caseLayout(rows);
  const missing = missingHeads(layout);
  if (missing.length > 0)
    return refuse('INVALID_INPUT', { ruleId: 'caseFile.columns', params: { heads: missing.join('、') } });
  const lines = linesIn(rows, layout);
  if (lines.length === 0) return refuse('INVALID_INPUT', { ruleId: 'caseFile.empty' });
  if (lines.length > mostInFile)
    return refuse('TOO_LARGE', { ruleId: 'caseFile.tooManyCases', params: { count: lines.length, max: mostInFile } });
  const world = {
    ...{ today: localDateOf(uow.now), tenantId, orgUnitId: post.orgUnitId, isMarked },
    units: await unitsNamed(uow, [...new Set(lines.map(({ texts }) => texts.handlerUnitId))]),
    // a file of plain values holds no formula, only texts that look like one
    odd: new Map(odd.filter(() => sheet !== '').map(({ row, column, kind }) => [`${row}:${column}`, kind] as const)),
  };
  return ok({ columns: layout.mapping, rows: lines.map((line) => readLine(line, layout, world)) });
}
