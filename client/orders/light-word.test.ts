import { expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { i18n } from '../i18n/text.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { lightWord } from './light-word.ts';

it.each([
  ['zh-CN', zhCN, '负面清单', '严重逾期', '黑灯', '逾期'],
  ['en', en, 'Negative list', 'Long overdue', 'Black', 'Overdue'],
] as const)('says in %s why a light is black, where that is read', (locale, messages, listed, late, plain, red) => {
  i18n.loadAndActivate({ locale, messages });
  expect(lightWord('BLACK', 'light.negativeList')).toBe(listed);
  expect(lightWord('BLACK', 'light.redTooLong')).toBe(late);
  expect(lightWord('BLACK')).toBe(plain);
  expect(lightWord('RED', 'light.redTooLong')).toBe(red);
});
