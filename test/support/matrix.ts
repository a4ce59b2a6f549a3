import { readFileSync } from 'node:fs';
import type { Caller, TestApp } from './app.ts';
import { postOf } from './walk.ts';

const [head = [], ...lines] = readFileSync('test/security/matrix.csv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));

/** The columns of the matrix: `nobody`, a login, or a login and the place of the post in which its holder acts. */
export const personas: readonly string[] = head.slice(1);

/** What the matrix says of each root field, by persona. */
export const matrix: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  lines.map(([field = '', ...answers]) => [
    field,
    Object.fromEntries(personas.map((persona, place) => [persona, answers[place] ?? ''])),
  ]),
);

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

/** The persona signed in, acting in the post that the column names. */
export async function callerOf(app: TestApp, persona: string): Promise<Caller> {
  if (persona === 'nobody') return app.nobody();
  const [login = '', place] = persona.split('/');
  const caller = await app.as(login);
  if (place === undefined) return caller;
  const post = { 'x-duban-post': postOf(login, Number(place)) };
  return { ...caller, ask: (query, variables, headers) => caller.ask(query, variables, { ...post, ...headers }) };
}
