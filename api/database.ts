import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { seedDemo, seedReference } from '../seeds/run.ts';
import { assertCatalogue } from './access/catalogue.ts';
import { migrations } from './migrations.ts';
import { type Config, StartRefused } from './platform/config.ts';
import { startEmbedded } from './platform/db/embedded.ts';
import { migrateUp, schemaDrift } from './platform/db/migrate.ts';
import { assertWalledRole, prepareRoles } from './platform/db/roles.ts';

/** The database of this instance: how to serve from it, how to administer it (null: not given), how to let go of it. */
export interface Database {
  readonly appUrl: string;
  readonly adminUrl: string | null;
  stop(): Promise<void>;
}

/** Settings of the embedded server: safe, small, and without a second log. */
const flags = ['shared_buffers=128MB', 'fsync=on', 'log_min_messages=warning'];

/** The database that the settings name, or the embedded one under the data folder. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  if (config.databaseUrl !== null)
    return { appUrl: config.databaseUrl, adminUrl: config.directUrl, stop: async () => undefined };
  const server = await startEmbedded(config.dataFolder, flags, say);
  const adminUrl = withDatabase(server.adminUrl, 'duban');
  await ensureDatabase(server.adminUrl, 'duban');
  const password = await keptPassword(join(config.dataFolder, 'app.password'));
  const appUrl = new URL(adminUrl);
  appUrl.username = 'duban_app';
  appUrl.password = password;
  return { appUrl: appUrl.href, adminUrl, stop: server.stop };
}

const withDatabase = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)} template template0`);
  } finally {
    await client.end();
  }
}

async function keptPassword(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

/** Brings roles, schema and reference data up to date; in demo mode also the story. Needs the administrator's address. */
export async function migrate(config: Config, database: Database): Promise<string[]> {
  if (database.adminUrl === null)
    throw new StartRefused('DATABASE_DIRECT_URL is not set; migrations need the address of an administrator.');
  await prepareRoles(database.adminUrl, decodeURIComponent(new URL(database.appUrl).password));
  const ran = await migrateUp(database.adminUrl, migrations);
  if (ran.length > 0) await seed(config, database.adminUrl);
  return ran;
}

/** Writes the reference data, and in demo mode the people of the story. */
export async function seed(config: Config, adminUrl: string): Promise<void> {
  await seedReference(adminUrl);
  if (config.mode !== 'production') await seedDemo(adminUrl);
}

/** Refuses a role that row security does not bind, a schema of another version, and a wall that is not ours. */
export async function assertServable(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect().catch((error: Error) => {
    throw new StartRefused(`DATABASE_URL cannot be reached: ${plainReason(error)}.`);
  });
  try {
    await assertWalledRole(client);
    const { rows } = await client
      .query<{ name: string }>('select name from schema_migration')
      .catch(() => ({ rows: [] as { name: string }[] }));
    const drift = schemaDrift(
      migrations,
      rows.map(({ name }) => name),
    );
    if (drift.missing.length > 0)
      throw new StartRefused(
        `The schema is older than this version (${drift.missing.length} migrations missing); run "npm run migrate".`,
      );
    if (drift.unknown.length > 0)
      throw new StartRefused('The schema is newer than this version; start the version that made it, or a later one.');
    await assertCatalogue(async <R>(sql: string) => (await client.query(sql)).rows as R[]);
  } finally {
    await client.end();
  }
}

const plainReason = (error: Error & { code?: string }): string => {
  if (error.code === 'ECONNREFUSED') return 'nothing listens there';
  if (error.code === '28P01' || error.code === '28000') return 'the role or its password is wrong';
  if (error.code === '3D000') return 'there is no such database';
  return error.code === 'ENOTFOUND' ? 'the host is unknown' : 'the connection failed';
};
