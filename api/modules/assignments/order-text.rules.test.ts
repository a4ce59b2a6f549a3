import { expect, it } from 'vitest';
import { orderParts, partFaults, sealedText, trimmedParts } from './order-text.rules.ts';

const parts = {
  task: '加固堤防',
  target: '12 公里',
  measures: '按周调度',
  requirement: '按月报告',
  discipline: '不得虚报',
};

it.each(orderParts)('asks for %s', (name) => {
  expect(partFaults({ ...parts, [name]: ' ' })).toEqual([{ path: `input.${name}`, code: 'required' }]);
});

it('counts characters, not halves of them', () => {
  expect(partFaults({ ...parts, target: '𠮷'.repeat(2000) })).toEqual([]);
  expect(partFaults({ ...parts, target: '𠮷'.repeat(2001) })).toMatchObject([
    { code: 'tooLong', params: { length: 2001 } },
  ]);
});

it('covers every part, the number and the limit by what is hashed, whatever moves from one into the next', () => {
  const sealed = sealedText('〔2026〕1号', '2026-12-31', parts);
  const changed = [
    sealedText('〔2026〕2号', '2026-12-31', parts),
    sealedText('〔2026〕1号', '2026-12-30', parts),
    ...orderParts.map((name) => sealedText('〔2026〕1号', '2026-12-31', { ...parts, [name]: `${parts[name]}。` })),
    sealedText('〔2026〕1号', '2026-12-31', { ...parts, task: '加固堤防12', target: ' 公里' }),
  ];
  expect(new Set([sealed, ...changed]).size).toBe(changed.length + 1);
});

it('drops blanks around the parts', () => {
  expect(trimmedParts({ ...parts, task: ' 加固堤防\n' })).toEqual(parts);
});
