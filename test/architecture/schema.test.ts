import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, printSchema, validate } from 'graphql';
import { expect, it } from 'vitest';
import { fieldBook } from '../../api/access/field-book.ts';
import { emitPermissions } from '../../api/access/permissions.ts';
import { policies } from '../../api/access/policies.ts';
import { ruleBook } from '../../api/access/sentences.ts';
import { emitRowSecurity } from '../../api/access/wall.ts';
import { costRule } from '../../api/platform/graphql/limits.ts';
import { createSchema } from '../../api/schema.ts';
import { sourcesUnder } from '../support/sources.ts';

const emitted = (name: string): string => readFileSync(`schema/${name}`, 'utf8');

it('keeps the emitted files equal to the code', async () => {
  expect(`${printSchema(await createSchema())}\n`).toBe(emitted('schema.graphql'));
  expect(emitRowSecurity()).toBe(emitted('row-security.sql'));
  expect(emitPermissions()).toBe(emitted('permissions.md'));
});

it('holds no document of the page that the server would refuse as too costly', async () => {
  const schema = await createSchema();
  const documents: string[] = Object.values(JSON.parse(emitted('operations.json')));
  expect(documents.length).toBeGreaterThan(50);
  expect(documents.flatMap((text) => validate(schema, parse(text), [costRule]).map(() => text.slice(0, 60)))).toEqual(
    [],
  );
});

it('describes every type, field, argument and value', async () => {
  const silent = Object.values((await createSchema()).getTypeMap()).flatMap((type) => {
    if (
      type.name.startsWith('__') ||
      ['String', 'Int', 'Boolean', 'Float', 'ID', 'Query', 'Mutation'].includes(type.name)
    )
      return [];
    const own = type.description ? [] : [type.name];
    if (isEnumType(type))
      return [
        ...own,
        ...type
          .getValues()
          .filter((value) => !value.description)
          .map((value) => `${type.name}.${value.name}`),
      ];
    if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return own;
    return [
      ...own,
      ...Object.values(type.getFields())
        .filter((field) => !field.description)
        .map((field) => `${type.name}.${field.name}`),
    ];
  });
  expect(silent).toEqual([]);
});

it('describes every root field and its arguments', async () => {
  const schema = await createSchema();
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  expect(roots.length).toBeGreaterThan(8);
  expect(
    roots
      .filter((field) => !field.description || field.args.some((arg) => !arg.description))
      .map((field) => field.name),
  ).toEqual([]);
});

it('explains every rule in both languages and names its source', () => {
  const said = Object.entries(ruleBook).filter(([, rule]) => !rule.zh || !rule.en || !rule.source);
  expect(said).toEqual([]);
  expect(policies.filter(({ ruleId }) => !(ruleId in ruleBook)).map(({ ruleId }) => ruleId)).toEqual([]);
});

it('knows a sentence for every rule and field code that the sources name', () => {
  const text = sourcesUnder('api')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const rules = [...text.matchAll(/ruleId: '([^'$]+)'/g)].map(([, id]) => id ?? '');
  const codes = [...text.matchAll(/code: '([a-z][A-Za-z]+)'/g)].map(([, code]) => code ?? '');
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter((id) => !(id in ruleBook))).toEqual([]);
  expect(codes.filter((code) => !(code in fieldBook))).toEqual([]);
});
