import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { isMarked } from '../../platform/classification.ts';
import { classified } from '../../platform/faults.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { sha256 } from '../../platform/password.ts';
import { type FieldProblem, refuse } from '../../platform/result.ts';
import { isSameSite } from '../../platform/same-site.ts';
import { columnName } from '../../platform/tables/sheet.ts';
import { type Table, TableRefused, tableLimits } from '../../platform/tables/table.ts';
import { writeXlsx } from '../../platform/tables/table-writing.ts';
import type { AppDeps, Context } from '../context.ts';
import { findFile, keepFile, mayImport } from './matrix-file.service.ts';
import { templateSheets } from './matrix-template.ts';

type ContextOf = (request: Request, response: Response) => Context;

const binary = 'application/octet-stream';

/**
 * POST /matrix-files takes the bytes of a matrix from the page's own origin, from whoever may register matters: everybody else is
 * refused before the body is read. The file is read beside the server; its table is kept for the post that sent it (M-19).
 */
export function matrixUpload(deps: AppDeps, contextOf: ContextOf): Router {
  const answer: RequestHandler = async (request, response) => {
    const context = contextOf(request, response as Response);
    try {
      const refused = await refusalOf(context);
      if (refused !== null) return void response.status(refused.code === 'UNAUTHENTICATED' ? 401 : 403).json(refused);
      await new Promise<void>((resolve, reject) =>
        body(request, response, (error) => (error ? reject(error) : resolve())),
      );
      const kept = await keep(deps, context, nameOf(request), request.body);
      response.status(kept instanceof ProblemType ? 422 : 200).json(kept);
    } finally {
      await context.close();
    }
  };
  const router = express.Router();
  router.post('/matrix-files', ownPageOnly, answer);
  router.get('/matrix-template.xlsx', sendTemplate);
  return router;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The template is the same for everybody. */
const sendTemplate: RequestHandler = async (_, response) => {
  response.setHeader('content-type', spreadsheet);
  response.setHeader('content-disposition', 'attachment; filename="matrix-template.xlsx"');
  response.send(await writeXlsx(templateSheets));
};

const body = express.raw({ type: binary, limit: tableLimits.bytes });

/** A form of another site can send neither this type nor this header. */
const ownPageOnly: RequestHandler = (request, response, next) => {
  if (request.is(binary) !== false && isSameSite(request) && request.headers['x-file-name'] !== undefined)
    return next();
  response.status(403).json({ code: 'FORBIDDEN', message: 'Refused' });
};

async function refusalOf(context: Context): Promise<ProblemType | null> {
  const reading = await context.read();
  if (reading === null) return context.problem(refuse('UNAUTHENTICATED', { ruleId: 'session.live' }).problem);
  const allowed = reading.session.mustChangePassword
    ? refuse('FORBIDDEN', { ruleId: 'session.firstPassword' })
    : mayImport(reading.uow);
  return allowed.ok ? null : context.problem(allowed.problem);
}

function nameOf(request: Request): string {
  const sent = String(request.headers['x-file-name']);
  try {
    return (
      decodeURIComponent(sent)
        .replaceAll(/[\p{C}/\\]/gu, '')
        .slice(-100) || 'matrix'
    );
  } catch {
    return 'matrix';
  }
}

async function keep(deps: AppDeps, context: Context, name: string, bytes: unknown): Promise<object> {
  if (!Buffer.isBuffer(bytes)) return refusedFile(context, 'unreadable');
  let table: Table;
  try {
    table = await deps.readTable(bytes);
  } catch (error) {
    if (error instanceof TableRefused) return refusedFile(context, error.why);
    throw error;
  }
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

const refusedFile = (context: Context, why: string): ProblemType =>
  context.problem(
    refuse(why === 'busy' ? 'BUSY' : why.startsWith('too') ? 'TOO_LARGE' : 'INVALID_INPUT', { ruleId: `matrix.${why}` })
      .problem,
  );
