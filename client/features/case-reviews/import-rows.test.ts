import { expect, it } from 'vitest';
import { type ImportRow, refusedIn, sharesOf, standingsOf } from './import-rows.ts';

const row = (line: number, over: Partial<ImportRow> = {}, number = `${line}号`): ImportRow => ({
  ...{ line, handlerName: '滨州市人民政府', faults: [] },
  values: {
    ...{ number, subject: '扰民', handlerUnitId: 'u', closedOn: '2026-10-20' },
    ...{ complainantName: '某', complainantPhone: '', complainantAddress: '' },
  },
  ...over,
});
const fault = { path: 'closedOn', cell: 'D4', message: '不是日期' };

it('registers neither what is registered already, nor what stands twice, is to mend or was left out', () => {
  const rows = [row(2), row(3), row(4, { faults: [fault] }), row(5, { leftOut: true }), row(6, {}, '3号')];
  expect(standingsOf(rows, new Set(['2号']))).toEqual(['known', 'ready', 'faulty', 'leftOut', 'twice']);
});

it('lets the second of two equal numbers stand once the first is left out', () => {
  expect(standingsOf([row(2, { leftOut: true }), row(3, {}, '2号')], new Set())).toEqual(['leftOut', 'ready']);
});

it('divides rows into shares of fifty that lose none', () => {
  const rows = Array.from({ length: 101 }, (_, n) => row(n + 2));
  expect(sharesOf(rows).map(({ length }) => length)).toEqual([50, 50, 1]);
  expect(sharesOf(rows).flat()).toEqual(rows);
  expect(sharesOf([])).toEqual([]);
});

it('puts what the server refuses of a share on its row, and on no other', () => {
  const rows = [row(2), row(3), ...Array.from({ length: 10 }, (_, n) => row(n + 4))];
  const share = rows.slice(1);
  const refused = refusedIn(rows, share, [{ path: 'input.cases.1.closedOn', message: '不在范围内' }]);
  expect(refused.filter(({ faults }) => faults.length > 0).map(({ line }) => line)).toEqual([4]);
  expect(refused[2]?.faults).toEqual([{ path: 'closedOn', cell: '', message: '不在范围内' }]);
});
