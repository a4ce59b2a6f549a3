import { beforeAll, describe, expect, it } from 'vitest';
import { departmentId } from '../../../seeds/org-units.ts';
import { seedPeople } from '../../../seeds/run.ts';
import { type Answer, type Caller, key, startApp } from '../../support/app.ts';
import {
  accepted,
  approved,
  bodies,
  inHours,
  joint,
  jointPlan,
  jointSeen,
  member,
  noOperation,
  seedBodies,
} from '../../support/joint.ts';
import { matter } from '../../support/matter.ts';
import { connected } from '../../support/oracle-world.ts';
import { clear } from '../../support/secrets.ts';
import { globalIdOf } from '../../support/story.ts';
import { type Fixture, issueFixture, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import {
  act,
  done,
  establishedItem,
  issuedItem,
  postOf,
  rootAt,
  sixParts,
  units,
  wholeCheck,
} from '../../support/walk.ts';

const app = startApp();
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  await seedBodies(app);
  f = await issueFixture(app);
});

const task = `query ($id: String!) { assignment(id: $id) { title orderChain { task } reports { state } handlerName
  allowedActions { action allowed } } }`;
const page = 'query ($id: String!) { item(id: $id) { title opinion assignments { id } jointOperations { id title } } }';
const mine = `{ myJointOperations { __typename ... on JointOperation { id title }
  ... on JointNotice { id standing title purpose membership { state } office { name } } } }`;
const taskSeen = async (caller: Caller, { id }: Answer['data']) => (await caller.ask(task, { id })).data.assignment;
const itemSeen = async (caller: Caller, { id }: Answer['data']) => (await caller.ask(page, { id })).data.item;
const open = ({ allowedActions }: Answer['data']): string[] =>
  allowedActions.filter(({ allowed }: { allowed: boolean }) => allowed).map((one: { action: string }) => one.action);
const movedClock = (hours: number): Promise<unknown> =>
  connected(app.adminUrl(), (owner) =>
    owner.query('update auth.service_clock set offset_ms = $1', [Math.round(hours * 3_600_000)]),
  );
const propose = async (login: string, plan: object): Promise<Answer['data']> =>
  joint(await app.as(login), 'proposeJointOperation', plan, postOf(login));

describe('J1: two departments of 滨州 on the task of 水利局 under X2', () => {
  it('opens it from start to end to who accepted, and leaves a notice (V-30 to V-34)', async () => {
    const [head, f1, c, w] = [
      await app.as('head.binzhou'),
      await app.as('development'),
      await app.as('finance.city'),
      await app.as('water.handler'),
    ];
    await takeUp(app, f.x2Water, 'yang.fan', postOf('yang.fan', 1), postOf('yang.fan'));
    const draft = { measures: '施工', progress: '过半', problems: '无', claimed: 50 };
    const writer = await app.as('yang.fan');
    const periodic = { assignmentId: f.x2Water.id, version: 0, kind: 'PERIODIC', ...draft, handsIn: false };
    await done(writer, 'saveReport', periodic, postOf('yang.fan'));
    const scope = [{ itemId: f.x2.id, assignmentIds: [f.x2Water.id] }];
    const both = [member(bodies.development, { isLead: true }), member(bodies.finance)];
    const plan = jointPlan(f.x2, both, { scope, startsAt: inHours(2), endsAt: inHours(4) });
    const proposal = await propose('he.jun', plan);
    expect(proposal).toMatchObject({ __typename: 'JointOperation', state: 'PROPOSED' });
    expect(await jointSeen(c, proposal.id)).toBeNull();
    const operation = await approved(head, proposal);
    expect(await jointSeen(c, operation.id)).toMatchObject({
      ...{ __typename: 'JointNotice', standing: 'UPCOMING', title: '堤防加固联合督查' },
      membership: { state: 'INVITED', duty: '现场督查' },
    });
    await accepted(f1, operation.id);
    await accepted(c, operation.id);
    // V-30: before the start nothing of the task is there.
    expect([await taskSeen(c, f.x2Water), await itemSeen(c, f.x2)]).toEqual([null, null]);
    await movedClock(2.1);
    // V-31: text, state, progress and what was submitted; not drafts, not names inside.
    const seen = await taskSeen(c, f.x2Water);
    expect(seen).toMatchObject({ reports: [], handlerName: null });
    expect(seen.orderChain).toHaveLength(2);
    expect(await itemSeen(c, f.x2)).toMatchObject({ title: '滨州市河道清淤', opinion: '' });
    expect((await itemSeen(c, f.x2)).jointOperations).toMatchObject([{ id: operation.id }]);
    expect(open(await taskSeen(f1, f.x2Water))).toEqual(['verify', 'chase', 'recordFinding']);
    // V-32: other tasks of the matter stay unknown.
    expect(await taskSeen(c, f.x2Boxing)).toBeNull();
    expect((await itemSeen(c, f.x2)).assignments).toEqual([]);
    // V-34: the scope is no mutual disclosure; the unit inspected reads nothing of the operation.
    expect(await jointSeen(w, operation.id)).toBeNull();
    expect(await jointSeen(await app.as('development.handler'), operation.id)).toBeNull();
    expect(await taskSeen(await app.as('development.handler'), f.x2Water)).toBeNull();
    // V-33: at the end the notice alone.
    await movedClock(4.1);
    expect([await taskSeen(c, f.x2Water), await itemSeen(c, f.x2)]).toEqual([null, null]);
    const [over] = (await c.ask(mine)).data.myJointOperations;
    expect(over).toEqual({
      ...{ __typename: 'JointNotice', id: operation.id, standing: 'OVER', title: '', purpose: '' },
      ...{ membership: null, office: { name: '滨州市人民政府' } },
    });
    await movedClock(0);
  });
});

it('is joined by departments of two cities, with what comes under its scope later, and ended at once for all', async () => {
  const [head, own, other] = [await app.as('li.guohua'), await app.as('development'), await app.as('environment')];
  const issued = await issuedItem(app, [units.binzhou, units.weifang]);
  const [binzhou, weifang] = [rootAt(issued, units.binzhou), rootAt(issued, units.weifang)];
  const scope = [{ itemId: issued.id, assignmentIds: [binzhou.id] }];
  const members = [member(bodies.development), member(bodies.environment)];
  const operation = await approved(head, await propose('zhang.min', jointPlan(issued, members, { scope })));
  await accepted(own, operation.id);
  expect(await taskSeen(other, binzhou)).toBeNull();
  await accepted(other, operation.id);
  const officer = await app.as('he.jun');
  const signed = await done(officer, 'signAssignment', { assignmentId: binzhou.id, version: 1 });
  const relay = { assignmentId: binzhou.id, version: signed.version, orgUnitIds: [units.boxing], workingDays: 15 };
  const parts = {
    task: '分段加固。',
    target: '完成。',
    measures: '调度。',
    requirement: '按月。',
    discipline: '不虚报。',
  };
  const relayed = await done(officer, 'relayAssignment', {
    ...relay,
    ...parts,
    targets: [{ name: '堤防加固', unit: '公里', value: 12 }],
  });
  for (const caller of [own, other]) {
    expect((await taskSeen(caller, relayed.children[0])).orderChain).toHaveLength(2);
    expect(await taskSeen(caller, weifang)).toBeNull();
  }
  const chase = { assignmentId: binzhou.id, version: relayed.version, check: wholeCheck };
  expect(await act(other, 'acceptAssignment', chase)).toMatchObject({ code: 'FORBIDDEN' });
  const { id, version } = await jointSeen(head, operation.id);
  const end = { operationId: id, version, reason: '督查任务已完成。' };
  for (const caller of [own, other, await app.as('zhang.min')])
    expect(await joint(caller, 'endJointOperation', end)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await joint(head, 'endJointOperation', { ...end, reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
  const answers = await Promise.all([1, 2, 3].map(() => joint(head, 'endJointOperation', end)));
  expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'STALE_VERSION', 'done']);
  for (const caller of [own, other]) {
    expect(await taskSeen(caller, binzhou)).toBeNull();
    expect(await jointSeen(caller, id)).toMatchObject({ __typename: 'JointNotice', title: '', membership: null });
  }
});

it('is joined by party, congress and CPPCC, which no order reaches (M-11, D12)', async () => {
  const party = departmentId('3716', 91);
  const seat = { login: 'party', name: '党督查', title: '', tenant: '3716', clearance: 1 };
  await seedPeople(app.adminUrl(), [{ ...seat, posts: [{ unit: party, role: 'SUPERVISION_OFFICER' }] }]);
  const body = globalIdOf('OrgUnit', String(party));
  const item = await issuedItem(app, [units.binzhou]);
  const operation = await propose('zhang.min', jointPlan(item, [member(body)]));
  await approved(await app.as('li.guohua'), operation);
  const officer = await app.as('party');
  await accepted(officer, operation.id);
  expect((await jointSeen(officer, operation.id)).title).toBe('堤防加固联合督查');
  const head = await app.as('zhang.min');
  const linked =
    'query ($id: String!) { jointOperation(id: $id) { ... on JointOperation { linkages { linkage bases } } } }';
  expect((await head.ask(linked, { id: operation.id })).data.jointOperation.linkages).toEqual([
    { linkage: 'LEADING_BODIES', bases: ['BODY'] },
  ]);
  const search = 'query ($text: String!, $bodies: Boolean!) { orgUnits(text: $text, bodies: $bodies) { id kind } }';
  const found = async (bodies: boolean) => (await head.ask(search, { text: '滨州市委督查室', bodies })).data.orgUnits;
  expect([await found(false), await found(true)]).toEqual([[], [{ id: body, kind: 'LEADING_BODY' }]]);
  const fresh = await establishedItem(app);
  const order = { itemId: fresh.id, version: fresh.version, orgUnitIds: [body], workingDays: 30, ...sixParts };
  expect(await act(head, 'issueItem', order)).toMatchObject({
    code: 'OUTSIDE_JURISDICTION',
    fields: [{ path: 'input.orgUnitIds' }],
  });
});

it('covers the tasks of an order given later, when it is over the whole matter', async () => {
  const environment = await app.as('environment');
  const ready = await issuedItem(app, [units.weifang]);
  const operation = await approved(
    await app.as('li.guohua'),
    await propose('zhang.min', jointPlan(ready, [member(bodies.environment)])),
  );
  await accepted(environment, operation.id);
  expect((await itemSeen(environment, ready)).assignments).toHaveLength(1);
});

it('lets each body answer for itself once, whoever of it comes first, and the office lead where the lead declines', async () => {
  const [head, own] = [await app.as('li.guohua'), await app.as('development')];
  const item = await issuedItem(app, [units.weifang]);
  const plan = jointPlan(item, [member(bodies.development, { isLead: true }), member(bodies.environment)]);
  const operation = await approved(head, await propose('zhang.min', plan));
  const { membership } = await jointSeen(own, operation.id);
  const answer = { operationId: operation.id, version: membership.version, accepts: false, words: '人手不足。' };
  expect(await joint(await app.as('development.handler'), 'answerJointInvitation', answer)).toMatchObject({
    ruleId: 'JointMember.answer',
  });
  expect(await joint(head, 'answerJointInvitation', answer)).toMatchObject({ ruleId: 'JointMember.answer' });
  expect(await joint(own, 'answerJointInvitation', { ...answer, words: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
  const racing = [own, await app.as('development.first'), own].map((one) =>
    joint(one, 'answerJointInvitation', answer),
  );
  const answers = await Promise.all(racing);
  expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'STALE_VERSION', 'done']);
  const again = { ...answer, version: membership.version + 1, accepts: true };
  expect(await joint(own, 'answerJointInvitation', again)).toMatchObject({ ruleId: 'JointMember.machine' });
  const { members } = await jointSeen(head, operation.id);
  expect(members.map(({ state, part }: Answer['data']) => `${state} ${part}`)).toEqual([
    'DECLINED MEMBER',
    'INVITED MEMBER',
  ]);
  expect(await taskSeen(own, rootAt(item, units.weifang))).toBeNull();
});

it('is decided once by the head alone, and a refused plan is told to nobody', async () => {
  const [head, environment] = [await app.as('li.guohua'), await app.as('environment')];
  const item = await issuedItem(app, [units.weifang]);
  const proposal = await propose('zhang.min', jointPlan(item, [member(bodies.environment)]));
  const words = { operationId: proposal.id, version: proposal.version, approves: false, words: '时机不当。' };
  expect(await joint(await app.as('zhang.min'), 'decideJointOperation', words)).toMatchObject({
    ruleId: 'JointOperation.decide',
  });
  for (const caller of [environment, await app.as('he.jun')])
    expect(await joint(caller, 'decideJointOperation', words)).toEqual(
      await joint(caller, 'decideJointOperation', { ...words, operationId: noOperation }),
    );
  expect(await joint(head, 'decideJointOperation', { ...words, words: '' })).toMatchObject({ code: 'INVALID_INPUT' });
  const racing = [false, true, false].map((approves) =>
    joint(head, 'decideJointOperation', { ...words, approves, words: '审定。' }),
  );
  const answers = await Promise.all(racing);
  expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'STALE_VERSION', 'done']);
  const second = await propose('zhang.min', jointPlan(item, [member(bodies.environment)]));
  await joint(head, 'decideJointOperation', { ...words, operationId: second.id, version: second.version });
  expect(await jointSeen(environment, second.id)).toBeNull();
  expect(await jointSeen(head, second.id)).toMatchObject({ state: 'REFUSED' });
});

it('runs at most twice on one matter; of two that are approved at once the last place goes to one', async () => {
  const head = await app.as('li.guohua');
  const item = await issuedItem(app, [units.weifang]);
  const proposals = [];
  for (let n = 0; n < 4; n += 1)
    proposals.push(await propose('zhang.min', jointPlan(item, [member(bodies.environment)])));
  await approved(head, proposals[0]);
  const answers = await Promise.all(proposals.slice(1).map((one) => approved(head, one)));
  expect(answers.map(({ ruleId }) => ruleId ?? 'done').sort()).toEqual([
    ...['JointOperation.full', 'JointOperation.full', 'done'],
  ]);
});

it('names each field of a plan that is wrong, and changes nothing', async () => {
  const item = await issuedItem(app, [units.binzhou, units.weifang]);
  const faults = async (over: object, members: readonly object[] = [member(bodies.environment)]) => {
    const answer = await propose('zhang.min', jointPlan(item, members, over));
    return answer.fields?.map(({ path, code }: Answer['data']) => `${path} ${code}`) ?? answer;
  };
  expect(await faults({ title: ' ', purpose: '' })).toEqual(['input.title required', 'input.purpose required']);
  expect(await faults({}, [])).toEqual(['input.members required']);
  expect(await faults({}, [member(units.weifang)])).toEqual(['input.members.0.orgUnitId holdsTask']);
  expect(await faults({}, [member(units.province)])).toEqual(['input.members.0.orgUnitId notFound']);
  expect(await faults({}, [member(bodies.finance), member(bodies.finance)])).toEqual([
    'input.members.1.orgUnitId twice',
  ]);
  const leads = [bodies.finance, bodies.development].map((id) => member(id, { isLead: true }));
  expect(await faults({}, leads)).toEqual(['input.members oneLead']);
  expect(await faults({}, [member(bodies.finance, { duty: '' })])).toEqual(['input.members.0.duty required']);
  expect(await faults({ scope: [] })).toEqual(['input.scope required']);
  expect(await faults({ scope: [{ itemId: item.id }, { itemId: item.id }] })).toEqual(['input.scope twice']);
  const elsewhere = rootAt(await issuedItem(app, [units.weifang]), units.weifang).id;
  for (const id of [elsewhere, f.x2Water.id])
    expect(await faults({ scope: [{ itemId: item.id, assignmentIds: [id] }] })).toEqual([
      'input.scope.0.assignmentIds notFound',
    ]);
  // A matter of another office is as unknown as none.
  expect(await faults({ scope: [{ itemId: f.x2.id }] })).toEqual(['input.scope.0.itemId notFound']);
  expect(await faults({ startsAt: inHours(-1) })).toEqual(['input.startsAt pastMoment']);
  expect(await faults({ startsAt: inHours(9), endsAt: inHours(8) })).toEqual(['input.endsAt beforeStart']);
  expect(await faults({ endsAt: inHours(24 * 400) })).toEqual(['input.endsAt overAYear']);
  expect(await faults({ powers: ['VERIFY', 'VERIFY'] })).toEqual(['input.powers twice']);
  const far = inHours(24 * 60).slice(0, 10);
  expect(await faults({ schedule: [{ on: far, words: ' ' }] })).toEqual([
    ...['input.schedule.0.on outsidePeriod', 'input.schedule.0.words required'],
  ]);
  const mineOnly = (await (await app.as('zhang.min')).ask(page, { id: item.id })).data.item.jointOperations;
  expect(mineOnly).toEqual([]);
});

it('is over no work secret', async () => {
  await clear(app, ['zhang.min', 'li.guohua']);
  const secret = { ...matter, secrecy: 'WORK_SECRET', knowerPostIds: [postOf('li.guohua')] };
  const officer = await app.as('zhang.min');
  const { id, version } = await done(officer, 'registerItem', secret);
  const opinion = { itemId: id, version, leadUnitId: units.binzhou, opinion: '建议立项督办' };
  const proposed = await done(officer, 'proposeItem', opinion);
  await done(await app.as('li.guohua'), 'establishItem', { itemId: id, version: proposed.version });
  expect(await propose('zhang.min', jointPlan({ id }, [member(bodies.environment)]))).toMatchObject({
    ...{ code: 'INVALID_INPUT', fields: [{ path: 'input.scope.0.itemId', code: 'secretScope' }] },
  });
});

it('keeps a matter that it runs on from becoming a work secret, and is not approved over one that became it', async () => {
  await clear(app, ['zhang.min', 'li.guohua']);
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const raise = async ({ id, version }: Answer['data']) => {
    const query = `mutation ($input: RaiseSecrecyInput!) { answer: raiseSecrecy(input: $input) { __typename
      ... on Item { id version secrecy } ... on Problem { code fields { path code } } } }`;
    const input = { key: key(), itemId: id, version, secrecy: 'WORK_SECRET', reason: '涉及考核。' };
    return (await officer.ask(query, { input: { ...input, knowerPostIds: [postOf('li.guohua')] } })).data.answer;
  };
  const item = await establishedItem(app);
  const [running, waiting] = [
    await propose('zhang.min', jointPlan(item, [member(bodies.environment)])),
    await propose('zhang.min', jointPlan(item, [member(bodies.finance)])),
  ];
  const { id, version } = await approved(head, running);
  expect(await raise(item)).toMatchObject({ fields: [{ path: 'input.secrecy', code: 'inJoint' }] });
  await joint(head, 'endJointOperation', { operationId: id, version, reason: '改列工作秘密。' });
  expect(await raise(item)).toMatchObject({ __typename: 'Item', secrecy: 'WORK_SECRET' });
  expect(await approved(head, waiting)).toMatchObject({ ruleId: 'JointOperation.secret' });
});

it('waits for no other proposal that names the same matters in another order', async () => {
  const items = [await establishedItem(app), await establishedItem(app)];
  const raw = items.map(({ id }) => Buffer.from(id, 'base64url').toString().split(':')[2]);
  const both = (scope: readonly { id: string }[]) =>
    propose(
      'zhang.min',
      jointPlan({ id: '' }, [member(bodies.environment)], {
        scope: scope.map(({ id }) => ({ itemId: id })),
      }),
    );
  await connected(app.adminUrl(), async (owner) => {
    const count = async (sql: string): Promise<number> => Number((await owner.query(sql)).rows[0].n);
    const deadlocks = (): Promise<number> =>
      count('select pg_stat_clear_snapshot(), deadlocks as n from pg_stat_database where datname = current_database()');
    const before = await deadlocks();
    // Both matters are held: each proposal waits for that which it locks first, and goes on to the other when they are let go.
    await owner.query('begin');
    await owner.query('select from item where id = any($1) for update', [raw]);
    const proposals = [both(items), both([...items].reverse())];
    for (let waiting = 0; waiting < 2; )
      waiting = await count(
        `select pg_stat_clear_snapshot(), count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
    await owner.query('rollback');
    for (const answer of await Promise.all(proposals)) expect(answer).toMatchObject({ state: 'PROPOSED' });
    await new Promise((resolve) => setTimeout(resolve, 2_000)); // backends tell their numbers within a second
    expect((await deadlocks()) - before).toBe(0);
  });
});

it('is over several matters at once, each opened and closed with it', async () => {
  const environment = await app.as('environment');
  const items = [await issuedItem(app, [units.binzhou]), await issuedItem(app, [units.binzhou])];
  const scope = items.map(({ id }) => ({ itemId: id }));
  const head = await app.as('li.guohua');
  const proposal = await propose('zhang.min', jointPlan({ id: '' }, [member(bodies.environment)], { scope }));
  const operation = await approved(head, proposal);
  await accepted(environment, operation.id);
  for (const item of items) expect((await itemSeen(environment, item)).assignments).toHaveLength(1);
  const { version } = await jointSeen(head, operation.id);
  await joint(head, 'endJointOperation', { operationId: operation.id, version, reason: '督查任务已完成。' });
  for (const item of items) expect(await itemSeen(environment, item)).toBeNull();
});
