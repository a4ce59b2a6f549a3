/** What stands before a block of EXIF in a JPEG, and wherever else one was copied to. */
const exifMark = Buffer.from('Exif\0\0', 'latin1');
const gpsPointer = 0x8825;
const placeInXmp = ['GPSLatitude', 'GPSLongitude', 'photoshop:City', 'Iptc4xmpCore:Location', 'Iptc4xmpExt:Location'];

/** More blocks of EXIF than a camera writes: nobody looks through them all. */
const mostBlocks = 64;

/** More chunks than the largest photo needs, of which many writers make one each 4 KiB: nobody looks through them all. */
const mostChunks = 65_536;

/** The largest photo that is looked through, in MiB. */
export const mostPhoto = 50;

/** Datasets of IPTC that name a city, a part of it, a province or a country. */
const placeInIptc = [0x5a, 0x5c, 0x5f, 0x64, 0x65];

/** Whether a block in the form of TIFF, as EXIF is written, points to where the photo was taken; one that breaks off does not. */
function pointsToPlace(tiff: Buffer): boolean {
  if (tiff.length < 8) return false;
  const order = tiff.toString('latin1', 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return false;
  const little = order.startsWith('I');
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (start + 2 > tiff.length) return false;
  const end = Math.min(tiff.length - 12, start + 2 + (short(start) - 1) * 12);
  for (let at = start + 2; at <= end; at += 12) if (short(at) === gpsPointer) return true;
  return false;
}

function* exifBlocks(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf(exifMark); at >= 0; at = bytes.indexOf(exifMark, at + 6)) yield bytes.subarray(at + 6);
}

function inExif(bytes: Buffer): boolean {
  let blocks = 0;
  for (const block of exifBlocks(bytes)) {
    blocks += 1;
    if (blocks > mostBlocks || pointsToPlace(block)) return true;
  }
  return false;
}

const inXmp = (bytes: Buffer): boolean => placeInXmp.some((word) => bytes.includes(word, 0, 'latin1'));

/** Chunks of a PNG or of a WebP, by their names. */
function* pngChunks(bytes: Buffer): Generator<readonly [name: string, data: Buffer]> {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    yield [bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))];
}
function* webpChunks(bytes: Buffer): Generator<readonly [name: string, data: Buffer]> {
  for (let at = 12; at + 8 <= bytes.length; at += 8 + bytes.readUInt32LE(at + 4) + (bytes.readUInt32LE(at + 4) % 2))
    yield [bytes.toString('latin1', at, at + 4), bytes.subarray(at + 8, at + 8 + bytes.readUInt32LE(at + 4))];
}

/** Text of a PNG that is packed, or carries a profile of another format: nobody reads what it says, so that it counts as telling. */
const isClosed = (name: string, data: Buffer): boolean =>
  ['zTXt', 'iTXt', 'tEXt'].includes(name) &&
  (/^Raw profile type (exif|app1|xmp|iptc|8bim)\0/i.test(data.toString('latin1', 0, 40)) ||
    (name === 'iTXt' && data[data.indexOf(0) + 1] === 1));

/** IPTC stands in blocks of Photoshop, each dataset behind the same two bytes. */
function inIptc(bytes: Buffer): boolean {
  const start = bytes.indexOf('Photoshop 3.0\0', 0, 'latin1');
  if (start < 0) return false;
  const block = bytes.subarray(start, start + 65_536);
  for (
    let at = block.indexOf('8BIM\x04\x04', 0, 'latin1');
    at >= 0;
    at = block.indexOf('8BIM\x04\x04', at + 6, 'latin1')
  ) {
    const data = block.subarray(at, at + 4096);
    for (let set = data.indexOf('\x1c\x02', 0, 'latin1'); set >= 0; set = data.indexOf('\x1c\x02', set + 2, 'latin1'))
      if (placeInIptc.includes(data[set + 2] ?? 0)) return true;
  }
  return false;
}

/** Whether a file of a kind is a photo, which may tell where it was taken. */
export const isPhoto = (kind: string | null): boolean => ['jpg', 'png', 'webp'].includes(kind ?? '');

function inChunks(bytes: Buffer, kind: string | null): boolean {
  let chunks = 0;
  for (const [name, data] of kind === 'png' ? pngChunks(bytes) : webpChunks(bytes)) {
    chunks += 1;
    if (chunks > mostChunks || (/^exif$/i.test(name) && pointsToPlace(data))) return true;
    if (kind === 'png' && isClosed(name, data)) return true;
  }
  return false;
}

/**
 * Whether a photo still tells where it was taken, in EXIF, XMP or IPTC wherever it stands in the file, or may, for it holds
 * what cannot be read; false for what is no photo.
 */
export function tellsPlace(bytes: Buffer, kind: string | null): boolean {
  if (!isPhoto(kind)) return false;
  return inExif(bytes) || inIptc(bytes) || inXmp(bytes) || (kind !== 'jpg' && inChunks(bytes, kind));
}
