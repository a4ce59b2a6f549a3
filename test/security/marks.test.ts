import { getNamedType, isInputObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../api/schema.ts';
import { type Caller, startApp } from '../support/app.ts';
import { callsIn, changed } from '../support/bad-calls.ts';
import { operationsAt } from '../support/operations.ts';

const app = startApp();
const secret = '防汛方案 机密★1年';
const mutations = Object.values((await createSchema()).getMutationType()?.getFields() ?? {});
const operations = operationsAt({ tenant: 37, personLogin: 'zhao.wen', administrator: 'sun.admin' });
const met: string[] = [];
let caller: Caller;

beforeAll(async () => {
  caller = await app.as('zhang.min');
});

it.each(mutations.map((field) => [field.name, field] as const))(
  'V-20: %s takes no text with the mark of a state secret, and names the field',
  async (name, field) => {
    const operation = operations[`Mutation.${name}`];
    const type = getNamedType(field.args[0]?.type);
    if (operation === undefined || !isInputObjectType(type)) throw new Error(name);
    const { input } = operation.variables() as { input: object };
    const texts = callsIn(type.getFields(), input).filter((call) => call.name === 'NUL');
    for (const { path, put } of texts) {
      const answer = await caller.ask(operation.query, { input: changed(put(input), path, secret) });
      expect(answer.data?.[name], path.join('.')).toMatchObject({
        code: 'CLASSIFIED_CONTENT_NOT_ALLOWED',
        fields: [{ path: ['input', ...path].join('.'), message: expect.stringContaining('请删除') }],
      });
      expect(answer.text).not.toContain('防汛方案');
      met.push(path.join('.'));
    }
  },
);

it('V-20: takes no level of state secrets, whatever the text, and the same text without its mark', async () => {
  const { query = '', variables = () => ({}) } = operations['Mutation.registerItem'] ?? {};
  const { input } = variables() as { input: object };
  for (const secrecy of ['SECRET', 'CONFIDENTIAL', 'TOP_SECRET'])
    expect((await caller.ask(query, { input: { ...input, secrecy } })).data.registerItem).toMatchObject({
      code: 'CLASSIFIED_CONTENT_NOT_ALLOWED',
      fields: [{ path: 'input.secrecy' }],
    });
  const plain = { ...input, title: '做好保密工作，严守国家秘密' };
  expect((await caller.ask(query, { input: plain })).data.registerItem).toMatchObject({ __typename: 'Item' });
  expect(met.length).toBeGreaterThan(200);
});
