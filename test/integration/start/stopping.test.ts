import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect, it } from 'vitest';
import { type Caller, key, startApp } from '../../support/app.ts';

const app = startApp();
const register =
  'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on Person { name } ... on Problem { code } } }';

/** A server of its own on the database of the tests. */
async function begin(): Promise<{ child: ChildProcess; url: string }> {
  const quiet = { PORT: '0', DUBAN_MODE: 'test', DUBAN_LOG: 'silent' };
  const child = spawn(process.execPath, ['api/launch.mjs', 'dev'], {
    env: { ...process.env, DATABASE_URL: app.appUrl(), ...quiet },
  });
  const url = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /ready: (\S+)/.exec(`${chunk}`)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, url };
}

const send = (url: string, { cookie }: Caller, name: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: register, variables: { input: { key: key(), name } } }),
  });

/** Runs `work` while nobody can write a person, and lets them when it is done. */
async function whileBlocked(work: (blocked: () => Promise<void>) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
  await owner.query('begin; lock table person in share row exclusive mode');
  const waits = `select count(*)::int as n from pg_locks where relation = 'person'::regclass and not granted`;
  await work(async () => {
    while ((await owner.query(waits)).rows[0].n === 0) await pause(20);
  });
  await owner.query('rollback');
  await owner.end();
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  'answers what it was asked before %s, takes nothing more, and ends',
  async (signal) => {
    const admin = await app.as('sun.admin');
    const { child, url } = await begin();
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const name = `停机前 ${signal}`;
    let answer: Promise<Response> | undefined;
    await whileBlocked(async (blocked) => {
      answer = send(url, admin, name);
      await blocked();
      child.kill(signal);
      while ((await fetch(`${url}/healthz`).catch(() => null)) !== null) await pause(20);
    });
    expect(await (await answer)?.json()).toEqual({ data: { registerPerson: { name } } });
    expect(await ended).toBe(0);
  },
);

it('says that it is busy to whoever waits for a lock that does not come free, and ends all the same', async () => {
  const admin = await app.as('sun.admin');
  const { child, url } = await begin();
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await whileBlocked(async (blocked) => {
    const answer = send(url, admin, '停机时 等不到');
    await blocked();
    child.kill('SIGTERM');
    const { status } = await answer;
    expect(status).toBe(503);
    expect(await ended).toBe(0);
  });
});
