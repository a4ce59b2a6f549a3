import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldBook } from '../../api/access/field-book.ts';
import { type Answer, key, startApp } from '../support/app.ts';
import { mark } from '../support/bad-calls.ts';
import { operationsAt } from '../support/operations.ts';

type Refusal = { code: string; message: string; fields: { path: string; code: string; message: string }[] };

const app = startApp();
const operations = operationsAt({ tenant: 37, personLogin: 'zhao.wen', administrator: 'sun.admin' });
const register = operations['Mutation.registerPerson']?.query ?? '';
const search = 'query ($t: String!) { orgUnits(text: $t) { id } }';
const chinese = /\p{Script=Han}/u;

const faultIn = ({ errors: [fault] = [] }: Answer): Refusal =>
  ({ message: fault?.message, ...fault?.extensions }) as unknown as Refusal;

it.each([
  ['a day in the document', '{ dueDay(from: "2026-13-01", workingDays: 1) { date } }', {}, 'from', 'noSuchDay'],
  ['a number in the place of a day', '{ dueDay(from: 7, workingDays: 1) { date } }', {}, 'from', 'malformedDate'],
  [
    'a day in the variables',
    'query ($from: LocalDate!) { dueDay(from: $from, workingDays: 1) { date } }',
    { from: '1900-01-01' },
    'from',
    'dateOutOfRange',
  ],
  ['text', search, { t: `${mark}\0` }, 'text', 'malformedText'],
  [
    'text in a fragment',
    'query ($t: String!) { ...all } fragment all on Query { orgUnits(text: $t) { id } }',
    { t: `${mark}\ud800` },
    'text',
    'malformedText',
  ],
  ['nothing where a default is', search.replace('!', ' = "a"'), { t: null }, 'text', 'required'],
  ['a variable of a wrong type', search, { t: [mark] }, 't', 'wrongType'],
  ['a variable left out', search, {}, 't', 'required'],
])('refuses a query that holds what cannot be read before it runs: %s', async (_, query, variables, path, code) => {
  const answer = await (await app.as('zhang.min')).ask(query, variables);
  expect(answer.status).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(faultIn(answer)).toEqual({
    code: 'INVALID_INPUT',
    message: expect.stringMatching(chinese),
    fields: [{ path, code, message: expect.stringMatching(chinese) }],
  });
  expect(answer.text).not.toContain(mark);
});

it('lets a default stand for a variable left out', async () => {
  const caller = await app.as('zhang.min');
  const answer = await caller.ask('query ($t: String = "滨州") { orgUnits(text: $t) { name } }');
  expect(answer.data.orgUnits.length).toBeGreaterThan(0);
});

it('knows no day after 2199, and says so without a fault', async () => {
  const caller = await app.as('zhang.min');
  const answer = await caller.ask('{ dueDay(from: "2199-12-01", workingDays: 400) { date } }');
  expect(answer.data).toEqual({ dueDay: null });
});

it('explains itself in the language of the request', async () => {
  const admin = await app.as('sun.admin');
  const english = { 'accept-language': 'en' };
  const marked = await admin.ask(register, { input: { key: key(), name: '甲\0' } }, english);
  const absent = await admin.ask(register, { input: { key: key() } }, english);
  for (const refusal of [marked.data.registerPerson, faultIn(absent)]) {
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.name' }] });
    expect(JSON.stringify(refusal)).not.toMatch(chinese);
  }
});

it.each([
  ['of a wrong type', 'appointPost', { fields: Array(80_000).fill(mark) }],
  ['that cannot be read', 'importHolidayYear', { holidays: Array(80_000).fill(mark) }],
])('names twenty values %s at most, however many there are', async (_, field, wrong) => {
  const operation = operations[`Mutation.${field}`];
  if (operation === undefined) throw new Error(field);
  const { input } = operation.variables() as { input: object };
  const answer = await (await app.as('sun.admin')).ask(operation.query, { input: { ...input, ...wrong } });
  const { fields } = answer.data?.[field] ?? faultIn(answer);
  expect(fields).toHaveLength(20);
});

it('refuses an input that cannot be read before it asks who is there', async () => {
  const answer = await app.nobody().ask(register, { input: { key: `${key()}\0`, name: '甲' } });
  expect(answer.data.registerPerson).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.key' }] });
});

it.each(['Post:37:37', 'Post:37:', 'Person:37:37', '\0'])('takes the header %j for no post', async (post) => {
  const caller = await app.as('zhang.min');
  const headers = { 'x-duban-post': Buffer.from(post).toString('base64url') };
  expect((await caller.ask('{ session { personName } }', {}, headers)).data.session.personName).toBe('张敏');
});

it.each(['[]', '"x"', '7', '{"input":[]}', '{"__proto__":{"input":{}}}'])('takes %s for no variables', async (text) => {
  const response = await fetch(`${app.url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(register)},"variables":${text}}`,
  });
  expect(response.status).toBe(400);
  expect(((await response.json()) as Answer).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});

it('does not read a body larger than 1 MB', async () => {
  const answer = await app.nobody().ask(register, { input: { key: key(), name: 'x'.repeat(1_100_000) } });
  expect(answer.status).toBe(413);
  expect(answer.errors?.[0]?.extensions.code).toBe('TOO_LARGE');
});

it('knows a sentence for every mark and every wrong shape', () => {
  const sources = ['scalars', 'unreadable', 'variable-faults', 'argument-faults'].map((name) =>
    readFileSync(`api/platform/graphql/${name}.ts`, 'utf8'),
  );
  const codes = [...sources.join('\n').matchAll(/(?:code: |new Unreadable\()'(\w+)'/g)].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !(code in fieldBook))).toEqual([]);
});
