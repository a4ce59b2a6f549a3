import { expect, it } from 'vitest';
import { checkFaults, checklistFaults } from './checklist.rules.ts';

const line = (words = '安全帽佩戴齐全', section = '现场') => ({ section, words });
const codes = (faults: readonly { path: string; code: string }[]) => faults.map(({ path, code }) => `${path} ${code}`);

it('takes a list with a title and 1 to 60 lines, with or without headings', () => {
  expect(checklistFaults({ title: '工地', lines: [line(), line('围挡完整', '')] })).toEqual([]);
  expect(checklistFaults({ title: '工地', lines: Array(60).fill(line()) })).toEqual([]);
  expect(codes(checklistFaults({ title: ' ', lines: [] }))).toEqual(['input.title required', 'input.lines required']);
  expect(codes(checklistFaults({ title: '工地', lines: Array(61).fill(line()) }))).toEqual(['input.lines tooMany']);
  const long = [line('字'.repeat(201)), line('字'.repeat(200), '节'.repeat(51)), line(' ')];
  expect(codes(checklistFaults({ title: '题'.repeat(101), lines: long }))).toEqual([
    'input.title tooLong',
    'input.lines.0.words tooLong',
    'input.lines.1.section tooLong',
    'input.lines.2.words required',
  ]);
});

it('takes one result of each line, and words with each that fails', () => {
  const given = (checkId: string | null, result: 'CONFORMS' | 'FAILS' = 'CONFORMS', note = '') => ({
    ...{ checkId, result, note },
  });
  expect(checkFaults([], [])).toEqual([]);
  expect(checkFaults([given('a'), given('b', 'FAILS', '未戴')], ['a', 'b'])).toEqual([]);
  expect(codes(checkFaults([given('a')], ['a', 'b']))).toEqual(['input.checks checkEach']);
  expect(codes(checkFaults([given('a'), given('a'), given(null), given('z')], ['a', 'b']))).toEqual([
    'input.checks.1.visitCheckId twice',
    'input.checks.2.visitCheckId notFound',
    'input.checks.3.visitCheckId notFound',
  ]);
  expect(codes(checkFaults([given('a', 'FAILS', ' '), given('b', 'CONFORMS', '字'.repeat(501))], ['a', 'b']))).toEqual([
    'input.checks.0.note required',
    'input.checks.1.note tooLong',
  ]);
  expect(codes(checkFaults(Array(61).fill(given('a')), ['a']))).toEqual(['input.checks tooMany']);
});
