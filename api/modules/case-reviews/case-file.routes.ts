import express, { type Router } from 'express';
import { columnName } from '../../platform/tables/sheet.ts';
import type { Table } from '../../platform/tables/table.ts';
import type { AppDeps, Context } from '../context.ts';
import { type ContextOf, sendsTemplate, takesTable } from '../imports/table-upload.service.ts';
import { orgUnitId } from '../org-units/org-unit.service.ts';
import { caseFields, caseHeads, mostInFile } from './case-file.rules.ts';
import { type CaseFile, mayRegister, readCaseFile } from './case-file.service.ts';

/**
 * POST /case-files answers how a file of closed complaints is understood, row by row, to whoever may register them. It is read
 * in memory: nothing of it is kept, for it tells of complainants in clear (M-36, V-26).
 */
export function caseUpload(deps: AppDeps, contextOf: ContextOf): Router {
  const router = express.Router();
  router.post('/case-files', ...takesTable(deps, contextOf, { may: mayRegister, take: understand }));
  router.get('/case-template.xlsx', sendsTemplate(template, 'case-template.xlsx'));
  return router;
}

async function understand(context: Context, table: Table): Promise<object> {
  const { uow, session } = await context.viewing();
  const read = await readCaseFile(uow, table);
  return read.ok ? told(context, session.rootId, read.value) : context.problem(read.problem);
}

/** A file as the page shows it: each row with its line as sheets count it, each fault with its cell and in words. */
const told = (context: Context, rootId: number, { columns, rows }: CaseFile): object => ({
  rows: rows.map(({ line, values, handler, faults }) => ({
    line: line + 1,
    values: { ...values, handlerUnitId: handler === null ? '' : orgUnitId(rootId, handler.id) },
    handlerName: handler?.name ?? values.handlerUnitId,
    faults: context.wrong(faults).fields.map(({ path, code, message }) => {
      const column = columns[path as keyof typeof columns];
      return { path, code, message, cell: column === undefined ? '' : `${columnName(column)}${line + 1}` };
    }),
  })),
});

const heads = caseFields.map((field) => caseHeads[field]);

const rules: readonly (readonly [string, string])[] = [
  ['列', '填写方法'],
  [caseHeads.number, '必填，最长 50 字。同一次结果督察中不得重复；再次导入时据此识别，不会重复登记。'],
  [caseHeads.subject, '必填，最长 500 字。'],
  [caseHeads.handlerUnitId, '必填。写单位全称或简称；不能是本单位。'],
  [caseHeads.closedOn, '必填。如 2026-10-20，可带时间；不能晚于今天。'],
  [caseHeads.complainantName, '必填，最长 50 字。登记时加密保存。'],
  [caseHeads.complainantPhone, '可空，最长 30 字。登记时加密保存。'],
  [caseHeads.complainantAddress, '可空，最长 200 字。登记时加密保存。'],
];

const template = [
  { name: '已结案举报件', widths: [22, 48, 22, 14, 14, 18, 36], rows: [heads] },
  { name: '填写说明', widths: [16, 80], rows: [...rules, ['件数', `一个文件最多 ${mostInFile} 件。`] as const] },
];
