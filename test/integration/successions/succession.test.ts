import { beforeAll, expect, it } from 'vitest';
import { successionRow } from '../../../api/modules/successions/succession.clock.ts';
import { verifyRollup } from '../../../api/rollup.ts';
import { departmentId } from '../../../seeds/org-units.ts';
import { type Caller, key, startApp } from '../../support/app.ts';
import { beatPlan, beatSeen, beatWritten } from '../../support/beats.ts';
import { notificationsOf, toldOf, turnClock } from '../../support/clock.ts';
import { rowIdOf } from '../../support/clock-cases.ts';
import { atEnterprise, contact, observed } from '../../support/contact-points.ts';
import { group } from '../../support/group.ts';
import { connected } from '../../support/oracle-world.ts';
import { settled } from '../../support/settled.ts';
import { signedInOnce } from '../../support/stage.ts';
import { globalIdOf, storyId } from '../../support/story.ts';
import { bureauUnit, reformMatter, seedReform, succeed } from '../../support/succeeding.ts';
import { accept, handIn, submit, submittedBy, takeUp } from '../../support/visibility-fixture.ts';
import { act, done, establishedItem, issuedItem, postOf, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const task = `query ($id: String!) { assignment(id: $id) { id state version dueOn to { id } 
  replaces { id state to { id } replacedBy { id } } children { id state to { id } from { id } }
  reports { id state } timeline { kind } timeLedger { holder from to } allowedActions { action }
  progress { claimed verified total received relayed inProgress submitted accepted returned overdue } } }`;
const appoint = `mutation ($input: AppointPostInput!) { answer: appointPost(input: $input) { __typename
  ... on Problem { code fields { path code message } } } }`;
const preview =
  'query ($from: String!) { successionPreview(fromUnitId: $from) { tasks given matters mandates posts } }';
const read = async (caller: Caller, { id }: { id: string }, post?: string) => {
  const answer = await caller.ask(task, { id }, post === undefined ? {} : { 'x-duban-post': post });
  if (answer.data === undefined || answer.data === null) throw new Error(answer.text);
  return answer.data.assignment;
};

let made: Awaited<ReturnType<typeof reformMatter>>;
let before: { root: object; counts: object };
let places: Awaited<ReturnType<typeof placesOf>>;

/** What a department keeps outside of matters: beats of its own, of the bureau below it and one that ended, one of the province, and a contact point that told it something. */
async function placesOf(login: string) {
  const [officer, province] = [await actors.as(login), await actors.as('zhang.min')];
  const plan = beatPlan({ unitId: group.finance, walkerPostIds: [postOf(login)] });
  const [own, below, over] = [
    await beatWritten(officer, 'setBeat', plan),
    await beatWritten(officer, 'setBeat', { ...plan, unitId: bureauUnit, walkerPostIds: [postOf('bureau')] }),
    await beatWritten(officer, 'setBeat', plan),
  ];
  await beatWritten(officer, 'setBeat', { ...plan, beatId: over.id, version: 1, ended: true });
  const given = await beatWritten(province, 'setBeat', { ...plan, walkerPostIds: [postOf('zhao.wen')] });
  const there = { contact: { postId: postOf('zhao.wen') } };
  const point = await contact(officer, 'establishContactPoint', atEnterprise(there));
  const seen = { contactPointId: point.id, ...observed() };
  const told = await contact(await actors.as('zhao.wen'), 'fileObservation', seen);
  return { plan, own, below, over, given, point, told };
}

const rootOf = async (id: string) => {
  await settled(app);
  const page =
    'query ($id: String!) { item(id: $id) { progress { claimed verified total received relayed inProgress submitted accepted returned overdue } } }';
  return (await (await actors.as('zhang.min')).ask(page, { id })).data.item;
};

beforeAll(async () => {
  await seedReform(app);
  made = await reformMatter(actors);
  places = await placesOf('finance.officer');
});

it('refuses what is no order of the own tenant, and moves nothing', async () => {
  const admin = await actors.as('sun.admin');
  expect(await succeed(await actors.as('zhang.min'))).toMatchObject({ code: 'FORBIDDEN', ruleId: 'OrgUnit.succeed' });
  expect(await succeed(await actors.as('wu.admin'))).toMatchObject({ code: 'FORBIDDEN', ruleId: 'OrgUnit.succeed' });
  const wrong = async (input: object) =>
    (await succeed(admin, input)).fields.map(({ path, code }: never) => [path, code]);
  expect(await wrong({ toUnitId: group.finance })).toEqual([['input.toUnitId', 'sameUnit']]);
  expect(await wrong({ toUnitId: bureauUnit })).toEqual([['input.toUnitId', 'otherPlace']]);
  expect(await wrong({ fromUnitId: units.province })).toEqual([['input.fromUnitId', 'notSucceedable']]);
  expect(await wrong({ document: ' ', effectiveOn: '2026-01-01' })).toEqual([
    ['input.document', 'required'],
    ['input.effectiveOn', 'pastDay'],
  ]);
  expect((await read(await actors.as('finance'), made.parent)).to.id).toBe(group.finance);
});

it('counts what would move, for the administrator of the tenant alone', async () => {
  const ask = async (login: string) =>
    (await (await actors.as(login)).ask(preview, { from: group.finance })).data.successionPreview;
  expect(await ask('sun.admin')).toEqual({ tasks: 2, given: 1, matters: 0, mandates: 0, posts: 4 });
  for (const login of ['wu.admin', 'zhang.min', 'finance']) expect(await ask(login)).toBeNull();
});

it('puts the new unit in the place of the old one: the tree, its numbers and its time stay, the old holder closes', async () => {
  const [admin, officer] = [await actors.as('sun.admin'), await actors.as('zhang.min')];
  const [was, item] = [await read(officer, made.parent), await rootOf(made.item.id)];
  before = { root: item, counts: was.progress };
  const wanted = { key: key() };
  const done_ = await succeed(admin, wanted);
  expect(done_).toMatchObject({
    __typename: 'OrgSuccession',
    tasks: 2,
    from: { id: group.finance },
    to: { id: group.transport },
  });
  expect(await succeed(admin, wanted)).toEqual(done_);
  expect(await succeed(admin)).toMatchObject({ fields: [{ path: 'input.fromUnitId', code: 'succeededAlready' }] });
  const now = await read(officer, made.parent);
  expect(now).toMatchObject({
    state: was.state,
    dueOn: was.dueOn,
    version: was.version + 1,
    to: { id: group.transport },
  });
  expect(now.replaces).toMatchObject({
    state: 'SUPERSEDED',
    to: { id: group.finance },
    replacedBy: { id: made.parent.id },
  });
  expect(now.children).toEqual([
    { id: made.child.id, state: 'PENDING_RECEIPT', to: { id: bureauUnit }, from: { id: group.transport } },
  ]);
  expect(now.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...was.timeline.map(({ kind }: { kind: string }) => kind),
    'assignment.succeeded',
  ]);
  const closed = await read(officer, now.replaces);
  expect(closed).toMatchObject({ state: 'SUPERSEDED', children: [], timeLedger: [] });
  await settled(app);
  expect([await rootOf(made.item.id), (await read(officer, made.parent)).progress]).toEqual([
    before.root,
    before.counts,
  ]);
});

it('gives every minute of a task that moved to one holder, without a break on the day of the reform (B3)', async () => {
  const { timeLedger, timeline } = await read(await actors.as('zhang.min'), made.mine);
  expect(timeline.at(-1).kind).toBe('assignment.succeeded');
  for (const [at, entry] of timeLedger.entries()) if (at > 0) expect(entry.from).toBe(timeLedger[at - 1].to);
  expect(timeLedger.map(({ holder }: { holder: string }) => holder)).toEqual(timeLedger.map(() => 'HOLDER'));
});

it('opens the history to the new unit and closes everything to the posts of the old one', async () => {
  const [heir, old] = [await actors.as('transport'), await actors.as('finance')];
  for (const one of [made.parent, made.child, made.mine]) {
    expect((await read(heir, one, postOf('transport')))?.id).toBe(one.id);
    expect(await read(old, one)).toBeNull();
  }
  const { replaces, timeline } = await read(heir, made.mine, postOf('transport'));
  expect((await read(heir, replaces, postOf('transport'))).to.id).toBe(group.finance);
  expect(timeline.map(({ kind }: { kind: string }) => kind)).toContain('assignment.handled');
  expect(
    await act(
      old,
      'saveReport',
      { assignmentId: made.mine.id, version: 0, kind: 'PERIODIC', claimed: 10, handsIn: false },
      postOf('finance', 1),
    ),
  ).toMatchObject({ code: 'NOT_FOUND' });
});

it('hands beats and contact points in use over to the new unit, which words and ends them; nobody else is let in', async () => {
  const { plan, own, below, over, given, point, told } = places;
  const [heir, old] = [await actors.as('transport.officer'), await actors.as('finance.officer')];
  for (const { id } of [own, below, over, given]) {
    expect((await beatSeen(heir, id))?.id).toBe(id);
    for (const login of ['finance.officer', 'finance', 'he.jun', 'guo.tao', 'housing'])
      expect(await beatSeen(await actors.as(login), id), login).toBeNull();
  }
  const now = await beatSeen(heir, own.id);
  expect(now).toMatchObject({
    ...{ version: 2, office: { id: group.transport }, unit: { id: group.transport }, walkers: own.walkers },
    allowedActions: [
      { action: 'walk', allowed: false },
      { action: 'set', allowed: true },
    ],
  });
  expect(await beatSeen(heir, given.id)).toMatchObject({
    ...{ office: { id: units.province }, unit: { id: group.transport }, walkers: given.walkers },
  });
  expect(await beatSeen(heir, over.id)).toMatchObject({ version: 2, ended: true, office: { id: group.finance } });
  const write = (caller: Caller, beat: { id: string }, input: object) =>
    beatWritten(caller, 'setBeat', { ...plan, beatId: beat.id, version: 2, ...input });
  expect(await write(old, own, { ended: true })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await write(heir, over, {})).toMatchObject({ ruleId: 'Beat.set' });
  const mine = { unitId: group.transport, walkerPostIds: [postOf('transport.officer')] };
  expect(await write(heir, own, { ...mine, walkerPostIds: [postOf('finance.officer')] })).toMatchObject({
    fields: [{ path: 'input.walkerPostIds.0', code: 'notFound' }],
  });
  expect(await write(heir, own, mine)).toMatchObject({ version: 3, walkers: [{ personName: '交督查' }] });
  const bureau = { unitId: bureauUnit, walkerPostIds: [postOf('bureau')] };
  expect(await write(heir, below, bureau)).toMatchObject({ fields: [{ path: 'input.unitId', code: 'beatUnit' }] });
  expect(await write(heir, below, { ...bureau, ended: true })).toMatchObject({
    ...{ version: 3, ended: true, unit: { id: bureauUnit }, walkers: below.walkers },
  });
  const province = await actors.as('zhang.min');
  const again = { unitId: group.finance, walkerPostIds: [postOf('zhao.wen')] };
  expect(await beatWritten(province, 'setBeat', { ...plan, ...again })).toMatchObject({
    fields: [{ path: 'input.unitId', code: 'succeeded' }],
  });
  expect(await beatWritten(old, 'setBeat', plan)).toMatchObject({ fields: [{ code: 'succeeded' }] });

  const ends = { contactPointId: point.id, version: 2 };
  const answer = { observationId: told.id, version: told.version, answer: '已安排核查。' };
  for (const caller of [old, await actors.as('zhang.min'), await actors.as('he.jun')]) {
    expect(await contact(caller, 'endContactPoint', ends)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await contact(caller, 'answerObservation', answer)).toMatchObject({ code: 'NOT_FOUND' });
  }
  const further = await contact(await actors.as('zhao.wen'), 'fileObservation', {
    ...{ contactPointId: point.id, ...observed() },
  });
  for (const one of [told, further])
    expect(await contact(heir, 'answerObservation', { ...answer, observationId: one.id })).toMatchObject({
      state: 'ANSWERED',
    });
  expect(await contact(heir, 'endContactPoint', ends)).toMatchObject({
    active: false,
    office: { id: group.transport },
  });
});

it('lets a beat and a contact point that the old unit was given in the same moment follow with the next turn of the clock', async () => {
  const officer = await actors.as('transport.officer');
  const beat = await beatWritten(officer, 'setBeat', {
    ...{ ...beatPlan(), unitId: group.transport, walkerPostIds: [postOf('transport.officer')] },
  });
  const there = { contact: { postId: postOf('zhao.wen') } };
  const point = await contact(officer, 'establishContactPoint', atEnterprise(there));
  for (const sql of [
    `update beat b set org_unit_id = s.old_unit_id, reader_keys = app.rekeyed(b.reader_keys, s.new_unit_id, s.old_unit_id)
     from org_succession s where b.id = $1`,
    'update contact_point p set org_unit_id = s.old_unit_id from org_succession s where p.id = $1',
  ]) {
    const one = sql.includes('beat') ? beat : point;
    await connected(app.adminUrl(), (owner) => owner.query(sql, [rowIdOf(one)]));
    expect(await turnClock(app, [successionRow])).toEqual({ 'succession.effective': 1 });
    expect(await turnClock(app, [successionRow])).toEqual({ 'succession.effective': 0 });
  }
  expect(await beatSeen(officer, beat.id)).toMatchObject({ office: { id: group.transport }, version: 2 });
  expect(await contact(officer, 'endContactPoint', { contactPointId: point.id, version: 2 })).toMatchObject({
    active: false,
  });
});

it('tells the new unit and whoever ordered', async () => {
  const told = await notificationsOf(app, await actors.as('transport'), postOf('transport'));
  expect(told.nodes.map(({ kind }: { kind: string }) => kind)).toContain('assignment.succeeded');
});

it('lets the new unit go on to the end: its handler reports, its office accepts what the old one had ordered', async () => {
  const submitted = await submit(actors, made.mine.id, 'transport', postOf('transport', 1), 'transport.direct');
  expect(submitted.state).toBe('SUBMITTED');
  const below = await submittedBy(actors, made.child, 'bureau');
  expect((await accept(actors, below, 'transport.officer')).state).toBe('ACCEPTED');
  await settled(app);
  const report = await verifyRollup(app.adminUrl());
  expect(report.lines.join(' ')).toContain('all as the rows give');
  expect(report.sound).toBe(true);
});

it('refuses the old unit to whoever still chooses it, and names the new one', async () => {
  const [officer, admin] = [await actors.as('zhang.min'), await actors.as('sun.admin')];
  const { id, version } = await establishedItem(actors);
  const aim = { itemId: id, version, workingDays: 30, ...sixParts };
  const refused = async (order: object) => (await act(officer, 'issueItem', { ...aim, ...order })).fields;
  const named = { code: 'succeeded', message: '省财政厅已由省交通运输厅承继，请改选省交通运输厅。' };
  expect(await refused({ orgUnitIds: [group.finance] })).toMatchObject([{ path: 'input.orgUnitIds', ...named }]);
  const supported = { orgUnitIds: [units.binzhou], supportIds: [group.finance] };
  expect(await refused(supported)).toMatchObject([{ path: 'input.supportIds', ...named }]);
  const post = { personId: globalIdOf('Person', storyId('zhao.wen')), orgUnitId: group.finance, role: 'DIRECT' };
  const input = { key: key(), ...post, heldFrom: '2026-01-01' };
  expect((await admin.ask(appoint, { input })).data.answer.fields).toMatchObject([
    { path: 'input.orgUnitId', ...named },
  ]);
  const seen = await admin.ask('query ($id: String!) { orgUnit(id: $id) { succeededBy { id } } }', {
    id: group.finance,
  });
  expect(seen.data.orgUnit).toEqual({ succeededBy: { id: group.transport } });
});

it('lets a task given to the old unit in the same moment follow with the next turn of the clock', async () => {
  const late = rootAt(await issuedItem(actors, [group.housing]), group.housing);
  await connected(app.adminUrl(), (owner) =>
    owner.query(
      `update assignment a set to_org_unit_id = s.old_unit_id, reader_keys = app.rekeyed(a.reader_keys, a.to_org_unit_id, s.old_unit_id)
       from org_succession s where a.id = $1`,
      [rowIdOf(late)],
    ),
  );
  expect(await turnClock(app, [successionRow])).toEqual({ 'succession.effective': 1 });
  expect((await read(await actors.as('zhang.min'), late)).to.id).toBe(group.transport);
  expect(await toldOf(app, rowIdOf(late))).toEqual(['assignment.assigned', 'assignment.succeeded']);
  await done(
    await actors.as('transport'),
    'signAssignment',
    { assignmentId: late.id, version: 2 },
    postOf('transport'),
  );
  const left = `select 1 from assignment where to_org_unit_id = (select old_unit_id from org_succession) and state <> 'SUPERSEDED'`;
  expect((await connected(app.adminUrl(), (owner) => owner.query(left))).rowCount).toBe(0);
});

it('lets one of two orders win, and moves a task once, whether its holder acts before the reform or after it', async () => {
  const admin = await actors.as('sun.admin');
  const [handled, fresh] = [await issuedItem(actors, [group.housing]), await issuedItem(actors, [group.housing])].map(
    (item) => rootAt(item, group.housing),
  );
  await takeUp(actors, handled, 'housing', postOf('housing'), postOf('housing', 1));
  const report = await handIn(actors, handled.id, 'housing', postOf('housing', 1));
  const order = { fromUnitId: group.housing, toUnitId: globalIdOf('OrgUnit', String(departmentId('37', 16))) };
  const [first, submitting, second, signing] = await Promise.all([
    succeed(admin, order),
    act(await actors.as('housing.direct'), 'approveReport', { reportId: report.id, version: report.version }),
    succeed(admin, order),
    act(await actors.as('housing'), 'signAssignment', { assignmentId: fresh.id, version: 1 }, postOf('housing')),
  ]);
  expect([first, second].map(({ __typename }) => __typename).sort()).toEqual(['OrgSuccession', 'Problem']);
  const officer = await actors.as('zhang.min');
  for (const [one, acted, done_, open] of [
    [handled, submitting, 'SUBMITTED', 'IN_PROGRESS'],
    [fresh, signing, 'SIGNED', 'PENDING_RECEIPT'],
  ] as const) {
    const now = await read(officer, one);
    expect(now).toMatchObject({
      to: { id: order.toUnitId },
      replaces: { state: 'SUPERSEDED', to: { id: group.housing } },
    });
    if (acted.__typename === 'Problem') expect(['NOT_FOUND', 'STALE_VERSION']).toContain(acted.code);
    expect(now.state).toBe(acted.__typename === 'Problem' ? open : done_);
    expect((await toldOf(app, rowIdOf(one))).filter((kind) => kind === 'assignment.succeeded')).toHaveLength(1);
  }
});
