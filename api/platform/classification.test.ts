import { expect, it } from 'vitest';
import { isMarked, MarkScanner, markedFields } from './classification.ts';

const marked = [
  '机密★1年',
  '绝密★启用前',
  '秘密★',
  '秘 密 ★ 长期',
  '机密☆10年',
  '机密级★3年',
  '关于防汛的通知 秘密★5年\n正文',
  '机密*3年',
  '机密＊长期',
  '機密★十年',
  '机\u200b密\u200b★1年',
  '密级：机密',
  '密　级：秘密\n期限：一年',
  '密级: 【绝密】',
  '保密等级：秘密级，期限一年',
  '密级 机密',
  '【机密】关于防汛的通知',
  '〔绝密〕丙',
  '关于防汛的通知（机密）',
  '第一行\n（秘密）第二行',
  '第一行\r\n机　密\r\n第二行',
  '秘密',
];
const innocent = [
  '做好保密工作，严守国家秘密。',
  '国家秘密分为绝密、机密、秘密三级。',
  '涉及国家秘密（机密级以上）的会议不吸收督查人员参加。',
  '密级为机密的文件按规定管理',
  '密级：工作秘密',
  '密级：公开',
  '密级：内部',
  '工作秘密★1年',
  '商业秘密★',
  '手机密码★已重置',
  '机密文件★归档',
  '**机密**文件',
  '本表不含涉密事项',
  '保守秘密\n★ 第一条',
  '《机密》',
  '密切联系群众★',
];

it.each(marked)('knows the mark in %j', (text) => expect(isMarked(text)).toBe(true));
it.each(innocent)('takes %j for no mark', (text) => expect(isMarked(text)).toBe(false));

it('names each text of an input that is marked, and twenty at most', () => {
  const input = { title: '甲', parts: [{ text: '乙' }, { text: '机密★1年' }], body: '秘密★' };
  expect(markedFields(input, 'input')).toEqual([
    { path: 'input.parts.1.text', code: 'classified' },
    { path: 'input.body', code: 'classified' },
  ]);
  expect(markedFields(Array(50).fill('秘密★'), 'input')).toHaveLength(20);
});

it('finds in pieces, however they fall, what it finds in the whole, and nothing else', () => {
  const scan = (pieces: Iterable<string>): boolean => {
    const scanner = new MarkScanner();
    for (const piece of pieces) scanner.push(piece);
    return scanner.end();
  };
  const long = '督'.repeat(70_000);
  for (const text of [...marked, ...innocent]) {
    for (const whole of [text, `前文\n${text}\n后文`]) expect(scan(whole), whole).toBe(isMarked(whole));
  }
  for (const at of [0, 65_400, 65_534, 65_535, 65_536, 65_537, 65_538, 70_000])
    expect(scan([`${long.slice(0, at)}机密★1年${long.slice(at)}`]), String(at)).toBe(true);
  for (const size of [1000, 65_536]) {
    const pieces = [...`${long}秘密${long}`.matchAll(new RegExp(`.{1,${size}}`, 'gs'))].map(([piece]) => piece);
    expect(scan(pieces)).toBe(false);
  }
});
