import pg from 'pg';
import { expect, it } from 'vitest';
import { key, startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { act, done, establishedItem, issuedItem, postOf, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const importYear =
  'mutation ($input: ImportHolidayYearInput!) { answer: importHolidayYear(input: $input) { __typename ... on HolidayYear { changes { from to count applied } } ... on Problem { code } } }';
const page =
  'query ($id: String!) { assignment(id: $id) { version dueOn dueProvisional relayDueOn timeline { kind } } }';
const year = { year: 2027, source: '国务院办公厅通知', makeups: [] };

async function owned<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: app.adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

it('recomputes open clocks when a year is imported: later at once, earlier only told, provisional made firm', async () => {
  const officer = await app.as('zhang.min');
  const admin = await app.as('sun.admin');
  const issued = await issuedItem(app, [units.binzhou, units.weifang]);
  const [binzhou, weifang] = [rootAt(issued, units.binzhou), rootAt(issued, units.weifang)];
  const read = async (id: string) => (await officer.ask(page, { id })).data.assignment;
  const dayOfMatter = async () =>
    (await officer.ask('query ($id: String!) { item(id: $id) { dueOn version } }', { id: issued.id })).data.item;
  const matter = await dayOfMatter();
  const before = await read(binzhou.id);
  expect(before).toMatchObject({ dueProvisional: true });
  await owned((client) =>
    client.query(`update assignment set window_days = null, due_on = '2027-02-01' where to_org_unit_id = 700000`),
  );
  const holidays = ['2027-01-01', '2027-01-04', '2027-01-05'];
  const first = await admin.ask(importYear, { input: { key: key(), ...year, version: 0, holidays } });
  const after = await read(binzhou.id);
  expect(after.dueOn > before.dueOn).toBe(true);
  expect(first.data.answer.changes).toEqual([{ from: before.dueOn, to: after.dueOn, count: 1, applied: true }]);
  expect(after).toMatchObject({ dueProvisional: false, version: before.version + 1 });
  expect(await dayOfMatter()).toEqual({ dueOn: '2027-02-01', version: matter.version + 1 });
  expect(after.timeline.map(({ kind }: { kind: string }) => kind)).toContain('assignment.clockMoved');
  expect(await read(weifang.id)).toMatchObject({ dueOn: '2027-02-01', dueProvisional: false });
  const second = await admin.ask(importYear, { input: { key: key(), ...year, version: 1, holidays: ['2027-01-01'] } });
  expect(second.data.answer.changes).toEqual([{ from: after.dueOn, to: before.dueOn, count: 1, applied: false }]);
  const kept = await read(binzhou.id);
  expect(kept.dueOn).toBe(after.dueOn);
  expect(kept.timeline.map(({ kind }: { kind: string }) => kind)).toContain('assignment.clockMayMove');
  const city = await app.as('wu.admin');
  const seen = (await city.ask('{ holidayYears { year changes { from } } }')).data.holidayYears;
  expect(seen.flatMap(({ changes }: { changes: object[] }) => changes)).toEqual([]);
});

it('moves the levels below a routed order too, and keeps each inside the level above', async () => {
  const [officer, admin] = [await app.as('zhang.min'), await app.as('sun.admin')];
  const item = await establishedItem(app);
  const rules = [{ under: [units.binzhou], level: 'COUNTY' }];
  const order = { itemId: item.id, version: item.version, rules, routed: true, workingDays: 40, ...sixParts };
  const city = rootAt(await done(officer, 'issueItem', order), units.binzhou);
  const query = 'query ($id: String!) { assignment(id: $id) { dueOn children { dueOn } } }';
  const daysOf = async (): Promise<string[]> => {
    const { dueOn, children } = (await officer.ask(query, { id: city.id })).data.assignment;
    return [dueOn, ...children.map((one: { dueOn: string }) => one.dueOn)];
  };
  const before = await daysOf();
  const holidays = ['2027-01-01', '2027-01-04', '2027-01-05', '2027-01-06'];
  await admin.ask(importYear, { input: { key: key(), ...year, version: 2, holidays } });
  const after = await daysOf();
  expect(after.length).toBeGreaterThan(2);
  expect(after.every((day, at) => day > (before[at] ?? '9'))).toBe(true);
  const [above = '', ...below] = after;
  expect(below.every((day) => day < above)).toBe(true);
});

it('moves the day of a plan with the limit, by the working days that the plan was given, and tells both', async () => {
  const [officer, admin] = [await app.as('zhang.min'), await app.as('sun.admin')];
  await setClock(app, '2027-12-28T09:00');
  const order = { ...sixParts, planApprovalRequired: true, workingDays: 30 };
  const root = rootAt(await issuedItem(app, [units.binzhou], {}, order), units.binzhou);
  const query = 'query ($id: String!) { assignment(id: $id) { planDueOn timeline { kind } } }';
  const read = async () => (await officer.ask(query, { id: root.id })).data.assignment;
  expect((await read()).planDueOn).toBe('2028-01-04');
  const imported = { ...year, year: 2028, version: 0, holidays: ['2028-01-01', '2028-01-03', '2028-01-04'] };
  const { changes } = (await admin.ask(importYear, { input: { key: key(), ...imported } })).data.answer;
  expect(changes).toContainEqual({ from: '2028-01-04', to: '2028-01-06', count: 1, applied: true });
  const { planDueOn, timeline } = await read();
  expect(planDueOn).toBe('2028-01-06');
  const told = timeline.filter(({ kind }: { kind: string }) => kind === 'assignment.clockMoved');
  expect(told.length).toBeGreaterThanOrEqual(2);
});

it('lets no other session move a clock, whatever it sends to the database', async () => {
  const issued = await issuedItem(app, [units.binzhou]);
  const root = rootAt(issued, units.binzhou);
  const liaison = await app.as('liu.yang');
  await done(liaison, 'signAssignment', { assignmentId: root.id, version: 1 }, postOf('liu.yang'));
  const stale = await act(liaison, 'signAssignment', { assignmentId: root.id, version: 1 }, postOf('liu.yang'));
  expect(stale.code).toBe('STALE_VERSION');
  const contexts = ['sun.admin', 'wu.admin', 'zhang.min'].map(async (login) => {
    const context = await owned(async (client) => {
      const token = Buffer.alloc(32, login);
      await client.query(
        `insert into auth.session (token_hash, account_id, epoch, expires_at) select $1, id, epoch, now() + interval '1 hour' from auth.account where login = $2`,
        [token, login],
      );
      const { rows } = await client.query(`select auth.session($1, null)->>'context' as context`, [token]);
      return rows[0].context as string;
    });
    const client = new pg.Client({ connectionString: app.appUrl() });
    await client.connect();
    await client.query('begin');
    await client.query(`set local app.ctx = '${context}'`);
    const { rows } = await client.query('select count(*)::int as open from app.open_clocks()');
    await client.query('rollback');
    await client.end();
    return rows[0].open > 0;
  });
  expect(await Promise.all(contexts)).toEqual([true, false, false]);
});
