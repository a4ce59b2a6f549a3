import { join, relative, resolve } from 'node:path';

/** How the instance is run: `demo` tells the story, `production` refuses whatever is not safe, `test` is driven by the suites. */
export type Mode = 'demo' | 'production' | 'test';

/** Where the signed checkpoints of the chains of events stand, outside the database, and the key that signs them. */
export interface CheckpointPaths {
  readonly file: string;
  readonly key: string;
}

/** Everything the process takes from its surroundings, read once at start. */
export interface Config {
  readonly mode: Mode;
  readonly port: number;
  /** Connection of the application role; null: the embedded PostgreSQL under `dataFolder`. */
  readonly databaseUrl: string | null;
  /** Connection of the clock's role; null: the embedded PostgreSQL, or a process that turns no clock. */
  readonly clockUrl: string | null;
  /** Connection of an administrator of the database, for migrations; never used to serve. */
  readonly directUrl: string | null;
  readonly dataFolder: string;
  /** Where the bytes of files lie, outside the database and the page. */
  readonly filesFolder: string;
  /** The key of what tells of persons, outside the database. */
  readonly personalKey: string;
  /** Null: a database of one's own, without checkpoints; never in production. */
  readonly checkpoints: CheckpointPaths | null;
  /** False behind PgBouncer older than 1.21, which cannot carry named prepared statements. */
  readonly namedStatements: boolean;
  /** True where the page is reached by https, so that cookies get their `__Host-` prefix and Secure. */
  readonly secureCookies: boolean;
  /** Whether an empty instance begins with the demo story. */
  readonly tellsStory: boolean;
  /** How many proxies in front may name the caller's address; 0: nobody. */
  readonly trustedProxies: number;
}

/** A reason not to start that a person can mend; `main.ts` prints its one sentence and exits with 1. */
export class StartRefused extends Error {}

const modes: readonly Mode[] = ['demo', 'production', 'test'];

/** Reads the settings; throws StartRefused naming the setting and the remedy. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const mode = (env.DUBAN_MODE ?? (env.NODE_ENV === 'production' ? 'production' : 'demo')) as Mode;
  if (!modes.includes(mode)) throw new StartRefused(`DUBAN_MODE is "${mode}"; use one of ${modes.join(', ')}.`);
  const dataFolder = env.DUBAN_DATA ?? join(process.cwd(), '.data');
  const config: Config = {
    mode,
    port: portOf(env.PORT),
    databaseUrl: urlOf('DATABASE_URL', env.DATABASE_URL),
    clockUrl: urlOf('DATABASE_CLOCK_URL', env.DATABASE_CLOCK_URL),
    directUrl: urlOf('DATABASE_DIRECT_URL', env.DATABASE_DIRECT_URL),
    dataFolder,
    filesFolder: resolve(env.DUBAN_FILES || join(dataFolder, 'files')),
    personalKey: resolve(env.DUBAN_PERSONAL_KEY || join(dataFolder, 'personal.key')),
    checkpoints: checkpointsOf(env, dataFolder),
    namedStatements: env.DUBAN_NAMED_STATEMENTS !== 'off',
    tellsStory: mode === 'demo' && env.DUBAN_STORY !== 'off',
    trustedProxies: Number.parseInt(env.DUBAN_TRUSTED_PROXIES ?? '0', 10) || 0,
    secureCookies: env.DUBAN_SECURE_COOKIES === undefined ? mode === 'production' : env.DUBAN_SECURE_COOKIES === 'on',
  };
  if (!relative(join(process.cwd(), 'dist'), config.filesFolder).startsWith('..'))
    throw new StartRefused('DUBAN_FILES lies inside the folder of the page; name one outside it.');
  if (mode === 'production') refuseUnsafe(config, env);
  return config;
}

/** As the settings name them; beside the data of the embedded database; none beside a database of one's own. */
function checkpointsOf(env: NodeJS.ProcessEnv, dataFolder: string): CheckpointPaths | null {
  const beside = env.DATABASE_URL ? null : join(dataFolder, 'checkpoints.log');
  const file = env.DUBAN_CHECKPOINTS || beside;
  return file === null ? null : { file, key: env.DUBAN_CHECKPOINT_KEY || file.replace(/(\.log)?$/, '.key') };
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new StartRefused(`PORT is "${text}"; use a number from 0 to 65535.`);
  return port;
}

function urlOf(name: string, text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2)
    throw new StartRefused(`${name} is no PostgreSQL address; write postgres://user:password@host:5432/database.`);
  return text;
}

const defaultPasswords = ['', 'postgres', 'password', 'duban', 'duban_app', 'duban_clock', 'admin', 'changeme'];

function refuseUnsafe(config: Config, env: NodeJS.ProcessEnv): void {
  if (config.databaseUrl === null)
    throw new StartRefused(
      'DUBAN_MODE is production but DATABASE_URL is not set; the embedded database is for trials.',
    );
  refuseDefault('DATABASE_URL', config.databaseUrl, 'duban_app');
  if (!config.secureCookies)
    throw new StartRefused('DUBAN_SECURE_COOKIES is off in production; serve by https and leave it on.');
  if (env.DUBAN_CLOCK !== undefined)
    throw new StartRefused('DUBAN_CLOCK is set in production; a production clock cannot be moved.');
  if (config.clockUrl === null)
    throw new StartRefused(
      'DUBAN_MODE is production but DATABASE_CLOCK_URL is not set; without it nothing that is due would happen.',
    );
  if (!env.DUBAN_FILES)
    throw new StartRefused('DUBAN_FILES is not set in production; name the folder of files, which is to be backed up.');
  refuseDefault('DATABASE_CLOCK_URL', config.clockUrl, 'duban_clock');
  for (const setting of ['DUBAN_CHECKPOINTS', 'DUBAN_CHECKPOINT_KEY', 'DUBAN_PERSONAL_KEY'])
    if (!env[setting])
      throw new StartRefused(
        `DUBAN_MODE is production but ${setting} is not set; name a file outside the database's own disk.`,
      );
}

function refuseDefault(setting: string, url: string, role: string): void {
  if (defaultPasswords.includes(decodeURIComponent(new URL(url).password)))
    throw new StartRefused(`${setting} carries an empty or default password; give the role ${role} one of its own.`);
}
