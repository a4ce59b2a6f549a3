import { expect, it } from 'vitest';
import { inTreeOrder, targetsText } from './export.rules.ts';

it('writes targets as matrices write them', () => {
  const counted = { name: '新建管网', unit: '公里', measure: 'SUM', value: 1.5, stages: [] } as const;
  const staged = { ...counted, value: null, stages: [{ name: '开工', dueOn: '2026-12-31' }] };
  expect(targetsText([counted, staged])).toBe('新建管网1.5公里；2026-12-31前开工');
  expect(targetsText([])).toBe('');
});

it('puts every row of a tree below the one above it, in their order', () => {
  expect(inTreeOrder([-1, 0, -1, 0, 1])).toEqual([
    { row: 0, depth: 0 },
    { row: 1, depth: 1 },
    { row: 4, depth: 2 },
    { row: 3, depth: 1 },
    { row: 2, depth: 0 },
  ]);
  expect(inTreeOrder([])).toEqual([]);
});
