import { describe, expect, it } from 'vitest';
import { tellsPlace } from '../../../api/modules/files/photo-place.rules.ts';
import { isPhoto, withoutPlace } from '../../../client/files/without-place.ts';
import type { Caller } from '../../support/app.ts';
import { startApp } from '../../support/app.ts';
import { exif, jpegWith, placed, plain, pngWith, webpWith } from '../../support/photos.ts';
import { announced, put, type Sample, type Sent } from '../../support/uploading.ts';

const app = startApp();

/** Sends a whole file as the page does; answers what the server says to its last byte. */
async function sentWhole(url: string, caller: Caller, sample: Sample): Promise<Sent> {
  const { id } = await announced(caller, sample);
  return put(url, caller, id, 0, sample.bytes);
}

const stripped = (bytes: Buffer): Buffer => Buffer.from(withoutPlace(bytes));

describe('a photo that tells where it was taken', () => {
  it.each(Object.entries(placed))('is refused by the server, and taken from the page: %s', async (_, [kind, bytes]) => {
    const officer = await app.as('zhang.min');
    const name = `现场.${kind}`;
    const refused = await sentWhole(app.url(), officer, { name, bytes });
    expect(refused).toMatchObject({ status: 422, body: { problem: { code: 'INVALID_INPUT' } } });
    const [field] = refused.body.problem.fields;
    expect(field).toMatchObject({ path: 'file', code: 'photoPlace', message: expect.stringContaining('重新选择') });
    expect(tellsPlace(bytes, kind)).toBe(true);
    expect(tellsPlace(stripped(bytes), kind)).toBe(false);
    const taken = await sentWhole(app.url(), officer, { name, bytes: stripped(bytes) });
    expect(taken).toMatchObject({ status: 200, body: { kept: true } });
  });

  it('is the same picture afterwards, with the same side up, and nothing else of what was written on it', () => {
    for (const [name, [kind, bytes]] of Object.entries(placed)) {
      const side = name.includes('other order') ? 3 : name === 'JPEG with EXIF' ? 6 : null;
      if (kind === 'webp') expect(stripped(bytes).includes(plain.webp.subarray(12)), name).toBe(true);
      else if (side === null) expect(stripped(bytes).equals(plain[kind]), name).toBe(true);
      else {
        const upright = stripped(bytes);
        expect(upright.subarray(38).equals(plain.jpg.subarray(2)), name).toBe(true);
        expect(upright[31], name).toBe(side);
      }
      expect(stripped(stripped(bytes)).equals(stripped(bytes)), name).toBe(true);
    }
  });
});

it('leaves photos without a place as they are, and takes them', async () => {
  for (const [kind, bytes] of Object.entries(plain)) {
    expect(stripped(bytes).equals(bytes), kind).toBe(true);
    const taken = await sentWhole(app.url(), await app.as('zhang.min'), { name: `现场.${kind}`, bytes });
    expect(taken.body, kind).toMatchObject({ kept: true });
  }
});

it('leaves bytes that break off as they are, and what is no photo, and says of neither that it tells a place', () => {
  const [, whole] = placed['JPEG with EXIF'] ?? [];
  for (const bytes of [whole?.subarray(0, 20), plain.png.subarray(0, 40), plain.webp.subarray(0, 30), Buffer.from('x')])
    expect(stripped(bytes ?? Buffer.alloc(0)).length).toBeGreaterThan(0);
  for (const kind of ['pdf', 'txt', null]) expect(tellsPlace(exif(), kind)).toBe(false);
  const odd = Buffer.from('Exif\0\0II*\0\xff\xff\xff\xff', 'latin1');
  expect(tellsPlace(jpegWith([0xe1, odd]), 'jpg')).toBe(false);
  expect(tellsPlace(pngWith(['eXIf', Buffer.from('II')]), 'png')).toBe(false);
  expect(['现场.JPG', 'a.jpeg', 'b.png', 'c.webp', 'd.pdf', 'e.mp4'].map(isPhoto)).toEqual([
    ...[true, true, true, true, false, false],
  ]);
});

it.each([4, 5, 6, 7])('takes a block of EXIF that breaks off after %i bytes for none', (length) => {
  const cut = exif().subarray(0, length);
  const marked = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), cut]);
  expect(tellsPlace(pngWith(['eXIf', cut]), 'png')).toBe(false);
  expect(tellsPlace(webpWith(['EXIF', cut]), 'webp')).toBe(false);
  expect(tellsPlace(Buffer.concat([plain.jpg, marked]), 'jpg')).toBe(false);
  expect(stripped(jpegWith([0xe1, marked])).equals(plain.jpg)).toBe(true);
});

it('looks through no more chunks than a photo needs', () => {
  const ours = Buffer.alloc(12);
  ours.write('teSt', 4, 'latin1');
  const many = (count: number): Buffer => Buffer.concat([plain.png.subarray(0, 8), Buffer.alloc(12 * count, ours)]);
  expect(tellsPlace(many(65_536), 'png')).toBe(false);
  expect(tellsPlace(many(65_537), 'png')).toBe(true);
});

it('looks through no more blocks than a camera writes', () => {
  const mark = Buffer.from('Exif\0\0II*\0', 'latin1');
  const many = Buffer.concat(Array.from({ length: 65 }, () => mark));
  expect(tellsPlace(jpegWith([0xe1, many]), 'jpg')).toBe(true);
  expect(tellsPlace(jpegWith([0xe1, many.subarray(mark.length)]), 'jpg')).toBe(false);
});

it('takes no picture of HEIF under the name of a film', async () => {
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]);
  const answer = await sentWhole(app.url(), await app.as('zhang.min'), { name: '现场.mp4', bytes: heic });
  expect(answer.body.problem.fields).toMatchObject([{ code: 'fileKind' }]);
});
