import { readSheet } from './sheet.ts';
import { isDateFormat, isPercentFormat, type Styles } from './styles.ts';
import { type Table, TableRefused, tableLimits } from './table.ts';
import { readXml } from './xml.ts';
import { unzip } from './zip.ts';

type Parts = ReadonlyMap<string, Buffer>;

const foreign = /^xl\/(externalLinks|queryTables|embeddings|activeX|ctrlProps|connections)/i;
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const zip = Buffer.from('PK\u0003\u0004');

/** Refuses what a table has no need of, by what it is and not by what it is called: macros, links to elsewhere, files within. */
function refuseForeign(parts: Parts): void {
  const types = textIn(parts, '[Content_Types].xml') ?? '';
  const has = (start: Buffer): boolean => [...parts.values()].some((part) => part.subarray(0, 4).equals(start));
  if (/macroEnabled|vbaProject|macrosheet|dialogsheet/i.test(types) || has(ole)) throw new TableRefused('macros');
  if (/externalLink|oleObject|activeX/i.test(types) || has(zip)) throw new TableRefused('links');
  if ([...parts.keys()].some((name) => foreign.test(name))) throw new TableRefused('links');
}

const textIn = (parts: Parts, name: string): string | undefined =>
  parts
    .get(name)
    ?.toString('utf8')
    .replace(/^\ufeff/, '');

/** The targets of a part's relations by their id. */
function relationsOf(parts: Parts, name: string, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  readXml(textIn(parts, name) ?? '', {
    open: (tag, attribute) => {
      const target = attribute('Target') ?? '';
      if (tag === 'Relationship' && attribute('TargetMode') !== 'External')
        found.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
    },
  });
  return found;
}

interface Book {
  readonly sheet: string;
  readonly relation: string;
  readonly from1904: boolean;
}

/** The first sheet that is not hidden. */
function bookIn(xml: string): Book {
  let [sheet, relation, from1904] = ['', '', false];
  readXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (tag !== 'sheet' || relation !== '' || (attribute('state') ?? 'visible') !== 'visible') return;
      [sheet, relation] = [attribute('name') ?? '', attribute('[\\w]+:id') ?? ''];
    },
  });
  if (relation === '') throw new TableRefused('unreadable');
  return { sheet, relation, from1904 };
}

function stringsIn(xml: string): string[] {
  const strings: string[] = [];
  let [text, reading, aside] = ['', false, false];
  readXml(xml, {
    open: (tag) => {
      if (tag === 'si') text = '';
      if (tag === 'rPh') aside = true; // how it is read aloud
      reading = tag === 't' && !aside;
    },
    text: (some) => {
      if (reading) text += some;
    },
    close: (tag) => {
      reading = false;
      if (tag === 'rPh') aside = false;
      if (tag === 'si' && strings.push(text) > tableLimits.strings) throw new TableRefused('tooLarge');
    },
  });
  return strings;
}

/** Which styles of cells show a number as a day, and which as per cent. */
function stylesIn(xml: string): Styles {
  const codes = new Map<number, string>();
  const [days, percents] = [new Set<number>(), new Set<number>()];
  let [inside, at] = [false, 0];
  readXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (tag === 'cellXfs') inside = true;
      if (tag !== 'xf' || !inside) return;
      const format = Number(attribute('numFmtId') ?? 0);
      if (isDateFormat(format, codes.get(format))) days.add(at);
      if (isPercentFormat(format, codes.get(format))) percents.add(at);
      at += 1;
    },
    close: (tag) => {
      if (tag === 'cellXfs') inside = false;
    },
  });
  return { days, percents };
}

/** The first visible sheet of a workbook (Office Open XML) as texts, as its cells show them. */
export function readXlsx(bytes: Buffer): Table {
  const parts = unzip(bytes);
  refuseForeign(parts);
  const main = [...relationsOf(parts, '_rels/.rels', '').values()].find((name) => /workbook\.xml$/i.test(name));
  const folder = (main ?? '').replace(/[^/]*$/, '');
  const relations = relationsOf(parts, `${folder}_rels/${(main ?? '').slice(folder.length)}.rels`, folder);
  const book = bookIn(textIn(parts, main ?? '') ?? '');
  const sheet = textIn(parts, relations.get(book.relation) ?? '');
  if (sheet === undefined) throw new TableRefused('unreadable');
  const strings = stringsIn(textIn(parts, `${folder}sharedStrings.xml`) ?? '');
  const styles = stylesIn(textIn(parts, `${folder}styles.xml`) ?? '');
  return { sheet: book.sheet, ...readSheet(sheet, strings, styles, book.from1904) };
}
