import { type ChildProcess, spawn } from 'node:child_process';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { key, startApp } from '../../support/app.ts';
import { setClock, turnClock } from '../../support/clock.ts';
import { manyUnsigned, toldOfTasks } from '../../support/overdue.ts';
import { buildProgram } from '../../support/program.ts';

const app = startApp();
const count = 120;
const each = {
  'assignment.deputyChased': [count, count],
  'assignment.headChased': [count, count],
  'assignment.deemedServed': [count, count],
  'item.begun': [1, 1],
};

/** A server process with its clock, from the moment it is ready. */
async function serverWithClock(): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: app.appUrl(), DATABASE_CLOCK_URL: app.clockUrl(), PORT: '0' };
  const child = spawn(process.execPath, ['dist/server/main.js', 'main'], {
    env: { ...env, DUBAN_MODE: 'test', DUBAN_LOG: 'silent' },
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => /ready: /.test(`${chunk}`) && resolve());
    child.once('exit', () => reject(new Error('The server did not start')));
  });
  return child;
}

let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
  await buildProgram();
});
afterAll(() => owner.end());

const marks = async (): Promise<number> =>
  (await owner.query(`select count(*)::int as n from clock_mark where row_name like 'receipt.%'`)).rows[0].n;

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 10));
}

it('fires each row once for each task when two clocks turn at the same time', async () => {
  const item = await manyUnsigned(app, count);
  const turns = await Promise.all([turnClock(app), turnClock(app)]);
  for (const row of ['receipt.chaseDeputy', 'receipt.chaseHead', 'receipt.deemServed'])
    expect(
      turns.reduce((sum, moved) => sum + (moved[row] ?? 0), 0),
      row,
    ).toBe(count);
  console.log(`two clocks moved ${JSON.stringify(turns)}`);
  expect(await toldOfTasks(app, item)).toEqual(each);
});

it('loses nothing and doubles nothing when a server is killed in the middle of a turn', async () => {
  const item = await manyUnsigned(app, count);
  const before = await marks();
  const first = await serverWithClock();
  await until(async () => (await marks()) > before);
  first.kill('SIGKILL');
  const half = (await marks()) - before;
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(3 * count);
  const second = await serverWithClock();
  await until(async () => (await marks()) === before + 3 * count);
  second.kill('SIGTERM');
  await new Promise((resolve) => second.once('exit', resolve));
  expect(await toldOfTasks(app, item)).toEqual(each);
});

it('has its turn right after the clock was moved', async () => {
  const item = await manyUnsigned(app, 3);
  await setClock(app, '2026-11-02T10:00');
  const before = await marks();
  const server = await serverWithClock();
  const move = 'mutation ($input: AdvanceClockInput!) { advanceClock(input: $input) { __typename } }';
  const moved = await (await app.as('sun.admin')).ask(move, { input: { key: key(), hours: 39 } });
  expect(moved.data.advanceClock.__typename).not.toBe('Problem');
  await until(async () => (await marks()) > before);
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  expect(await toldOfTasks(app, item)).toEqual({ 'assignment.deputyChased': [3, 3] });
});
