import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPassword } from '../../seeds/demo/people.ts';
import { type Answer, type Caller, key, startApp } from '../support/app.ts';

const app = startApp();
const register =
  'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on Person { id name } ... on Problem { code } } }';
const several = '{ session { personName } orgUnit { id name } items { nodes { id number } } inbox { nodes { id } } }';
let admin: Caller;
let officer: Caller;
let owner: pg.Client;

beforeAll(async () => {
  admin = await app.as('sun.admin');
  officer = await app.as('zhang.min');
  owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
});
afterAll(() => owner.end());

/** Makes the database fail at every event written, `when` the numbered try satisfies a condition. */
async function failing(code: string, when: string): Promise<() => Promise<void>> {
  await owner.query(`
    create sequence tries; grant usage on sequence tries to duban_app;
    create function fail() returns trigger language plpgsql as $$
      declare n bigint := nextval('tries');
      begin if ${when} then raise exception 'planted' using errcode = '${code}'; end if; return new; end $$;
    create trigger fails before insert on event for each statement execute function fail()`);
  return async () => {
    await owner.query('drop trigger fails on event; drop function fail(); drop sequence tries');
  };
}

const codesOf = ({ errors = [] }: Answer): string[] => errors.map(({ extensions }) => extensions.code);
const written = async (like: string): Promise<{ people: number; names: number; events: number }> => {
  const { rows } = await owner.query(
    `select count(*)::int as people, count(distinct name)::int as names, (select count(*)::int from event e
       where e.kind = 'person.registered' and e.subject_id in (select id::text from person where name like $1)) as events
     from person where name like $1`,
    [like],
  );
  return rows[0];
};

it('runs what lost a race again until it is done, and does it once', async () => {
  const restore = await failing('40001', 'n % 3 <> 0');
  const names = Array.from({ length: 12 }, (_, at) => `再试 ${at}`);
  const answers: Answer[] = [];
  for (const name of names) answers.push(await admin.ask(register, { input: { key: key(), name } }));
  await restore();
  expect(answers.map(({ data }) => data.registerPerson.name)).toEqual(names);
  expect(await written('再试 %')).toEqual({ people: 12, names: 12, events: 12 });
});

it.each([
  ['every race is lost', '40001'],
  ['the disk is full', '53100'],
  ['the database takes no writes', '25006'],
])(
  'says that it is busy while %s, writes nothing, goes on reading, and takes the same key afterwards',
  async (name, code) => {
    const restore = await failing(code, 'true');
    const input = { key: key(), name: `忙 ${name}` };
    const refused = await admin.ask(register, { input });
    expect([refused.status, codesOf(refused), refused.data]).toEqual([503, ['BUSY'], null]);
    expect(refused.text).not.toContain('planted');
    expect((await officer.ask(several)).errors).toBeUndefined();
    expect(await written(input.name)).toEqual({ people: 0, names: 0, events: 0 });
    await restore();
    expect((await admin.ask(register, { input })).data.registerPerson.name).toBe(input.name);
    expect(await written(input.name)).toEqual({ people: 1, names: 1, events: 1 });
  },
);

it('lets a field that fails take no other answer with it half, and tells nothing of what failed', async () => {
  const whole = (await officer.ask(several)).data;
  await owner.query('revoke select on item from duban_app');
  const part = await officer.ask(several);
  await owner.query('grant select on item to duban_app');
  expect(codesOf(part).length).toBeGreaterThan(0);
  for (const error of part.errors ?? [])
    expect([error.message, Object.keys(error.extensions).sort()]).toEqual([
      'A fault of the system',
      ['code', 'incident'],
    ]);
  expect(part.text).not.toMatch(/permission|denied|relation|select/i);
  for (const [field, value] of Object.entries(part.data ?? {})) if (value !== null) expect(value).toEqual(whole[field]);
  expect((await officer.ask(several)).data).toEqual(whole);
});

/** Takes every connection of the pool, until each is released. */
async function everyConnection(): Promise<QueryRunner[]> {
  const borrowed: QueryRunner[] = [];
  for (let at = 0; at < 10; at += 1) {
    const runner = app.pool().createQueryRunner();
    await runner.connect();
    borrowed.push(runner);
  }
  return borrowed;
}

it('says that it is busy when no connection comes free, and goes on when one does', async () => {
  await owner.query('begin; lock table item in access exclusive mode');
  const waiting = Array.from({ length: 60 }, () => officer.ask('{ items { nodes { id } } }'));
  const answers = await Promise.all(waiting);
  await owner.query('rollback');
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['BUSY']));
  expect((await officer.ask(several)).errors).toBeUndefined();
  expect((await officer.get('/healthz')).status).toBe(200);
}, 60_000);

it('tells a probe within two seconds that no connection comes free, and that it is well when one does', async () => {
  const probe = async () => {
    const begun = Date.now();
    const answer = await officer.get('/healthz');
    return { status: answer.status, body: await answer.json(), soon: Date.now() - begun < 4000 };
  };
  const taken = await everyConnection();
  const probes = await Promise.all([probe(), probe()]);
  await Promise.all(taken.map((runner) => runner.release()));
  for (const one of probes) expect(one).toEqual({ status: 503, body: { alive: false }, soon: true });
  expect(await probe()).toEqual({ status: 200, body: { alive: true }, soon: true });
});

/** Asks and breaks the connection off after some milliseconds; resolves when it is broken or was answered before. */
const askAndLeave = (caller: Caller, query: string, variables: object, after: number): Promise<void> =>
  new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', cookie: caller.cookie };
    const asked = request(`${app.url()}/graphql`, { method: 'POST', headers });
    asked.on('error', () => undefined).on('close', resolve);
    asked.on('response', (response) => response.resume());
    asked.end(JSON.stringify({ query, variables }));
    setTimeout(() => asked.destroy(), after);
  });

it('leaves nothing of whoever goes away in the middle on the connection, for the next who gets it', async () => {
  const names = Array.from({ length: 200 }, (_, at) => `离开 ${at}`);
  for (let at = 0; at < names.length; at += 8)
    await Promise.all(
      names
        .slice(at, at + 8)
        .flatMap((name, n) => [
          askAndLeave(admin, register, { input: { key: key(), name } }, (at + n) % 50),
          askAndLeave(officer, several, {}, (3 * (at + n)) % 50),
        ]),
    );
  const busy = `select count(*)::int as n from pg_stat_activity where datname = current_database() and usename = 'duban_app' and state <> 'idle'`;
  while ((await owner.query(busy)).rows[0].n > 0) await pause(50);
  const { people, names: different, events } = await written('离开 %');
  expect([different, events]).toEqual([people, people]);
  const borrowed = await everyConnection();
  const left = await Promise.all(
    borrowed.map((runner) =>
      runner.query(
        `select coalesce(current_setting('app.ctx', true), '') as context, (select count(*)::int from event) as seen`,
      ),
    ),
  );
  for (const runner of borrowed) await runner.release();
  expect(left.flat()).toEqual(Array.from({ length: 10 }, () => ({ context: '', seen: 0 })));
}, 120_000);

it('shares nothing between two who ask for the same at the same moment', async () => {
  const callers = [officer, await app.as('he.jun'), await app.as('yang.fan'), app.nobody()];
  const mixed = '{ session { personName } items { nodes { id number } } inbox { nodes { id } } }';
  const alone: string[] = [];
  for (const caller of callers) alone.push((await caller.ask(mixed)).text);
  expect(new Set(alone).size).toBe(callers.length);
  const together = await Promise.all(
    Array.from({ length: 25 }, () => callers).flatMap((all) => all.map(async (one) => (await one.ask(mixed)).text)),
  );
  expect(together).toEqual(Array.from({ length: 25 }, () => alone).flat());
});

it('keeps passwords, tokens, texts and names out of the log, even where the database fails over them', async () => {
  const canary = '金丝雀-7f3a';
  await app.nobody().ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { login: 'zhang.min', password: canary },
  });
  await owner.query(`create function repeat_name() returns trigger language plpgsql as $$
    begin raise exception 'the name is %', new.name using errcode = 'XX001', detail = new.name; end $$;
    create trigger repeats before insert on person for each row execute function repeat_name()`);
  const answer = await admin.ask(register, { input: { key: key(), name: canary } });
  await owner.query('drop trigger repeats on person; drop function repeat_name()');
  expect(codesOf(answer)).toEqual(['INTERNAL']);
  const lines = app.logged();
  const incident = /"incident":"([^"]+)"/.exec(answer.text)?.[1];
  expect(lines.filter((line) => line.includes(String(incident)))).toHaveLength(1);
  const log = lines.join('');
  const secrets = [canary, demoPassword, ...[admin, officer].map(({ cookie }) => cookie.split('=')[1] ?? 'no cookie')];
  expect(secrets.filter((one) => log.includes(one))).toEqual([]);
});
