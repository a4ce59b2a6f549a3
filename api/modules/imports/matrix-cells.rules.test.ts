import { expect, it } from 'vitest';
import { layoutOf } from './matrix-columns.rules.ts';
import { readLimit } from './matrix-day.rules.ts';
import { readTargets } from './matrix-target.rules.ts';
import { readUnits, unitsInTask } from './matrix-units.rules.ts';

it('reads limits as tables write them', () => {
  for (const [text, day] of [
    ['2026-12-31', '2026-12-31'],
    ['2026/3/5', '2026-03-05'],
    ['2026年12月31日前', '2026-12-31'],
    ['2026年2月底', '2026-02-28'],
    ['２０２８年２月', '2028-02-29'],
    ['6月15日', '2026-06-15'],
    ['6月中旬', '2026-06-20'],
    ['9月底前完成', '2026-09-30'],
    ['第三季度', '2026-09-30'],
    ['2027年一季度末', '2027-03-31'],
    ['上半年', '2026-06-30'],
    ['2027年底', '2027-12-31'],
    ['年底前', '2026-12-31'],
  ])
    expect([text, readLimit(text as string, 2026)]).toEqual([text, { dueOn: day }]);
  expect(readLimit('20个工作日内', 2026)).toEqual({ workingDays: 20 });
  for (const text of ['长期', '尽快', '2026-02-30', '13月底', '0个工作日', '751个工作日', '6月底前后', ''])
    expect([text, readLimit(text, 2026)]).toEqual([text, null]);
});

it('reads targets as quantities or stages, and names the first part that is neither', () => {
  const read = (text: string) => readTargets(text, '任务', 2026);
  expect(read('新建改造管网1,200.5公里').targets).toMatchObject([
    { name: '新建改造管网', value: 1200.5, unit: '公里' },
  ]);
  expect(read('优良率达到95%').targets).toMatchObject([
    { name: '优良率', value: 95, unit: '%', measure: 'WEIGHTED_MEAN' },
  ]);
  expect(read('120件').targets).toMatchObject([{ name: '任务', value: 120, unit: '件', measure: 'SUM' }]);
  expect(read('新增面积120㎡').targets).toMatchObject([{ value: 120, unit: '㎡' }]);
  const both = read('签约30个；6月底前完成选址\n12月底前，开工');
  expect(both.targets).toMatchObject([
    { name: '签约', value: 30 },
    {
      name: '任务',
      value: null,
      stages: [
        { name: '完成选址', dueOn: '2026-06-30' },
        { name: '开工', dueOn: '2026-12-31' },
      ],
    },
  ]);
  expect(read('签约30个；明显改善')).toEqual({ targets: [], vague: '明显改善' });
  expect(read('')).toEqual({ targets: [], vague: null });
});

it('takes the first unit for the lead, unless words say otherwise', () => {
  expect(readUnits('责任单位：甲局、乙局、丙局')).toEqual({ leads: ['甲局', '乙局', '丙局'], supports: [] });
  expect(readUnits('牵头单位：甲局；配合单位：乙局，丙局（含分局、支队）')).toEqual({
    leads: ['甲局'],
    supports: ['乙局', '丙局(含分局、支队)'],
  });
  expect(readUnits('甲局牵头、乙局')).toEqual({ leads: ['甲局', '乙局'], supports: [] });
  expect(readUnits('甲局\n乙局')).toEqual({ leads: ['甲局', '乙局'], supports: [] });
  expect(readUnits('')).toEqual({ leads: [], supports: [] });
});

it('finds the units at the end of a task', () => {
  expect(unitsInTask('减轻负担200亿元。（责任单位：甲局、乙局）')).toEqual({
    task: '减轻负担200亿元。',
    units: '责任单位：甲局、乙局',
  });
  expect(unitsInTask('减轻负担。牵头单位：甲局（办）；配合单位：乙局').units).toBe(
    '牵头单位：甲局（办）；配合单位：乙局',
  );
  expect(unitsInTask('明确责任单位和期限')).toEqual({ task: '明确责任单位和期限', units: '' });
});

it('finds the row of heads below titles and what each column holds', () => {
  const rows = [
    ['某市责任分解表'],
    [],
    ['序号', '重点工作任务', '年度目标', '牵头单位', '协办单位', '分管领导', '完成时间'],
    ['1', '甲'],
  ];
  expect(layoutOf(rows)).toEqual({
    head: 2,
    mapping: { line: 0, task: 1, target: 2, lead: 3, supports: 4, leader: 5, limit: 6 },
  });
  expect(layoutOf([['甲', '乙']])).toEqual({ head: 0, mapping: {} });
});
