import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { createWall } from '../../api/access/wall.ts';
import { buildApp } from '../../api/app.ts';
import { migrate, openDatabase } from '../../api/database.ts';
import { entities } from '../../api/entities.ts';
import { readConfig } from '../../api/platform/config.ts';
import { createDataSource } from '../../api/platform/db/data-source.ts';
import { encodeGlobalId, timeOrderedIds } from '../../api/platform/ids.ts';
import { createLog } from '../../api/platform/log.ts';
import { createSchema } from '../../api/schema.ts';
import { branchSql, createLimit } from './limit.ts';

const query = 'query ($id: String) { orgUnit(id: $id) { name children { name level childCount } } }';
const goal = 0.25;
const folder = await mkdtemp(join(tmpdir(), 'duban-bench-'));
const config = readConfig({ DUBAN_MODE: 'test', DUBAN_DATA: folder });
const database = await openDatabase(config, () => undefined);
await migrate(config, database);
const dataSource = await createDataSource(database.appUrl, entities, 10).initialize();
const deps = {
  dataSource,
  wall: createWall(dataSource),
  ids: timeOrderedIds,
  mode: 'test' as const,
  demoPeople: [],
  log: createLog('silent'),
};
const parts = {
  deps,
  schema: await createSchema(),
  documents: {},
  openToAll: true,
  secureCookies: false,
  trustedProxies: 0,
  page: null,
};
const server = await buildApp(parts);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
const limit = createLimit(database.appUrl);

const admin = new pg.Client({ connectionString: database.adminUrl ?? '' });
await admin.connect();
const units = (await admin.query<{ id: number }>(`select id from org_unit where level in ('CITY', 'COUNTY')`)).rows.map(
  ({ id }) => id,
);
const accounts = (await admin.query<{ id: string }>('select id from auth.account')).rows.map(({ id }) => id);
const viewers: { token: string; hash: Buffer }[] = [];
for (const account of accounts) {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await admin.query(
    `insert into auth.session (token_hash, account_id, epoch, expires_at) values ($1, $2, 1, now() + interval '1 hour')`,
    [hash, account],
  );
  viewers.push({ token, hash });
}

/** Another viewer and another unit for every request. */
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

async function ours(token: string, id: number): Promise<string> {
  const variables = { id: encodeGlobalId({ type: 'OrgUnit', root: 37, id: String(id) }) };
  const headers = { 'content-type': 'application/json', cookie: `duban=${token}` };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).text();
}

async function perSecond(ask: () => Promise<string>, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let answered = 0;
  const worker = async (): Promise<void> => {
    for (; performance.now() < end; answered += 1) await ask();
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return answered / (milliseconds / 1000);
}

for (let drawn = 0; drawn < 1000; drawn += 1) {
  const [{ token, hash }, id] = [pick(viewers), pick(units)];
  if (!isDeepStrictEqual(JSON.parse(await ours(token, id)), JSON.parse(await limit.branch(hash, id))))
    throw new Error(`Our answer differs from the limit's for unit ${id}`);
}
const rates = { ours: [] as number[], limit: [] as number[] };
for (let round = 0; round < 3; round += 1) {
  rates.ours.push(await perSecond(() => ours(pick(viewers).token, pick(units)), 2000));
  rates.limit.push(await perSecond(() => limit.branch(pick(viewers).hash, pick(units)), 2000));
}
const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const [our, bare] = [median(rates.ours), median(rates.limit)];
const scenario = {
  name: 'directory branch',
  unit: 'answers/s',
  better: 'higher',
  ours: our,
  limit: bare,
  peer: null,
  goal,
  met: our / bare >= goal,
};
if (process.argv.includes('--json')) console.log(JSON.stringify({ scenarios: [scenario] }));
else {
  console.log(`${branchSql}\n\n${await limit.plan()}\n`);
  console.table([{ ...scenario, ours: our.toFixed(0), limit: bare.toFixed(0), ratio: (our / bare).toFixed(2) }]);
}
await admin.end();
await limit.end();
server.closeAllConnections();
await dataSource.destroy();
await database.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
