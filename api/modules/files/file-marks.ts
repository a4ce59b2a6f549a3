import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { MarkScanner } from '../../platform/classification.ts';
import type { FileStore, StoredFile } from '../../platform/file-store.ts';
import { resolved } from '../../platform/tables/xml.ts';
import { type Content, endingOf, isTextual, type ZipEntry } from './file-kind.rules.ts';

/** Most text that is unpacked from the parts of one document. */
const mostText = 1 << 28;

const lines =
  /<\/(?:\w+:)?(?:p|si|c|is|comment|TextObject|title|subject|keywords|description|category|contentStatus)\s*>|<(?:\w+:)?(?:br|cr)\b[^>]*>/g;

/** The words of XML that comes in pieces: a line for each paragraph, cell or property, and the words of watermarks. */
class XmlWords {
  private rest = '';

  push(piece: string): string {
    const xml = this.rest + piece;
    const cuts = [xml.lastIndexOf('<') > xml.lastIndexOf('>') ? xml.lastIndexOf('<') : xml.length];
    const entity = xml.lastIndexOf('&');
    if (entity >= 0 && !xml.includes(';', entity)) cuts.push(entity);
    const cut = Math.min(...cuts);
    this.rest = xml.slice(cut);
    if (this.rest.length > 1 << 20) throw new Error('A tag without an end');
    const watermarked = xml.slice(0, cut).replaceAll(/<[^>]*?\sstring="([^"]*)"[^>]*>/g, '\n$1\n');
    return resolved(
      watermarked
        .replaceAll(lines, '\n')
        .replaceAll(/<(?:\w+:)?tab\b[^>]*>/g, ' ')
        .replaceAll(/<[^>]*>/g, ''),
    );
  }
}

/** Reads the words of the parts of a document, each unpacked as it is read and none kept. */
async function scanParts(store: FileStore, file: StoredFile, parts: readonly ZipEntry[]): Promise<boolean> {
  let room = mostText;
  for (const part of parts) {
    const header = await store.bytes(file, part.at, 30);
    const from = part.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const scanner = new MarkScanner();
    const words = new XmlWords();
    const read = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
      let decoder: TextDecoder | null = null;
      for await (const piece of pieces) {
        room -= piece.length;
        if (room < 0) throw new Error('More text than a document holds');
        decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
        scanner.push(words.push(decoder.decode(piece, { stream: true })));
      }
    };
    const packed = Readable.from(store.pieces(file, from, part.packed));
    if (part.deflated) await pipeline(packed, createInflateRaw(), read);
    else await read(packed);
    if (scanner.end()) return true;
  }
  return false;
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Reads the words of a text; the cells of a list stand for lines. */
async function scanText(store: FileStore, file: StoredFile, cells: boolean): Promise<boolean> {
  const scanner = new MarkScanner();
  const decoder = new TextDecoder();
  for await (const piece of store.pieces(file)) {
    const text = decoder.decode(piece, { stream: true });
    scanner.push(cells ? text.replaceAll(/[,;"]/g, '\n') : text);
  }
  return scanner.end();
}

/** Reads what a PDF says of itself in plain: its properties and bookmarks, in both ways in which they are written. */
async function scanPlain(store: FileStore, file: StoredFile): Promise<boolean> {
  const readers = ['utf-8', 'utf-16be', 'utf-16be'].map((name) => ({
    decoder: new TextDecoder(name),
    scanner: new MarkScanner(),
  }));
  let first = true;
  for await (const piece of store.pieces(file)) {
    for (const [at, { decoder, scanner }] of readers.entries())
      scanner.push(
        decoder.decode(first && at === 2 ? piece.subarray(1) : piece, { stream: true }).replaceAll(/[()<>]/g, '\n'),
      );
    first = false;
  }
  return readers.some(({ scanner }) => scanner.end());
}

/**
 * Whether the words of a file bear the mark of a state secret (S-7), as far as they can be read here: all of a text, a list and
 * the parts of an office document, of a PDF what it says of itself; of pictures and films nothing. Null: its parts cannot be read.
 */
export async function bearsMark(
  store: FileStore,
  file: StoredFile & { name: string },
  { zip }: Content,
): Promise<boolean | null> {
  const ending = endingOf(file.name);
  if (isTextual(ending)) return scanText(store, file, ending === 'csv');
  if (ending === 'pdf') return scanPlain(store, file);
  if (zip === null) return false;
  try {
    return await scanParts(
      store,
      file,
      zip.filter(({ name }) => /\.(xml|vml)$/i.test(name)),
    );
  } catch {
    return null;
  }
}
