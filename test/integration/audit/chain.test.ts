import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../../../api/audit.ts';
import { sealWhatWaits } from '../../../api/modules/audit/audit.jobs.ts';
import { createDataSource } from '../../../api/platform/db/data-source.ts';
import { key, startApp } from '../../support/app.ts';

const app = startApp();
const register = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }';
let owner: pg.Client;

beforeAll(async () => {
  owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
});
afterAll(() => owner.end());

/** Does `change`, reads the report, and undoes it. */
async function reportAfter(change: string): Promise<string> {
  const copy = new pg.Client({ connectionString: app.adminUrl() });
  await copy.connect();
  try {
    await copy.query('create table kept_event as table event; create table kept_seal as table event_seal');
    await copy.query(change);
    const report = await verifyAudit(app.adminUrl());
    await copy.query(
      'truncate event, event_seal, notification; insert into event overriding system value table kept_event; insert into event_seal table kept_seal; drop table kept_event, kept_seal',
    );
    return report.sound ? 'sound' : (report.lines[0] ?? '');
  } finally {
    await copy.end();
  }
}

it('links every event, however many are written at once, and stays sound', async () => {
  const admin = await app.as('sun.admin');
  await Promise.all(
    Array.from({ length: 20 }, (_, at) => admin.ask(register, { input: { key: key(), name: `同志${at}` } })),
  );
  const report = await verifyAudit(app.adminUrl());
  expect(report).toEqual({ lines: ['Province 37: 20 links, sound; 0 not sealed yet, no checkpoint.'], sound: true });
});

it('seals an event whose transaction was older but came later', async () => {
  const [early, late] = [
    new pg.Client({ connectionString: app.adminUrl() }),
    new pg.Client({ connectionString: app.adminUrl() }),
  ];
  await Promise.all([early.connect(), late.connect()]);
  const insert = `insert into event (root_id, id, tenant_id, kind, subject_type, subject_id, at, reader_keys)
    values (37, gen_random_uuid(), 37, 'test.happened', 'Test', 'x', now(), '{2431}')`;
  await early.query('begin');
  await early.query('select pg_current_xact_id()');
  await late.query('begin');
  await late.query('select pg_current_xact_id()');
  await late.query(insert);
  await early.query(insert);
  await early.query('commit');
  await owner.query('select app.seal_events(37, 1000)');
  await late.query('commit');
  await Promise.all([early.end(), late.end()]);
  expect(await verifyAudit(app.adminUrl())).toEqual({
    lines: ['Province 37: 22 links, sound; 0 not sealed yet, no checkpoint.'],
    sound: true,
  });
});

it('waits for a transaction older than the last events, instead of calling them loose', async () => {
  const early = new pg.Client({ connectionString: app.adminUrl() });
  await early.connect();
  await early.query('begin');
  await early.query('select pg_current_xact_id()');
  await (await app.as('sun.admin')).ask(register, { input: { key: key(), name: '后来的同志' } });
  const verified = verifyAudit(app.adminUrl());
  await owner.query('select pg_sleep(0.5)');
  await early.query('commit');
  await early.end();
  expect(await verified).toEqual({
    lines: ['Province 37: 23 links, sound; 0 not sealed yet, no checkpoint.'],
    sound: true,
  });
});

it.each([
  ['a changed payload', `update event set payload = '{"changed":true}' where seq = (select min(seq) + 3 from event)`],
  ['a changed time', `update event set at = at + interval '1 second' where seq = (select min(seq) + 5 from event)`],
  ['a changed reader', `update event set reader_keys = '{1}' where seq = (select min(seq) from event)`],
  ['a removed event', 'delete from event where seq = (select min(seq) + 2 from event)'],
  ['a removed link', 'delete from event_seal where position = 4'],
])('finds %s', async (_, change) => {
  const found = await reportAfter(change);
  expect(found).toMatch(/broken at link|in no chain/);
});

it('takes everything that waits in one turn, however much an order told at once', async () => {
  await owner.query(`insert into event (root_id, id, tenant_id, kind, subject_type, subject_id, at, reader_keys)
    select 37, gen_random_uuid(), 37, 'test.happened', 'Test', n::text, now(), '{2431}' from generate_series(1, 12001) as n`);
  const older = 'select max(xact) >= pg_snapshot_xmin(pg_current_snapshot()) as open from event';
  while ((await owner.query(older)).rows[0].open) await pause(20);
  const dataSource = await createDataSource(app.appUrl(), [], 1).initialize();
  await sealWhatWaits(dataSource);
  await dataSource.destroy();
  expect((await owner.query('select unsealed::int from app.chain_heads() where root = 37')).rows).toEqual([
    { unsealed: 0 },
  ]);
});
