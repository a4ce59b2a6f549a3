import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../../api/audit.ts';
import { divisionId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import { type Caller, key, startApp } from '../support/app.ts';
import { sealAll } from '../support/audited.ts';
import { contextOf, inContext } from '../support/contexts.ts';
import { inDays } from '../support/days.ts';
import { matter } from '../support/matter.ts';

const app = startApp();
const register = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }';
const page = `query ($filter: AuditFilterInput, $after: String) { auditRecord(filter: $filter, after: $after) {
  links unsealed covered checkpointLine held verifiedLinks verifiedFaults nextCursor
  events { id kind subjectType personName position hash } } }`;
let owner: pg.Client;
let auditor: Caller;

type Act = { id: string; kind: string; subjectType: string; personName: string; position: number; hash: string };
const record = async (caller: Caller, filter: object = {}, after: string | null = null) =>
  (await caller.ask(page, { filter, after })).data.auditRecord;

beforeAll(async () => {
  owner = new pg.Client({ connectionString: app.adminUrl() });
  await owner.connect();
  const city = { login: 'city.audit', name: '市审计', title: '', tenant: '3716', clearance: 1 };
  await seedPeople(app.adminUrl(), [{ ...city, posts: [{ unit: divisionId('3716'), role: 'AUDITOR' }] }]);
  const registerItem = 'mutation ($input: RegisterItemInput!) { registerItem(input: $input) { __typename } }';
  const officer = await app.as('zhang.min');
  expect((await officer.ask(registerItem, { input: { key: key(), ...matter } })).data.registerItem.__typename).toBe(
    'Item',
  );
  const [admin, other] = [await app.as('sun.admin'), await app.as('wu.admin')];
  for (let at = 0; at < 33; at += 1) await admin.ask(register, { input: { key: key(), name: `同志${at}` } });
  for (let at = 0; at < 2; at += 1) await other.ask(register, { input: { key: key(), name: `市里${at}` } });
  await sealAll(owner, 37);
  auditor = await app.as('qian.audit');
});
afterAll(() => owner.end());

it('shows an auditor the acts of his own tenant, each with its link, and nothing of matters', async () => {
  const found = await record(auditor);
  const { rows } = await owner.query('select count(*)::int as links from event_seal where root_id = 37');
  expect(found).toMatchObject({ links: rows[0].links, unsealed: 0, covered: null, held: false, verifiedLinks: null });
  const rest = await record(auditor, {}, found.nextCursor);
  const acts: Act[] = [...found.events, ...rest.events];
  expect([found.events.length, rest.events.length, rest.nextCursor]).toEqual([30, 3, null]);
  expect(new Set(acts.map(({ kind, personName }) => `${kind} ${personName}`))).toEqual(
    new Set(['person.registered 孙立']),
  );
  const { rows: links } = await owner.query(
    `select position::int, encode(hash, 'hex') as hash from event_seal s join event e on e.root_id = s.root_id
       and e.xact = s.event_xact and e.seq = s.event_seq where e.tenant_id = 37 and e.kind = 'person.registered' order by position desc`,
  );
  expect(acts.map(({ position, hash }) => ({ position, hash }))).toEqual(links);
  expect((await record(auditor, { subjectType: 'Item' })).events).toEqual([]);
  const { rows: told } = await owner.query(`select count(*)::int as n from event where subject_type = 'Item'`);
  expect(told[0].n).toBeGreaterThan(0);
});

it('narrows by kind, subject, person and days, and answers nothing for a cursor that is none', async () => {
  const count = async (filter: object) => (await record(auditor, filter)).events.length;
  const today = inDays(0);
  for (const filter of [
    { kind: 'person.registered' },
    { subjectType: 'Person' },
    { person: '孙' },
    { from: today, to: today },
  ])
    expect(await count(filter), JSON.stringify(filter)).toBe(30);
  for (const filter of [
    { kind: 'post.appointed' },
    { subjectType: 'Post' },
    { person: '吴' },
    { to: '2026-01-01' },
    { from: '2199-12-31' },
  ])
    expect(await count(filter), JSON.stringify(filter)).toBe(0);
  expect((await record(auditor, {}, 'rubbish')).events).toEqual([]);
});

it('shows the auditor of another tenant that one alone, and nobody else anything', async () => {
  const city = await record(await app.as('city.audit'));
  expect(city.events.map(({ kind, personName }: Act) => `${kind} ${personName}`)).toEqual(
    Array(2).fill('person.registered 吴刚'),
  );
  for (const login of ['sun.admin', 'wu.admin', 'zhang.min', 'li.guohua'])
    expect(await record(await app.as(login)), login).toBeNull();
  expect((await app.nobody().ask(page, {})).data.auditRecord).toBeNull();
});

it('opens neither chain nor links without an auditor’s own context', async () => {
  const { rows } = await owner.query(`select array_agg(id) as ids from event where root_id = 37`);
  const links = 'select id from app.links_of($1::uuid[])';
  const read = await inContext(app, await contextOf(app, 'qian.audit'), links, [rows[0].ids]);
  expect(read).toHaveLength(33);
  const mine = await contextOf(app, 'qian.audit');
  for (const context of [null, '', `${mine}0`, await contextOf(app, 'sun.admin'), await contextOf(app, 'zhang.min')]) {
    expect(await inContext(app, context, links, [rows[0].ids])).toEqual([]);
    expect(await inContext(app, context, 'select links from app.chain_state()')).toEqual([]);
  }
});

it('tells what the last verification found', async () => {
  await verifyAudit(app.adminUrl());
  const sound = await record(auditor);
  expect(sound).toMatchObject({ verifiedLinks: sound.links, verifiedFaults: 0 });
  await owner.query(`update event set payload = '{"changed":1}' where seq = (select min(seq) from event)`);
  await verifyAudit(app.adminUrl());
  expect(await record(auditor)).toMatchObject({ verifiedLinks: sound.links, verifiedFaults: 1 });
});
