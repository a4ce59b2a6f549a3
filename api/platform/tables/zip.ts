import { crc32, inflateRawSync } from 'node:zlib';
import { TableRefused, tableLimits } from './table.ts';

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const lastComment = 65_557;

const damaged = (): TableRefused => new TableRefused('unreadable');

/** The directory of an archive; one that is encrypted, split, larger than its file or full beyond the limit is refused. */
function directoryOf(bytes: Buffer): Map<string, Entry> {
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - lastComment && bytes.readUInt32LE(end) !== endSignature) end -= 1;
  if (end < 0 || bytes.readUInt32LE(end) !== endSignature) throw damaged();
  const count = bytes.readUInt16LE(end + 10);
  if (count > tableLimits.entries) throw new TableRefused('tooLarge');
  const entries = new Map<string, Entry>();
  let packed = 0;
  for (let at = bytes.readUInt32LE(end + 16), left = count; left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== centralSignature) throw damaged();
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new TableRefused('encrypted');
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const title = bytes.toString('utf8', at + 46, at + 46 + name);
    const entry = {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    packed += entry.packed;
    if (entries.has(title) || packed > bytes.length) throw damaged(); // entries that share bytes are a bomb
    entries.set(title, entry);
    at += 46 + name + extra + comment;
  }
  return entries;
}

function unpack(bytes: Buffer, entry: Entry, room: number): Buffer {
  if (entry.size > room) throw new TableRefused('tooLarge');
  if (bytes.readUInt32LE(entry.offset) !== localSignature) throw damaged();
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed || (entry.method !== 0 && entry.method !== 8)) throw damaged();
  const whole = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  if (whole.length !== entry.size || crc32(whole) !== entry.crc) throw damaged();
  return whole;
}

/**
 * Every entry of a zip archive by name. Sizes are counted as declared before and as they are while unpacking, so that no archive
 * takes more memory than the limit, whatever it says of itself.
 */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  try {
    let room: number = tableLimits.inflated;
    return new Map(
      [...directoryOf(bytes)].map(([name, entry]) => {
        const whole = unpack(bytes, entry, room);
        room -= whole.length;
        return [name, whole];
      }),
    );
  } catch (error) {
    if (error instanceof TableRefused) throw error;
    const { code } = error as { code?: string };
    throw new TableRefused(code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'unreadable');
  }
}
