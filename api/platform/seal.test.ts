import { expect, it } from 'vitest';
import { isIntact, sealOf } from './seal.ts';

it('is the same for the same texts, and another when a text changes, moves or goes into the next', () => {
  const seal = sealOf(['一', '二']);
  expect(isIntact(['一', '二'], seal)).toBe(true);
  for (const other of [['一', '三'], ['二', '一'], ['一二', ''], ['一', '二', ''], []])
    expect(isIntact(other, seal), other.join()).toBe(false);
  expect(isIntact(['一'], null)).toBeNull();
});
