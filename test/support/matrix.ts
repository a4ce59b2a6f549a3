import { readFileSync } from 'node:fs';
import type { Caller, TestApp } from './app.ts';
import { postOf } from './walk.ts';

const cellsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));

/** The columns of the matrix: `nobody`, a login, or a login and the place of the post in which its holder acts. */
export const personas: readonly string[] = cellsOf('test/security/matrix.csv')[0]?.slice(1) ?? [];

type Matrix = Readonly<Record<string, Readonly<Record<string, string>>>>;

function matrixIn(file: string): Matrix {
  const [head = [], ...lines] = cellsOf(file);
  return Object.fromEntries(
    lines.map(([name = '', ...answers]) => [
      name,
      Object.fromEntries(head.slice(1).map((persona, place) => [persona, answers[place] ?? ''])),
    ]),
  );
}

/** What the matrix says of each root field, by persona. */
export const matrix: Matrix = matrixIn('test/security/matrix.csv');

/** What it says of each route over HTTP. */
export const routes: Matrix = matrixIn('test/security/routes.csv');

const tenants: Readonly<Record<string, number>> = {
  'liu.yang': 1_600_000,
  'wang.qiang': 1_600_000,
  'he.jun': 1_600_000,
  'wu.admin': 1_600_000,
  'guo.tao': 700_000,
  'yang.fan': 1_625_000,
};

/** The tenant of a persona, at whose people the operations aim. */
export const tenantOf = (persona: string): number => tenants[persona.split('/')[0] ?? ''] ?? 37;

/** What the browser of a persona sends of him with every request. */
export async function headersOf(app: TestApp, persona: string): Promise<Record<string, string>> {
  const [login = '', place] = persona.split('/');
  if (login === 'nobody') return {};
  const { cookie } = await app.as(login);
  return place === undefined ? { cookie } : { cookie, 'x-duban-post': postOf(login, Number(place)) };
}

/** The persona signed in, acting in the post that the column names. */
export async function callerOf(app: TestApp, persona: string): Promise<Caller> {
  if (persona === 'nobody') return app.nobody();
  const [login = '', place] = persona.split('/');
  const caller = await app.as(login);
  if (place === undefined) return caller;
  const post = { 'x-duban-post': postOf(login, Number(place)) };
  return { ...caller, ask: (query, variables, headers) => caller.ask(query, variables, { ...post, ...headers }) };
}
