import { expect, it } from 'vitest';
import { key, startApp } from '../support/app.ts';
import { matter } from '../support/matter.ts';
import { done } from '../support/walk.ts';

const app = startApp();
const send = (body: string, headers: Record<string, string> = {}, method = 'POST') =>
  fetch(`${app.url()}/graphql`, {
    method,
    body: method === 'GET' ? undefined : body,
    headers: { 'content-type': 'application/json', ...headers },
  });
const query = JSON.stringify({ query: '{ session { id } }' });

it('names every answer and tells nothing of what it runs on', async () => {
  const answer = await send(query);
  expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers.get('x-powered-by')).toBeNull();
});

it.each([
  ['another site', { origin: 'https://evil.example' }, 403],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 403],
  ['plain text', { 'content-type': 'text/plain' }, 403],
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
])('refuses a request of %s', async (_, headers, status) => {
  expect((await send(query, headers)).status).toBe(status);
});

it('refuses reading by GET, broken bodies and bodies too large', async () => {
  expect((await send('', {}, 'GET')).status).toBe(405);
  expect((await send('{"query":')).status).toBe(400);
  const large = await send(JSON.stringify({ query: `{ orgUnits(text: "${'长'.repeat(2_000_000)}") { id } }` }));
  expect(large.status).toBe(413);
  expect(await large.json()).toEqual({
    errors: [{ message: 'The request was refused', extensions: { code: 'TOO_LARGE' } }],
  });
});

const sessions = (count: number): string =>
  Array.from({ length: count }, (_, at) => `a${at}: session { id }`).join(' ');
const doubling = (levels: number): string =>
  Array.from({ length: levels }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join(' ');

it.each([
  ['deep', `{ orgUnit { ${'children { '.repeat(13)} id ${'} '.repeat(13)} } }`],
  ['wide', `{ ${sessions(30)} }`],
  ['wide, by a fragment', `{ ...all } fragment all on Query { ${sessions(30)} }`],
  [
    'deep, under a name of introspection',
    `query __schema { orgUnit { ${'children { '.repeat(13)} id ${'} '.repeat(13)} } }`,
  ],
  ['doubling', `{ ...f0 } ${doubling(25)} fragment f25 on Query { session { id } }`],
  ['doubling, of nothing', `{ ...f0 } ${doubling(25)}`],
  ['circular', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
  ['decorated', `{ ${Array.from({ length: 6 }, (_, at) => `a${at}: session @include(if: true) { id }`).join(' ')} }`],
  ['long', `{ orgUnit { ${Array.from({ length: 900 }, (_, at) => `a${at}: id`).join(' ')} } }`],
])('refuses a %s document as too costly', async (_, text) => {
  const answer = await app.nobody().ask(text);
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain('TOO_COSTLY');
  expect(answer.status).toBe(400);
});

it('takes no field that the server alone sets', async () => {
  const document = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }';
  const admin = await app.as('sun.admin');
  for (const field of ['id', 'rootId', 'tenantId', 'version', 'createdBy', 'clearance2', '__proto__.rootId']) {
    const answer = await admin.ask(document, { input: { key: key(), name: '多给一栏', [field]: 36 } });
    expect([field, answer.status, answer.errors?.[0]?.extensions.code]).toEqual([field, 400, 'INVALID_INPUT']);
  }
});

it('shows nobody its own shape', async () => {
  const answer = await app.nobody().ask('{ __schema { types { name } } }');
  expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});

it('sets a cookie that no script reads and no other site sends', async () => {
  const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const answer = await send(
    JSON.stringify({ query: document, variables: { input: { login: 'zhang.min', password: 'see-it-through-2026' } } }),
  );
  expect(answer.headers.get('set-cookie')).toMatch(
    /^duban=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/,
  );
});

it('takes what is searched for letter by letter, not as a pattern', async () => {
  const officer = await app.as('zhang.min');
  const found = async (text: string): Promise<number> =>
    (await officer.ask('query ($text: String!) { orgUnits(text: $text) { id } }', { text })).data.orgUnits.length;
  expect(await found('州')).toBe(30);
  for (const text of ['%', '_', '州%', '\\', '.*', '[州]', "'; select 1; --", '(a+)+$', '*:*', '&|!'])
    expect([text, await found(text)]).toEqual([text, 0]);
});

it('sends nothing of an answer that is too large, however small the request was', async () => {
  const officer = await app.as('zhang.min');
  const { id } = await done(officer, 'registerItem', { ...matter, body: '长'.repeat(10_000) });
  const page = (count: number): string =>
    `{ item(id: "${id}") { ${Array.from({ length: count }, (_, at) => `a${at}: body`).join(' ')} } }`;
  const small = await officer.ask(page(100));
  expect(small.data.item.a99).toHaveLength(10_000);
  const large = await officer.ask(page(500));
  expect(large).toMatchObject({ status: 413, errors: [{ extensions: { code: 'TOO_LARGE' } }] });
  expect(large.text.length).toBeLessThan(200);
  expect(large.data).toBeUndefined();
});

it('answers others while many sign in, two passwords at a time, and tells those for whom there is no room to come again', async () => {
  const officer = await app.as('zhang.min');
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { code } } }';
  let answered = 0;
  const tries = Array.from({ length: 200 }, async (_, n) => {
    const input = { login: `nobody${n}`, password: 'wrong password' };
    const answer = await app.nobody().ask(query, { input });
    answered += 1;
    return answer.data?.signIn?.code ?? answer.errors?.[0]?.extensions.code;
  });
  for (let n = 0; n < 5; n += 1) expect((await officer.ask('{ session { id } }')).data.session).not.toBeNull();
  expect(answered).toBeLessThan(200);
  const told = await Promise.all(tries);
  expect([...new Set(told)].sort()).toEqual(['BUSY', 'UNAUTHENTICATED']);
  expect(told.filter((code) => code === 'BUSY').length).toBeLessThanOrEqual(98);
}, 60_000);
