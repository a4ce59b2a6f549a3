import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { catalogueFaults } from '../../../api/access/catalogue.ts';
import { verifyAudit } from '../../../api/audit.ts';
import { assertCounted } from '../../../api/audit-count.ts';
import { verifyReports } from '../../../api/audit-reports.ts';
import { assertClock, assertServable } from '../../../api/database.ts';
import { migrations } from '../../../api/migrations.ts';
import { startEmbedded } from '../../../api/platform/db/embedded.ts';
import { migrateUp } from '../../../api/platform/db/migrate.ts';
import { prepareRoles } from '../../../api/platform/db/roles.ts';
import { verifyRollup } from '../../../api/rollup.ts';
import { startApp } from '../../support/app.ts';
import { type Keeper, keeperOf, sealAll, tell } from '../../support/audited.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import { admin, appPassword, clockPassword } from '../../support/global-setup.ts';
import { connected, worldOf } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { storyId } from '../../support/story.ts';
import { oracleOf } from '../../support/visibility-oracle.ts';
import { issuedItem, rootAt, submittedByCity, units } from '../../support/walk.ts';

const run = promisify(execFile);
const at = (name: string, url = inject('adminUrl')): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;
const major = await connected(inject('adminUrl'), async (client) => {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
  return Math.floor(Number(rows[0]?.version) / 10_000);
});
/** The programs of the server's own version; a dump by any other proves nothing of it. */
const programs = `/usr/lib/postgresql/${major}/bin`;

/** Puts a dump into an empty database, once its roles are there: they belong to the server and stand in no dump. */
async function restore(dump: string, adminUrl: string, name: string): Promise<void> {
  await admin(adminUrl, `create database ${name} template template0`);
  await prepareRoles(at(name, adminUrl), { app: appPassword, clock: clockPassword });
  await run(join(programs, 'pg_restore'), ['--exit-on-error', '-d', at(name, adminUrl), dump]);
}

/** Who may do what to tables, columns, functions and schemas, and whose they are. */
const grants = `select kind || ' ' || name || ': ' || owner::regrole::text as what,
    (select array_agg(one::text order by one::text) from unnest(acl) one) as who from (
  select 'table' as kind, c.oid::regclass::text as name, relowner as owner, relacl as acl from pg_class c where relkind in ('r', 'p', 'v', 'S')
  union all select 'column', attrelid::regclass::text || '.' || attname, relowner, attacl
    from pg_attribute join pg_class c on c.oid = attrelid where attacl is not null
  union all select 'function', p.oid::regprocedure::text, proowner, coalesce(proacl, acldefault('f', proowner)) from pg_proc p
  union all select 'schema', nspname, nspowner, nspacl from pg_namespace where nspname !~ '^pg_(temp|toast)') found
  order by 1, 2`;

describe.skipIf(!existsSync(join(programs, 'pg_dump')))('a dump', () => {
  const app = startApp();
  const actors = signedInOnce(app);
  let folder = '';
  let keeper: Keeper;
  const dump = () => join(folder, 'dump');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duban-dump-'));
    keeper = await keeperOf(app);
    const item = await issuedItem(actors, [units.binzhou, units.weifang]);
    await submittedByCity(actors, rootAt(item, units.binzhou), units.binzhou);
    await connected(app.adminUrl(), (owner) => sealAll(owner, 37));
    await (await keeper.process()).take();
    expect((await verifyRollup(app.adminUrl())).sound).toBe(true);
    await run(join(programs, 'pg_dump'), ['-Fc', '-f', dump(), '-d', app.adminUrl()]);
  });
  const restored = startApp({ fill: (name) => restore(dump(), inject('adminUrl'), name) });
  afterAll(async () => {
    await keeper.end();
    await rm(folder, { recursive: true });
  });

  it('restores to an empty database the same schema, the same wall, and every right of every role', async () => {
    expect(await migrateUp(restored.adminUrl(), migrations)).toEqual([]);
    await assertServable(restored.appUrl());
    await assertClock(restored.clockUrl());
    const rightsIn = (url: string) => connected(url, async (client) => (await client.query(grants)).rows);
    const rights = await rightsIn(restored.adminUrl());
    expect(rights.length).toBeGreaterThan(500);
    expect(rights).toEqual(await rightsIn(app.adminUrl()));
    await connected(restored.adminUrl(), async (owner) => {
      expect(await catalogueFaults(async <R>(sql: string) => (await owner.query(sql)).rows as R[])).toEqual([]);
    });
  });

  it('restores to each reader what he read and nothing else, and to the audit a record and sums that are sound', async () => {
    const [world, today] = await connected(restored.adminUrl(), async (owner) => {
      const { rows } = await owner.query(`select (app.now() at time zone 'Asia/Shanghai')::date::text as today`);
      return [await worldOf(owner), String(rows[0].today)] as const;
    });
    const sees = oracleOf(world);
    for (const login of ['he.jun', 'guo.tao', 'zhang.min', 'chen.jing'])
      for (const table of ['item', 'assignment', 'order_text', 'report', 'report_version', 'plan', 'event', 'person']) {
        const context = await contextOf(restored, login);
        const found = await inContext<{ id: string }>(restored, context, `select id from ${table}`);
        const due = sees({ personId: storyId(login), acting: null, today })[table] ?? [];
        expect(found.map(({ id }) => id).sort(), `${table} for ${login}`).toEqual([...due].sort());
      }
    expect(world.reports).toHaveLength(1);
    expect((await verifyAudit(restored.adminUrl(), keeper.paths)).lines).toEqual(
      (await verifyAudit(app.adminUrl(), keeper.paths)).lines,
    );
    expect(await verifyAudit(restored.adminUrl(), keeper.paths)).toMatchObject({ sound: true });
    expect(await verifyReports(restored.adminUrl())).toMatchObject({ sound: true });
    expect(await verifyRollup(restored.adminUrl())).toMatchObject({ sound: true });
  });

  it('is gone on with: what is done afterwards is written, told and sealed', async () => {
    const officers = signedInOnce(restored);
    const item = await issuedItem(officers, [units.weifang]);
    await submittedByCity(officers, rootAt(item, units.weifang), units.weifang);
    const { lines, sound } = await verifyAudit(restored.adminUrl(), keeper.paths);
    expect(sound, lines.join('\n')).toBe(true);
    expect(lines.join()).toContain('0 not sealed yet');
    expect(await verifyRollup(restored.adminUrl())).toMatchObject({ sound: true });
  });

  it('is refused by a server that has counted fewer transactions, for what happened there would stand in no chain', async () => {
    const other = await mkdtemp(join(tmpdir(), 'duban-empty-'));
    const server = await startEmbedded(other, ['fsync=off'], () => undefined);
    try {
      await restore(dump(), server.adminUrl, 'duban');
      const url = at('duban', server.adminUrl);
      const counted = (n: string) =>
        connected(url, (owner) =>
          owner.query(`update event set xact = $1 where seq = (select max(seq) from event)`, [n]),
        );
      await connected(url, (owner) => tell(owner, 37, 1));
      await counted('18000000000000000000');
      const said = /by a server that had counted to transaction 18000000000000000000, further than this one/;
      await expect(assertCounted(url)).rejects.toThrow(said);
      const { lines, sound } = await verifyAudit(url, keeper.paths);
      expect([sound, lines.join()]).toEqual([false, expect.stringMatching(said)]);
    } finally {
      await server.stop();
      await rm(other, { recursive: true, force: true });
    }
  });
});
