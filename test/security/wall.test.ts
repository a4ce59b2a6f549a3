import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueFaults } from '../../api/access/catalogue.ts';
import { startApp } from '../support/app.ts';

const app = startApp();
let client: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: app.appUrl() });
  owner = new pg.Client({ connectionString: app.adminUrl() });
  await client.connect();
  await owner.connect();
});
afterAll(async () => {
  await client.end();
  await owner.end();
});

const faults = () => catalogueFaults(async <R>(sql: string) => (await owner.query(sql)).rows as R[]);
const seeded = ['org_unit', 'person', 'post', 'holiday_year', 'supervision_duty'];
const filledLater = [
  'item',
  'order_text',
  'assignment',
  'report',
  'file',
  'verification',
  'objection',
  'notification',
  'extension_request',
  'rectification_order',
  'process_mark',
  'number_series',
  'event',
];
const rolledUp = ['rollup_delta', 'rollup', 'rollup_due', 'rollup_percent'];
const tables = [...seeded, ...filledLater, ...rolledUp, 'idempotency_key'];

describe('the wall', () => {
  it('binds the role that serves', async () => {
    const { rows } = await client.query(
      'select current_user as name, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([{ name: 'duban_app', rolsuper: false, rolbypassrls: false }]);
  });

  it.each(tables)('shows no row of %s without a context', async (table) => {
    const { rows: all } = await owner.query(`select count(*)::int as n from ${table}`);
    if (seeded.includes(table)) expect(all[0].n).toBeGreaterThan(0);
    const { rows } = await client.query(`select count(*)::int as n from ${table}`);
    expect(rows[0].n).toBe(0);
  });

  it('takes no context that the database has not signed', async () => {
    const forged = `37|37|${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}|p|-|37|TENANT_ADMIN|2|${37 * 64}|${Date.now()}|${'a'.repeat(64)}`;
    for (const context of [forged, '', '|', `x|${'a'.repeat(64)}`, forged.slice(0, 70)]) {
      await client.query('begin');
      await client.query(`select set_config('app.ctx', $1, true)`, [context]);
      const { rows } = await client.query('select count(*)::int as n from org_unit');
      await client.query('rollback');
      expect(rows[0].n).toBe(0);
    }
  });

  it.each([
    'select * from auth.account',
    'select * from auth.session',
    'select * from auth.secret',
    `select auth.mac('x')`,
    'update event set kind = kind',
    'delete from event',
    'delete from assignment',
    'delete from report',
    'delete from file',
    'update file set sha256 = sha256',
    'delete from rollup',
    'select * from light',
    'select * from light_unturned',
    'select * from place_total',
    `select app.turn_lights(37, '2026-11-27', '[]', '[]', 1)`,
    `select * from app.light_facts(37, '{}')`,
    'update rollup_due set open = 0',
    `insert into rollup_delta (root_id) values (37)`,
    `update order_text set task = 'x'`,
    `update verification set verified = 100`,
    `update assignment set to_org_unit_id = 1`,
    'truncate assignment',
    'delete from person',
    'truncate org_unit',
    `update org_unit set name = 'x'`,
    'set role duban_owner',
    'create table mine (a int)',
    'alter table org_unit no force row level security',
  ])('refuses the serving role: %s', async (sql) => {
    await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('stands in the catalogue as emitted, and a planted fault is seen', async () => {
    expect(await faults()).toEqual([]);
    await owner.query('alter table post no force row level security');
    expect(await faults()).toEqual(['Row security of post is not forced.']);
    await owner.query(
      'alter table post force row level security; create policy spare on post for select to duban_app using (true)',
    );
    expect((await faults())[0]).toMatch(/Policy not of the wall: post spare/);
    await owner.query('drop policy spare on post; create table loose (id int primary key)');
    expect(await faults()).toEqual([
      'Table loose has no wall.',
      'Row security of loose is not forced.',
      'A key of loose is not led by root_id.',
    ]);
    await owner.query('drop table loose');
  });
});
