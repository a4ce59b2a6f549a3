import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { type GraphQLSchema, isEnumType } from 'graphql';
import { ok, refuse } from '../../platform/result.ts';
import { writeCsv, writeXlsx } from '../../platform/tables/table-writing.ts';
import type { Context, Reading } from '../context.ts';
import { type Asked, type Exported, mostRows } from './export.rules.ts';
import { exportable } from './export.service.ts';

type ContextOf = (request: Request, response: Response) => Context;

const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/**
 * GET /exports/<list>.<xlsx|csv> gives what the list of that name gives the viewer, row by row, read under the same wall; every cell
 * is text. The file says as of when, how it was narrowed and by whom it was taken (security cases T29, I01, L13).
 */
export function exportRoutes(schema: GraphQLSchema, contextOf: ContextOf): Router {
  const answer: RequestHandler = async (request, response) => {
    const context = contextOf(request, response as Response);
    try {
      await send(schema, context, request, response);
    } finally {
      await context.close();
    }
  };
  const router = express.Router();
  router.get('/exports/:file', answer);
  return router;
}

async function send(schema: GraphQLSchema, context: Context, request: Request, response: Response): Promise<void> {
  const refusal = (status: number, why: Parameters<typeof refuse>): void =>
    void response.status(status).json(context.problem(refuse(...why).problem));
  response.setHeader('cache-control', 'no-store');
  const reading = await context.read();
  if (reading === null) return refusal(401, ['UNAUTHENTICATED', { ruleId: 'session.live' }]);
  if (reading.session.mustChangePassword) return refusal(403, ['FORBIDDEN', { ruleId: 'session.firstPassword' }]);
  const [name = '', format = ''] = String(request.params.file).split('.');
  const make = Object.hasOwn(exportable, name) ? exportable[name] : undefined;
  if (make === undefined || types[format] === undefined) return refusal(404, ['NOT_FOUND', { ruleId: 'record.seen' }]);
  const made = await context.admitted(reading.session, async () => {
    const one = await make(context, reading, asked(schema, context, request));
    return one === null ? refuse('NOT_FOUND', { ruleId: 'record.seen' }) : ok(one);
  });
  if (!made.ok)
    return void response.status(made.problem.code === 'NOT_FOUND' ? 404 : 429).json(context.problem(made.problem));
  const found = made.value;
  if (found.rows.length > mostRows) return refusal(413, ['TOO_LARGE', { ruleId: 'input.fields' }]);
  response.setHeader('content-type', types[format] as string);
  response.setHeader('content-disposition', `attachment; filename="${name}.${format}"`);
  const file = await written(found, format, await notes(context, reading, found));
  await context.close(); // what was read is told before it leaves
  response.send(file);
}

function asked(schema: GraphQLSchema, context: Context, request: Request): Asked {
  const zh = context.language === 'zh-CN';
  const one = (key: string): string =>
    typeof request.query[key] === 'string' ? String(request.query[key]).slice(0, 300) : '';
  return {
    zh,
    say: (type, value) => wordOf(schema, type, value, zh),
    states: one('states')
      .split(',')
      .filter((state) => state !== ''),
    keyMatters: one('keyMatters') !== '',
    id: one('id') || null,
    document: one('document').trim(),
    year: Number(one('year')),
  };
}

/** The word of an enum value: as the schema describes it in Chinese, or its name in plain letters. */
function wordOf(schema: GraphQLSchema, type: string, value: string, zh: boolean): string {
  const found = schema.getType(type);
  const described = isEnumType(found) ? found.getValue(value)?.description : undefined;
  return zh && described != null ? described : value.toLowerCase().replaceAll('_', ' ');
}

/** What stands in the file beside its rows. */
async function notes(context: Context, { load, session }: Reading, found: Exported): Promise<[string, string][]> {
  const zh = context.language === 'zh-CN';
  const moment = `${new Date(session.now + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')} (Asia/Shanghai)`;
  const unit = session.post === null ? null : await load.orgUnit.load(session.post.orgUnitId);
  const person = await load.person.load(session.personId);
  return [
    [zh ? '名称' : 'List', found.title],
    [zh ? '截至' : 'As of', moment],
    [zh ? '条件' : 'Filter', found.filter || (zh ? '全部' : 'all')],
    [zh ? '行数' : 'Rows', String(found.rows.length)],
    [zh ? '导出人' : 'Taken by', `${person?.name ?? ''} ${unit?.name ?? ''}`.trim()],
  ];
}

function written(found: Exported, format: string, facts: [string, string][]): Promise<Buffer> | Buffer {
  const rows = [found.heads, ...found.rows];
  const label = facts.map(([name, value]) => `${name}：${value}`).join('；');
  if (format === 'csv') return writeCsv([[label], ...rows]);
  const about = facts[0]?.[0] === '名称' ? '说明' : 'About';
  return writeXlsx([
    { name: 'Sheet1', widths: found.widths, rows },
    { name: about, widths: [12, 80], rows: facts },
  ]);
}
