import { createHash } from 'node:crypto';
import pg from 'pg';
import { expect, it } from 'vitest';
import { demoPeople } from '../../seeds/demo/people.ts';
import { key, startApp } from '../support/app.ts';
import { storyId } from '../support/story.ts';
import { visibleTo, type World } from '../support/visibility-oracle.ts';

const app = startApp();

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const rowsOf = async <R>(client: pg.Client, sql: string, values: unknown[] = []): Promise<R[]> =>
  (await client.query(sql, values)).rows as R[];

it('admits to every person exactly the rows that the oracle admits, of every table, in both directions', async () => {
  const register = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }';
  for (const admin of ['sun.admin', 'wu.admin'])
    await (await app.as(admin)).ask(register, { input: { key: key(), name: `由 ${admin} 登记` } });
  const world = await connected(app.adminUrl(), async (owner): Promise<World> => {
    const insert = `insert into event (root_id, id, tenant_id, kind, subject_type, subject_id, at, reader_keys, secrecy)
      values (37, gen_random_uuid(), 37, 'test.happened', 'Test', 'x', now(), $1, $2)`;
    const keys = [37 * 64, 37 * 64 + 16, 37 * 64 + 63, 1_600_000 * 64, 1_600_000 * 64 + 63, 10_162_516 * 64, 36 * 64];
    for (const one of keys) for (const secrecy of [0, 1, 2]) await owner.query(insert, [[one, 99], secrecy]);
    return {
      units: await rowsOf(owner, 'select id from org_unit'),
      people: await rowsOf(owner, 'select id, tenant_id, clearance from person'),
      posts: await rowsOf(
        owner,
        'select id, person_id, tenant_id, org_unit_id, role, section_id, fields from post order by held_from, id',
      ),
      events: await rowsOf(owner, 'select id, reader_keys, secrecy from event'),
    };
  });
  expect(world.events.length).toBe(23);
  let seen = 0;
  for (const { login } of demoPeople) {
    const found = await seenBy(login);
    const expected = visibleTo(world, storyId(login));
    expect(found, login).toEqual({
      units: [...expected.units].sort((a, b) => a - b),
      people: [...expected.people].sort(),
      posts: [...expected.posts].sort(),
      events: [...expected.events].sort(),
    });
    seen += found.events.length;
  }
  expect(seen).toBeGreaterThan(10);
});

/** What the database itself shows the person, as the serving role in the person's signed context. */
async function seenBy(
  login: string,
): Promise<{ units: number[]; people: string[]; posts: string[]; events: string[] }> {
  const token = createHash('sha256').update(login).digest();
  await connected(app.adminUrl(), (owner) =>
    owner.query(
      `insert into auth.session (token_hash, account_id, epoch, expires_at) select $1, id, epoch, now() + interval '1 hour' from auth.account where login = $2`,
      [token, login],
    ),
  );
  return connected(app.appUrl(), async (client) => {
    const [row] = await rowsOf<{ session: { context: string } }>(client, 'select auth.session($1, null) as session', [
      token,
    ]);
    await client.query('begin');
    await client.query(`set local app.ctx = '${row?.session.context}'`);
    const ids = async <I>(table: string): Promise<I[]> =>
      (await rowsOf<{ id: I }>(client, `select id from ${table} order by id`)).map(({ id }) => id);
    const found = {
      units: await ids<number>('org_unit'),
      people: await ids<string>('person'),
      posts: await ids<string>('post'),
      events: await ids<string>('event'),
    };
    await client.query('rollback');
    return found;
  });
}
