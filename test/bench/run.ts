import { randomBytes } from 'node:crypto';
import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { createWall } from '../../api/access/wall.ts';
import { buildApp } from '../../api/app.ts';
import { migrate, openDatabase } from '../../api/database.ts';
import { entities } from '../../api/entities.ts';
import { readConfig } from '../../api/platform/config.ts';
import { createDataSource } from '../../api/platform/db/data-source.ts';
import { FileStore } from '../../api/platform/file-store.ts';
import { encodeGlobalId, timeOrderedIds } from '../../api/platform/ids.ts';
import { createLog } from '../../api/platform/log.ts';
import { PersonalBox } from '../../api/platform/personal-box.ts';
import { tableReader } from '../../api/platform/tables/table-reader.ts';
import { Tries } from '../../api/platform/tries.ts';
import { createSchema } from '../../api/schema.ts';
import { reachableFolder } from '../support/reachable-folder.ts';
import { fillProvince, measureCascade, measureOrder } from './cascade.ts';
import { measureGrants } from './grants.ts';
import { createLimit, statements } from './limit.ts';
import { measurePlans, type ReadPlans } from './plans.ts';
import { measureRollup } from './rollup.ts';
import { makeWorld, provincialOfficer, type Viewer } from './world.ts';

const json = process.argv.includes('--json');
const large = process.argv.includes('--large');
const folder = await reachableFolder('duban-bench-');
const config = readConfig({ DUBAN_MODE: 'test', DUBAN_DATA: folder });
const database = await openDatabase(config, () => undefined);
await migrate(config, database);
const dataSource = await createDataSource(database.appUrl, entities, 10).initialize();
const deps = {
  dataSource,
  wall: createWall(dataSource),
  ids: timeOrderedIds,
  namedStatements: true,
  mode: 'test' as const,
  demoPeople: [],
  log: createLog('silent'),
  readTable: tableReader(new URL('./table-worker.js', import.meta.url)),
  files: await FileStore.open(config.filesFolder),
  personal: new PersonalBox(randomBytes(32)),
  tries: new Tries({ most: 100, withinMs: 60_000 }),
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
const admin = new pg.Client({ connectionString: database.adminUrl ?? '' });
await admin.connect();
const viewers = await makeWorld(admin, 200);
const emptiest = viewers
  .filter(({ role }) => role === 'SUPERVISION_OFFICER')
  .reduce((a, b) => (b.unit > a.unit ? b : a));
const city = viewers.find(({ unit, role }) => unit === 1_600_000 && role === 'SUPERVISION_OFFICER') ?? emptiest;
const { rows: places } = await admin.query<{ id: number }>(
  `select id from org_unit where level in ('CITY', 'COUNTY') order by id`,
);
const limit = createLimit(database.appUrl);

/** Another viewer for every request. */
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

async function ours(query: string, variables: object, { token }: Viewer): Promise<string> {
  const headers = { 'content-type': 'application/json', cookie: `duban=${token}` };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).text();
}

interface Scenario {
  readonly name: string;
  readonly goal: number;
  readonly statement: keyof typeof statements;
  /** Draws one request: how we are asked and how the limit is asked, by the same viewer. */
  readonly draw: () => { viewer: Viewer; query: string; variables: object; values: unknown[] };
}

const scenarios: readonly Scenario[] = [
  {
    name: 'inbox',
    goal: 0.4,
    statement: 'inbox',
    draw: () => {
      const viewer = pick(viewers);
      const query = '{ inbox { nodes { kind number title orgUnitName dueOn } nextCursor } }';
      return { viewer, query, variables: {}, values: [viewer.unit, viewer.role] };
    },
  },
  {
    name: 'directory branch',
    goal: 0.25,
    statement: 'branch',
    draw: () => {
      const { id } = pick(places);
      const query = 'query ($id: String) { orgUnit(id: $id) { name children { name level childCount } } }';
      const variables = { id: encodeGlobalId({ type: 'OrgUnit', root: 37, id: String(id) }) };
      return { viewer: pick(viewers), query, variables, values: [id] };
    },
  },
];

async function perSecond(ask: () => Promise<string>, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let answered = 0;
  const worker = async (): Promise<void> => {
    for (; performance.now() < end; answered += 1) await ask();
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return answered / (milliseconds / 1000);
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

async function measure({ name, goal, statement, draw }: Scenario) {
  for (let drawn = 0; drawn < 1000; drawn += 1) {
    const { viewer, query, variables, values } = draw();
    const [our, bare] = [await ours(query, variables, viewer), await limit.answer(statement, viewer.hash, values)];
    if (!isDeepStrictEqual(JSON.parse(our), JSON.parse(bare)))
      throw new Error(`${name}: our answer differs from the limit's for ${JSON.stringify(values)}\n${our}\n${bare}`);
  }
  const rates = { ours: [] as number[], limit: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    rates.ours.push(await perSecond(() => ((one) => ours(one.query, one.variables, one.viewer))(draw()), 2000));
    rates.limit.push(
      await perSecond(() => ((one) => limit.answer(statement, one.viewer.hash, one.values))(draw()), 2000),
    );
  }
  const [our, bare] = [median(rates.ours), median(rates.limit)];
  return {
    name,
    unit: 'answers/s',
    better: 'higher',
    ours: our,
    limit: bare,
    peer: null,
    goal,
    met: our / bare >= goal,
  };
}

const results = [];
const only = process.argv.filter((one) => one.startsWith('--only=')).map((one) => one.slice('--only='.length));
const wanted = (part: 'pages' | 'orders' | 'trees' | 'grants'): boolean => only.length === 0 || only.includes(part);
for (const scenario of wanted('pages') ? scenarios : []) {
  if (!json) console.log(`${statements[scenario.statement]}\n\n${await limit.plan(scenario.statement)}\n`);
  results.push(await measure(scenario));
}
if (wanted('grants')) {
  const taskId = (id: string): string => encodeGlobalId({ type: 'Assignment', root: 37, id });
  const { grants, rates, holder } = await measureGrants(admin, viewers, ours, perSecond, taskId);
  const shared = { unit: 'answers/s', better: 'higher', limit: null };
  for (const [name, { with: beside, none }] of Object.entries(rates)) {
    const [our, peer] = [median(beside), median(none)];
    results.push({ ...shared, name: `${name}, ${grants} grants`, ours: our, peer, goal: 0.9, met: our / peer >= 0.9 });
  }
  const held = { ...shared, peer: null, goal: null, met: null };
  results.push({ ...held, name: `inbox, holding ${holder.holds}`, ours: holder.perSecond });
}
await fillProvince(admin, 10_000);
const officer = await provincialOfficer(admin);
const itemId = (id: string): string => encodeGlobalId({ type: 'Item', root: 37, id });
if (wanted('orders')) {
  const small = await measureOrder(admin, officer, ours, itemId);
  const cascade = await measureCascade(admin, database.appUrl, officer, ours, itemId);
  const [issued, bare] = [median(cascade.ours), median(cascade.limit)];
  const shared = { better: 'lower', peer: null };
  results.push({
    ...{ ...shared, name: `cascade of ${cascade.tasks}`, unit: 'ms', ours: issued, limit: bare },
    ...{ goal: 2, met: issued / bare <= 2 },
  });
  const memory = { ...shared, name: `memory for ${small.tasks}`, unit: 'MB', ours: small.megabytes, limit: null };
  results.push({ ...memory, goal: 100, met: small.megabytes <= 100 });
}
let plans: ReadPlans[] = [];
if (wanted('trees')) {
  const sizes = large ? [10_000, 1_000_000] : [10_000];
  const { results: rolled, item, root } = await measureRollup(admin, database.appUrl, officer, sizes);
  for (const one of rolled)
    results.push({ ...one, better: one.unit === 'ms' ? 'lower' : 'higher', peer: null, goal: null, met: null });
  plans = await measurePlans(admin, database.appUrl, [officer, city, emptiest], ours, {
    Item: { id: itemId(item) },
    ProgressTree: { id: itemId(item) },
    Assignment: { id: encodeGlobalId({ type: 'Assignment', root: 37, id: root }) },
    OrgUnitBranch: { id: encodeGlobalId({ type: 'OrgUnit', root: 37, id: '37' }) },
  });
}
if (wanted('orders')) {
  await fillProvince(admin, 100_000);
  const { tasks, milliseconds, megabytes } = await measureOrder(admin, officer, ours, itemId);
  const shared = { better: 'lower', limit: null, peer: null, goal: null, met: null };
  results.push({ ...shared, name: `order to ${tasks}`, unit: 'ms', ours: milliseconds });
  results.push({ ...shared, name: `memory for ${tasks}`, unit: 'MB', ours: megabytes });
}
/** Ours beside the bare limit, or else the peer; nothing beside neither. */
function ratioOf({
  ours: our,
  limit: bare,
  peer,
}: {
  ours: number;
  limit: number | null;
  peer: number | null;
}): string {
  const beside = bare ?? peer;
  return beside === null ? '' : (our / beside).toFixed(2);
}
if (json) console.log(JSON.stringify({ scenarios: results, plans }));
else {
  console.table(plans.map(({ faults, ...one }) => ({ ...one, faults: faults.length })));
  console.table(
    results.map((one) => ({
      ...one,
      ours: one.ours.toFixed(one.ours < 10 ? 2 : 0),
      limit: one.limit?.toFixed(one.limit < 10 ? 2 : 0),
      peer: one.peer === null ? '' : one.peer.toFixed(0),
      ratio: ratioOf(one),
    })),
  );
}
for (const { read, reader, faults } of plans) for (const fault of faults) console.error(`${read}, ${reader}: ${fault}`);
await admin.end();
await limit.end();
server.closeAllConnections();
await dataSource.destroy();
await database.stop();
await rm(folder, { recursive: true, force: true });
process.exit(plans.some(({ faults }) => faults.length > 0) ? 1 : 0);
