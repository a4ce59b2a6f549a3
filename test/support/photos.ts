import { crc32 } from 'node:zlib';

const jpg = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQ',
    'Ew8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAQABgD',
    'AREAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAcI/8QAFxAAAwEAAAAAAAAAAAAAAAAAAAEVUv/EABYBAQEBAAAAAAAAAAAAAAAAAAAIBP/E',
    'ABcRAAMBAAAAAAAAAAAAAAAAAAAWYhf/2gAMAwEAAhEDEQA/AMsXVszZ1BfD5QurYzqA+ULq2M6gPlE8urZeedQRY+ULq2M6gPlC6tjOoD5R/9k=',
  ].join(''),
  'base64',
);
const png = Buffer.from(
  [
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIEAIAAAAb/fWfAAAAQklEQVQY05XQUQ0AIBRC0etmlGcYwzzDaBfLYBetIPyfwSj3YqUoIaYBtqDHP6hn',
    'eA1VCW0Zk3rAlgFigtIAAM61D5Z2EAM0q4gpAAAAAElFTkSuQmCC',
  ].join(''),
  'base64',
);
const webp = Buffer.from(
  [
    'UklGRlAAAABXRUJQVlA4IEQAAACwAgCdASoIAAgAAgA0JagCdLcAlgH8AuP8D0P9gAAA/vaw64VOXrH/ji+FUl6/eFUl/8Cd/4U1/5nM6/LrKOkk',
    'S4AAAA==',
  ].join(''),
  'base64',
);

/** Small photos as a program writes them, without a word of where they were taken. */
export const plain = { jpg, png, webp } as const;

export type Photo = keyof typeof plain;

/** EXIF as a phone writes it: which side is up, and the degrees of 滨州 behind the pointer to GPS. */
export function exif(side = 1, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4 + 2 + 12 + 4 + 24);
  const short = (value: number, at: number): number =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number): number =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, type: number, count: number): void => {
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
  };
  tiff.write(order, 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  entry(10, 0x0112, 3, 1);
  short(side, 18);
  entry(22, 0x8825, 4, 1);
  long(38, 30);
  short(1, 38);
  entry(40, 2, 5, 3);
  long(56, 48);
  for (const [place, value] of [37, 1, 22, 1, 51, 1].entries()) long(value, 56 + place * 4);
  return tiff;
}

const exifMark = Buffer.from('Exif\0\0', 'latin1');

/** A packet of XMP that tells a place, as its program writes it. */
export const xmp = Buffer.from(
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="37,22.85N" exif:GPSLongitude="118,1.2E"/></x:xmpmeta>',
);

const segment = (marker: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);

function chunkOfPng(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function chunkOfWebp(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), length, data, Buffer.alloc(data.length % 2)]);
}

/** A JPEG with segments behind its beginning. */
export const jpegWith = (...segments: readonly (readonly [marker: number, data: Buffer])[]): Buffer =>
  Buffer.concat([jpg.subarray(0, 2), ...segments.map(([marker, data]) => segment(marker, data)), jpg.subarray(2)]);

/** A PNG with chunks before its end. */
export const pngWith = (...chunks: readonly (readonly [name: string, data: Buffer])[]): Buffer =>
  Buffer.concat([png.subarray(0, -12), ...chunks.map(([name, data]) => chunkOfPng(name, data)), png.subarray(-12)]);

/** A WebP in its extended form with chunks behind the picture. */
export function webpWith(...chunks: readonly (readonly [name: string, data: Buffer])[]): Buffer {
  const whole = Buffer.concat([
    webp.subarray(0, 12),
    chunkOfWebp('VP8X', Buffer.from([0b1100, 0, 0, 0, 7, 0, 0, 7, 0, 0])),
    webp.subarray(12),
    ...chunks.map(([name, data]) => chunkOfWebp(name, data)),
  ]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** Photos that tell where they were taken, each in a way of its own. */
export const placed: Readonly<Record<string, readonly [kind: Photo, bytes: Buffer]>> = {
  'JPEG with EXIF': ['jpg', jpegWith([0xe1, Buffer.concat([exifMark, exif(6)])])],
  'JPEG with EXIF of the other order': ['jpg', jpegWith([0xe1, Buffer.concat([exifMark, exif(3, 'MM')])])],
  'JPEG with XMP': ['jpg', jpegWith([0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmp])])],
  'JPEG with IPTC': [
    'jpg',
    jpegWith([0xed, Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0\0\0\0\x0b\x1c\x02\x5a\0\x06Binzho\0', 'latin1')]),
  ],
  'JPEG with a second picture behind it': [
    'jpg',
    Buffer.concat([jpg, jpegWith([0xe1, Buffer.concat([exifMark, exif()])])]),
  ],
  'PNG with EXIF': ['png', pngWith(['eXIf', exif()])],
  'PNG with XMP': ['png', pngWith(['iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), xmp])])],
  'PNG with packed text': ['png', pngWith(['zTXt', Buffer.from('Raw profile type exif\0\0packed')])],
  'WebP with EXIF': ['webp', webpWith(['EXIF', exif()])],
  'WebP with XMP': ['webp', webpWith(['XMP ', xmp])],
};
