import { expect, it } from 'vitest';
import { type Content, contentFaults, kindOf, type ZipEntry, zipDirectory, zipEntries } from './file-kind.rules.ts';

const plain = { size: 1_000_000, zip: null, text: false };
const head = (...bytes: (number | string)[]): Content => ({
  ...plain,
  head: Buffer.concat(bytes.map((one) => Buffer.from(typeof one === 'string' ? one : [one]))),
});
const zipped = (...names: string[]): Content => ({ ...head('PK'), zip: names.map((name) => entry(name)) });
const entry = (name: string, over: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  unpacked: 10,
  encrypted: false,
  ...{ deflated: false, packed: 10, at: 0 },
  ...over,
});
const parts = ['[Content_Types].xml', 'word/document.xml'];
const codes = (name: string, content: Content) => contentFaults(name, content).map(({ code }) => code);

it('tells what a file is by what is in it', () => {
  expect(kindOf(head('%PDF-1.7'))).toBe('pdf');
  expect(kindOf(head(0xff, 0xd8, 0xff, 0xe0))).toBe('jpg');
  expect(kindOf(head(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a))).toBe('png');
  expect(kindOf(head('RIFF', 1, 2, 3, 4, 'WEBPVP8 '))).toBe('webp');
  expect(kindOf(head(0, 0, 0, 0x20, 'ftypisom'))).toBe('mp4');
  expect(kindOf(zipped(...parts))).toBe('docx');
  expect(kindOf(zipped('[Content_Types].xml', 'xl/workbook.xml'))).toBe('xlsx');
  expect(kindOf(zipped('[Content_Types].xml', 'ppt/presentation.xml'))).toBe('pptx');
  expect(kindOf(zipped('OFD.xml', 'Doc_0/Document.xml'))).toBe('ofd');
  expect(kindOf({ ...head('单位,数量\n'), text: true })).toBe('txt');
});

it('knows nothing of programs, pages, drawings and zips of no kind', () => {
  for (const content of [head('MZ', 0x90), head(0x7f, 'ELF'), zipped('a.txt'), head('GIF89a'), head(0xd0, 0xcf)])
    expect(kindOf(content)).toBeNull();
  for (const page of ['<!doctype html>', ' \n<svg onload=x>', '\ufeff<html>'])
    expect(kindOf({ ...head(page), text: true })).toBeNull();
});

it('refuses what is not what its name says', () => {
  expect(codes('报告.pdf', head('%PDF-'))).toEqual([]);
  expect(codes('报告.PDF', head('%PDF-'))).toEqual([]);
  expect(codes('照片.jpeg', head(0xff, 0xd8, 0xff))).toEqual([]);
  expect(codes('报告.pdf', head('MZ'))).toEqual(['fileKind']);
  expect(codes('照片.png', head('%PDF-'))).toEqual(['fileKind']);
  expect(codes('表.xlsx', zipped(...parts))).toEqual(['fileKind']);
  expect(codes('表.csv', head(0xb5, 0xa5))).toEqual(['fileNoText']);
});

it('refuses what unpacks to too much, is locked or can run', () => {
  const with_ = (...more: ZipEntry[]): Content => ({
    ...head('PK'),
    zip: [...parts.map((name) => entry(name)), ...more],
  });
  expect(codes('a.docx', with_())).toEqual([]);
  expect(codes('a.docx', with_(entry('big', { unpacked: 0xffffffff })))).toEqual(['fileBomb']);
  expect(codes('a.docx', with_(entry('big', { unpacked: 201_000_000 })))).toEqual(['fileBomb']);
  expect(codes('a.docx', with_(entry('locked', { encrypted: true })))).toEqual(['fileLocked']);
  expect(codes('a.docx', with_(entry('word/vbaProject.bin')))).toEqual(['fileMacros']);
  expect(codes('a.docx', with_(entry('word/embeddings/a.EXE')))).toEqual(['fileMacros']);
});

it('reads no directory that is broken, too large or of the large kind', () => {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  expect(zipDirectory(end)).toEqual({ at: 0, length: 0, count: 0 });
  expect(zipDirectory(end.subarray(0, 20))).toBeNull();
  end.writeUInt32LE(0xffffffff, 16);
  expect(zipDirectory(end)).toBeNull();
  end.writeUInt32LE(0, 16);
  end.writeUInt32LE(1 << 21, 12);
  expect(zipDirectory(end)).toBeNull();
  expect(zipEntries(Buffer.alloc(46), 1)).toBeNull();
  expect(zipEntries(Buffer.alloc(10), 1)).toBeNull();
});
