import type { SheetToWrite } from '../../platform/tables/table-writing.ts';
import { matrixFields, templateHeads } from './matrix-columns.rules.ts';

/** Widths of the columns of a matrix, in letters. */
export const matrixWidths = [8, 16, 24, 48, 36, 22, 30, 12, 16];

const heads = matrixFields.map((field) => templateHeads[field]);

const rules: readonly (readonly [string, string])[] = [
  ['列', '填写方法'],
  [templateHeads.line, '必填。每项任务一个编号；同一来源文件中不得重复，再次导入时据此识别。'],
  [templateHeads.aspect, '可空。任务所属方面；也可用单独一行的“一、……”作小标题。'],
  [templateHeads.title, '可空。不填时取工作任务的第一句，最长 60 字。'],
  [templateHeads.task, '必填。可在末尾写“（责任单位：甲、乙、丙）”。'],
  [
    templateHeads.target,
    '可空。数量加单位，如“新建管网120公里”；或分阶段，如“6月底前完成立项；12月底前开工”。多项用分号隔开。',
  ],
  [templateHeads.lead, '必填。本级直属单位的全称、简称或通用缩写；写多个时第一个为牵头单位，其余为配合单位。'],
  [templateHeads.supports, '可空。用顿号隔开，最多 10 个。'],
  [templateHeads.leader, '可空。本级在任领导姓名，据此确定督查责任人。'],
  [templateHeads.limit, '必填（或导入时统一填写）。如 2026-12-31、2026年12月底、年底、20个工作日。'],
];

/** The sheets of the template: an empty matrix, and how its columns are filled in. */
export const templateSheets: readonly SheetToWrite[] = [
  { name: '责任分解表', widths: matrixWidths, rows: [heads] },
  { name: '填写说明', widths: [14, 90], rows: rules },
];
