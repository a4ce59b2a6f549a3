import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { verifyAudit } from '../../../api/audit.ts';
import { PersonalBox } from '../../../api/platform/personal-box.ts';
import { startApp } from '../../support/app.ts';
import { collected } from '../../support/case-reviews.ts';
import { admin } from '../../support/global-setup.ts';
import { connected } from '../../support/oracle-world.ts';

const app = startApp();
const run = promisify(execFile);

/** Starts the program with the settings given and answers its last line and exit code. */
async function start(env: Record<string, string>): Promise<{ line: string; code: number }> {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(DUBAN_|DATABASE_|PORT|NODE_ENV|VITEST)/.test(name)),
  );
  try {
    const { stdout } = await run(process.execPath, ['api/launch.mjs', 'dev'], {
      env: { ...clean, ...env },
      timeout: 60_000,
    });
    return { line: stdout.trim().split('\n').at(-1) ?? '', code: 0 };
  } catch (error) {
    const { stdout = '', code = -1 } = error as { stdout?: string; code?: number };
    return { line: stdout.trim().split('\n').at(-1) ?? '', code };
  }
}

/** Starts the program so that it serves the database of the tests; it is there once it says so. */
async function begin(over: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
  const quiet = { PORT: '0', DUBAN_MODE: 'test', DUBAN_LOG: 'silent' };
  const env = { ...process.env, DATABASE_URL: app.appUrl(), ...quiet, ...over };
  const child = spawn(process.execPath, ['dist/server/main.js', 'main'], { env });
  const url = await new Promise<string>((resolve) => {
    child.stdout.on(
      'data',
      (chunk: Buffer) => /ready: (\S+)/.test(`${chunk}`) && resolve(/ready: (\S+)/.exec(`${chunk}`)?.[1] ?? ''),
    );
  });
  return { child, url };
}

it('says in one sentence that a port is taken', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { line, code } = await start({ DATABASE_URL: app.appUrl(), PORT: String(port) });
  taken.close();
  expect([line, code]).toEqual([`Port ${port} is taken; free it or set PORT to another.`, 1]);
});

it.each([
  ['a wrong address', { DATABASE_URL: 'mysql://x/y' }, /^DATABASE_URL is no PostgreSQL address/],
  [
    'a database that nobody keeps',
    { DATABASE_URL: 'postgres://duban_app:x@127.0.0.1:1/duban' },
    /cannot be reached: nothing listens there\.$/,
  ],
  ['a data folder that cannot be written', { DUBAN_DATA: '/dev/null/duban' }, /^The data folder .* cannot be written/],
  ['a wrong port', { PORT: 'http' }, /^PORT is "http"/],
  ['an unknown mode', { DUBAN_MODE: 'prod' }, /^DUBAN_MODE is "prod"/],
  ['production on the embedded database', { DUBAN_MODE: 'production' }, /DATABASE_URL is not set/],
  [
    'production with a default secret',
    { DUBAN_MODE: 'production', DATABASE_URL: 'postgres://duban_app:postgres@127.0.0.1/d' },
    /empty or default password/,
  ],
  [
    'production with open cookies',
    { DUBAN_MODE: 'production', DUBAN_SECURE_COOKIES: 'off', DATABASE_URL: 'postgres://duban_app:9f2k@127.0.0.1/d' },
    /DUBAN_SECURE_COOKIES is off/,
  ],
  [
    'a movable clock in production',
    { DUBAN_MODE: 'production', DUBAN_CLOCK: '1', DATABASE_URL: 'postgres://duban_app:9f2k@127.0.0.1/d' },
    /clock cannot be moved/,
  ],
  [
    'production without a clock',
    { DUBAN_MODE: 'production', DATABASE_URL: 'postgres://duban_app:9f2k@127.0.0.1/d' },
    /DATABASE_CLOCK_URL is not set/,
  ],
  [
    'production without a folder of files',
    {
      ...{ DUBAN_MODE: 'production', DATABASE_URL: 'postgres://duban_app:9f2k@127.0.0.1/d' },
      DATABASE_CLOCK_URL: 'postgres://duban_clock:9f2k@127.0.0.1/d',
    },
    /^DUBAN_FILES is not set in production/,
  ],
  ['a folder of files inside the page', { DUBAN_FILES: 'dist/client/files' }, /^DUBAN_FILES lies inside/],
  ...['DUBAN_CHECKPOINTS', 'DUBAN_CHECKPOINT_KEY', 'DUBAN_PERSONAL_KEY'].map(
    (setting): [string, Record<string, string>, RegExp] => [
      `production without ${setting}`,
      {
        DUBAN_MODE: 'production',
        DATABASE_URL: 'postgres://duban_app:9f2k@127.0.0.1/d',
        DATABASE_CLOCK_URL: 'postgres://duban_clock:9f2k@127.0.0.1/d',
        DUBAN_FILES: '/tmp/files',
        DUBAN_CHECKPOINTS: setting === 'DUBAN_CHECKPOINTS' ? '' : '/tmp/checkpoints.log',
        DUBAN_CHECKPOINT_KEY: setting === 'DUBAN_CHECKPOINT_KEY' ? '' : '/tmp/checkpoints.key',
      },
      new RegExp(`${setting} is not set`),
    ],
  ),
])('refuses %s', async (_, env, sentence) => {
  const { line, code } = await start({ PORT: '0', ...env });
  expect(line).toMatch(sentence);
  expect(code).toBe(1);
});

it('refuses a folder of files that cannot be written', async () => {
  const { line, code } = await start({ PORT: '0', DATABASE_URL: app.appUrl(), DUBAN_FILES: '/dev/null/files' });
  expect(line).toMatch(/^The folder of files \/dev\/null\/files cannot be written \(ENOTDIR\); set DUBAN_FILES/);
  expect(code).toBe(1);
});

it('refuses a role that row security does not bind', async () => {
  const { line, code } = await start({ PORT: '0', DATABASE_URL: app.adminUrl() });
  expect(line).toMatch(/which row-level security does not bind; connect as duban_app\.$/);
  expect(code).toBe(1);
});

it('refuses a clock that is another role, or that it cannot reach', async () => {
  const other = await start({ PORT: '0', DATABASE_URL: app.appUrl(), DATABASE_CLOCK_URL: app.adminUrl() });
  const away = 'postgres://duban_clock:x@127.0.0.1:1/duban';
  const lost = await start({ PORT: '0', DATABASE_URL: app.appUrl(), DATABASE_CLOCK_URL: away });
  expect(other.line).toMatch(/^DATABASE_CLOCK_URL connects as .*; connect as duban_clock\.$/);
  expect(lost.line).toBe('DATABASE_CLOCK_URL cannot be reached: nothing listens there.');
});

it('refuses a schema that is older, and a wall that is not ours', async () => {
  const owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
  const { rows } = await owner.query(
    'delete from schema_migration where id = (select max(id) from schema_migration) returning timestamp, name',
  );
  const older = await start({ PORT: '0', DATABASE_URL: app.appUrl() });
  await owner.query('insert into schema_migration (timestamp, name) values ($1, $2)', [
    rows[0].timestamp,
    rows[0].name,
  ]);
  await owner.query('alter table person no force row level security');
  const open = await start({ PORT: '0', DATABASE_URL: app.appUrl() });
  await owner.query('alter table person force row level security');
  await owner.end();
  expect(older).toEqual({
    line: 'The schema is older than this version (1 migrations missing); run "npm run migrate".',
    code: 1,
  });
  expect(open.line).toBe(
    "The database's wall is not the one this version emits: Row security of person is not forced.",
  );
});

it('refuses an empty database without an administrator', async () => {
  await admin(inject('adminUrl'), 'drop database if exists duban_empty');
  await admin(inject('adminUrl'), 'create database duban_empty template template0');
  await admin(
    Object.assign(new URL(inject('adminUrl')), { pathname: '/duban_empty' }).href,
    'grant connect on database duban_empty to duban_app',
  );
  const { line } = await start({
    PORT: '0',
    DATABASE_URL: Object.assign(new URL(app.appUrl()), { pathname: '/duban_empty' }).href,
  });
  await admin(inject('adminUrl'), 'drop database duban_empty');
  expect(line).toMatch(/^The schema is older than this version/);
});

it('loses no acknowledged write and doubles none when it is killed in the middle', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-killed-'));
  const checkpoints = { file: join(folder, 'checkpoints.log'), key: join(folder, 'checkpoints.key') };
  const kept = { DUBAN_CHECKPOINTS: checkpoints.file, DUBAN_CHECKPOINT_KEY: checkpoints.key };
  const send = async (url: string, cookie: string, query: string, variables: object) => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', data: (await response.json()).data };
  };
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const register = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on Person { id } } }';
  const keys = Array.from({ length: 300 }, (_, at) => `killed-${at}`);
  const acknowledged = new Map<string, string>();
  const killAfter = 20 + Math.floor(Math.random() * 100);
  const first = await begin(kept);
  const { cookie } = await send(first.url, '', signIn, {
    input: { login: 'sun.admin', password: 'see-it-through-2026' },
  });
  const write = async (url: string, one: string): Promise<void> => {
    const answer = await send(url, cookie, register, { input: { key: one, name: one } }).catch(() => null);
    if (answer?.data?.registerPerson?.id === undefined) return;
    acknowledged.set(one, answer.data.registerPerson.id);
    if (acknowledged.size === killAfter) first.child.kill('SIGKILL');
  };
  for (let at = 0; at < keys.length; at += 10)
    await Promise.all(keys.slice(at, at + 10).map((one) => write(first.url, one)));
  const before = new Map(acknowledged);
  const second = await begin(kept);
  for (let at = 0; at < keys.length; at += 10)
    await Promise.all(keys.slice(at, at + 10).map((one) => write(second.url, one)));
  second.child.kill('SIGTERM');
  expect(before.size).toBeGreaterThan(0);
  expect(before.size).toBeLessThan(keys.length);
  for (const [one, id] of before) expect(acknowledged.get(one)).toBe(id);
  const owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
  const { rows } = await owner.query(`select count(*)::int as people, count(distinct name)::int as names,
    (select count(*)::int from event where kind = 'person.registered') as events from person where name like 'killed-%'`);
  await owner.end();
  expect(rows[0]).toEqual({ people: 300, names: 300, events: 300 });
  const audit = await verifyAudit(app.adminUrl(), checkpoints);
  await rm(folder, { recursive: true });
  expect(audit.lines[1]).toMatch(/^Province 37: \d+ links, sound; .* after the last checkpoint/);
  expect(audit.sound, audit.lines.join()).toBe(true);
});

it('makes no key over what is sealed under another, and starts again once that is brought back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-personal-'));
  const [path, away] = [join(folder, 'personal.key'), join(folder, 'away.key')];
  const env = { PORT: '0', DATABASE_URL: app.appUrl(), DUBAN_PERSONAL_KEY: path };
  const ready = async (): Promise<void> => {
    const { child, url } = await begin(env);
    expect(url).toMatch(/^http/);
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  await collected(app);
  const sealed = (await PersonalBox.at(path)).seal('张三', 'place');
  await connected(app.adminUrl(), (owner) => owner.query('update closed_case set complainant_name = $1', [sealed]));
  await ready();
  await rename(path, away);
  const lost = await start(env);
  expect(lost.line).toMatch(
    /^No key of personal data lies at .*bring it back from its backup, or set DUBAN_PERSONAL_KEY/,
  );
  expect([lost.code, existsSync(path)]).toEqual([1, false]);
  await PersonalBox.at(path);
  const other = await start(env);
  expect(other.line).toMatch(/^The key of personal data at .* is another one, .*DUBAN_PERSONAL_KEY/);
  expect(other.code).toBe(1);
  await rename(away, path);
  await ready();
  await rm(folder, { recursive: true });
});
