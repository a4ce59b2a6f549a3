/** Bytes of a photo without what tells where, when and with what it was taken; the picture stays as it is, upright as it was. */
export function withoutPlace(bytes: Uint8Array): Uint8Array {
  if (starts(bytes, 0, '\xff\xd8\xff')) return jpeg(bytes);
  if (starts(bytes, 0, '\x89PNG\r\n\x1a\n')) return png(bytes);
  return starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP') ? webp(bytes) : bytes;
}

/** Whether a file is a photo of a kind that this opens, by the ending of its name. */
export const isPhoto = (name: string): boolean => /\.(jpe?g|png|webp)$/i.test(name);

const starts = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, place) => bytes[at + place] === letter.charCodeAt(0));
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Kept of the segments for programs: JFIF, colours by ICC, and the transform of Adobe, without which colours are wrong. */
const isKept = (bytes: Uint8Array, marker: number, at: number): boolean =>
  marker === 0xe0
    ? starts(bytes, at, 'JFIF\0')
    : marker === 0xe2
      ? starts(bytes, at, 'ICC_PROFILE\0')
      : marker === 0xee
        ? starts(bytes, at, 'Adobe')
        : marker !== 0xfe && (marker < 0xe1 || marker > 0xef);

const isPicture = (marker: number | undefined): boolean =>
  marker === 0 || (marker !== undefined && marker >= 0xd0 && marker <= 0xd7);

/** A JPEG by its segments, up to its end: what hangs behind it, such as a film or a second picture, goes too. */
function jpeg(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let turned = 1;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return bytes;
    let end = at + 2 + length;
    if (marker === 0xe1 && starts(bytes, at + 4, 'Exif\0\0')) turned = orientationOf(bytes.subarray(at + 10, end));
    if (marker === 0xda) while (end < bytes.length && !(bytes[end] === 0xff && !isPicture(bytes[end + 1]))) end += 1;
    if (isKept(bytes, marker, at + 4)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  parts.push(Uint8Array.of(0xff, 0xd9));
  if (turned !== 1) parts.splice(1, 0, orientation(turned));
  return joined(parts);
}

/** Which side of a photo is up, as its EXIF says; 1 where nothing is said. */
function orientationOf(tiff: Uint8Array): number {
  if (tiff.length < 8) return 1;
  const little = starts(tiff, 0, 'II*\0');
  if (!little && !starts(tiff, 0, 'MM\0*')) return 1;
  const view = viewOf(tiff);
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return 1;
  for (let entry = 0; entry < view.getUint16(start, little); entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    const side = view.getUint16(at + 8, little);
    if (view.getUint16(at, little) === 0x0112) return side >= 1 && side <= 8 ? side : 1;
  }
  return 1;
}

/** A segment of EXIF that says which side is up and nothing else. */
const orientation = (side: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0, 0, 0, 0, 0],
  );

/** What of a PNG draws the picture; every other chunk goes, and what hangs behind the last. */
const drawing = /^([A-Z]...|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT|cICP)$/;

function png(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return bytes;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (drawing.test(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return joined(parts);
}

/** A WebP without its chunks of EXIF and XMP, whose flags it no longer shows. */
function webp(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.slice(0, 12)];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) return bytes;
    const chunk = bytes.slice(at, end);
    if (starts(chunk, 0, 'VP8X')) chunk[8] = (chunk[8] ?? 0) & ~0b1100;
    if (!starts(chunk, 0, 'EXIF') && !starts(chunk, 0, 'XMP ')) parts.push(chunk);
    at = end;
  }
  const whole = joined(parts);
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return whole;
}
