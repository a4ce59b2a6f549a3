import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeGlobalId } from '../../api/platform/ids.ts';
import { departmentId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import { key, startApp } from '../support/app.ts';
import { notificationsOf, turnClock } from '../support/clock.ts';
import { contextOf } from '../support/contexts.ts';
import { matter } from '../support/matter.ts';
import { operationsAt } from '../support/operations.ts';
import { connected } from '../support/oracle-world.ts';
import { clear } from '../support/secrets.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf } from '../support/story.ts';
import { succeed } from '../support/succeeding.ts';
import { childAt, seedFixture } from '../support/visibility-fixture.ts';
import { act, done, postOf, sixParts } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const city = 1_600_000;
const [planning, finance] = [departmentId('3716', 1), departmentId('3716', 2)];
const unitId = (unit: number): string => globalIdOf('OrgUnit', String(unit));
const title = '绝不外传的人事安排';
const somebody = (login: string, name: string, unit: number, ...roles: string[]) => ({
  ...{ login, name, title: '', tenant: '3716', clearance: 2, posts: roles.map((role) => ({ unit, role })) },
});
/** F of the fixture has somebody on the list and somebody who is not; C has nobody; one of the office itself is not on it. */
const people = [
  somebody('planning', '发联', planning, 'LIAISON', 'HANDLER'),
  somebody('planning.other', '发办', planning, 'HANDLER'),
  somebody('planning.direct', '发直', planning, 'DIRECT'),
  somebody('planning.first', '发首', planning, 'FIRST'),
  somebody('finance', '财联', finance, 'LIAISON', 'HANDLER'),
  somebody('finance.first', '财首', finance, 'FIRST'),
  somebody('unaware', '苏不知', city, 'SUPERVISION_OFFICER'),
];
/** Who may not know: V-18, V-19, and whoever else holds the very keys that open the matter to others. */
const strangers = [
  'finance',
  'finance.first',
  'unaware',
  'planning.first',
  'ma.li',
  'zhang.min',
  'qian.audit',
  'wu.admin',
];
const [office, head] = [postOf('he.jun'), postOf('head.binzhou')];
let x4: { id: string; version: number };
let task: { id: string; version: number };
const before = new Map<string, string>();

const itemOf =
  'query ($id: String!) { item(id: $id) { id title version knowers { id personName } readings { personName } } }';
const taskOf =
  'query ($id: String!) { assignment(id: $id) { id title state secrecy knowers { personName self } reports { id } timeline { kind } } }';

/** What an auditor reads but the length of the chain, which every act anywhere lengthens. */
const actsAudited = '{ auditRecord { events { kind personName } nextCursor } }';

/** Every question of the schema as somebody asks it, word for word but for what no two answers share. */
async function everything(login: string): Promise<string> {
  const caller = await actors.as(login);
  const operations = operationsAt({ tenant: city, personLogin: 'ma.li', administrator: 'wu.admin' });
  const answers: string[] = [];
  for (const [field, { query, variables }] of Object.entries(operations))
    if (field.startsWith('Query.') && field !== 'Query.auditRecord')
      answers.push(`${field} ${(await caller.ask(query, variables())).text}`);
  answers.push((await caller.ask(actsAudited, {})).text);
  for (const path of ['items.csv', 'items.xlsx', 'inbox.csv'])
    answers.push(`${path} ${(await caller.get(`/exports/${path}`)).status}`);
  answers.push(JSON.stringify(await notificationsOf(app, caller)));
  return answers.join('\n');
}

const read = async (login: string) => [
  (await (await actors.as(login)).ask(itemOf, { id: x4.id })).data.item,
  (await (await actors.as(login)).ask(taskOf, { id: task.id })).data.assignment,
];
const readings = (login: string): Promise<number> =>
  connected(app.adminUrl(), async (owner) => {
    const { rows } = await owner.query(
      `select count(*)::int as n from event e join auth.account a on a.id = e.account_id where e.kind = 'item.read' and a.login = $1`,
      [login],
    );
    return rows[0].n;
  });
const change = async (field: string, input: object, login = 'he.jun') => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Item { id version }
    ... on Problem { code ruleId fields { path code message } } } }`;
  const { version } = (await (await actors.as('he.jun')).ask(itemOf, { id: x4.id })).data.item;
  return (await (await actors.as(login)).ask(query, { input: { key: key(), itemId: x4.id, version, ...input } })).data[
    field
  ];
};

beforeAll(async () => {
  await seedFixture(app);
  await seedPeople(app.adminUrl(), people);
  await clear(app, ['he.jun', 'head.binzhou', 'ma.li', 'zhang.min', 'qian.audit', 'wu.admin']);
  const officer = await actors.as('he.jun');
  await done(officer, 'registerItem', matter, office);
  await turnClock(app);
  for (const login of strangers) before.set(login, await everything(login));
  const secret = { ...matter, title, secrecy: 'WORK_SECRET', knowerPostIds: [head, postOf('planning')] };
  const draft = await done(officer, 'registerItem', secret, office);
  await done(
    officer,
    'proposeItem',
    { itemId: draft.id, version: 1, opinion: '拟办', leadUnitId: unitId(planning) },
    office,
  );
  x4 = await done(await actors.as('head.binzhou'), 'establishItem', { itemId: draft.id, version: 2 });
  const order = { itemId: x4.id, version: x4.version, orgUnitIds: [unitId(planning)], workingDays: 20, ...sixParts };
  x4 = await done(officer, 'issueItem', order, office);
  task = childAt(x4, unitId(planning));
  await turnClock(app);
});

it('V-17: F, whose person is on the list, reads and handles its task of X4, and is told of it', async () => {
  const [item, own] = await read('planning');
  expect(item).toBeNull(); // of the office alone
  const listed = [{ personName: '何军' }, { personName: '滕主任' }, { personName: '发联', self: true }]; // all of the own house
  expect(own).toMatchObject({ id: task.id, title, secrecy: 'WORK_SECRET', knowers: listed });
  expect((await notificationsOf(app, await actors.as('planning'))).unread).toBe(1);
  const [kept] = await read('he.jun');
  expect(kept).toMatchObject({
    title,
    knowers: [{ personName: '何军' }, { personName: '滕主任' }, { personName: '发联' }],
  });
});

it.each(strangers)(
  'V-18, V-19: to %s nothing at all has changed since before X4, in no list, count, bell or export',
  async (login) => {
    expect((await read('planning'))[1].id).toBe(task.id);
    expect(await read(login)).toEqual([null, null]);
    const absent = await (await actors.as(login)).ask(taskOf, {
      id: globalIdOf('Assignment', '019b76da-a800-7000-8000-000000000000'),
    });
    expect((await (await actors.as(login)).ask(taskOf, { id: task.id })).text).toBe(absent.text);
    const now = await everything(login);
    expect(now).not.toContain(title);
    expect(now).toBe(before.get(login));
    expect(await readings(login)).toBe(0);
  },
);

it('is opened by no note of what was read, for the serving role can write one as it likes', async () => {
  const forged = (context: string): Promise<{ id: string }[]> =>
    connected(app.appUrl(), async (client) => {
      const matterId = decodeGlobalId(x4.id)?.id;
      await client.query(
        `begin; select set_config('app.met', '${matterId},', true), set_config('app.ctx', '${context}', true)`,
      );
      const { rows } = await client.query('select id from assignment where title = $1', [title]);
      await client.query('rollback');
      return rows;
    });
  expect(await forged(await contextOf(app, 'planning'))).toHaveLength(1);
  for (const login of ['unaware', 'planning.first']) expect(await forged(await contextOf(app, login))).toEqual([]);
});

it('numbers work secrets apart, so that no gap tells of them', async () => {
  const officer = await actors.as('he.jun');
  const numbers = await connected(app.adminUrl(), async (owner) =>
    (await owner.query('select number from item where tenant_id = $1 order by registered_at, id', [city])).rows.map(
      ({ number }) => number,
    ),
  );
  const year = String(numbers[0]).slice(1, 5);
  expect(numbers).toEqual([`〔${year}〕1号`, `〔${year}〕工密1号`]);
  await done(officer, 'registerItem', matter, office);
  const [{ number }] = await connected(
    app.adminUrl(),
    async (owner) =>
      (await owner.query('select number from item where tenant_id = $1 order by registered_at desc limit 1', [city]))
        .rows,
  );
  expect(number).toBe(`〔${year}〕2号`);
});

describe('the list', () => {
  it('is asked before a task is handed to somebody', async () => {
    const signed = await done(
      await actors.as('planning'),
      'signAssignment',
      { assignmentId: task.id, version: 1 },
      postOf('planning'),
    );
    const aim = { assignmentId: task.id, version: signed.version };
    const handing = { ...aim, handlerPostId: postOf('planning.other') };
    expect(await act(await actors.as('planning'), 'handleAssignment', handing, postOf('planning'))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'input.handlerPostId', code: 'personUnaware' }],
    });
    task = await done(
      await actors.as('planning'),
      'handleAssignment',
      { ...aim, handlerPostId: postOf('planning', 1) },
      postOf('planning'),
    );
  });

  it('refuses an order to a unit where nobody may know', async () => {
    const officer = await actors.as('he.jun');
    const draft = await done(
      officer,
      'registerItem',
      { ...matter, title, secrecy: 'WORK_SECRET', knowerPostIds: [head] },
      office,
    );
    await done(
      officer,
      'proposeItem',
      { itemId: draft.id, version: 1, opinion: '拟办', leadUnitId: unitId(finance) },
      office,
    );
    const ready = await done(await actors.as('head.binzhou'), 'establishItem', { itemId: draft.id, version: 2 });
    const order = {
      itemId: ready.id,
      version: ready.version,
      orgUnitIds: [unitId(finance)],
      workingDays: 20,
      ...sixParts,
    };
    expect(await act(officer, 'issueItem', order, office)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'input.orgUnitIds', code: 'unitUnaware' }],
    });
  });

  it('refuses a mandate and a transfer to a unit where nobody may know', async () => {
    const { version } = (await (await actors.as('he.jun')).ask(itemOf, { id: x4.id })).data.item;
    const chief = await actors.as('head.binzhou');
    const endsAt = new Date(Date.now() + 86_400_000).toISOString();
    const mandate = {
      delegateUnitId: unitId(finance),
      powers: ['CHASE'],
      assignmentIds: [],
      endsAt,
      reason: '专业性强。',
    };
    expect(await act(chief, 'delegateItem', { itemId: x4.id, version, ...mandate })).toMatchObject({
      fields: [{ path: 'input.delegateUnitId', code: 'unitUnaware' }],
    });
    const sent = { toOrgUnitId: unitId(finance), reason: '职责不在本市。', letter: '请予受理。', answerDays: 5 };
    expect(await change('transferItem', sent)).toMatchObject({
      fields: [{ path: 'input.toOrgUnitId', code: 'unitUnaware' }],
    });
  });

  it('can name people of the unit that is asked: all of the own government, of units below those whom Z0 tells', async () => {
    const query =
      'query ($id: String!, $unit: String!) { item(id: $id) { knowable(orgUnitId: $unit) { postId personName role cleared listed } } }';
    const namesAt = async (login: string, unit: number) =>
      (await (await actors.as(login)).ask(query, { id: x4.id, unit: unitId(unit) })).data.item?.knowable;
    const ofPlanning = await namesAt('he.jun', planning);
    const told = (personName: string) =>
      ofPlanning.find((one: { personName: string }) => one.personName === personName);
    expect(told('发联')).toMatchObject({ cleared: true, listed: true });
    expect(told('发办')).toMatchObject({ cleared: true, listed: false, role: 'HANDLER' });
    expect(told('何军')).toBeUndefined();
    const county = await namesAt('he.jun', 1_625_000);
    expect(county.map(({ personName }: { personName: string }) => personName)).toContain('冯磊');
    for (const { role, cleared } of county)
      expect([cleared, ['FIRST', 'DIRECT', 'LIAISON'].includes(role)]).toEqual([false, true]);
    expect(await namesAt('he.jun', 37)).toEqual([]);
    expect(await namesAt('unaware', planning)).toBeUndefined();
  });

  it('opens and closes at once, for whoever is named and taken off, and never for who is not cleared', async () => {
    expect((await read('unaware'))[0]).toBeNull();
    expect(await change('nameKnowers', { postIds: [postOf('unaware')] })).toMatchObject({ __typename: 'Item' });
    expect((await read('unaware'))[0]).toMatchObject({ title });
    const { knowers } = (await read('he.jun'))[0];
    const knowerId = knowers.find((one: { personName: string }) => one.personName === '苏不知').id;
    expect(await change('removeKnower', { knowerId }, 'unaware')).toMatchObject({ ruleId: 'Item.keeperStays' });
    expect(await change('removeKnower', { knowerId })).toMatchObject({ __typename: 'Item' });
    expect(await read('unaware')).toEqual([null, null]);
    expect(await change('removeKnower', { knowerId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change('nameKnowers', { postIds: [postOf('liu.yang')] })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'input.postIds.0', code: 'notCleared' }],
    });
    for (const foreign of [postOf('zhang.min'), postOf('guo.tao'), postOf('bincheng')])
      expect(await change('nameKnowers', { postIds: [foreign] })).toMatchObject({ fields: [{ code: 'notFound' }] });
    await clear(app, ['street.direct']);
    expect(await change('nameKnowers', { postIds: [postOf('street.direct')] })).toMatchObject({ __typename: 'Item' });
  });

  it('is for work secrets alone, and opened by nobody who is not cleared', async () => {
    const officer = await actors.as('he.jun');
    expect(await act(officer, 'registerItem', { ...matter, knowerPostIds: [head] }, office)).toMatchObject({
      fields: [{ path: 'input.knowerPostIds', code: 'noListNeeded' }],
    });
    expect(
      await act(await actors.as('feng.lei'), 'registerItem', { ...matter, secrecy: 'WORK_SECRET' }, postOf('feng.lei')),
    ).toMatchObject({
      fields: [{ path: 'input.secrecy', code: 'notClearedSelf' }],
    });
  });
});

describe('readings', () => {
  it('are told before the answer leaves, once in ten minutes, and shown to the keeper', async () => {
    const seen = await readings('planning');
    expect(seen).toBe(1);
    await connected(app.adminUrl(), (owner) =>
      owner.query(`update event set at = at - interval '11 minutes' where kind = 'item.read'`),
    );
    await read('planning');
    await read('planning');
    expect(await readings('planning')).toBe(2);
    const [item] = await read('he.jun');
    expect(item.readings.map(({ personName }: { personName: string }) => personName)).toContain('发联');
    expect((await read('planning'))[1].timeline.map(({ kind }: { kind: string }) => kind)).not.toContain('item.read');
  });

  it('keep an answer back that cannot be told', async () => {
    const running = (sql: string) => connected(app.adminUrl(), (owner) => owner.query(sql));
    await running(`update event set at = at - interval '11 minutes' where kind = 'item.read'`);
    await running('revoke insert on event from duban_app');
    const answer = await (await actors.as('planning')).ask(taskOf, { id: task.id });
    await running('grant insert on event to duban_app');
    expect(answer.text).not.toContain(title);
    expect((await (await actors.as('planning')).ask(taskOf, { id: task.id })).text).toContain(title);
  });
});

it('are in no number that an administrator is shown of what moves, and move with the others (S-5)', async () => {
  const one = async (sql: string, values: readonly unknown[] = []) =>
    connected(app.adminUrl(), async (owner) => (await owner.query(sql, [...values])).rows[0]);
  const open = (unit: number, secret: boolean) =>
    one(
      `select (select count(*)::int from assignment where to_org_unit_id = $1 and (secrecy = 2) = $2) as tasks,
         (select count(*)::int from assignment where from_org_unit_id = $1 and (secrecy = 2) = $2) as given,
         (select count(*)::int from item where org_unit_id = $1 and (secrecy = 2) = $2) as matters`,
      [unit, secret],
    );
  const query = 'query ($from: String!) { successionPreview(fromUnitId: $from) { tasks given matters } }';
  const administrator = await actors.as('wu.admin');
  const preview = async (unit: number) =>
    (await administrator.ask(query, { from: unitId(unit) })).data.successionPreview;
  const hidden = [(await open(planning, true)).tasks, (await open(city, true)).given, (await open(city, true)).matters];
  expect(Math.min(...hidden)).toBeGreaterThan(0);
  for (const unit of [planning, city]) expect(await preview(unit)).toEqual(await open(unit, false));
  expect((await preview(city)).matters).toBeGreaterThan(0);

  await one(`update assignment set due_provisional = true, due_on = '2027-01-15', window_days = 30 where id = $1`, [
    decodeGlobalId(task.id)?.id,
  ]);
  const imported = `mutation ($input: ImportHolidayYearInput!) { answer: importHolidayYear(input: $input) { __typename
    ... on HolidayYear { changes { from to count } } ... on Problem { code } } }`;
  const input = {
    key: key(),
    year: 2027,
    version: 0,
    source: '通知',
    makeups: [],
    holidays: ['2027-01-04', '2027-01-05'],
  };
  const { changes } = (await (await actors.as('sun.admin')).ask(imported, { input })).data.answer;
  const told = (secret: boolean) =>
    one(
      `select count(*)::int as n from event where kind in ('assignment.clockMoved', 'assignment.clockMayMove') and (secrecy = 2) = $1`,
      [secret],
    );
  expect((await told(true)).n).toBeGreaterThan(0);
  const counted = changes.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(counted).toBe((await told(false)).n);

  const order = { fromUnitId: unitId(planning), toUnitId: unitId(finance) };
  expect(await succeed(administrator, order)).toMatchObject({ __typename: 'OrgSuccession', tasks: 0 });
  expect((await open(finance, true)).tasks).toBe(1);
});

it('asks nothing of other matters for their lists', async () => {
  const officer = await actors.as('he.jun');
  const other = await done(officer, 'registerItem', matter, office);
  const counted = vi.spyOn(pg.Client.prototype, 'query');
  const statementsOf = async (fields: string): Promise<number> => {
    counted.mockClear();
    const { data } = await officer.ask(`query ($id: String!) { item(id: $id) { title ${fields} } }`, { id: other.id });
    expect(data.item.title).toBe(matter.title);
    return counted.mock.calls.length;
  };
  await statementsOf('');
  const bare = await statementsOf('');
  const asked = await statementsOf('knowers { id } readings { id }');
  counted.mockRestore();
  expect(asked).toBe(bare);
});
