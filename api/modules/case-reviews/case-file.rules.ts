import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type HeadWords, headsIn, type Layout } from '../imports/matrix-columns.rules.ts';
import { compact } from '../imports/matrix-day.rules.ts';
import { wordFaults } from './case-review.rules.ts';

/** What a column of an export of closed complaints may hold; named as the fields of a case. */
export const caseFields = [
  ...(['number', 'subject', 'handlerUnitId', 'closedOn'] as const),
  ...(['complainantName', 'complainantPhone', 'complainantAddress'] as const),
] as const;

export type CaseField = (typeof caseFields)[number];

/** Most cases in a file. */
export const mostInFile = 500;

/** The heads of the template. */
export const caseHeads: Readonly<Record<CaseField, string>> = {
  number: '举报件编号',
  subject: '举报内容',
  handlerUnitId: '承办单位',
  closedOn: '结案日期',
  complainantName: '举报人姓名',
  complainantPhone: '联系电话',
  complainantAddress: '联系地址',
};

const missable: readonly CaseField[] = ['complainantPhone', 'complainantAddress'];

/** How hotlines head their columns; where something happened is not where the complainant lives. */
const words: HeadWords<CaseField> = [
  ['number', /编号|单号|工单号码|受理号|流水号/],
  ['complainantPhone', /电话|手机|号码/],
  ['complainantAddress', /(?:联系|通讯|家庭|居住|举报人|诉求人|来电人|投诉人|反映人).*(?:地址|住址)|^(?:地址|住址)$/],
  ['handlerUnitId', /(?:承办|办理|责任|处置|主办).*(?:单位|部门)|^承办$/],
  ['closedOn', /(?:结案|办结|办毕|完结).*(?:日期|时间)|^(?:结案|办结)$/],
  ['complainantName', /^(?:举报|诉求|来电|投诉|反映|当事|联系)人(?:姓名|名称)?$|^(?:市民)?姓名$/],
  ['subject', /内容|诉求|事项|问题|标题|主题/],
];

/** Where a file holds what of its cases. */
export const caseLayout = (rows: readonly (readonly string[])[]): Layout<CaseField> => headsIn(rows, words);

/** The heads that a file lacks, as the template words them; nothing: it can be read. */
export const missingHeads = ({ mapping }: Layout<CaseField>): string[] =>
  caseFields.filter((field) => mapping[field] === undefined && !missable.includes(field)).map((one) => caseHeads[one]);

/** A unit that a cell may name. */
export interface NamedUnit {
  readonly id: number;
  readonly tenantId: number;
  readonly name: string;
  readonly shortName: string;
}

/** The one unit that a cell names: one of the own government goes before others of the same name; else how many it may be. */
export function unitCalled(name: string, units: readonly NamedUnit[], tenantId: number): NamedUnit | number {
  const wanted = compact(name);
  const all = units.filter((unit) => [compact(unit.name), compact(unit.shortName)].includes(wanted));
  const own = all.filter((unit) => unit.tenantId === tenantId);
  const found = own.length > 0 ? own : all;
  return found.length === 1 && found[0] !== undefined ? found[0] : found.length;
}

const separated = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+\d{1,2}[:时].*)?$/;
const together = /^(\d{4})(\d{2})(\d{2})$/;

/** The day that a cell names, with or without its time; null: none that exists. */
export function dayIn(text: string): LocalDate | null {
  const plain = text
    .replaceAll(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .trim();
  const [, year = '', month = '', day = ''] = separated.exec(plain) ?? together.exec(plain) ?? [];
  const wanted = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${wanted}T00:00:00Z`);
  return year !== '' && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(wanted) ? wanted : null;
}

/** A row of a file as it was understood. */
export interface CaseRow {
  /** Its line in the file, from 0. */
  readonly line: number;
  readonly values: Readonly<Record<CaseField, string>>;
  readonly handler: NamedUnit | null;
  /** What must be mended, by the name of the field. */
  readonly faults: readonly FieldProblem[];
}

/** Against what rows are read. */
export interface CaseWorld {
  readonly today: LocalDate;
  readonly units: readonly NamedUnit[];
  readonly tenantId: number;
  readonly orgUnitId: number;
  /** Why a cell is no plain text, by `line:column`. */
  readonly odd: ReadonlyMap<string, 'formula' | 'error'>;
  /** Whether a text bears the mark of a state secret. */
  readonly isMarked: (text: string) => boolean;
}

/** The lines of a file below its heads that hold something, as texts by field. */
export const linesIn = (rows: readonly (readonly string[])[], { head, mapping }: Layout<CaseField>) =>
  rows.flatMap((cells, line) => {
    if (line <= head) return [];
    const texts = caseFields.map((field) => [field, (cells[mapping[field] ?? -1] ?? '').trim()] as const);
    return texts.every(([, text]) => text === '')
      ? []
      : [{ line, texts: Object.fromEntries(texts) as Record<CaseField, string> }];
  });

/** Reads one line: what its cells say, and what is wrong with each; a cell that computes is not read. */
export function readLine(
  { line, texts }: ReturnType<typeof linesIn>[number],
  { mapping }: Layout<CaseField>,
  world: CaseWorld,
): CaseRow {
  const closedOn = dayIn(texts.closedOn);
  const handler = unitCalled(texts.handlerUnitId, world.units, world.tenantId);
  const faults = [
    ...caseFields.flatMap((path): FieldProblem[] => {
      const odd = world.odd.get(`${line}:${mapping[path]}`);
      if (odd !== undefined) return [{ path, code: odd === 'formula' ? 'cellFormula' : 'cellError' }];
      return world.isMarked(texts[path]) ? [{ path, code: 'classified' }] : [];
    }),
    ...wordFaults({ ...texts, closedOn: closedOn ?? world.today }, '', world.today),
    ...dayFaults(texts.closedOn, closedOn),
    ...handlerFaults(texts.handlerUnitId, handler, world.orgUnitId),
  ];
  return {
    line,
    values: { ...texts, closedOn: closedOn ?? '' },
    handler: typeof handler === 'number' ? null : handler,
    faults: faults.filter(({ path }, n) => faults.findIndex((one) => one.path === path) === n),
  };
}

function dayFaults(text: string, day: LocalDate | null): FieldProblem[] {
  if (day !== null) return [];
  return [
    text === ''
      ? { path: 'closedOn', code: 'required' }
      : { path: 'closedOn', code: 'dayUnreadable', params: { text } },
  ];
}

function handlerFaults(name: string, found: NamedUnit | number, own: number): FieldProblem[] {
  const path = 'handlerUnitId';
  if (name === '') return [{ path, code: 'required' }];
  if (typeof found !== 'number') return found.id === own ? [{ path, code: 'handledByUs' }] : [];
  return found === 0
    ? [{ path, code: 'unitUnknown', params: { name } }]
    : [{ path, code: 'unitAmbiguous', params: { name, count: found } }];
}
