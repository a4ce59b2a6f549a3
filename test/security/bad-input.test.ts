import { getNamedType, getNullableType, isInputObjectType } from 'graphql';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { problemCodes } from '../../api/platform/result.ts';
import { createSchema } from '../../api/schema.ts';
import { type Answer, type Caller, startApp } from '../support/app.ts';
import { type BadCall, callsIn, changed, mark } from '../support/bad-calls.ts';
import type { Staged } from '../support/cascade-operations.ts';
import { callerOf, matrix, personas, tenantOf } from '../support/matrix.ts';
import type { Operation } from '../support/operation.ts';
import { operationsAt } from '../support/operations.ts';
import { staged } from '../support/stage.ts';

type Refusal = { code: string; message: string; fields: { path: string; code: string; message: string }[] };

const app = startApp();
const story = Object.keys(operationsAt({ tenant: 37, personLogin: 'zhao.wen', administrator: 'sun.admin' }));
const mutations = Object.values((await createSchema()).getMutationType()?.getFields() ?? {}).sort(
  (a, b) => story.indexOf(`Mutation.${a.name}`) - story.indexOf(`Mutation.${b.name}`),
);
const fieldsOf = (field: string) => {
  const type = getNamedType(mutations.find(({ name }) => name === field)?.args[0]?.type);
  return isInputObjectType(type) ? type.getFields() : {};
};

let client: pg.Client;
const done: string[] = [];

beforeAll(async () => {
  client = new pg.Client({ connectionString: app.adminUrl() });
  await client.connect();
});
afterEach(() => client.query('update auth.service_clock set offset_ms = 0')); // late in a day an hour more is another day
afterAll(() => client.end());

interface Scene {
  readonly caller: Caller;
  readonly operation: Operation;
}

/** Somebody whom the matrix lets do it, of the province if anybody there may, and the operation aimed at a record he may act on, or at none. */
async function scene(field: string, aimed = true): Promise<Scene> {
  const able = personas.filter((persona) => persona !== 'nobody' && matrix[`Mutation.${field}`]?.[persona] === 'yes');
  const persona = able.find((one) => tenantOf(one) === 37) ?? able[0] ?? 'zhang.min';
  const aim = { tenant: tenantOf(persona), personLogin: tenantOf(persona) === 37 ? 'qian.audit' : 'ma.li' };
  const asked = (staged: Staged): Operation | undefined =>
    operationsAt({ ...aim, administrator: persona, staged })[`Mutation.${field}`];
  const stage = aimed ? asked({})?.at : undefined;
  const operation = asked(stage === undefined ? {} : await staged(app, [stage]));
  if (operation === undefined) throw new Error(`No operation for ${field}`);
  return { caller: await callerOf(app, persona), operation };
}

/** How many rows every table of ours holds, and every account, and the last transaction that wrote one of them: equal before and after means that nothing was written, for a row written anew bears its writer. */
async function imprint(): Promise<Record<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname = 'public' and tablename <> 'org_unit' or schemaname = 'auth' and tablename in ('account', 'service_clock')`,
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) as held from ${name}`,
  );
  const { rows: found } = await client.query<{ name: string; held: string }>(parts.join(' union all '));
  return Object.fromEntries(found.map(({ name, held }) => [name, held]));
}

/** The refusal of a call; null when it was done. */
function refusalIn(answer: Answer, field: string): Refusal | null {
  const value = answer.data?.[field];
  if (value != null) return value.__typename === 'Problem' ? value : null;
  const fault = answer.errors?.[0];
  const { code = 'no code', fields = [] } = (fault?.extensions ?? {}) as Partial<Refusal>;
  return { code, message: fault?.message ?? '', fields };
}

const chinese = /\p{Script=Han}/u;
const inward = /select |insert |update |constraint|relation|syntax|duplicate|driver|stack|node_modules|\.ts\b|\bat \//i;

/** Why an answer to a bad call is not the refusal it should be; empty when it is. */
function complaints(call: BadCall, answer: Answer, refusal: Refusal): string[] {
  const path = ['input', ...call.path].join('.');
  const near = (one: string): boolean => `${path}.`.startsWith(`${one}.`) || `${one}.`.startsWith(`${path}.`);
  const exact = (one: string): boolean => one === path || one === `${path}.0`; // one value stands for a list of one
  const { code, message, fields } = refusal;
  const paths = fields.map((one) => one.path);
  const claims: [boolean, string][] = [
    [![200, 400].includes(answer.status), `status ${answer.status}`],
    [code === 'INTERNAL' || !(problemCodes as readonly string[]).includes(code), `code ${code}`],
    [!chinese.test(message), `message ${message}`],
    [fields.some((one) => !chinese.test(one.message)), 'a field without a sentence'],
    [inward.test(answer.text), `tells ${inward.exec(answer.text)?.[0]}`],
    [answer.text.includes(mark), 'repeats what was sent'],
    [answer.text.length > 6000, `${answer.text.length} characters`],
    [code === 'INVALID_INPUT' && call.ends === 'refused' && !paths.some(near), `names ${paths.join(' ')}`],
    [call.ends === 'named' && !(code === 'INVALID_INPUT' && paths.some(exact)), `does not name it: ${code}`],
  ];
  return claims.filter(([is]) => is).map(([, words]) => `${call.name} at ${path}: ${words}`);
}

/** Sends one bad call and says what is wrong with the answer; `done` when the call was done. */
async function sendBad(caller: Caller, field: string, operation: Operation, call: BadCall): Promise<string[] | 'done'> {
  const { input } = operation.variables() as { input: object };
  const answer = await caller.ask(operation.query, { input: call.put(input) });
  const refusal = refusalIn(answer, field);
  if (refusal !== null) return complaints(call, answer, refusal);
  return call.ends === 'perhaps' ? 'done' : [`${call.name} at ${call.path.join('.')}: done`];
}

/** The same input under the same key but for one value. */
function another(field: string, input: object): unknown {
  const plain = ['Text', 'String', 'Int', 'Boolean'];
  const free = Object.values(fieldsOf(field)).find(
    ({ name, type }) => name !== 'key' && name in input && plain.includes(String(getNullableType(type))),
  );
  const value = (input as Record<string, unknown>)[free?.name ?? ''];
  const other = { number: Number(value) + 1, boolean: !value, string: `${value}x` }[String(typeof value)];
  return changed(input, [free?.name ?? 'no free field'], other);
}

describe.each(mutations.map(({ name }) => name))('%s', (field) => {
  let fresh: Scene | null = null; // of which no call was done yet

  it('refuses every bad value by name, in words, and writes nothing', async () => {
    const set = await scene(field);
    const { caller, operation } = set;
    fresh = set;
    const bad = callsIn(fieldsOf(field), (operation.variables() as { input: object }).input);
    const wrong: string[] = [];
    let before = await imprint();
    for (const call of bad.sort((a, b) => Number(a.ends === 'perhaps') - Number(b.ends === 'perhaps'))) {
      if (call.ends === 'perhaps') expect(await imprint()).toEqual(before);
      const answered = await sendBad(caller, field, operation, call);
      if (answered === 'done') [before, fresh] = [await imprint(), null];
      else wrong.push(...answered);
    }
    expect(wrong).toEqual([]);
    expect(await imprint()).toEqual(before);
    expect(bad.length).toBeGreaterThan(3);
  });

  it.runIf('key' in fieldsOf(field))('writes once under a key, and another body under it never', async () => {
    const { caller, operation } = fresh ?? (await scene(field));
    const { input } = operation.variables() as { input: object };
    const untouched = await imprint();
    const first = await caller.ask(operation.query, { input });
    const refusal = refusalIn(first, field);
    expect(refusal?.code).not.toBe('INTERNAL');
    if (refusal !== null) return;
    done.push(field);
    const before = await imprint();
    expect(before).not.toEqual(untouched);
    expect(refusalIn(await caller.ask(operation.query, { input }), field)).toBeNull();
    const reused = await caller.ask(operation.query, { input: another(field, input) });
    expect(refusalIn(reused, field)).toMatchObject({ code: 'KEY_REUSED', fields: [{ path: 'input.key' }] });
    expect(await imprint()).toEqual(before);
  });

  it.runIf(matrix[`Mutation.${field}`]?.nobody === 'UNAUTHENTICATED' && field !== 'signIn')(
    'knows no session that is over',
    async () => {
      const { caller, operation } = await scene(field, false);
      await client.query(`update auth.session set expires_at = 'epoch'`);
      const before = await imprint();
      const answer = await caller.ask(operation.query, operation.variables());
      expect(refusalIn(answer, field)).toMatchObject({
        code: 'UNAUTHENTICATED',
        message: expect.stringMatching(chinese),
      });
      expect(await imprint()).toEqual(before);
    },
  );
});

it('met most writes in a state in which they were done', () => {
  expect(done.length).toBeGreaterThan(8);
});
