import express, { type Request, type RequestHandler, type Response } from 'express';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { type Result, refuse } from '../../platform/result.ts';
import { isSameSite } from '../../platform/same-site.ts';
import { type Table, TableRefused, tableLimits } from '../../platform/tables/table.ts';

import { type SheetToWrite, writeXlsx } from '../../platform/tables/table-writing.ts';
import type { AppDeps, Context } from '../context.ts';

/** Gives a request its context. */
export type ContextOf = (request: Request, response: Response) => Context;

/** What becomes of a table that was sent, and who may send one. */
export interface TableTaker {
  readonly may: (uow: UnitOfWork) => Result<unknown>;
  /** Answers the table of a file by its name; `bytes` are what was sent. */
  readonly take: (context: Context, table: Table, name: string, bytes: Buffer) => Promise<object>;
}

const binary = 'application/octet-stream';
const body = express.raw({ type: binary, limit: tableLimits.bytes });

/**
 * Takes the bytes of a table from the page's own origin, from whoever may send one: everybody else is refused before the body
 * is read. The file is read beside the server, and nothing of it is kept here.
 */
export function takesTable(deps: AppDeps, contextOf: ContextOf, taker: TableTaker): RequestHandler[] {
  const answer: RequestHandler = async (request, response) => {
    const context = contextOf(request, response as Response);
    try {
      const refused = await refusalOf(context, taker.may);
      if (refused !== null) return void response.status(refused.code === 'UNAUTHENTICATED' ? 401 : 403).json(refused);
      await new Promise<void>((resolve, reject) =>
        body(request, response, (error) => (error ? reject(error) : resolve())),
      );
      const taken = await answerTo(deps, context, taker, nameOf(request), request.body);
      response
        .setHeader('cache-control', 'no-store')
        .status(taken instanceof ProblemType ? 422 : 200)
        .json(taken);
    } finally {
      await context.close();
    }
  };
  return [ownPageOnly, answer];
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends a template, which is the same for everybody. */
export const sendsTemplate =
  (sheets: readonly SheetToWrite[], name: string): RequestHandler =>
  async (_, response) => {
    response.setHeader('content-type', spreadsheet);
    response.setHeader('content-disposition', `attachment; filename="${name}"`);
    response.send(await writeXlsx(sheets));
  };

/** A form of another site can send neither this type nor this header. */
const ownPageOnly: RequestHandler = (request, response, next) => {
  if (request.is(binary) !== false && isSameSite(request) && request.headers['x-file-name'] !== undefined)
    return next();
  response.status(403).json({ code: 'FORBIDDEN', message: 'Refused' });
};

async function refusalOf(context: Context, may: TableTaker['may']): Promise<ProblemType | null> {
  const reading = await context.read();
  if (reading === null) return context.problem(refuse('UNAUTHENTICATED', { ruleId: 'session.live' }).problem);
  const allowed = reading.session.mustChangePassword
    ? refuse('FORBIDDEN', { ruleId: 'session.firstPassword' })
    : may(reading.uow);
  return allowed.ok ? null : context.problem(allowed.problem);
}

function nameOf(request: Request): string {
  const sent = String(request.headers['x-file-name']);
  try {
    return (
      decodeURIComponent(sent)
        .replaceAll(/[\p{C}/\\]/gu, '')
        .slice(-100) || 'table'
    );
  } catch {
    return 'table';
  }
}

async function answerTo(
  deps: AppDeps,
  context: Context,
  taker: TableTaker,
  name: string,
  bytes: unknown,
): Promise<object> {
  if (!Buffer.isBuffer(bytes)) return refusedFile(context, 'unreadable');
  let table: Table;
  try {
    table = await deps.readTable(bytes);
  } catch (error) {
    if (error instanceof TableRefused) return refusedFile(context, error.why);
    throw error;
  }
  return taker.take(context, table, name, bytes);
}

const refusedFile = (context: Context, why: string): ProblemType =>
  context.problem(
    refuse(why === 'busy' ? 'BUSY' : why.startsWith('too') ? 'TOO_LARGE' : 'INVALID_INPUT', { ruleId: `matrix.${why}` })
      .problem,
  );
