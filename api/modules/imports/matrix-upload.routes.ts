import express, { type Router } from 'express';
import { isMarked } from '../../platform/classification.ts';
import { classified } from '../../platform/faults.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { sha256 } from '../../platform/password.ts';
import type { FieldProblem } from '../../platform/result.ts';
import { columnName } from '../../platform/tables/sheet.ts';
import type { Table } from '../../platform/tables/table.ts';
import type { AppDeps, Context } from '../context.ts';
import { findFile, keepFile, mayImport } from './matrix-file.service.ts';
import { templateSheets } from './matrix-template.ts';
import { type ContextOf, sendsTemplate, takesTable } from './table-upload.service.ts';

/** POST /matrix-files takes a matrix from whoever may register matters; its table is kept for the post that sent it (M-19). */
export function matrixUpload(deps: AppDeps, contextOf: ContextOf): Router {
  const router = express.Router();
  router.post('/matrix-files', ...takesTable(deps, contextOf, { may: mayImport, take: keep }));
  router.get('/matrix-template.xlsx', sendsTemplate(templateSheets, 'matrix-template.xlsx'));
  return router;
}

async function keep(context: Context, table: Table, name: string, bytes: Buffer): Promise<object> {
  const marked = markedCells(table);
  if (isMarked(name)) marked.unshift({ path: 'file', code: 'classified' });
  if (marked.length > 0) return context.problem(classified(marked).problem);
  const input = { key: sha256(`${name}\0${bytes.toString('base64')}`).toString('hex') };
  const file = await context.write('uploadMatrix', input, (uow) => keepFile(uow, name, table), findFile);
  return file instanceof ProblemType ? file : { id: file.id };
}

/** The cells that bear the mark of a state secret, twenty at most: such a file is not kept (V-20). */
const markedCells = ({ rows }: Table): FieldProblem[] =>
  rows
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) => (isMarked(cell) ? [`${columnName(column)}${row + 1}`] : [])),
    )
    .slice(0, 20)
    .map((cell) => ({ path: `file.${cell}`, code: 'classifiedCell', params: { cell } }));
