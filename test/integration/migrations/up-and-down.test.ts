import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { catalogueFaults } from '../../../api/access/catalogue.ts';
import { migrations } from '../../../api/migrations.ts';
import { migrateDown, migrateUp } from '../../../api/platform/db/migrate.ts';
import { prepareRoles } from '../../../api/platform/db/roles.ts';
import { admin, appPassword, clockPassword } from '../../support/global-setup.ts';

const name = 'duban_migrations';
const url = (): string => Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href;

beforeAll(async () => {
  await admin(inject('adminUrl'), `drop database if exists ${name} with (force)`);
  await admin(inject('adminUrl'), `create database ${name} template template0`);
});
afterAll(() => admin(inject('adminUrl'), `drop database if exists ${name} with (force)`));

it('goes up, all the way down and up again, and leaves the wall as emitted', async () => {
  await prepareRoles(url(), { app: appPassword, clock: clockPassword });
  expect((await migrateUp(url(), migrations)).length).toBe(migrations.length);
  for (const _ of migrations) await migrateDown(url(), migrations);
  expect((await migrateUp(url(), migrations)).length).toBe(migrations.length);
  expect(await migrateUp(url(), migrations)).toEqual([]);
  const client = new pg.Client({ connectionString: url() });
  await client.connect();
  const faults = await catalogueFaults(async <R>(sql: string) => (await client.query(sql)).rows as R[]);
  await client.end();
  expect(faults).toEqual([]);
}, 180_000); // every migration three times

it('lets several migrators start at once and one of them work', async () => {
  await migrateDown(url(), migrations);
  const ran = await Promise.all([1, 2, 3].map(() => migrateUp(url(), migrations)));
  expect(ran.map((names) => names.length).sort()).toEqual([0, 0, 1]);
});
