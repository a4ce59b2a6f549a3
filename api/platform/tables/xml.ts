import { TableRefused } from './table.ts';

/** What a reader of XML is told, in document order; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its five named and numbered entities resolved; there are no others, since no document type is read. */
export const resolved = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{1,8});/g, (_, name: string) => {
        const known = named[name];
        if (known !== undefined) return known;
        const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        if (!name.startsWith('#') || !(code <= 0x10ffff)) throw new TableRefused('unreadable');
        return String.fromCodePoint(code);
      })
    : text;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributes = new Map<string, RegExp>();

/** The pattern of an attribute by its name, made once. */
function patternOf(name: string): RegExp {
  const known = attributes.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  attributes.set(name, made);
  return made;
}

function attributeIn(tag: string): (name: string) => string | undefined {
  return (wanted) => {
    const found = patternOf(wanted).exec(tag);
    return found === null ? undefined : resolved(found[1] ?? found[2] ?? '');
  };
}

/** The end of a tag that begins at `from`: the next `>` outside quotes. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml[at] as string;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  throw new TableRefused('unreadable');
}

const past = (xml: string, mark: string, from: number): number => {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new TableRefused('unreadable');
  return found + mark.length;
};

/** Reads XML from start to end in one pass; a document type, and with it every entity of its own, is refused. */
export function readXml(xml: string, reader: XmlReader): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) reader.text?.(resolved(xml.slice(at, tag < 0 ? xml.length : tag)));
    if (tag < 0) return;
    if (xml.startsWith('<!--', tag)) at = past(xml, '-->', tag);
    else if (xml.startsWith('<?', tag)) at = past(xml, '?>', tag);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = past(xml, ']]>', tag);
      reader.text?.(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith('<!', tag)) throw new TableRefused('unreadable');
    else {
      const end = endOfTag(xml, tag + 1);
      readTag(xml.slice(tag + 1, end), reader);
      at = end + 1;
    }
  }
}

function readTag(tag: string, reader: XmlReader): void {
  if (tag.startsWith('/')) {
    reader.close?.(local(tag.slice(1).trim()));
    return;
  }
  const whole = tag.endsWith('/') ? tag.slice(0, -1) : tag;
  const space = whole.search(/\s/);
  const name = local(space < 0 ? whole : whole.slice(0, space));
  reader.open?.(name, attributeIn(space < 0 ? '' : whole.slice(space)));
  if (whole !== tag) reader.close?.(name);
}
