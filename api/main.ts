import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { demoPassword, demoPeople } from '../seeds/demo/people.ts';
import { createWall } from './access/wall.ts';
import { buildApp } from './app.ts';
import { verifyDossiers } from './archives.ts';
import { verifyAudit } from './audit.ts';
import { openCheckpoints } from './audit-checkpoints.ts';
import { verifyReports } from './audit-reports.ts';
import { declareRestore } from './audit-restore.ts';
import { turnAndTell } from './clock.ts';
import { clockRows } from './clock-rows.ts';
import { assertClock, assertServable, type Database, migrate, openDatabase, personalMark, seed } from './database.ts';
import { tellDemoStory } from './demo-story.ts';
import { entities } from './entities.ts';
import { startSealing } from './modules/audit/audit.jobs.ts';
import { startSweeping } from './modules/files/file.jobs.ts';
import { startTurning } from './modules/rollup/lights.jobs.ts';
import { startFolding } from './modules/rollup/rollup.jobs.ts';
import { type Config, readConfig, StartRefused } from './platform/config.ts';
import { createDataSource } from './platform/db/data-source.ts';
import { FileStore } from './platform/file-store.ts';
import { timeOrderedIds } from './platform/ids.ts';
import { type RunningClock, startClock } from './platform/jobs.ts';
import { createLog, type Logger } from './platform/log.ts';
import { PersonalBox } from './platform/personal-box.ts';
import type { SignedLogFile } from './platform/signed-log.ts';
import { tableReader } from './platform/tables/table-reader.ts';
import { Tries } from './platform/tries.ts';
import { verifyRollup } from './rollup.ts';
import { createSchema } from './schema.ts';
import { type Door, openDoor } from './starting.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Opens the database, brings it up to date if its administrator's address is known, and answers page and API. */
async function serve(config: Config): Promise<void> {
  const log = createLog(process.env.DUBAN_LOG ?? 'info');
  const door = await doorOf(config);
  const database = await openDatabase(config, say);
  let files: FileStore;
  let personal: PersonalBox;
  let checkpoints: SignedLogFile | null;
  try {
    files = await FileStore.open(config.filesFolder);
    checkpoints = config.checkpoints === null ? null : await openCheckpoints(config.checkpoints);
    if (database.adminUrl !== null) await migrate(config, database);
    await assertServable(database.appUrl);
    personal = await PersonalBox.at(config.personalKey, await personalMark(database.appUrl));
    if (database.clockUrl !== null) await assertClock(database.clockUrl);
  } catch (error) {
    await database.stop();
    throw error;
  }
  const dataSource = await createDataSource(database.appUrl, entities, 20).initialize();
  const offered =
    config.mode === 'demo'
      ? demoPeople.map(({ login, name, title }) => ({ login, name, title, password: demoPassword }))
      : [];
  const deps = {
    dataSource,
    wall: createWall(dataSource),
    ids: timeOrderedIds,
    namedStatements: config.namedStatements,
    mode: config.mode,
    demoPeople: offered,
    log,
    readTable: tableReader(new URL('./table-worker.js', import.meta.url)),
    files,
    personal,
    tries: new Tries({ most: 100, withinMs: 60_000 }),
  };
  const documents = JSON.parse(await readFile(join('schema', 'operations.json'), 'utf8'));
  const page = existsSync(join('dist', 'client')) ? join(process.cwd(), 'dist', 'client') : null;
  const { secureCookies, trustedProxies } = config;
  const openToAll = config.mode === 'test';
  const schema = await createSchema();
  if (config.tellsStory && database.adminUrl !== null && database.clockUrl !== null)
    await tellDemoStory({ deps, schema, adminUrl: database.adminUrl, clockUrl: database.clockUrl, say, door });
  const { server } = door;
  await buildApp({ deps, schema, documents, openToAll, secureCookies, trustedProxies, page }, server);
  if (checkpoints === null) say('DUBAN_CHECKPOINTS is not set: no checkpoints are kept outside this database.');
  const running = [
    startSealing(dataSource, checkpoints, log),
    startFolding(dataSource, log),
    startSweeping(dataSource, files, log),
  ];
  const clock = database.clockUrl === null ? null : await runClock(config, database.clockUrl, log);
  if (clock === null) say('DATABASE_CLOCK_URL is not set: this process does nothing that is due by time alone.');
  const stop = async (): Promise<void> => {
    for (const job of running) job.stop();
    await clock?.stop();
    await drain(server);
    await dataSource.destroy().catch(() => undefined);
    await database.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  say(`Duban is ready: ${door.url}`);
}

/** How long a server that stops waits for the answers that it still owes. */
const patience = 10_000;

/** Takes no more requests and waits until those that it has are answered, ten seconds at most. */
function drain(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const impatient = setTimeout(() => server.closeAllConnections(), patience);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(idle);
      clearTimeout(impatient);
      resolve();
    });
  });
}

async function doorOf({ port }: Config): Promise<Door> {
  try {
    return await openDoor(port, process.env.HOST ?? '127.0.0.1');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartRefused(
      code === 'EADDRINUSE'
        ? `Port ${port} is taken; free it or set PORT to another.`
        : `The port cannot be opened: ${code}.`,
    );
  }
}

/** Turns the clock over a pool of its own, as its own role. */
async function runClock(config: Config, clockUrl: string, log: Logger): Promise<RunningClock> {
  const dataSource = await createDataSource(clockUrl, entities, 2).initialize();
  const { namedStatements } = config;
  const deps = { dataSource, wall: createWall(dataSource), ids: timeOrderedIds, namedStatements };
  const clock = await startClock(clockUrl, () => turnAndTell(deps, clockRows, log), log);
  const lights = startTurning(dataSource, log);
  return {
    stop: async () => {
      await lights.stop();
      await clock.stop();
      await dataSource.destroy();
    },
  };
}

/** Runs `work` with the database open and lets go of it. */
async function withDatabase(config: Config, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(config, say);
  try {
    await work(database);
  } finally {
    await database.stop();
  }
}

const commands: Record<string, (config: Config) => Promise<void>> = {
  main: serve,
  dev: serve,
  generate: async () => (await import('./generate.ts')).generate(),
  migrate: (config) =>
    withDatabase(config, async (database) => {
      const ran = await migrate(config, database);
      say(ran.length === 0 ? 'The schema is up to date.' : `Ran ${ran.join(', ')}.`);
    }),
  seed: (config) =>
    withDatabase(config, async (database) => {
      if (database.adminUrl === null)
        throw new StartRefused('DATABASE_DIRECT_URL is not set; seeds need the address of an administrator.');
      await seed(config, database.adminUrl);
      say('The reference data is up to date.');
    }),
  reset: async (config) => {
    if (config.databaseUrl !== null)
      throw new StartRefused('DATABASE_URL is set; reset only empties the embedded database.');
    await openDatabase(config, say).then(
      (database) => database.stop(),
      () => undefined,
    );
    await rm(config.dataFolder, { recursive: true, force: true });
    say(`Emptied ${config.dataFolder}.`);
  },
  'rollup-verify': (config) =>
    withDatabase(config, async (database) => {
      if (database.adminUrl === null)
        throw new StartRefused('DATABASE_DIRECT_URL is not set; roll-ups are verified as an administrator.');
      const report = await verifyRollup(database.adminUrl);
      for (const line of report.lines) say(line);
      if (!report.sound) process.exitCode = 1;
    }),
  'audit-verify': (config) =>
    withDatabase(config, async (database) => {
      if (database.adminUrl === null)
        throw new StartRefused('DATABASE_DIRECT_URL is not set; the audit reads as an administrator.');
      const { adminUrl } = database;
      const chains = await verifyAudit(adminUrl, config.checkpoints);
      for (const report of [chains, await verifyReports(adminUrl), await verifyDossiers(adminUrl)]) {
        for (const line of report.lines) say(line);
        if (!report.sound) process.exitCode = 1;
      }
    }),
  'audit-restored': (config) =>
    withDatabase(config, async (database) => {
      if (database.adminUrl === null)
        throw new StartRefused('DATABASE_DIRECT_URL is not set; the audit reads as an administrator.');
      if (config.checkpoints === null)
        throw new StartRefused('DUBAN_CHECKPOINTS is not set; there is nothing to declare it in.');
      for (const line of await declareRestore(database.adminUrl, config.checkpoints)) say(line);
    }),
};

const [command = 'main'] = process.argv.slice(2);
try {
  const run = commands[command];
  if (run === undefined)
    throw new StartRefused(`Unknown command "${command}"; use one of ${Object.keys(commands).join(', ')}.`);
  await run(readConfig(process.env));
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  say(error.message);
  process.exit(1);
}
