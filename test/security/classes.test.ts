import { beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../../api/audit.ts';
import { loweringRow } from '../../api/modules/need-to-know/lowering.clock.ts';
import { verifyRollup } from '../../api/rollup.ts';
import { startApp } from '../support/app.ts';
import { chase } from '../support/chased.ts';
import { notificationsOf, setClock, turnClock } from '../support/clock.ts';
import { contextOf, inContext } from '../support/contexts.ts';
import { inDays } from '../support/days.ts';
import { group, issuedToGroup, seedGroup, tasksOfGroup } from '../support/group.ts';
import { move, moved } from '../support/item-moves.ts';
import { connected } from '../support/oracle-world.ts';
import { clear } from '../support/secrets.ts';
import { signedInOnce } from '../support/stage.ts';
import { fetched, pdf, uploaded } from '../support/uploading.ts';
import { childAt, relay, takeUp } from '../support/visibility-fixture.ts';
import { act, done, postOf, sixParts, units, wholeCheck, wholeReport } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const rowId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const reason = '涉及未公开的拆迁安排。';
/** One person of each unit that has a part of the matter; the office beside whoever raises it. */
const readers = [
  'zhang.min',
  'li.guohua',
  'liu.yang',
  'he.jun',
  'feng.lei',
  'finance',
  'housing',
  'transport',
  'chen.jing',
];
const named = ['li.guohua', 'liu.yang', 'finance', 'housing', 'transport', 'chen.jing'].map((login) => postOf(login));
const county = postOf('feng.lei', 1);
const itemPage = `query ($id: String!) { item(id: $id) { version secrecy classChange { reason byName } orderedLowering { secrecy fromDay reason byName } knowers { personName }
  timeline { kind } assignments { id } allowedActions { action allowed reason } } }`;
const taskPage =
  'query ($id: String!) { assignment(id: $id) { id title secrecy timeline { kind } reports { id } verifications { id } } }';
const totals =
  '{ progressTotals: itemsLackingMarks { id } inbox { nodes { itemId assignmentId } } items { nodes { id secrecy } } }';

/** A matter with tasks at three levels and in a group, a draft, a check with a file, and what was told of them. */
async function story() {
  const item = await issuedToGroup(actors);
  const tasks = tasksOfGroup(item);
  const { finance } = tasks;
  const lead = await relay(actors, 'he.jun', tasks.lead, [units.boxing], 15, '滨州分解。');
  await takeUp(actors, finance, 'finance', postOf('finance'), postOf('finance', 1));
  const report = {
    assignmentId: finance.id,
    version: 0,
    kind: 'PERIODIC',
    ...wholeReport,
    claimed: 10,
    handsIn: true,
  };
  await done(await actors.as('finance'), 'saveReport', report, postOf('finance', 1));
  const file = await uploaded(app.url(), await actors.as('zhang.min'), pdf('所见'));
  const check = { ...wholeCheck, verified: 10, fileIds: [file] };
  await done(await actors.as('zhang.min'), 'verifyAssignment', { assignmentId: lead.id, version: lead.version, check });
  const { version } = (await as('zhang.min', 'query ($id: String!) { assignment(id: $id) { version } }', lead.id))
    .assignment;
  await moved(
    await actors.as('zhang.min'),
    'chaseAssignment',
    { assignmentId: lead.id, version, ...chase() },
    'Assignment',
  );
  await turnClock(app);
  return {
    item: item.id as string,
    lead: lead.id as string,
    finance: finance.id,
    county: childAt(lead, units.boxing).id,
    file,
  };
}
const as = async (login: string, query: string, id: string) => (await (await actors.as(login)).ask(query, { id })).data;
const itemOf = async (id: string, login = 'zhang.min') => (await as(login, itemPage, id)).item;
const classify = async (field: 'raiseSecrecy' | 'lowerSecrecy', login: string, id: string, over: object) => {
  const { version } = await itemOf(id, 'li.guohua');
  return move(await actors.as(login), field, { itemId: id, version, reason, ...over });
};
const raise = (id: string, over: object = {}, login = 'zhang.min') =>
  classify('raiseSecrecy', login, id, { secrecy: 'WORK_SECRET', knowerPostIds: [...named, county], ...over });

/** How many rows of a matter have which class, by table: of every table that tells both, and of what hangs on its records. */
async function classesOf(id: string): Promise<Record<string, number[]>> {
  return connected(app.adminUrl(), async (owner) => {
    const { rows: tables } = await owner.query<{ name: string }>(
      `select table_name as name from information_schema.columns c where table_schema = 'public' and column_name = 'item_id'
         and exists (select from information_schema.columns s where s.table_schema = 'public' and s.table_name = c.table_name
           and s.column_name = 'secrecy') and table_name not in ('need_to_know', 'joint_scope') order by 1`,
    );
    const parts = [
      ...tables.map(
        ({ name }) => [name, name === 'event' ? 'coalesce(class, secrecy)' : 'secrecy', 'item_id = $1'] as const,
      ),
      ['item', 'secrecy', 'id = $1'] as const,
      [
        'file',
        'secrecy',
        `report_id in (select id from report where item_id = $1) or verification_id in (select id from verification where item_id = $1)`,
      ] as const,
    ];
    const found: Record<string, number[]> = {};
    for (const [name, level, where] of parts) {
      const { rows } = await owner.query(`select distinct ${level} as level from ${name} where ${where}`, [rowId(id)]);
      if (rows.length > 0) found[name] = rows.map((row) => row.level);
    }
    return found;
  });
}
const whole = (found: Record<string, number[]>, level: number) =>
  Object.fromEntries(Object.keys(found).map((name) => [name, [level]]));
async function expectSound(): Promise<void> {
  await turnClock(app);
  for (const check of [await verifyRollup(app.adminUrl()), await verifyAudit(app.adminUrl())])
    expect(check.sound, check.lines.join()).toBe(true);
}

beforeAll(async () => {
  await seedGroup(app);
  await clear(app, [...readers, 'wang.qiang', 'finance.direct']);
});

it('raises every row of a matter at once, to those on its list alone, and leaves chain and totals sound', async () => {
  const made = await story();
  const before = await as('wang.qiang', taskPage, made.lead);
  expect(before.assignment).toMatchObject({ secrecy: 'INTERNAL' });
  expect(JSON.stringify(await notificationsOf(app, await actors.as('wang.qiang')))).toContain(made.lead);
  expect((await classesOf(made.item)).event).toEqual([1]);

  const answer = await raise(made.item);
  expect(answer.__typename, JSON.stringify(answer)).toBe('Item');
  const classes = await classesOf(made.item);
  expect(Object.keys(classes)).toEqual(
    expect.arrayContaining(['assignment', 'event', 'file', 'item', 'order_text', 'report', 'verification']),
  );
  const { light: _, ...kept } = classes;
  expect(kept).toEqual(whole(kept, 2));
  const item = await itemOf(made.item);
  expect(item).toMatchObject({ secrecy: 'WORK_SECRET', classChange: { reason, byName: '张敏' } });
  expect(item.knowers).toHaveLength(named.length + 2);
  expect(item.timeline.map(({ kind }: { kind: string }) => kind)).toContain('item.secrecyRaised');
  expect(item.timeline.map(({ kind }: { kind: string }) => kind)).toContain('item.issued');

  for (const [login, task] of [
    ['liu.yang', made.lead],
    ['finance', made.finance],
    ['feng.lei', made.county],
  ] as const)
    expect((await as(login, taskPage, task)).assignment, login).toMatchObject({ id: task, secrecy: 'WORK_SECRET' });
  for (const login of ['wang.qiang', 'finance.direct', 'gao.yuan']) {
    for (const id of [made.lead, made.finance, made.county])
      expect((await as(login, taskPage, id)).assignment, login).toBeNull();
    expect((await as(login, itemPage, made.item)).item).toBeNull();
    expect((await fetched(app.url(), await actors.as(login), made.file)).status, login).toBe(404);
    expect(JSON.stringify(await as(login, totals, made.item))).not.toContain(made.item);
    const told = JSON.stringify(await notificationsOf(app, await actors.as(login)));
    for (const id of [made.item, made.lead, made.finance]) expect(told, login).not.toContain(id);
  }
  expect((await fetched(app.url(), await actors.as('liu.yang'), made.file)).status).toBe(200);
  await expectSound();
  expect((await classesOf(made.item)).light ?? [2]).toEqual([2]);
});

it('lowers every row again at once, by the head of its office alone, and ends the list', async () => {
  const made = await story();
  await raise(made.item);
  const refused = await classify('lowerSecrecy', 'zhang.min', made.item, { secrecy: 'INTERNAL' });
  expect(refused).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.lowerSecrecy' });
  const { allowedActions } = await itemOf(made.item);
  expect(allowedActions).toContainEqual({
    action: 'lowerSecrecy',
    allowed: false,
    reason: expect.stringMatching('负责人'),
  });
  for (const secrecy of ['WORK_SECRET', 'SECRET', 'TOP_SECRET'])
    expect(await classify('lowerSecrecy', 'li.guohua', made.item, { secrecy })).toMatchObject({
      fields: [{ path: 'input.secrecy', code: 'notLower' }],
    });
  const answer = await classify('lowerSecrecy', 'li.guohua', made.item, { secrecy: 'INTERNAL' });
  expect(answer.__typename, JSON.stringify(answer)).toBe('Item');
  const { light: _, ...kept } = await classesOf(made.item);
  expect(kept).toEqual(whole(kept, 1));
  expect(await itemOf(made.item)).toMatchObject({
    secrecy: 'INTERNAL',
    knowers: [],
    classChange: { byName: '李国华' },
  });
  const own = (await as('wang.qiang', taskPage, made.lead)).assignment;
  expect(own).toMatchObject({ secrecy: 'INTERNAL' });
  expect(own.timeline.map(({ kind }: { kind: string }) => kind)).toContain('assignment.verified');
  expect((await fetched(app.url(), await actors.as('wang.qiang'), made.file)).status).toBe(200);
  await expectSound();

  expect((await raise(made.item)).__typename).toBe('Item');
  expect((await itemOf(made.item)).knowers).toHaveLength(named.length + 2);
  await expectSound();
});

it('is refused while nobody on the list stands for a unit that has a part of it, and then nothing is raised', async () => {
  const made = await story();
  const bare = await raise(made.item, { knowerPostIds: [] });
  expect(bare).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.knowerPostIds', code: 'unitUnaware' }] });
  expect(await raise(made.item, { knowerPostIds: named })).toMatchObject({ fields: [{ code: 'unitUnaware' }] });
  const strangers = [[postOf('guo.tao')], [postOf('ma.li')], ['x']];
  for (const more of strangers)
    expect((await raise(made.item, { knowerPostIds: [...named, county, ...more] })).fields?.[0]?.path).toBe(
      `input.knowerPostIds.${named.length + 1}`,
    );
  expect(await classesOf(made.item)).toEqual(whole(await classesOf(made.item), 1));
  expect((await itemOf(made.item)).knowers).toEqual([]);
  expect((await raise(made.item)).__typename).toBe('Item');
});

it('takes no reason of nothing, no level that is not above, no list where none is kept, and nobody who is not cleared', async () => {
  const { item } = await story();
  const path = async (over: object, login?: string) => (await raise(item, over, login)).fields?.[0];
  expect(await path({ reason: ' ' })).toMatchObject({ path: 'input.reason', code: 'required' });
  expect(await path({ secrecy: 'INTERNAL', knowerPostIds: [] })).toMatchObject({ code: 'notHigher' });
  expect(await raise(item, { secrecy: 'SECRET' })).toMatchObject({ code: 'CLASSIFIED_CONTENT_NOT_ALLOWED' });
  expect(await raise(item, {}, 'gao.yuan')).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.raiseSecrecy' });
  expect(await raise(item, {}, 'he.jun')).toMatchObject({ code: 'NOT_FOUND' });
  const opened = await classify('lowerSecrecy', 'li.guohua', item, { secrecy: 'PUBLIC' });
  expect(opened.__typename).toBe('Item');
  expect(await path({ secrecy: 'INTERNAL' })).toMatchObject({ path: 'input.knowerPostIds', code: 'noListNeeded' });
  expect((await raise(item, { secrecy: 'INTERNAL', knowerPostIds: [] })).__typename).toBe('Item');
  await connected(app.adminUrl(), (owner) => owner.query(`update person set clearance = 1 where name = '张敏'`));
  expect(await path({})).toMatchObject({ path: 'input.secrecy', code: 'notClearedSelf' });
  await clear(app, ['zhang.min']);
});

it('leaves nothing below it behind, whatever is written at the same moment', async () => {
  for (let round = 0; round < 6; round += 1) {
    const item = await issuedToGroup(actors);
    const { lead, finance } = tasksOfGroup(item);
    const taken = await takeUp(actors, finance, 'finance', postOf('finance'), postOf('finance', 1));
    const signed = await done(
      await actors.as('liu.yang'),
      'signAssignment',
      { assignmentId: lead.id, version: 1 },
      postOf('liu.yang'),
    );
    const order = {
      assignmentId: lead.id,
      version: signed.version,
      orgUnitIds: [units.boxing],
      workingDays: 15,
      ...sixParts,
    };
    const draft = { assignmentId: taken.id, version: 0, kind: 'PERIODIC', ...wholeReport, claimed: 5, handsIn: false };
    const check = { ...wholeCheck, verified: 10 };
    const [raised] = await Promise.all([
      raise(item.id, round % 2 === 0 ? {} : { knowerPostIds: [...named, county] }),
      act(await actors.as('he.jun'), 'relayAssignment', order),
      act(await actors.as('finance'), 'saveReport', draft, postOf('finance', 1)),
      act(await actors.as('zhang.min'), 'verifyAssignment', { assignmentId: taken.id, version: taken.version, check }),
    ]);
    expect(raised.__typename, JSON.stringify(raised)).toBe('Item');
    const { light: _, ...kept } = await classesOf(item.id);
    expect(kept).toEqual(whole(kept, 2));
  }
  await expectSound();
});

it('is a function that whoever may not classify a matter cannot call past the API', async () => {
  const made = await story();
  const call = `select unit from app.classify_item('${rowId(made.item)}', 2::smallint, gen_random_uuid(), 'x')`;
  for (const login of ['he.jun', 'liu.yang', 'gao.yuan', 'zhou.dang', 'sun.admin', 'guo.tao'])
    await expect(inContext(app, await contextOf(app, login), call), login).rejects.toThrow(
      'classified by its own office',
    );
  await expect(inContext(app, null, call)).rejects.toThrow('classified by its own office');
  const lowering = call.replace('2::smallint', '0::smallint');
  await expect(inContext(app, await contextOf(app, 'zhang.min'), lowering)).rejects.toThrow(
    'classified by its own office',
  );
  expect(await inContext(app, await contextOf(app, 'zhang.min'), call)).toContainEqual({
    unit: Number(rowId(group.finance)),
  });
});

it('orders a lower class for a later day, for its office to see, and does nothing before', async () => {
  const made = await story();
  await raise(made.item);
  for (const fromDay of [inDays(0), inDays(-1)])
    expect(await classify('lowerSecrecy', 'li.guohua', made.item, { secrecy: 'INTERNAL', fromDay })).toMatchObject({
      fields: [{ path: 'input.fromDay', code: 'laterDay' }],
    });
  const order = { secrecy: 'INTERNAL', fromDay: inDays(3) };
  expect(await classify('lowerSecrecy', 'zhang.min', made.item, order)).toMatchObject({ code: 'FORBIDDEN' });
  expect((await classify('lowerSecrecy', 'li.guohua', made.item, order)).__typename).toBe('Item');
  expect(await turnClock(app, [loweringRow])).toEqual({ 'item.lowering': 0 });
  const seen = await itemOf(made.item);
  expect(seen).toMatchObject({ secrecy: 'WORK_SECRET', orderedLowering: { ...order, reason, byName: '李国华' } });
  expect(seen.timeline.at(-1).kind).toBe('item.loweringOrdered');
});

it.each([
  ['raised', 'PUBLIC' as const],
  ['lowered', 'INTERNAL' as const],
])('ends an order to lower when the class is %s in between', async (how, from) => {
  const made = await story();
  if (how === 'raised') await classify('lowerSecrecy', 'li.guohua', made.item, { secrecy: from });
  else await raise(made.item);
  if (how === 'raised') await raise(made.item, { secrecy: 'INTERNAL', knowerPostIds: [] });
  await classify('lowerSecrecy', 'li.guohua', made.item, { secrecy: 'PUBLIC', fromDay: inDays(1) });
  expect((await itemOf(made.item)).orderedLowering).not.toBeNull();
  const answer =
    how === 'raised'
      ? await raise(made.item)
      : await classify('lowerSecrecy', 'li.guohua', made.item, { secrecy: 'INTERNAL' });
  expect(answer.__typename).toBe('Item');
  expect((await itemOf(made.item)).orderedLowering).toBeNull();
});

it('lets the clock lower nothing that was not ordered for a day that has come', async () => {
  const { item } = await story();
  await classify('lowerSecrecy', 'li.guohua', item, { secrecy: 'PUBLIC', fromDay: inDays(90) });
  const clock = await connected(app.clockUrl(), async (client) => {
    await client.query('begin');
    const { rows } = await client.query('select auth.clock_session(37) as session');
    await client.query("select set_config('app.ctx', $1, true)", [rows[0].session.context]);
    return client
      .query('select app.classify_item($1, 0::smallint, gen_random_uuid(), $2)', [rowId(item), '时钟'])
      .then(String, String);
  });
  expect(clock).toContain('as it was ordered');
});

it('lowers on its day every row as the immediate act does, in the name of who ordered it, and once', async () => {
  const made = await story();
  await raise(made.item);
  await classify('lowerSecrecy', 'li.guohua', made.item, { secrecy: 'INTERNAL', fromDay: inDays(4) });
  await setClock(app, `${inDays(4)}T00:01`);
  while ((await turnClock(app, [loweringRow]))['item.lowering'] !== 0);
  const { light: _, ...kept } = await classesOf(made.item);
  expect(kept).toEqual(whole(kept, 1));
  const seen = await itemOf(made.item);
  expect(seen).toMatchObject({ secrecy: 'INTERNAL', knowers: [], orderedLowering: null });
  expect(seen.classChange).toMatchObject({ byName: '李国华', reason });
  expect(seen.timeline.at(-1).kind).toBe('item.loweringEffective');
  expect((await as('wang.qiang', taskPage, made.lead)).assignment).toMatchObject({ secrecy: 'INTERNAL' });
  await expectSound();
});
