import { expect, it } from 'vitest';
import { linesIn, wordsOf } from './checklist-words.ts';

it('reads one line to a row under the last heading, and writes them so again', () => {
  const typed = '门头整洁\n\n# 安全防护\n 安全帽佩戴齐全 \n围挡完整\n＃环境\n道路洒水\n#\n其他';
  const lines = [
    { section: '', words: '门头整洁' },
    { section: '安全防护', words: '安全帽佩戴齐全' },
    { section: '安全防护', words: '围挡完整' },
    { section: '环境', words: '道路洒水' },
    { section: '', words: '其他' },
  ];
  expect(linesIn(typed)).toEqual(lines);
  expect(linesIn(wordsOf(lines))).toEqual(lines);
  expect(linesIn(' \n')).toEqual([]);
});
