import { rm } from 'node:fs/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrations } from '../../api/migrations.ts';
import { startEmbedded } from '../../api/platform/db/embedded.ts';
import { migrateUp } from '../../api/platform/db/migrate.ts';
import { prepareRoles } from '../../api/platform/db/roles.ts';
import { installJobs } from '../../api/platform/jobs.ts';
import { seedDemo, seedReference } from '../../seeds/run.ts';
import { reachableFolder } from './reachable-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string;
  }
}

/** The password of the application role in the suites. */
export const appPassword = 'only-for-the-suites';
/** The password of the clock's role in the suites. */
export const clockPassword = 'only-for-the-clock-of-the-suites';
/** The migrated and seeded database from which each test file clones its own. */
export const template = 'duban_template';

/** A real PostgreSQL for the suites: the embedded one, or that of DUBAN_TEST_DATABASE_URL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DUBAN_TEST_DATABASE_URL;
  const folder = given === undefined ? await reachableFolder('duban-test-') : null;
  const server =
    folder === null ? null : await startEmbedded(folder, ['fsync=off', 'max_connections=200'], () => undefined);
  const adminUrl = given ?? server?.adminUrl ?? '';
  await makeDatabase(adminUrl, template);
  project.provide('adminUrl', adminUrl);
  return async () => {
    await server?.stop();
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  };
}

/** Makes a migrated and seeded database on a server, where it takes the place of one of its name. */
export async function makeDatabase(adminUrl: string, name: string): Promise<void> {
  await admin(adminUrl, `drop database if exists ${name}`);
  await admin(adminUrl, `create database ${name} template template0`);
  const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  await prepareRoles(url, { app: appPassword, clock: clockPassword });
  await migrateUp(url, migrations);
  await installJobs(url);
  await seedReference(url);
  await seedDemo(url);
}

/** Runs one statement as the administrator of the server. */
export async function admin(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
