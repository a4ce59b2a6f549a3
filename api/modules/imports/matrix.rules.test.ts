import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCsv } from '../../platform/tables/csv.ts';
import { cellBook } from './cell-fault.ts';
import { checkMatrix, lineKey, type MatrixTable, mappingFaults, settingsFaults } from './matrix.rules.ts';
import { layoutOf } from './matrix-columns.rules.ts';
import { unitFinder } from './matrix-units.rules.ts';

const departments: readonly [number, string, string, string][] = JSON.parse(
  readFileSync('seeds/reference/departments.json', 'utf8'),
);
const units = departments.flatMap(([id, , , name]) =>
  name == null
    ? []
    : [{ id, name: `山东省${name}`, shortName: `省${name.replace(/^人民政府/, id === 1 ? '政府' : '')}`, below: true }],
);
const elsewhere = { id: 900, name: '阳信县财政局', shortName: '县财政局', below: false };
const twins = [901, 902].map((id) => ({ id, name: `第${id}办公室`, shortName: '专项办公室', below: true }));

const today = '2026-11-27';
const settings = {
  source: 'WORK_REPORT',
  document: '2026年政府工作报告',
  originator: '',
  originatedOn: '2026-11-02',
  secrecy: 1,
  dueOn: null,
} as const;
const world = {
  today,
  findUnit: unitFinder([...units, elsewhere, ...twins]),
  leaders: [{ postId: 'a', name: '高远' }],
};

const fileOf = (name: string) => readCsv(readFileSync(`test/support/matrices/${name}.csv`));

function checked(table: MatrixTable, more: object = {}) {
  const { head, mapping } = layoutOf(table.rows);
  return checkMatrix(table, head, mapping, { ...settings, ...more }, world);
}

it('reads the matrix of 79 tasks, fifteen, nine, sixteen, nineteen and twenty of five aspects', () => {
  const { lines, faults } = checked(fileOf('seventy-nine'));
  expect(faults).toEqual([]);
  const counts = new Map<string, number>();
  for (const { aspect } of lines) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
  expect([...counts.values()]).toEqual([15, 9, 16, 19, 20]);
  expect(lines.every(({ lead, limit, targets }) => lead !== null && limit !== null && targets.length > 0)).toBe(true);
  expect(lines[0]).toMatchObject({
    line: '1',
    title: '扩大跨境班列开行规模',
    lead: { shortName: '省交通运输厅' },
    supports: [{ shortName: '省商务厅' }, { shortName: '省发展和改革委员会' }],
    targets: [{ name: '开行班列', value: 320, unit: '列' }],
    limit: { dueOn: '2027-09-30' },
  });
});

it('reads the matrix grouped by leaders, whose units stand at the end of each task, the first leading', () => {
  const { lines, faults } = checked(fileOf('forty'));
  expect(faults).toEqual([]);
  expect(lines).toHaveLength(40);
  expect(lines[0]).toMatchObject({
    aspect: '李省长主抓重点工作',
    task: '力争减轻企业各类负担200亿元，落实降费政策',
    lead: { shortName: '省财政厅' },
    supports: [{ shortName: '省工业和信息化厅' }, { shortName: '省人力资源和社会保障厅' }],
  });
});

/** Ten kinds of faults, five of each: what goes into which column of the matrix, and the code that must come out. */
const planted: readonly (readonly [code: string, column: number, texts: readonly string[]])[] = [
  ['required', 2, ['', '', '', '', '']],
  ['lineTwice', 0, ['1', '1', '1', '1', '1']],
  ['unitUnknown', 4, ['省梦想局', '星际事务厅', '省某某办', 'ABC', '省统筹推进中心']],
  ['unitElsewhere', 5, ['县财政局', '阳信县财政局', '县财政局', '阳信县财政局', '县财政局']],
  [
    'unitTwice',
    5,
    ['省体育局、省体育局', '省信访局、省信访局', '省统计局、省统计局', '省审计厅、省审计厅', '省司法厅、省司法厅'],
  ],
  ['limitUnreadable', 6, ['长期坚持', '尽快', '2027-02-30', '0个工作日', '待定']],
  ['past', 6, ['2026-01-31', '2025年底', '2026年10月', '2026/11/26', '2026年第一季度']],
  ['notMeasurable', 3, ['明显改善', '进一步提升', '基本完成', '取得实效', '有序推进']],
  [
    'stageTooLate',
    3,
    ['2029年底前完成', '2030-01-01前封顶', '2029年6月前投产', '2028年底前上线', '2031年1月1日前建成'],
  ],
  ['lineMalformed', 0, ['第一项', '1/2', '甲 乙', '1，2', '?']],
];

/** The file with fifty faults, and the cells that hold them. */
function faulty(): { table: MatrixTable; cells: string[] } {
  const { rows } = fileOf('seventy-nine');
  const sheet = rows.map((row) => [...row]);
  const cells = planted.flatMap(([code, column, texts], kind) =>
    texts.map((text, at) => {
      const row = 3 + kind * 7 + at; // row 2 holds line 1, which others repeat
      (sheet[row] as string[])[column] = text;
      return `${row}:${column} ${code}`;
    }),
  );
  return { table: { rows: sheet, odd: [], headings: [] }, cells };
}

const places = (faults: ReturnType<typeof checked>['faults']): string[] =>
  faults.map(({ row, column, code }) => `${row}:${column} ${code}`);

it('reports fifty planted faults of ten kinds at exactly their cells', () => {
  const { table, cells } = faulty();
  const { faults } = checked(table);
  expect(cells).toHaveLength(50);
  expect(places(faults).sort()).toEqual(cells.sort());
  expect(faults.filter(({ code }) => cellBook[code] === undefined)).toEqual([]);
});

/** The matrix of one line, with cells of its own. */
function one(cells: Record<string, string>, odd: MatrixTable['odd'] = []) {
  const heads = ['序号', '事项名称', '工作任务', '工作目标', '牵头单位', '配合单位', '责任领导', '完成时限'];
  const row = { 工作任务: '甲', 牵头单位: '省财政厅', 完成时限: '2026年底', 序号: '1', ...cells } as Record<
    string,
    string
  >;
  return checked({ rows: [heads, heads.map((head) => row[head] ?? '')], odd, headings: [] });
}

it('names the other faults of a cell', () => {
  const codes = (cells: Record<string, string>) => one(cells).faults.map(({ code }) => code);
  expect(codes({})).toEqual([]);
  expect(codes({ 序号: '第一 项' })).toEqual(['lineMalformed']);
  expect(codes({ 事项名称: '题'.repeat(201) })).toEqual(['tooLong']);
  expect(codes({ 工作任务: '字'.repeat(20_001) })).toEqual(['tooLong']);
  expect(codes({ 牵头单位: '各市人民政府' })).toEqual(['unitGroup']);
  expect(codes({ 牵头单位: '专项办公室' })).toEqual(['unitAmbiguous']);
  expect(codes({ 责任领导: '无此人' })).toEqual(['leaderUnknown']);
  expect(codes({ 完成时限: '' })).toEqual(['required']);
  expect(
    codes({
      配合单位: units
        .slice(1, 14)
        .filter(({ id }) => id !== 10)
        .map(({ name }) => name)
        .join('、'),
    }),
  ).toEqual(['tooManyUnits']);
  expect(places(one({}, [{ row: 1, column: 3, kind: 'formula' }]).faults)).toEqual(['1:3 formula']);
  expect(places(one({ 完成时限: 'x' }, [{ row: 1, column: 7, kind: 'error' }]).faults)).toEqual(['1:7 error']);
  expect(one({ 牵头单位: '省财务厅' }).faults[0]?.params.like).toContain('省财政厅');
});

it('takes the limit of the whole for lines without one, and asks who gave it where the source does', () => {
  const heads = ['工作任务', '责任单位'];
  const table = { rows: [heads, ['甲', '省财政厅']], odd: [], headings: [] };
  expect(checked(table, { dueOn: '2027-01-31' }).lines[0]?.limit).toEqual({ dueOn: '2027-01-31' });
  const asked = { dueOn: '2027-01-31', source: 'LEADER_INSTRUCTION' };
  expect(checked(table, asked).faults).toMatchObject([{ field: 'leader', code: 'required' }]);
  expect(checked(table, { ...asked, originator: '高远' }).faults).toEqual([]);
});

it('refuses settings and columns that cannot stand', () => {
  const codes = (more: object) =>
    settingsFaults({ ...settings, ...more }, today).map(({ path, code }) => `${path} ${code}`);
  expect(codes({})).toEqual([]);
  expect(codes({ document: ' ' })).toEqual(['input.document required']);
  expect(codes({ document: '文'.repeat(151) })).toEqual(['input.document tooLong']);
  expect(codes({ originatedOn: '2026-11-28' })).toEqual(['input.originatedOn notNow']);
  expect(codes({ secrecy: 2 })).toEqual(['input.secrecy needsList']);
  expect(codes({ dueOn: '2026-11-26' })).toEqual(['input.dueOn pastDay']);
  expect(mappingFaults({ task: 1, lead: 1 }, 4)).toMatchObject([{ code: 'twice' }]);
  expect(mappingFaults({ task: 4 }, 4)).toMatchObject([{ code: 'notFound' }]);
  expect(mappingFaults({ lead: 1 }, 4)).toMatchObject([{ code: 'required' }]);
});

it('keys a line by office, document and number, however they are spaced', () => {
  expect(lineKey(37, ' 工作报告 ', '1')).toBe(lineKey(37, '工作报告', '1'));
  expect(lineKey(37, '工作报告', '1')).not.toBe(lineKey(37, '工作报告', '11'));
});
