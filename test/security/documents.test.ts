import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Request, Response } from 'express';
import { expect, it } from 'vitest';
import { type Manifest, trustedDocuments } from '../../api/platform/graphql/trusted-documents.ts';
import { startApp } from '../support/app.ts';
import { sha256Of } from '../support/uploading.ts';

const documents: Manifest = JSON.parse(readFileSync('schema/operations.json', 'utf8'));
/** A server that answers what a production server answers. */
const app = startApp({ documents, openToAll: false });
const hashOf = (name: string): string =>
  Object.keys(documents).find((hash) => documents[hash]?.includes(`query ${name}`)) ?? '';
const send = async (body: object) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${app.url()}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};
const asked = (sha256Hash: unknown, rest: object = {}) =>
  send({ extensions: { persistedQuery: { sha256Hash } }, ...rest });
const unknown = {
  status: 400,
  body: { errors: [{ message: 'Unknown document', extensions: { code: 'INVALID_INPUT' } }] },
};

it('answers a document of the page by its hash', async () => {
  expect(await asked(hashOf('Session'))).toMatchObject({ status: 200, body: { data: { session: null } } });
});

it('answers no other document: none written by hand, of no hash but its own, and keeps none that it is sent', async () => {
  const query = '{ session { id } }';
  const hash = sha256Of(Buffer.from(query));
  expect(await send({ query })).toEqual(unknown);
  for (const one of [hash, '__proto__', 'constructor', '', null, 1, [hashOf('Session')], {}])
    expect(await asked(one, { query }), String(one)).toEqual(unknown);
  expect(await asked(hash)).toEqual(unknown);
  const known = await asked(hashOf('Session'), { query: '{ items { nodes { id } } }' });
  expect(known.body).toEqual({ data: { __typename: 'Query', session: null } });
});

it('keeps nothing of a hundred thousand unknown hashes', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const held = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const check = trustedDocuments(documents, false);
  let refused = 0;
  const response = { locals: {}, status: () => response, json: () => (refused += 1) } as unknown as Response;
  const ask = (n: number): void => {
    const sha256Hash = sha256Of(Buffer.from(String(n)));
    check(
      { body: { query: `{ a${n}: session { id } }`, extensions: { persistedQuery: { sha256Hash } } } } as Request,
      response,
      () => {
        throw new Error('answered');
      },
    );
  };
  for (let n = 0; n < 1000; n += 1) ask(n);
  const before = held();
  for (let n = 1000; n < 101_000; n += 1) ask(n);
  expect(refused).toBe(101_000);
  expect((held() - before) / 101_000).toBeLessThan(20); // a hash alone takes more
});
