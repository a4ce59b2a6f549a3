import { execFile } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { getIntrospectedSchema, minifyIntrospectionQuery } from '@urql/introspection';
import { printSchema } from 'graphql';
import { emitPermissions } from './access/permissions.ts';
import { emitRowSecurity } from './access/wall.ts';
import { createSchema } from './schema.ts';

const run = promisify(execFile);

/** Writes what `schema/` and `client/graphql/generated/` hold: all of it follows from the code. Development only. */
export async function generate(): Promise<void> {
  const schema = await createSchema();
  await writeFile('schema/schema.graphql', `${printSchema(schema)}\n`);
  await writeFile(
    'schema/introspection.json',
    `${JSON.stringify(minifyIntrospectionQuery(getIntrospectedSchema(printSchema(schema))))}\n`,
  );
  await writeFile('schema/row-security.sql', emitRowSecurity());
  await writeFile('schema/permissions.md', emitPermissions());
  await run(process.execPath, ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'schema/codegen.ts']);
  const generated = 'client/graphql/generated';
  await rename(`${generated}/persisted-documents.json`, 'schema/operations.json');
  await rm(`${generated}/index.ts`, { force: true });
  await rm(`${generated}/fragment-masking.ts`, { force: true });
}
