import { expect, it } from 'vitest';
import { announcedFaults, cleanName, dispositionOf, isOver, mostBytes } from './file.rules.ts';

it.each([
  ['佐证材料.pdf', '佐证材料.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\用户\\总结.docx', '总结.docx'],
  ['\u202efdp.exe', 'fdp.exe'],
  ['a\0b\nc\t.pdf', 'abc.pdf'],
  ['...hidden.txt. ', 'hidden.txt'],
  ['CON.txt', '_CON.txt'],
  ['<a href="x">.pdf', '_a href=_x__.pdf'],
  ['e\u0301.txt', '\u00e9.txt'],
  ['/', ''],
  [' . ', ''],
])('cleans the name %j to %j', (given, clean) => {
  expect(cleanName(given)).toBe(clean);
});

it('refuses what is announced wrongly, each field by its own reason', () => {
  const good = { name: 'a.pdf', size: 1, sha256: 'ab'.repeat(32) };
  const codes = (over: object) => announcedFaults({ ...good, ...over }).map(({ path, code }) => `${path} ${code}`);
  expect(codes({})).toEqual([]);
  expect(codes({ size: mostBytes })).toEqual([]);
  expect(codes({ name: '' })).toEqual(['input.name required']);
  expect(codes({ name: `${'长'.repeat(117)}.pdf` })).toEqual(['input.name tooLong']);
  for (const name of ['a.exe', 'a.svg', 'a.html', 'a.docm', 'a', 'pdf', 'a.pdf.lnk'])
    expect(codes({ name })).toEqual(['input.name fileEnding']);
  expect(codes({ size: 0 })).toEqual(['input.size fileEmpty']);
  expect(codes({ size: mostBytes + 1 })).toEqual(['input.size fileTooLarge']);
  for (const sha256 of ['', 'AB'.repeat(32), 'ab'.repeat(31)])
    expect(codes({ sha256 })).toEqual(['input.sha256 malformed']);
});

it('counts files and bytes together', () => {
  const most = { files: 2, bytes: 10 };
  expect(isOver([{ size: 5 }, { size: 5 }], most)).toBe(false);
  expect(isOver([{ size: 5 }, { size: 6 }], most)).toBe(true);
  expect(isOver([{ size: 1 }, { size: 1 }, { size: 1 }], most)).toBe(true);
});

it('writes a name into a header so that nothing of it can end the header', () => {
  expect(dispositionOf(`总结 (终稿)'".pdf`)).toBe(
    `attachment; filename="____________.pdf"; filename*=UTF-8''%E6%80%BB%E7%BB%93%20%28%E7%BB%88%E7%A8%BF%29%27%22.pdf`.replace(
      '____________',
      '_'.repeat(9),
    ),
  );
});
