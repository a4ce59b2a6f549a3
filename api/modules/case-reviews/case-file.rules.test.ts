import { describe, expect, it } from 'vitest';
import { caseLayout, dayIn, linesIn, missingHeads, type NamedUnit, readLine, unitCalled } from './case-file.rules.ts';

const heads = ['受理编号', '反映事项', '承办单位', '办结日期', '来电人', '联系电话', '事发地址', '联系地址'];
const good = ['1号', '扰民', '滨州市', '2026-10-20', '赵某', '13812345678', '黄河路口', '渤海路3号'];
const unit = (id: number, name: string, shortName: string, tenantId = 1): NamedUnit => ({
  id,
  name,
  shortName,
  tenantId,
});
const units = [
  unit(5, '滨州市人民政府', '滨州市'),
  unit(6, '城市管理局', '城管局', 2),
  unit(7, '城市管理局', '城管局', 3),
];
const world = {
  ...{ today: '2026-11-02', units, tenantId: 9, orgUnitId: 8, odd: new Map() },
  isMarked: (text: string) => text.includes('绝密★'),
};
const read = (cells: readonly string[], over: object = {}) => {
  const layout = caseLayout([heads, cells]);
  const [line] = linesIn([heads, cells], layout);
  if (line === undefined) throw new Error('no line');
  return readLine(line, layout, { ...world, ...over });
};
const faultsOf = (at: number, text: string, over: object = {}) =>
  read(good.with(at, text), over).faults.map(({ path, code }) => `${path} ${code}`);

describe('the heads', () => {
  it('are found by the words of hotlines, below a title, and where it happened is not where somebody lives', () => {
    const { head, mapping } = caseLayout([['办结工单'], heads, good]);
    expect(head).toBe(1);
    expect(mapping).toEqual({
      ...{ number: 0, subject: 1, handlerUnitId: 2, closedOn: 3 },
      ...{ complainantName: 4, complainantPhone: 5, complainantAddress: 7 },
    });
  });

  it('that are missing are named as the template words them, but for what may be missing', () => {
    expect(missingHeads(caseLayout([['编号', '内容', '姓名']]))).toEqual(['承办单位', '结案日期']);
  });
});

it('passes over lines that hold nothing, and counts the others as the sheet does', () => {
  const layout = caseLayout([heads, [], good]);
  expect(linesIn([heads, [], ['', ' '], good], layout).map(({ line }) => line)).toEqual([3]);
});

it.each([
  ['2026-10-20', '2026-10-20'],
  ['2026/9/8 9:05', '2026-09-08'],
  ['2026/10/2 19:05:11', '2026-10-02'],
  ['2026年9月8日', '2026-09-08'],
  ['２０２６．９．８', '2026-09-08'],
  ['20261020', '2026-10-20'],
  ['2026-10-20T08:00:00', '2026-10-20'],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['10月底', null],
  ['45219', null],
  ['2026-10-20 左右', null],
])('reads %s as the day %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

it('finds the one unit of a name, of the own government before others, and says how many it may be', () => {
  expect(unitCalled(' 滨州市 ', units, 9)).toMatchObject({ id: 5 });
  expect(unitCalled('城管局', units, 3)).toMatchObject({ id: 7 });
  expect(unitCalled('城管局', units, 9)).toBe(2);
  expect(unitCalled('梦想局', units, 9)).toBe(0);
});

describe('a row', () => {
  it('that is whole has no fault', () => {
    expect(read(good)).toMatchObject({ line: 1, handler: { id: 5 }, faults: [], values: { closedOn: '2026-10-20' } });
  });

  it.each([
    [0, '', 'number required'],
    [0, '号'.repeat(51), 'number tooLong'],
    [1, '', 'subject required'],
    [1, '绝密★启用前', 'subject classified'],
    [2, '', 'handlerUnitId required'],
    [2, '梦想局', 'handlerUnitId unitUnknown'],
    [2, '城管局', 'handlerUnitId unitAmbiguous'],
    [3, '', 'closedOn required'],
    [3, '上个月', 'closedOn dayUnreadable'],
    [3, '2026-11-03', 'closedOn notNow'],
    [4, ' ', 'complainantName required'],
    [5, '1'.repeat(31), 'complainantPhone tooLong'],
    [7, '路'.repeat(201), 'complainantAddress tooLong'],
  ])('tells what is wrong in column %s with “%s”', (at, text, fault) => {
    expect(faultsOf(at, text)).toEqual([fault]);
  });

  it('is not of the own unit, and of a cell that computes says that alone', () => {
    expect(faultsOf(2, '滨州市', { orgUnitId: 5 })).toEqual(['handlerUnitId handledByUs']);
    expect(faultsOf(3, '上个月', { odd: new Map([['1:3', 'formula']]) })).toEqual(['closedOn cellFormula']);
    expect(faultsOf(1, '#', { odd: new Map([['1:1', 'error']]) })).toEqual(['subject cellError']);
  });
});
