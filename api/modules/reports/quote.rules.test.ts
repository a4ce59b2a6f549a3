import { expect, it } from 'vitest';
import { quoteFaults, sealedQuote } from './quote.rules.ts';

const source = {
  state: 'APPROVED',
  secrecy: 1,
  measures: '分三段施工。',
  progress: '完成 12 公里。',
  effect: '',
  problems: '无',
  nextStep: '',
};
const quoted = { part: 'progress', text: '12 公里', annotation: '' };
const codes = (over: object = {}, of: object | null = {}, secrecy = 1) =>
  quoteFaults({ ...quoted, ...over }, of === null ? null : { ...source, ...of }, secrecy, 'input.quotes.0').map(
    ({ path, code }) => `${path.replace('input.quotes.0.', '')} ${code}`,
  );

it('quotes the words of a part as they stand, whole or in part, and no others', () => {
  expect(codes()).toEqual([]);
  expect(codes({ text: source.progress })).toEqual([]);
  for (const text of ['13 公里', '分三段施工。', '', ' ', '完成12公里。'])
    expect(codes({ text }), text).toEqual(['text notQuoted']);
  expect(codes({ part: 'effect', text: '' })).toEqual(['text notQuoted']);
  expect(codes({ part: 'state', text: 'APPROVED' })).toEqual(['text notQuoted']);
});

it('quotes only what went up, and nothing of a higher class than the report', () => {
  expect(codes({}, null)).toEqual(['reportId notFound']);
  expect(codes({}, { state: 'IN_REVIEW' })).toEqual(['reportId notFound']);
  expect(codes({}, { secrecy: 2 })).toEqual(['reportId secretQuote']);
  expect(codes({ annotation: '长'.repeat(1001) })).toEqual(['annotation tooLong']);
  expect(codes({ text: '长'.repeat(5001) }, null)).toEqual(['reportId notFound', 'text tooLong']);
});

it('seals a passage with where it stands, so that neither words nor place can be changed', () => {
  const one = { reportId: 'a', version: 2, part: 'progress', text: '12 公里' } as const;
  const seals = [
    one,
    { ...one, text: '13 公里' },
    { ...one, part: 'effect' as const },
    { ...one, version: 3 },
    { ...one, reportId: 'b' },
  ];
  expect(new Set(seals.map((seal) => JSON.stringify(sealedQuote(seal)))).size).toBe(seals.length);
});
