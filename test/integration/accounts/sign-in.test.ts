import pg from 'pg';
import { expect, it } from 'vitest';
import { type Answer, type Caller, startApp } from '../../support/app.ts';

const app = startApp();
const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Session { personName } ... on Problem { code message retryAfter } } }';
const who = '{ session { personName login } }';
const password = 'see-it-through-2026';

const enter = (caller: Caller, login: string, secret: string): Promise<Answer> =>
  caller.ask(signIn, { input: { login, password: secret } });

async function owned<R>(sql: string, values: unknown[] = []): Promise<R[]> {
  const client = new pg.Client({ connectionString: app.adminUrl() });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as R[];
  } finally {
    await client.end();
  }
}

it('answers a wrong password and an unknown login alike', async () => {
  const wrong = await enter(app.nobody(), 'zhou.dang', 'not-the-password');
  const unknown = await enter(app.nobody(), 'nobody.at.all', 'not-the-password');
  expect(wrong.data.signIn.code).toBe('UNAUTHENTICATED');
  expect(unknown.data).toEqual(wrong.data);
});

it('makes a source wait after five failures at one login, and the owner elsewhere not', async () => {
  for (let attempt = 0; attempt < 5; attempt += 1) await enter(app.nobody(), 'xu.lei', 'not-the-password');
  const blocked = await enter(app.nobody(), 'xu.lei', password);
  expect(blocked.data.signIn).toMatchObject({ code: 'RATE_LIMITED' });
  expect(blocked.data.signIn.retryAfter).toBeGreaterThan(0);
  await owned(`update auth.attempt set source = 'elsewhere'`);
  expect((await enter(app.nobody(), 'xu.lei', password)).data.signIn.personName).toBe('徐磊');
});

it('counts every try of one document, so that many in one are no more than many', async () => {
  const tries = Array.from({ length: 14 }, (_, at) => `a${at}: signIn(input: $input) { ... on Problem { code } }`);
  const document = `mutation ($input: SignInInput!) { ${tries.join(' ')} }`;
  const { data } = await app.nobody().ask(document, { input: { login: 'guo.tao', password: 'not-the-password' } });
  const codes = Object.values<{ code: string }>(data).map(({ code }) => code);
  expect(codes).toEqual([...Array(5).fill('UNAUTHENTICATED'), ...Array(9).fill('RATE_LIMITED')]);
});

it('keeps nothing but the hash of a token', async () => {
  await app.as('zhang.min');
  const [row] = await owned<{ bytes: number }>('select length(token_hash) as bytes from auth.session limit 1');
  expect(row?.bytes).toBe(32);
});

it('ends a session that idled half an hour, one that is twelve hours old, and every one at once', async () => {
  const idle = await app.as('he.jun');
  await owned(`update auth.session set seen_at = now() - interval '31 minutes'`);
  expect((await idle.ask(who)).data.session).toBeNull();
  const old = await app.as('he.jun');
  await owned(`update auth.session set expires_at = now() - interval '1 second'`);
  expect((await old.ask(who)).data.session).toBeNull();
  const [here, there] = [await app.as('he.jun'), await app.as('he.jun')];
  await here.ask('mutation { signOut(input: { everywhere: true }) { __typename } }');
  expect((await there.ask(who)).data.session).toBeNull();
});

it('changes a password, ends the other sessions and keeps this one', async () => {
  const [here, there] = [await app.as('wang.qiang'), await app.as('wang.qiang')];
  const change =
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on Problem { fields { path code } } } }';
  const wrong = await here.ask(change, { input: { current: 'not-it-at-all', next: 'a-brand-new-secret' } });
  expect(wrong.data.changePassword.fields).toEqual([{ path: 'input.current', code: 'wrongPassword' }]);
  const done = await here.ask(change, { input: { current: password, next: 'a-brand-new-secret' } });
  expect(done.data.changePassword.__typename).toBe('Session');
  expect((await here.ask(who)).data.session.login).toBe('wang.qiang');
  expect((await there.ask(who)).data.session).toBeNull();
  expect((await enter(app.nobody(), 'wang.qiang', 'a-brand-new-secret')).data.signIn.personName).toBe('王强');
});

it('ends the rights of a post on the day it is released', async () => {
  const admin = await app.as('wu.admin');
  const people = await admin.ask('{ people { nodes { login posts { id version role } } } }');
  const post = people.data.people.nodes.find(({ login }: { login: string }) => login === 'he.jun').posts[0];
  const now = (await admin.ask('{ session { now } }')).data.session.now;
  const today = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  const release = 'mutation ($input: ReleasePostInput!) { releasePost(input: $input) { __typename } }';
  const officer = await app.as('he.jun');
  expect((await officer.ask('{ session { actingPostId } }')).data.session.actingPostId).toBe(post.id);
  await admin.ask(release, { input: { key: 'release-he-jun', postId: post.id, version: post.version, heldTo: today } });
  expect((await officer.ask('{ session { actingPostId posts { id } } }')).data.session).toEqual({
    actingPostId: null,
    posts: [],
  });
});
