import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { announced, packed, pdf, put } from '../../support/uploading.ts';

const app = startApp();
const actors = signedInOnce(app);
const rowId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';

/** Words of 150,000 letters that do not pack to nothing. */
const long = Array.from({ length: 150_000 }, (_, at) => String.fromCharCode(0x5000 + ((at * 7919) % 4001)))
  .join('')
  .replaceAll('密', '');
const paragraphs = (...runs: string[][]): Buffer =>
  Buffer.from(
    `<w:document>${runs.map((texts) => `<w:p>${texts.map((one) => `<w:r><w:t>${one}</w:t></w:r>`).join('')}</w:p>`).join('')}</w:document>`,
  );
const parts = (body: Buffer, more: Record<string, Buffer> = {}): Buffer =>
  packed({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': body, ...more });
const told = (id: string) =>
  connected(
    app.adminUrl(),
    async (owner) => (await owner.query('select from event where subject_id = $1', [rowId(id)])).rowCount,
  );
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

it.each([
  ['a document, divided into runs', '方案.docx', parts(paragraphs(['关于防汛'], ['机', '密★', '1年']))],
  [
    'a document of wide letters',
    '方案.docx',
    parts(Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('<p>秘密★5年</p>')])),
  ],
  ['a long document', '方案.docx', parts(paragraphs([long], ['密级：', '机密'], [long]))],
  [
    'a watermark',
    '方案.docx',
    parts(paragraphs(['甲']), { 'word/header1.xml': Buffer.from('<v:textpath on="t" string="绝 密"/>') }),
  ],
  [
    'a property',
    '方案.docx',
    parts(paragraphs(['甲']), { 'docProps/core.xml': Buffer.from('<c><dc:title>甲（秘密）</dc:title></c>') }),
  ],
  ['a text', '说明.txt', Buffer.from('关于防汛的说明\n秘密★长期\n')],
  ['a list', '清单.csv', Buffer.from('序号,密级\n1,机密\n')],
  [
    'a property of a PDF',
    '报告.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\n/Title ('), utf16('\ufeff机密★1年'), Buffer.from(')\n%%EOF')]),
  ],
])('keeps nothing that bears the mark of a state secret: %s', async (_, name, bytes) => {
  const officer = await actors.as('zhang.min');
  const { id } = await announced(officer, { name, bytes });
  const { status, body } = await put(app.url(), officer, id, 0, bytes);
  expect([status, body.problem?.code]).toEqual([422, 'CLASSIFIED_CONTENT_NOT_ALLOWED']);
  expect(body.problem.fields).toMatchObject([{ path: 'file', message: expect.stringContaining('国家秘密') }]);
  expect(await readdir(join(app.files, '37', 'parts'))).not.toContain(rowId(id));
  expect(await told(id)).toBe(0);
});

it('keeps documents that speak of secrets and bear no mark, and refuses those that cannot be read', async () => {
  const officer = await actors.as('zhang.min');
  const send = async (name: string, bytes: Buffer) => {
    const { id } = await announced(officer, { name, bytes });
    return (await put(app.url(), officer, id, 0, bytes)).body;
  };
  const words = ['严守国家秘密，', '分为绝密、机密、秘密三级；手机密码 ★'];
  expect(await send('保密工作.docx', parts(paragraphs(words)))).toMatchObject({ kept: true });
  expect(await send('保密工作.txt', Buffer.from(words.join('\n')))).toMatchObject({ kept: true });
  const broken = parts(paragraphs(words));
  broken.fill(0xff, 130, 160);
  expect((await send('坏.docx', broken)).problem.fields).toMatchObject([{ code: 'fileKind' }]);
});

it('takes no name with the mark of a state secret', async () => {
  const { bytes } = pdf('甲');
  for (const name of ['秘密★1年 方案.pdf', '【机密】方案.pdf'])
    expect(await announced(await actors.as('zhang.min'), { name, bytes })).toMatchObject({
      code: 'CLASSIFIED_CONTENT_NOT_ALLOWED',
      fields: [{ path: 'input.name' }],
    });
});
