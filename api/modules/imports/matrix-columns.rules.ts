import { compact } from './matrix-day.rules.ts';

/** What a column of a responsibility matrix (责任分解表, M-19) may hold. */
export const matrixFields = [
  'line',
  'aspect',
  'title',
  'task',
  'target',
  'lead',
  'supports',
  'leader',
  'limit',
] as const;

export type MatrixField = (typeof matrixFields)[number];

/** Which column of the sheet, from 0, holds what. */
export type Mapping = Readonly<Partial<Record<MatrixField, number>>>;

/** The heads of the template, by which exports are imported again. */
export const templateHeads: Readonly<Record<MatrixField, string>> = {
  line: '序号',
  aspect: '方面',
  title: '事项名称',
  task: '工作任务',
  target: '工作目标',
  lead: '牵头单位',
  supports: '配合单位',
  leader: '责任领导',
  limit: '完成时限',
};

/** How tables head their columns. */
const words: readonly (readonly [MatrixField, RegExp])[] = [
  ['line', /^(?:序号|编号|序|项次|行号|no\.?)$/i],
  ['supports', /配合|协办|协同|参与/],
  ['leader', /领导|负责人|责任人/],
  ['limit', /时限|期限|时间|日期/],
  ['lead', /(?:责任|牵头|主办|承办).*(?:单位|部门)|^(?:责任|牵头|主办|承办)$/],
  ['aspect', /方面|类别|领域|板块|分类|大类/],
  ['title', /名称|标题|项目$/],
  ['target', /目标|指标|成效|预期/],
  ['task', /任务|内容|事项|工作|要求|举措/],
];

/** Where a table begins and what its columns seem to hold. */
export interface Layout<Field extends string = MatrixField> {
  /** The row of heads, from 0. */
  readonly head: number;
  readonly mapping: Readonly<Partial<Record<Field, number>>>;
}

/** The words by which heads of columns name fields; the first that a head holds decides. */
export type HeadWords<Field extends string> = readonly (readonly [Field, RegExp])[];

const searched = 15;

function mappingOf<Field extends string>(heads: readonly string[], known: HeadWords<Field>) {
  const mapping: Partial<Record<Field, number>> = {};
  for (const [at, head] of heads.entries()) {
    const field = head === '' || head.length > 20 ? undefined : known.find(([, word]) => word.test(compact(head)))?.[0];
    if (field !== undefined) mapping[field] ??= at;
  }
  return mapping;
}

/** Finds the row of heads among the first of a sheet: the one that names most; titles above it are passed over. */
export function headsIn<Field extends string>(
  rows: readonly (readonly string[])[],
  known: HeadWords<Field>,
): Layout<Field> {
  let best: Layout<Field> = { head: 0, mapping: mappingOf([], known) };
  for (const [at, row] of rows.slice(0, searched).entries()) {
    const mapping = mappingOf(row, known);
    if (Object.keys(mapping).length > Object.keys(best.mapping).length) best = { head: at, mapping };
  }
  return best;
}

/** The heads of a responsibility matrix. */
export const layoutOf = (rows: readonly (readonly string[])[]): Layout => headsIn(rows, words);
