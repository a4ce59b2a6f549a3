import { expect, it } from 'vitest';
import { startApp } from '../support/app.ts';

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

it.each([
  ['deep', `{ orgUnit { ${'children { '.repeat(13)} id ${'} '.repeat(13)} } }`],
  ['wide', `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: session { id }`).join(' ')} }`],
  ['long', `{ orgUnit { ${Array.from({ length: 900 }, (_, at) => `a${at}: id`).join(' ')} } }`],
])('refuses a %s document as too costly', async (_, text) => {
  const answer = await app.nobody().ask(text);
  expect(answer.errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
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
