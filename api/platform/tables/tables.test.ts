import { expect, it } from 'vitest';
import { readTable } from './reading.ts';
import { columnName, placeOf } from './sheet.ts';
import { TableRefused, tableLimits } from './table.ts';
import { writeCsv, writeXlsx, zipOf } from './table-writing.ts';

const types = '<Types><Override ContentType="application/xml"/></Types>';
const relations = (...pairs: [string, string][]): string =>
  `<Relationships>${pairs.map(([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`).join('')}</Relationships>`;

/** A workbook of one sheet, as another program writes it; parts may be replaced and added. */
const book = (sheet: string, parts: Record<string, string | Buffer> = {}): Promise<Buffer> =>
  zipOf(
    Object.entries({
      '[Content_Types].xml': types,
      '_rels/.rels': relations(['a', 'xl/workbook.xml']),
      'xl/workbook.xml': '<x:workbook xmlns:r="r"><x:sheets><x:sheet name="甲" r:id="b"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels': relations(['b', 'worksheets/sheet1.xml']),
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      ...parts,
    }),
  );

const cell = (place: string, value: string, rest = ''): string => `<c r="${place}" ${rest}><v>${value}</v></c>`;

function why(bytes: Buffer): string {
  try {
    readTable(bytes);
  } catch (error) {
    if (error instanceof TableRefused) return error.why;
    throw error;
  }
  return 'read';
}

const hostile = [
  '=HYPERLINK("http://a")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\uff1d1',
  "'=1",
  'a,"b"\r\nc',
  '_x0041_',
  '<&>',
  '甲',
];

it('writes every text as text and reads the same again', async () => {
  const rows = [['名', '值'], ...hostile.map((text, at) => [`第${at}行`, text])];
  const workbook = await writeXlsx([{ name: '<甲>', widths: [10, 40], rows }]);
  const table = readTable(workbook);
  expect(table.sheet).toBe('<甲>');
  expect(table.odd).toEqual([]);
  expect(table.rows.map((row) => row[1])).toEqual(['值', ...hostile.map((text) => text.replace('\r\n', '\n'))]);
  const values = readTable(writeCsv(rows));
  expect(values.odd).toEqual([]);
  expect(values.rows.map((row) => row[1])).toEqual(['值', ...hostile]);
});

it('leaves no cell in comma-separated values that a spreadsheet would compute', () => {
  const text = writeCsv(hostile.map((one) => [one])).toString('utf8');
  const plain = [...text.matchAll(/(?:^|\n)\ufeff?"?(.)/g)].map(([, first]) => first);
  expect(plain.filter((first) => /[=+\-@\uff1d\t]/.test(first ?? ''))).toEqual([]);
});

it('marks formulas and errors of either format', async () => {
  const sheet = `<row r="1">${cell('A1', '1')}<c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1"><f>"x"</f></c></row>`;
  expect(readTable(await book(sheet)).odd).toEqual([
    { row: 0, column: 1, kind: 'formula' },
    { row: 0, column: 2, kind: 'error' },
    { row: 0, column: 3, kind: 'formula' },
  ]);
  const text = '甲,=1+1,-5%,+3,-,"@x"\n\uff0bcmd,乙';
  expect(readTable(Buffer.from(text)).odd.map(({ row, column }) => `${row}:${column}`)).toEqual(['0:1', '0:5', '1:0']);
});

it('reads numbers, days, per cent, shared strings and merged cells as they are shown', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="10"/></cellXfs></styleSheet>';
  const strings = '<sst><si><r><t>责任</t></r><r><t>单位</t></r><rPh><t>zeren</t></rPh></si><si><t>并</t></si></sst>';
  const sheet = `<row r="2">${cell('A2', '46387', 's="1"')}${cell('B2', '46387.5', 's="2"')}${cell('C2', '0.955', 's="3"')}${cell('D2', '0', 't="s"')}${cell('E2', '0.1')}</row><row><c t="s"><v>1</v></c><c t="b"><v>1</v></c></row><row r="4">${cell('B4', '4')}</row>`;
  const whole = `<worksheet><sheetData>${sheet}</sheetData><mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="D2:E2"/></mergeCells></worksheet>`;
  const table = readTable(
    await book('', { 'xl/worksheets/sheet1.xml': whole, 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings }),
  );
  expect(table.rows).toEqual([
    [],
    ['2026-12-31', '2026-12-31', '95.5%', '责任单位', '0.1'],
    ['并', 'TRUE'],
    ['并', '4'],
  ]);
  expect(table.headings).toEqual([1]);
});

it('reads values in UTF-8 with and without its mark, in GB 18030 and in UTF-16', () => {
  const gb = Buffer.from([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xc8, 0xce, 0xce, 0xf1]);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('序号\t任务', 'utf16le')]);
  for (const bytes of [Buffer.from('序号,任务'), Buffer.from('\ufeff序号;任务'), gb, wide])
    expect(readTable(bytes).rows).toEqual([['序号', '任务']]);
  expect(readTable(Buffer.from('a,"b\n""c"""\r\n\r\nd')).rows).toEqual([['a', 'b\n"c"'], [], ['d']]);
});

it('refuses macros, links, files within, passwords and old formats by what they are', async () => {
  const row = `<row r="1">${cell('A1', '1')}</row>`;
  expect(why(await book(row))).toBe('read');
  const macro = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]);
  expect(why(await book(row, { 'xl/picture.png': macro }))).toBe('macros');
  expect(why(await book(row, { '[Content_Types].xml': types.replace('xml"/>', 'vnd.ms-office.vbaProject"/>') }))).toBe(
    'macros',
  );
  expect(why(await book(row, { 'xl/externalLinks/externalLink1.xml': '<a/>' }))).toBe('links');
  expect(why(await book(row, { 'xl/connections.xml': '<a/>' }))).toBe('links');
  expect(why(await book(row, { 'inner.zip': await zipOf([['a', 'a']]) }))).toBe('links');
  expect(why(macro)).toBe('oldFormat');
  const locked = await book(row);
  locked.writeUInt16LE(
    locked.readUInt16LE(locked.lastIndexOf('PK\u0001\u0002') + 8) | 1,
    locked.lastIndexOf('PK\u0001\u0002') + 8,
  );
  expect(why(locked)).toBe('encrypted');
});

it('refuses entities of its own, and what is no table', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>';
  expect(why(await book('', { 'xl/worksheets/sheet1.xml': bomb }))).toBe('unreadable');
  expect(why(await book('<row><c t="inlineStr"><is><t>&unknown;</t></is></c></row>'))).toBe('unreadable');
  expect(why(await book(`<row r="1">${cell('A1', '7', 't="s"')}</row>`))).toBe('unreadable');
  expect(why(Buffer.from('PK\u0003\u0004 no archive'))).toBe('unreadable');
  expect(why(Buffer.from([0, 1, 2, 3]))).toBe('unreadable');
  expect(why(Buffer.from(''))).toBe('unreadable');
  expect(why(Buffer.from('"no end'))).toBe('unreadable');
});

it('refuses a bomb by the size that it declares and by the size that it has', async () => {
  const zeros = ' '.repeat(tableLimits.inflated + 1);
  const bomb = await book('', { 'xl/big.xml': zeros });
  expect(bomb.length).toBeLessThan(tableLimits.bytes);
  expect(why(bomb)).toBe('tooLarge');
  bomb.writeUInt32LE(10, bomb.lastIndexOf('xl/big.xml') - 22); // the size that its directory declares
  expect(why(bomb)).toBe('tooLarge');
  const many = Object.fromEntries(Array.from({ length: tableLimits.entries }, (_, at) => [`xl/${at}.xml`, 'a']));
  expect(why(await book('', many))).toBe('tooLarge');
  expect(why(Buffer.alloc(tableLimits.bytes + 1, 65))).toBe('tooLarge');
});

it('refuses more rows and columns than a matrix has, but not empty ones', async () => {
  expect(why(await book(`<row r="9999">${cell('A9999', '1')}</row>`))).toBe('tooManyRows');
  expect(why(await book(`<row r="1">${cell('XFD1', '1')}</row>`))).toBe('tooWide');
  expect(why(await book(`<row r="1">${cell('A1', '1')}<c r="XFD1" s="1"/></row>`))).toBe('read');
  expect(why(Buffer.from('a\n'.repeat(tableLimits.rows + 1)))).toBe('tooManyRows');
});

it('names columns as spreadsheets do', () => {
  for (const [column, name] of [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ] as const) {
    expect(columnName(column)).toBe(name);
    expect(placeOf(`${name}7`)).toEqual({ row: 6, column });
  }
});
