import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { seedDemo, seedReference } from '../seeds/run.ts';
import { assertCatalogue } from './access/catalogue.ts';
import { assertCounted } from './audit-count.ts';
import { migrations } from './migrations.ts';
import { type Config, StartRefused } from './platform/config.ts';
import { startEmbedded } from './platform/db/embedded.ts';
import { migrateUp, schemaDrift } from './platform/db/migrate.ts';
import { assertWalledRole, connections, prepareRoles } from './platform/db/roles.ts';
import { installJobs } from './platform/jobs.ts';

/** The database of this instance: how to serve from it, to turn its clock and to administer it (null: not given), to let go of it. */
export interface Database {
  readonly appUrl: string;
  readonly clockUrl: string | null;
  readonly adminUrl: string | null;
  stop(): Promise<void>;
}

/** Settings of the embedded server: safe, small, and without a second log. */
const flags = ['shared_buffers=128MB', 'fsync=on', 'log_min_messages=warning'];

/** The database that the settings name, or the embedded one under the data folder. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  if (config.databaseUrl !== null)
    return {
      appUrl: config.databaseUrl,
      clockUrl: config.clockUrl,
      adminUrl: config.directUrl,
      stop: async () => undefined,
    };
  const server = await startEmbedded(config.dataFolder, flags, say);
  const adminUrl = withDatabase(server.adminUrl, 'duban');
  await ensureDatabase(server.adminUrl, 'duban');
  const urlOf = async (as: keyof typeof connections): Promise<string> => {
    const password = await keptPassword(join(config.dataFolder, `${as}.password`));
    return Object.assign(new URL(adminUrl), { username: connections[as].role, password }).href;
  };
  return { appUrl: await urlOf('app'), clockUrl: await urlOf('clock'), adminUrl, stop: server.stop };
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
  const passwordIn = (url: string | null) => (url === null ? null : decodeURIComponent(new URL(url).password));
  await prepareRoles(database.adminUrl, { app: passwordIn(database.appUrl), clock: passwordIn(database.clockUrl) });
  const ran = await migrateUp(database.adminUrl, migrations);
  await installJobs(database.adminUrl);
  await assertCounted(database.adminUrl);
  if (ran.length > 0) await seed(config, database.adminUrl);
  return ran;
}

/** Writes the reference data, and in demo mode the people of the story. */
export async function seed(config: Config, adminUrl: string): Promise<void> {
  await seedReference(adminUrl);
  if (config.mode !== 'production') await seedDemo(adminUrl);
}

/** Runs `check` over a connection as one of our roles, which it refuses where row security does not bind it. */
async function connectedAs<T>(
  as: keyof typeof connections,
  url: string,
  check: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch((error: Error) => {
    throw new StartRefused(`${connections[as].setting} cannot be reached: ${plainReason(error)}.`);
  });
  try {
    await assertWalledRole(client, as);
    return await check(client);
  } finally {
    await client.end();
  }
}

/** Refuses a clock that is another role than its own, or that sees a row when it is nobody's turn. */
export const assertClock = (clockUrl: string): Promise<void> =>
  connectedAs('clock', clockUrl, async (client) => {
    const { rows } = await client.query<{ seen: string }>('select count(*)::text as seen from assignment');
    if (rows[0]?.seen !== '0') throw new StartRefused('The clock sees rows without a turn; the wall does not hold.');
  });

/** Refuses a role that row security does not bind, a schema of another version, and a wall that is not ours. */
export const assertServable = (appUrl: string): Promise<void> =>
  connectedAs('app', appUrl, async (client) => {
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
  });

/** The mark of the key under which complainants were sealed last; null: there are none. */
export const personalMark = (appUrl: string): Promise<Buffer | null> =>
  connectedAs('app', appUrl, async (client) => {
    const { rows } = await client.query<{ mark: Buffer | null }>('select app.personal_mark() as mark');
    return rows[0]?.mark ?? null;
  });

const plainReason = (error: Error & { code?: string }): string => {
  if (error.code === 'ECONNREFUSED') return 'nothing listens there';
  if (error.code === '28P01' || error.code === '28000') return 'the role or its password is wrong';
  if (error.code === '3D000') return 'there is no such database';
  return error.code === 'ENOTFOUND' ? 'the host is unknown' : 'the connection failed';
};
