import { expect, it } from 'vitest';
import { type ItemSource, itemFaults, itemNumber, itemReaders, sourceNeeds, type WantedItem } from './item.rules.ts';

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
