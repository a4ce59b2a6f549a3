import { expect, it } from 'vitest';
import {
  closingFaults,
  type ItemSource,
  itemFaults,
  itemNumber,
  itemReaders,
  lookBackDays,
  needsSite,
  sourceNeeds,
  type WantedItem,
} from './item.rules.ts';

const whole: WantedItem = {
  title: '黄河滩区防汛整治',
  body: '按期完成堤防加固。',
  source: 'WORK_REPORT',
  sourceRef: '第 12 条',
  originator: '省长',
  originatedOn: '2026-11-01',
  secrecy: 1,
};

it.each(Object.entries(sourceNeeds))('asks %s for what it must name, and takes it with that', (source, needs) => {
  const bare = { ...whole, source: source as ItemSource, sourceRef: '', originator: '' };
  expect(
    itemFaults(bare, '2026-11-24')
      .map(({ path, code }) => [path, code])
      .sort(),
  ).toEqual(needs.map((name) => [`input.${name}`, 'required']).sort());
  expect(itemFaults({ ...whole, source: source as ItemSource }, '2026-11-24')).toEqual([]);
});

it('takes no matter of tomorrow and no text without an end', () => {
  expect(itemFaults({ ...whole, originatedOn: '2026-11-25' }, '2026-11-24')).toEqual([
    { path: 'input.originatedOn', code: 'notNow' },
  ]);
  expect(itemFaults({ ...whole, title: '长'.repeat(201) }, '2026-11-24')[0]).toMatchObject({
    path: 'input.title',
    code: 'tooLong',
  });
});

it('numbers as documents are numbered, and writes its readers as keys', () => {
  expect(itemNumber(2026, 12)).toBe('〔2026〕12号');
  expect([itemReaders(37, null), itemReaders(37, 16)]).toEqual([[2368], [2368, 2384]]);
});

it('looks back at what is risky, special or pledged, and checks special and pledged matters on site', () => {
  expect(lookBackDays('WORK_REPORT', 'NORMAL')).toEqual([]);
  expect(lookBackDays('WORK_REPORT', 'HIGH')).toEqual([30, 180]);
  expect(lookBackDays('SPECIAL_SUPERVISION', 'NORMAL')).toEqual([30]);
  expect(lookBackDays('PEOPLES_LIVELIHOOD_PLEDGE', 'NORMAL')).toEqual([30, 365]);
  expect(['WORK_REPORT', 'SPECIAL_SUPERVISION', 'PEOPLES_LIVELIHOOD_PLEDGE'].map(needsSite)).toEqual([
    false,
    true,
    true,
  ]);
});

it('strikes nothing off without every closing word', () => {
  const words = { measures: '一', progress: '二', effect: '三', summary: '四', recommendation: '五' };
  expect(closingFaults(words)).toEqual([]);
  expect(closingFaults({ ...words, recommendation: ' ' })).toEqual([
    { path: 'input.recommendation', code: 'required' },
  ]);
  expect(closingFaults({ ...words, recommendation: '长'.repeat(2001) })).toMatchObject([{ code: 'tooLong' }]);
});
