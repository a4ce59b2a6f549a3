import type { FieldProblem } from '../../platform/result.ts';

/** What may be handed in, by the ending of its name; the content must be of the same kind. */
export const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  mp4: 'video/mp4',
};

/** The endings that are text. */
export const isTextual = (ending: string): boolean => ['txt', 'csv'].includes(ending);

/** The ending of a name in small letters; empty: none. */
export const endingOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** One entry of a zip, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  readonly unpacked: number;
  readonly encrypted: boolean;
  readonly deflated: boolean;
  readonly packed: number;
  /** Where its own header stands in the file. */
  readonly at: number;
}

/** What was found in a file: its first bytes, its directory if it is a zip, and whether all of it is text. */
export interface Content {
  readonly head: Buffer;
  readonly size: number;
  readonly zip: readonly ZipEntry[] | null;
  readonly text: boolean;
}

const starts = (head: Buffer, at: number, ...bytes: (number | string)[]): boolean =>
  head.subarray(at).indexOf(Buffer.concat(bytes.map((one) => Buffer.from(typeof one === 'string' ? one : [one])))) ===
  0;

/** Where the directory of a zip lies, read from its last bytes; null: it is none, or one that we do not open. */
export function zipDirectory(
  tail: Buffer,
): { readonly at: number; readonly length: number; readonly count: number } | null {
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || tail.length < end + 22) return null;
  const [count, length, at] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  return count === 0xffff || at === 0xffffffff || length > mostDirectory ? null : { at, length, count };
}

/** The largest directory that is read. */
export const mostDirectory = 1 << 20;

/** The entries of a zip's directory; null: it is broken. */
export function zipEntries(directory: Buffer, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => directory.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      unpacked: directory.readUInt32LE(at + 24),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      deflated: directory.readUInt16LE(at + 10) !== 0,
      packed: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

const office: readonly (readonly [part: string, ending: string])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];

function kindOfZip(names: readonly string[]): string | null {
  if (names.includes('OFD.xml')) return 'ofd';
  if (!names.includes('[Content_Types].xml')) return null;
  return office.find(([part]) => names.includes(part))?.[1] ?? null;
}

/** Brands of the same container that hold a picture and no film (HEIF, AVIF). */
const pictures = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'];

/** What a file is by what is in it, named by its usual ending; null: nothing that may be handed in. */
export function kindOf({ head, zip, text }: Content): string | null {
  if (starts(head, 0, '%PDF-')) return 'pdf';
  if (starts(head, 0, 0xff, 0xd8, 0xff)) return 'jpg';
  if (starts(head, 0, 0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(head, 0, 'RIFF') && starts(head, 8, 'WEBP')) return 'webp';
  if (starts(head, 4, 'ftyp')) return pictures.includes(head.toString('latin1', 8, 12)) ? null : 'mp4';
  if (zip !== null) return kindOfZip(zip.map(({ name }) => name));
  return text && !/^\ufeff?\s*</.test(head.toString('utf8')) ? 'txt' : null;
}

const mostUnpacked = 1 << 30;
const mostRatio = 200;

/** Why a file is refused for what is in it; nothing when it is what its name says and does no harm by its kind. */
export function contentFaults(name: string, content: Content): FieldProblem[] {
  const ending = endingOf(name);
  const wanted = isTextual(ending) ? 'txt' : ending === 'jpeg' ? 'jpg' : ending;
  const fault = (code: string): FieldProblem[] => [{ path: 'file', code }];
  if (kindOf(content) !== wanted) return fault(isTextual(ending) ? 'fileNoText' : 'fileKind');
  const entries = content.zip ?? [];
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > mostUnpacked || unpacked > content.size * mostRatio) return fault('fileBomb');
  if (entries.some((entry) => entry.encrypted)) return fault('fileLocked');
  return entries.some((entry) => /vbaProject|\.(exe|dll|js|vbs|bat|cmd|jar|ps1|scr|zip)$/i.test(entry.name))
    ? fault('fileMacros')
    : [];
}
