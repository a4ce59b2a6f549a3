import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { contextOf } from '../support/contexts.ts';
import { connected } from '../support/oracle-world.ts';
import { issuedItem, units } from '../support/walk.ts';

const app = startApp();
let clock: pg.Client;

beforeAll(async () => {
  await issuedItem(app, [units.binzhou]);
  clock = new pg.Client({ connectionString: app.clockUrl() });
  await clock.connect();
});
afterAll(() => clock.end());

const seen = async (client: pg.Client, table: string): Promise<number> =>
  (await client.query(`select count(*)::int as n from ${table}`)).rows[0].n;

/** Rows of a table that the clock sees in the turn of a province. */
async function seenIn(context: string, table: string): Promise<number> {
  await clock.query('begin');
  try {
    await clock.query(`select set_config('app.ctx', $1, true)`, [context]);
    return await seen(clock, table);
  } finally {
    await clock.query('rollback');
  }
}

const sessionOf = async (root: number) =>
  (await clock.query('select auth.clock_session($1) as session', [root])).rows[0].session;

describe('the role of the clock', () => {
  it('escapes no wall and is none of the other roles', async () => {
    const { rows } = await clock.query(
      `select rolsuper, rolbypassrls, rolcreaterole, (select count(*)::int from pg_auth_members m join pg_roles r
         on r.oid in (m.roleid, m.member) where r.rolname = current_user) as joined from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, joined: 0 }]);
  });

  it.each([...['assignment', 'item', 'holiday_year', 'clock_mark', 'org_unit', 'card_scheme']])(
    'sees no row of %s outside a turn',
    async (table) => {
      expect(await seen(clock, table)).toBe(0);
    },
  );

  it('sees one province in its turn, and has none in a province that is not there', async () => {
    const { context } = await sessionOf(37);
    expect(await seenIn(context, 'assignment')).toBe(1);
    for (const forged of [context.replace('37|37', '36|36'), context.replace('|SYS|', '|TENANT_ADMIN|'), ''])
      expect(await seenIn(forged, 'assignment')).toBe(0);
    for (const root of [1, 36, 1_600_000]) expect(await sessionOf(root)).toBeNull();
    expect((await clock.query('select * from auth.roots()')).rows).toEqual([{ roots: 37 }]);
  });

  it.each([
    'select * from report',
    'select * from file',
    'select app.forget_files()',
    'select * from verification',
    'select * from order_text',
    'select * from person',
    'select * from idempotency_key',
    'select * from event_seal',
    'select * from auth.account',
    'delete from assignment',
    'delete from clock_mark',
    `update assignment set verified = 100`,
    `update assignment set accepted_at = now()`,
    `update item set title = 'x'`,
    `update event set kind = 'x.y'`,
    `select auth.session('\\x00', null)`,
    `select auth.open('a', 'b', '\\x00', '\\x00')`,
    `select auth.mac('x')`,
    'select app.reader_keys()',
    'set role duban_app',
    'create table mine (a int)',
    'drop table pgboss.job',
  ])('refuses %s', async (sql) => {
    await expect(clock.query(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('writes events in nobody’s name alone', async () => {
    const insert = (
      account: string,
    ) => `insert into event (root_id, id, tenant_id, kind, subject_type, subject_id, account_id, at,
      reader_keys) values (37, gen_random_uuid(), 37, 'test.happened', 'Test', 'x', ${account}, now(), '{2368}')`;
    const { context } = await sessionOf(37);
    for (const [account, refused] of [
      ['gen_random_uuid()', true],
      ['null', false],
    ] as const) {
      await clock.query('begin');
      await clock.query(`select set_config('app.ctx', $1, true)`, [context]);
      const written = clock.query(insert(account));
      if (refused) await expect(written).rejects.toThrow(/row-level security/);
      else await written;
      await clock.query('rollback');
    }
  });
});

it('lets nobody else have a turn: the serving role cannot open the session of the clock', async () => {
  const context = await contextOf(app, 'sun.admin');
  await connected(app.appUrl(), async (client) => {
    for (const sql of [
      'select auth.clock_session(37)',
      'select auth.roots()',
      'select * from clock_mark',
      'delete from pgboss.job',
    ]) {
      await client.query('begin');
      await client.query(`select set_config('app.ctx', $1, true)`, [context]);
      await expect(client.query(sql), sql).rejects.toThrow(/permission denied/);
      await client.query('rollback');
    }
  });
});
