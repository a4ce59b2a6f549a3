import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createSchema } from '../../api/schema.ts';
import { type Answer, key, startApp } from '../support/app.ts';
import { matter, operationsAt } from '../support/operations.ts';

const [head = [], ...rows] = readFileSync('test/security/matrix.csv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const personas = head.slice(1);
const app = startApp();
const register = 'mutation ($input: RegisterItemInput!) { registerItem(input: $input) { ... on Item { id } } }';

it('has a row for every root field', async () => {
  const schema = await createSchema();
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  );
  expect(rows.map(([field]) => field).sort()).toEqual(fields.sort());
});

/** How a field answered: a problem's code, `empty` for nothing, `yes` for something. */
function verdict(answer: Answer, field: string): string {
  const value = answer.data?.[field.split('.')[1] ?? ''];
  if (value?.__typename === 'Problem') return value.code;
  if (value === null || value === undefined) return answer.errors?.[0]?.extensions.code ?? 'empty';
  const nodes = Array.isArray(value) ? value : value.nodes;
  return Array.isArray(nodes) && nodes.length === 0 ? 'empty' : 'yes';
}

it.each(personas.map((persona, column) => ({ persona, column: column + 1 })))(
  'answers $persona as the matrix says',
  async ({ persona, column }) => {
    const tenant = persona === 'wu.admin' || persona === 'liu.yang' ? 1_600_000 : 37;
    const personLogin = tenant === 37 ? 'zhao.wen' : 'wang.qiang';
    const drafter = await app.as('zhang.min');
    const drafted = await drafter.ask(register, { input: { key: key(), ...matter } });
    const itemId = drafted.data.registerItem.id;
    const operations = operationsAt({ tenant, personLogin, administrator: persona, itemId });
    const found: Record<string, string> = {};
    for (const [field = ''] of rows
      .filter(([name]) => name !== 'Mutation.signOut')
      .concat(rows.filter(([name]) => name === 'Mutation.signOut'))) {
      const caller = persona === 'nobody' ? app.nobody() : await app.as(persona);
      const operation = operations[field];
      if (operation === undefined) throw new Error(`No operation for ${field}`);
      const variables = operation.variables() as { input?: { version?: number } };
      const answer = await caller.ask(operation.query, variables);
      found[field] = verdict(answer, field).replace('STALE_VERSION', 'yes');
    }
    expect(found).toEqual(Object.fromEntries(rows.map((row) => [row[0], row[column]])));
  },
);
