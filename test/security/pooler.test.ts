import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWall } from '../../api/access/wall.ts';
import { createDataSource } from '../../api/platform/db/data-source.ts';
import { asDatabaseUser } from '../../api/platform/db/database-user.ts';
import { inUnitOfWork } from '../../api/platform/db/unit-of-work.ts';
import { timeOrderedIds } from '../../api/platform/ids.ts';
import { must, ok } from '../../api/platform/result.ts';
import { startApp } from '../support/app.ts';
import { connected } from '../support/oracle-world.ts';
import { storyId } from '../support/story.ts';

const program = '/usr/sbin/pgbouncer';
const clients = 20;
const transactions = 50;
/** Fewer connections than clients, so that each serves many of them in turn. */
const connections = 4;

interface Pooler {
  readonly url: string;
  readonly end: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A pooler in transaction mode before a database, as the documentation says that it is to be set up. */
async function startPooler(url: string): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-pooler-'));
  const user = await asDatabaseUser();
  const { hostname, port, username, password, pathname } = new URL(url);
  const own = await freePort();
  const settings = {
    ...{ listen_addr: '127.0.0.1', listen_port: own, unix_socket_dir: '', auth_type: 'plain' },
    ...{ auth_file: join(folder, 'users'), pool_mode: 'transaction', default_pool_size: connections },
    ...{ max_client_conn: 200, ignore_startup_parameters: 'options,extra_float_digits' },
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const database = `${pathname.slice(1)} = host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}`;
  await writeFile(join(folder, 'ini'), ['[databases]', database, '[pgbouncer]', ...lines, ''].join('\n'));
  await writeFile(join(folder, 'users'), `"${username}" "${decodeURIComponent(password)}"\n`);
  for (const one of [folder, join(folder, 'ini'), join(folder, 'users')]) await user.own(one);
  const child: ChildProcess = spawn(program, [join(folder, 'ini')], { ...user.spawn, stdio: 'ignore' });
  const pooled = Object.assign(new URL(url), { port: String(own) }).href;
  for (let tries = 0; ; tries += 1)
    try {
      await connected(pooled, (client) => client.query('select 1'));
      break;
    } catch (error) {
      if (tries === 100) throw error;
      await pause(50);
    }
  return {
    url: pooled,
    end: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

describe.skipIf(!existsSync(program))('behind a pooler of transactions', () => {
  const app = startApp();
  let pooler: Pooler;
  let dataSource: DataSource;
  beforeAll(async () => {
    pooler = await startPooler(app.appUrl());
    dataSource = await createDataSource(pooler.url, [], clients).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await pooler.end();
  });

  /** People of three governments, each with his session. */
  const logins = ['sun.admin', 'wu.admin', 'zhang.min', 'he.jun', 'guo.tao', 'liu.yang'];
  const tokenOf = (login: string): Buffer => createHash('sha256').update(`pooled ${login}`).digest();

  it('shows each of twenty who ask at once through four connections his own alone, a thousand times', async () => {
    const tenants = await connected(app.adminUrl(), async (owner) => {
      for (const login of logins)
        await owner.query(
          `insert into auth.session (token_hash, account_id, epoch, expires_at)
           select $1, id, epoch, now() + interval '1 hour' from auth.account where login = $2`,
          [tokenOf(login), login],
        );
      const { rows } = await owner.query<{ id: string; tenant_id: number }>(
        'select id, tenant_id from person where id = any($1)',
        [logins.map(storyId)],
      );
      return new Map(rows.map(({ id, tenant_id }) => [id, tenant_id]));
    });
    expect(new Set(tenants.values()).size).toBeGreaterThan(2);
    const deps = { dataSource, wall: createWall(dataSource), ids: timeOrderedIds, namedStatements: false };
    const backends = new Set<number>();
    const seen = { own: 0, foreign: 0, strangers: 0 };
    const one = async (client: number): Promise<void> => {
      for (let n = 0; n < transactions; n += 1) {
        const login = logins[(client + n) % logins.length] ?? '';
        const tenant = tenants.get(storyId(login));
        const caller = { tokenHash: tokenOf(login), postId: null };
        const mode = n % 2 === 0 ? 'read' : 'write';
        const rows = must(
          await inUnitOfWork(deps, caller, mode, async (uow) => {
            if (uow.session.personId !== storyId(login)) seen.strangers += 1;
            await uow.query('select pg_sleep(0.002)');
            return ok(
              await uow.hotQuery<{ tenant: number; pid: number }>(
                'people-of-a-tenant',
                'select tenant_id as tenant, pg_backend_pid() as pid from person where root_id = $1',
                [37],
              ),
            );
          }),
        );
        for (const { tenant: found, pid } of rows) {
          backends.add(pid);
          if (found === tenant) seen.own += 1;
          else seen.foreign += 1;
        }
      }
    };
    await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
    process.stdout.write(`\nthrough ${backends.size} connections: ${JSON.stringify(seen)}\n`);
    expect(seen).toMatchObject({ foreign: 0, strangers: 0 });
    expect(seen.own).toBeGreaterThan(clients * transactions);
    expect(backends.size).toBeLessThanOrEqual(connections);
    await connected(pooler.url, async (nobody) => {
      for (let n = 0; n < 40; n += 1) {
        const { rows } = await nobody.query('select count(*)::int as n from person');
        expect(rows).toEqual([{ n: 0 }]);
      }
    });
  });

  it('would be seen to leak: what one sets for his session stands for the next who gets the connection', async () => {
    const marked = new pg.Client({ connectionString: pooler.url });
    const others = Array.from({ length: clients - 1 }, () => new pg.Client({ connectionString: pooler.url }));
    await Promise.all([marked, ...others].map((client) => client.connect()));
    await marked.query(`set duban.canary = 'of the first'`);
    const found = await Promise.all(
      others.map(async (client) => {
        const { rows } = await client.query(`select current_setting('duban.canary', true) as canary, pg_sleep(0.01)`);
        return rows[0].canary;
      }),
    );
    await Promise.all([marked, ...others].map((client) => client.end()));
    expect(found.filter((one) => one === 'of the first').length).toBeGreaterThan(0);
  });
});
