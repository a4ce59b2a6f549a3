import { expect, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { contextOf, inContext } from '../support/contexts.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf } from '../support/story.ts';
import { announced, fetched, pdf, put, sha256Of, uploaded } from '../support/uploading.ts';
import { postOf } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const unknown = globalIdOf('File', '019b76da-a800-7000-8000-000000000000');
const words = '只给省督查室看的内容';
const secret = pdf(words, '机要附件.pdf');

/** What a stranger learns from an answer: everything but the address that he asked. */
const learned = async (response: Response) => ({
  status: response.status,
  text: await response.text(),
  headers: Object.fromEntries([...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name))),
});

it('answers whoever may not read a file as if there were none, whatever he asks of it', async () => {
  const officer = await actors.as('zhang.min');
  const id = await uploaded(app.url(), officer, secret);
  expect(await (await fetched(app.url(), officer, id)).text()).toContain(words);
  for (const login of ['he.jun', 'guo.tao', 'li.guohua', 'sun.admin', 'qian.audit', 'gao.yuan']) {
    const stranger = await actors.as(login);
    for (const init of [
      {},
      { headers: { range: 'bytes=0-3' } },
      { headers: { range: 'bytes=9999-' } },
      { method: 'HEAD' },
    ]) {
      const foreign = await learned(await fetched(app.url(), stranger, id, undefined, init));
      expect(foreign).toEqual(await learned(await fetched(app.url(), stranger, unknown, undefined, init)));
      expect(foreign.status).toBe(404);
      expect(JSON.stringify(foreign)).not.toContain('机要');
    }
    const [foreign, absent] = [
      await put(app.url(), stranger, id, 0, secret.bytes),
      await put(app.url(), stranger, unknown, 0, secret.bytes),
    ];
    expect(foreign).toEqual(absent);
    expect(foreign.status).toBe(404);
  }
  const nobody = app.nobody();
  for (const one of [id, unknown]) {
    expect((await fetched(app.url(), nobody, one)).status).toBe(401);
    expect((await put(app.url(), nobody, one, 0, secret.bytes)).status).toBe(401);
  }
});

it.each([
  [
    'another province',
    (id: string) => globalIdOf('File', Buffer.from(id, 'base64url').toString().split(':')[2] ?? '', 36),
  ],
  ['another type', (id: string) => globalIdOf('Report', Buffer.from(id, 'base64url').toString().split(':')[2] ?? '')],
  ['the row', (id: string) => Buffer.from(id, 'base64url').toString().split(':')[2] ?? ''],
  ['a way up', () => '..%2f..%2fpackage.json'],
  ['a way up in the id', () => Buffer.from('File:37:../../../package.json').toString('base64url')],
  ['a NUL', (id: string) => `${id}%00`],
  ['capitals', (id: string) => id.toUpperCase()],
])('finds nothing by %s', async (_, made) => {
  const officer = await actors.as('zhang.min');
  const id = await uploaded(app.url(), officer, pdf(`by id ${_}`));
  expect((await fetched(app.url(), officer, id)).status).toBe(200);
  const answer = await fetched(app.url(), officer, made(id));
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ problem: { code: 'NOT_FOUND' } });
});

it('tells no tenant by an upload that another has the same bytes', async () => {
  const sample = pdf('同一份公开文件');
  const [province, city] = [await actors.as('zhang.min'), await actors.as('he.jun')];
  const first = await uploaded(app.url(), province, sample);
  const second = await announced(city, sample);
  expect(second).toMatchObject({ state: 'UPLOADING', received: 0 });
  expect(second.id).not.toBe(first);
  const colleague = await announced(await actors.as('li.guohua'), sample);
  expect(colleague).toMatchObject({ state: 'UPLOADING', received: 0 });
  await put(app.url(), city, second.id, 0, sample.bytes.subarray(0, 10));
  expect(await announced(province, sample)).toMatchObject({ state: 'UPLOADING', received: 0 });
  expect((await put(app.url(), city, second.id, 10, sample.bytes.subarray(10))).body.kept).toBe(true);
  expect((await fetched(app.url(), province, second.id)).status).toBe(404);
  expect((await fetched(app.url(), city, first)).status).toBe(404);
});

it('gives the other post of the same person nothing, by header or address', async () => {
  const liaison = await actors.as('liu.yang');
  const [own, other] = [postOf('liu.yang', 0), postOf('liu.yang', 1)];
  const id = await uploaded(app.url(), liaison, pdf('one post'), own);
  expect((await fetched(app.url(), liaison, id, own)).status).toBe(200);
  expect((await fetched(app.url(), liaison, id, other)).status).toBe(404);
  expect((await fetched(app.url(), liaison, id, postOf('zhang.min'))).status).toBe(404);
});

it('stands on every answer as an attachment that no browser runs, guesses, frames or keeps', async () => {
  const officer = await actors.as('zhang.min');
  const id = await uploaded(app.url(), officer, pdf('headers', '../总结\u202e "终稿".pdf'));
  for (const answer of [await fetched(app.url(), officer, id), await fetched(app.url(), officer, unknown)]) {
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
  const answer = await fetched(app.url(), officer, id);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="______________.pdf"; filename*=UTF-8''${encodeURIComponent('总结 _终稿_.pdf')}`.replace(
      '_'.repeat(14),
      '_'.repeat(7),
    ),
  );
  expect(answer.headers.get('etag')).toBe(`"${sha256Of(pdf('headers').bytes)}"`);
});

it('listens to no page of another site', async () => {
  const officer = await actors.as('zhang.min');
  const sample = pdf('foreign');
  const { id } = await announced(officer, sample);
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }] as Record<
    string,
    string
  >[]) {
    expect((await put(app.url(), officer, id, 0, sample.bytes, undefined, headers)).status).toBe(403);
    expect((await fetched(app.url(), officer, id, undefined, { headers })).status).toBe(403);
  }
  expect((await fetched(app.url(), officer, id, undefined, { method: 'POST' })).status).toBe(404);
  for (const offset of ['', '-1', '1e3', 'x'])
    expect((await put(app.url(), officer, id, offset, sample.bytes)).status).toBe(422);
  expect((await put(app.url(), officer, id, 0, sample.bytes)).body.kept).toBe(true);
});

it('lets a session that is over neither fetch nor go on sending', async () => {
  const officer = await app.as('zhang.min');
  const sample = pdf('over');
  const id = await uploaded(app.url(), officer, sample);
  const { id: begun } = await announced(officer, pdf('over and begun'));
  const cookie = officer.cookie;
  await officer.ask('mutation { signOut(input: { everywhere: false }) { __typename } }');
  const ghost = { ...officer, cookie, ask: officer.ask };
  expect((await fetched(app.url(), ghost, id)).status).toBe(401);
  expect((await put(app.url(), ghost, begun, 0, sample.bytes)).status).toBe(401);
});

it('bounds what one post sends and hangs on nothing', async () => {
  const liaison = await actors.as('guo.tao');
  const post = postOf('guo.tao', 0);
  const large = { size: 200 * 1024 * 1024 };
  for (let n = 0; n < 5; n += 1)
    expect(await announced(liaison, pdf(`large ${n}`), post, large)).toMatchObject({ state: 'UPLOADING' });
  expect(await announced(liaison, pdf('one more'), post, large)).toMatchObject({
    code: 'RATE_LIMITED',
    ruleId: 'File.free',
  });
  expect(await announced(liaison, pdf('large 0'), post, large)).toMatchObject({ state: 'UPLOADING' });
  expect(await announced(await actors.as('he.jun'), pdf('one more'), undefined, large)).toMatchObject({
    state: 'UPLOADING',
  });
});

it('lets the serving role take no row for itself', async () => {
  const id = await uploaded(app.url(), await actors.as('zhang.min'), pdf('row'));
  const raw = Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
  const he = await contextOf(app, 'he.jun');
  expect(await inContext(app, he, 'select id from file where id = $1', [raw])).toEqual([]);
  expect(await inContext(app, he, `update file set free_since = now() where id = $1 returning id`, [raw])).toEqual([]);
  for (const sql of [`update file set uploaded_by_name = null`, 'delete from file', 'update file set sha256 = null'])
    await expect(inContext(app, he, sql)).rejects.toThrow(/permission denied/);
});
