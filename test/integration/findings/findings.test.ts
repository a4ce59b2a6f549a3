import { beforeAll, describe, expect, it } from 'vitest';
import { findingRow } from '../../../api/modules/findings/finding.clock.ts';
import { type Answer, type Caller, key, startApp } from '../../support/app.ts';
import { notificationsOf, setClock, turnClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import {
  answered,
  closed,
  fedBack,
  finding,
  findingSeen,
  found,
  foundThere,
  lists,
  noFinding,
  ordered,
  recorded,
  rectifiedSo,
  seenThere,
} from '../../support/findings.ts';
import { accepted, approved, bodies, joint, jointPlan, member, seedBodies } from '../../support/joint.ts';
import { type Fixture, issueFixture, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import { issuedItem, postOf, rootAt, units } from '../../support/walk.ts';

const app = startApp();
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  await seedBodies(app);
  f = await issueFixture(app);
});

/** All that a page of a task asks, with the lists and the inbox beside it. */
const pages = `query ($id: String!) { assignment(id: $id) { version state dueOn findings { id } timeline { kind } light { colour reason }
  allowedActions { action allowed ruleId } progress { total overdue } } findings { id } inbox { nodes { id kind dueOn } }
  notifications { nodes { id } } items { nodes { id version } } }`;
const pageOf = async (caller: Caller, id: string): Promise<string> => (await caller.ask(pages, { id })).text;

/** A task of 滨州 under a matter of its own of the province, taken up. */
async function taskOfBinzhou(): Promise<Answer['data']> {
  const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  return takeUp(app, root, 'liu.yang', postOf('liu.yang'), postOf('liu.yang', 1));
}
const actsOn = (one: Answer['data']): string[] =>
  one.allowedActions
    .filter(({ allowed }: { allowed: boolean }) => allowed)
    .map(({ action }: { action: string }) => action);
const owed = async (caller: Caller, id: string, post?: string): Promise<string[]> => {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const { inbox } = (await caller.ask('{ inbox { nodes { kind assignmentId } } }', {}, headers)).data;
  return inbox.nodes
    .filter(
      ({ kind, assignmentId }: { kind: string; assignmentId: string }) =>
        assignmentId === id && kind.includes('FINDING'),
    )
    .map(({ kind }: { kind: string }) => kind);
};

describe('a finding of the province in a task of a city', () => {
  it('is unknown to the unit, byte for byte, until it is ordered to rectify', async () => {
    const task = await taskOfBinzhou();
    const readers = [await app.as('wang.qiang'), await app.as('he.jun'), await app.as('liu.yang')];
    const before = await Promise.all(readers.map((reader) => pageOf(reader, task.id)));
    expect(before[0]).toContain('"state":"IN_PROGRESS"');
    const { id, version } = await recorded(app, task);
    expect(await findingSeen(await app.as('zhao.wen'), id)).toMatchObject({
      state: 'RECORDED',
      recordedByName: '张敏',
    });
    expect(await owed(await app.as('li.guohua'), task.id)).toEqual(['ORDER_FINDING']);
    expect(await Promise.all(readers.map((reader) => pageOf(reader, task.id)))).toEqual(before);
    for (const reader of readers) expect(await findingSeen(reader, id)).toBeNull();

    const order = { findingId: id, version, ...lists() };
    expect(await finding(await app.as('wang.qiang'), 'orderFinding', order)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await finding(await app.as('zhang.min'), 'orderFinding', order)).toMatchObject({
      ...{ code: 'FORBIDDEN', ruleId: 'Finding.order' },
    });
    expect(await finding(await app.as('li.guohua'), 'orderFinding', order)).toMatchObject({
      state: 'RECTIFYING',
    });
    const seen = await findingSeen(await app.as('wang.qiang'), id);
    expect(seen).toMatchObject({ measures: ['补足施工力量', '逐日报告进度'], leadLeader: '副市长 孙立', round: 1 });
    expect(actsOn(seen)).toEqual(['answer']);
    expect(await owed(await app.as('wang.qiang'), task.id)).toEqual(['ANSWER_FINDING']);
    for (const stranger of ['guo.tao', 'yang.fan', 'environment'])
      expect(await findingSeen(await app.as(stranger), id)).toBeNull();
  });

  it('is closed on site by somebody who neither answered nor ordered, and looked back at by another (M-37, M-41)', async () => {
    const task = await taskOfBinzhou();
    const first = await answered(app, task);
    const check = (over: object = {}) => ({ findingId: first.id, version: first.version, ...seenThere(over) });
    expect(first).toMatchObject({ state: 'ANSWERED', late: false });
    expect(await finding(await app.as('li.guohua'), 'checkFinding', check())).toMatchObject({
      ...{ code: 'FORBIDDEN', ruleId: 'Finding.byOthers' }, // who ordered it
    });
    expect(await finding(await app.as('wang.qiang'), 'checkFinding', check())).toMatchObject({
      ruleId: 'Finding.check',
    });
    const officer = await app.as('zhang.min');
    expect(await owed(officer, task.id)).toEqual(['CHECK_FINDING']);
    expect(await finding(officer, 'checkFinding', check({ holds: false }))).toMatchObject({
      fields: [{ path: 'input.dueOn', code: 'required' }],
    });
    const back = await finding(officer, 'checkFinding', check({ holds: false, dueOn: inDays(7) }));
    expect(back).toMatchObject({ state: 'RECTIFYING', dueOn: inDays(7), round: 1 });
    const city = await app.as('wang.qiang');
    const again = await finding(city, 'answerFinding', { findingId: first.id, version: back.version, ...rectifiedSo });
    const solved = await finding(officer, 'checkFinding', { ...check(), version: again.version });
    expect(solved).toMatchObject({ state: 'CLOSED', lookBackOn: inDays(30), listed: false });
    expect(await owed(officer, task.id)).toEqual([]); // not before its day

    const lookBack = {
      ...seenThere({ holds: false, dueOn: inDays(10) }),
      findingId: first.id,
      version: solved.version,
    };
    expect(await finding(officer, 'lookBackFinding', lookBack)).toMatchObject({ ruleId: 'Finding.byOthers' });
    const reopened = await finding(await app.as('zhao.wen'), 'lookBackFinding', lookBack);
    expect(reopened).toMatchObject({ state: 'RECTIFYING', round: 2, dueOn: inDays(10), lookBackOn: null });
    expect(await owed(city, task.id)).toEqual(['ANSWER_FINDING']);
  });

  it('is under listed supervision from its order or later, until it is solved and no sooner (M-40)', async () => {
    const task = await taskOfBinzhou();
    const plain = await ordered(app, task);
    expect(plain.listed).toBe(false);
    const head = await app.as('li.guohua');
    const listed = await finding(head, 'listFinding', { findingId: plain.id, version: plain.version });
    expect(listed).toMatchObject({ listed: true, state: 'RECTIFYING' });
    const again = { findingId: plain.id, version: listed.version };
    expect(await finding(head, 'listFinding', again)).toMatchObject({ ruleId: 'Finding.listed' });
    const city = await app.as('wang.qiang');
    const answer = await finding(city, 'answerFinding', { ...again, ...rectifiedSo });
    expect(answer.listed).toBe(true);
    const check = { findingId: plain.id, version: answer.version, ...seenThere() };
    expect(await finding(await app.as('zhang.min'), 'checkFinding', check)).toMatchObject({
      listed: false,
      state: 'CLOSED',
    });
  });

  it('is withdrawn before it is ordered and never after, and ordered once of two at a time', async () => {
    const task = await taskOfBinzhou();
    const officer = await app.as('zhang.min');
    const one = await recorded(app, task);
    const withdrawn = await finding(officer, 'withdrawFinding', { findingId: one.id, version: one.version });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN' });
    expect(await findingSeen(await app.as('wang.qiang'), one.id)).toBeNull();

    const two = await recorded(app, task);
    const head = await app.as('li.guohua');
    const order = { findingId: two.id, version: two.version, ...lists() };
    const both = await Promise.all([
      finding(head, 'orderFinding', order),
      finding(officer, 'withdrawFinding', { findingId: two.id, version: two.version }),
    ]);
    const refused = both.filter(({ code }) => code !== undefined);
    expect(refused).toMatchObject([{ code: 'STALE_VERSION' }]);
    const three = await ordered(app, task);
    const late = { findingId: three.id, version: three.version };
    expect(await finding(officer, 'withdrawFinding', late)).toMatchObject({ ruleId: 'Finding.machine' });
  });
});

describe('what follows from a finding', () => {
  it('is checked at the other units of its matter, which learn nothing of it until one is ordered (M-35)', async () => {
    const item = await issuedItem(app, [units.binzhou, units.weifang]);
    const [task, peer] = [rootAt(item, units.binzhou), rootAt(item, units.weifang)];
    const [officer, chen] = [await app.as('zhang.min'), await app.as('chen.jing')];
    const one = await recorded(app, task);
    const before = await pageOf(chen, peer.id);
    const extension = (ids: string[], version = one.version) => ({ findingId: one.id, version, assignmentIds: ids });
    for (const [ids, code] of [
      [[], 'required'],
      [[task.id], 'sameUnit'],
      [[noFinding], 'notFound'],
    ] as const)
      expect(await finding(officer, 'extendFinding', extension([...ids]))).toMatchObject({ fields: [{ code }] });
    const extended = await finding(officer, 'extendFinding', extension([peer.id]));
    expect(extended).toMatchObject({ version: one.version + 1, state: 'RECORDED' });
    expect(await finding(officer, 'extendFinding', extension([peer.id], extended.version))).toMatchObject({
      fields: [{ path: 'input.assignmentIds.0', code: 'twice' }],
    });
    expect(await owed(officer, peer.id)).toEqual([]);
    expect(await pageOf(chen, peer.id)).toBe(before);
    const query = 'query ($id: String!) { assignment(id: $id) { findings { id version state extendsId } } }';
    const [check] = (await officer.ask(query, { id: peer.id })).data.assignment.findings;
    expect(check).toMatchObject({ state: 'TO_CHECK', extendsId: one.id });
    const seen = { findingId: check.id, version: check.version, ...foundThere() };
    const same = await finding(officer, 'checkPeer', seen);
    expect(same).toMatchObject({ state: 'RECORDED', problem: '同样停工。' });
    expect(await findingSeen(chen, check.id)).toBeNull();
    const order = { findingId: check.id, version: same.version, ...lists() };
    expect(await finding(await app.as('li.guohua'), 'orderFinding', order)).toMatchObject({ state: 'RECTIFYING' });
    expect(await findingSeen(chen, check.id)).toMatchObject({ state: 'RECTIFYING' });
  });

  it('comes back to who decided once three units name one obstacle, once, and is answered once (M-42)', async () => {
    const three = await fedBack(app);
    expect(three).toMatchObject({ obstacle: 'FUNDS', units: 3, adjusts: null });
    const [head, leader] = [await app.as('li.guohua'), await app.as('gao.yuan')];
    const answer = {
      key: key(),
      feedbackId: three.id,
      version: three.version,
      adjusts: false,
      words: '资金已足额安排。',
    };
    const mutation = `mutation ($input: AnswerPolicyFeedbackInput!) { answer: answerPolicyFeedback(input: $input) {
      __typename ... on Item { policyFeedbacks { adjusts } } ... on Problem { code ruleId } } }`;
    const both = await Promise.all([
      head.ask(mutation, { input: answer }),
      leader.ask(mutation, { input: { ...answer, key: key() } }),
    ]);
    expect(both.map(({ data }) => data.answer.code ?? data.answer.__typename).sort()).toEqual([
      'Item',
      'STALE_VERSION',
    ]);
  });
});

describe('bad input', () => {
  it.each([
    ['no measure', { measures: [] }, 'input.measures', 'required'],
    ['an empty measure', { measures: ['补足力量', ' '] }, 'input.measures.1', 'required'],
    ['too many measures', { measures: Array(21).fill('一') }, 'input.measures', 'tooMany'],
    ['no leader', { leadLeader: '' }, 'input.leadLeader', 'required'],
    ['no demand', { demand: ' ' }, 'input.demand', 'required'],
    ['no evidence asked', { evidenceAsked: '' }, 'input.evidenceAsked', 'required'],
    ['a day of today', { dueOn: inDays(0) }, 'input.dueOn', 'notNow'],
    ['a day of years to come', { dueOn: inDays(400) }, 'input.dueOn', 'notNow'],
  ])('refuses an order with %s', async (_, over, path, code) => {
    const { id, version } = await recorded(app, await taskOfBinzhou());
    const order = { findingId: id, version, ...lists(over) };
    expect(await finding(await app.as('li.guohua'), 'orderFinding', order)).toMatchObject({
      ...{ code: 'INVALID_INPUT', fields: [{ path, code }] },
    });
  });

  it.each([
    ['no problem', { problem: ' ' }, 'input.problem', 'required'],
    ['nothing that shows it', { evidence: '' }, 'input.evidence', 'required'],
    ['a day to come', { foundOn: inDays(1) }, 'input.foundOn', 'notNow'],
    ['a day before the task arrived', { foundOn: inDays(-9) }, 'input.foundOn', 'notNow'],
  ])('refuses a finding with %s', async (_, over, path, code) => {
    expect(await recorded(app, await taskOfBinzhou(), over)).toMatchObject({
      ...{ code: 'INVALID_INPUT', fields: [{ path, code }] },
    });
  });

  it('knows no finding that is not there', async () => {
    const answer = { findingId: noFinding, version: 1, ...rectifiedSo };
    expect(await finding(await app.as('wang.qiang'), 'answerFinding', answer)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a finding of a body of a joint operation on the task of W under X2', () => {
  it('is read in the room while the operation runs, by the unit once it is ordered, by a third department never', async () => {
    const [officer, head] = [await app.as('he.jun'), await app.as('head.binzhou')];
    const scope = [{ itemId: f.x2.id, assignmentIds: [f.x2Water.id] }];
    const members = [member(bodies.development), member(bodies.environment)];
    const proposal = await joint(officer, 'proposeJointOperation', jointPlan(f.x2, members, { scope }));
    const operation = await approved(head, proposal);
    for (const login of ['development', 'environment']) await accepted(await app.as(login), operation.id);
    const [development, environment] = [await app.as('development'), await app.as('environment')];
    const water = await app.as('yang.fan');
    await takeUp(app, f.x2Water, 'yang.fan', postOf('yang.fan', 1), postOf('yang.fan'));
    const before = await pageOf(water, f.x2Water.id);

    expect(await finding(development, 'recordFinding', found(f.x2Boxing))).toMatchObject({ code: 'NOT_FOUND' });
    const one = await finding(development, 'recordFinding', found(f.x2Water));
    expect(one).toMatchObject({ state: 'RECORDED', orgUnit: { id: bodies.development } });
    const inRoom = 'query ($id: String!) { jointOperation(id: $id) { ... on JointOperation { findings { id } } } }';
    for (const reader of [development, environment, officer])
      expect((await reader.ask(inRoom, { id: operation.id })).data.jointOperation.findings).toEqual([{ id: one.id }]);
    const outside = [water, await app.as('feng.lei'), await app.as('finance.city'), await app.as('guo.tao')];
    for (const reader of outside) expect(await findingSeen(reader, one.id)).toBeNull();
    expect(await pageOf(water, f.x2Water.id)).toBe(before);

    const order = { findingId: one.id, version: one.version, ...lists() };
    expect(await finding(development, 'orderFinding', order)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await finding(head, 'orderFinding', order)).toMatchObject({ state: 'RECTIFYING' });
    for (const reader of [water, await app.as('feng.lei'), environment])
      expect(await findingSeen(reader, one.id)).toMatchObject({ state: 'RECTIFYING' });
    for (const reader of [await app.as('finance.city'), await app.as('guo.tao')])
      expect(await findingSeen(reader, one.id)).toBeNull();

    const { version } = await joint(head, 'endJointOperation', {
      ...{ operationId: operation.id, version: operation.version, reason: '督查结束。' },
    });
    expect(version).toBeGreaterThan(operation.version);
    for (const reader of [development, environment]) expect(await findingSeen(reader, one.id)).toBeNull();
    expect(await findingSeen(officer, one.id)).toMatchObject({ state: 'RECTIFYING' });
    expect(await findingSeen(water, one.id)).toMatchObject({ state: 'RECTIFYING' });
  });
});

describe('when its days have come', () => {
  let toSettle: Answer['data'];
  let settled: Answer['data'];
  let late: Answer['data'];
  beforeAll(async () => {
    toSettle = await taskOfBinzhou();
    settled = await closed(app, toSettle);
    late = await ordered(app, await taskOfBinzhou(), { dueOn: inDays(3) });
  });

  it('tells the unit and the office once when its limit passed without an answer', async () => {
    expect(await turnClock(app, [findingRow])).toEqual({ 'finding.late': 0 });
    await setClock(app, `${inDays(4)}T10:00`);
    expect((await turnClock(app, [findingRow]))['finding.late']).toBeGreaterThan(0);
    expect(await turnClock(app, [findingRow])).toEqual({ 'finding.late': 0 });
    expect(await findingSeen(await app.as('wang.qiang'), late.id)).toMatchObject({ late: true });
    const { nodes } = await notificationsOf(app, await app.as('wang.qiang'));
    expect(nodes.some(({ kind }: { kind: string }) => kind === 'assignment.findingLate')).toBe(true);
  });

  it('is settled by a look-back that holds, on the day that its risk sets', async () => {
    const { id, version, lookBackOn } = settled;
    expect(lookBackOn).toBe(inDays(30));
    await setClock(app, `${inDays(30)}T10:00`);
    const [officer, other] = [await app.as('zhang.min'), await app.as('zhao.wen')];
    expect(await owed(officer, toSettle.id)).toEqual(['LOOK_BACK_FINDING']);
    const seen = { findingId: id, version, ...seenThere({ checkedOn: inDays(30) }) };
    expect(await finding(other, 'lookBackFinding', seen)).toMatchObject({ ruleId: 'Finding.byOthers' });
    const over = await finding(officer, 'lookBackFinding', seen);
    expect(over).toMatchObject({ state: 'SETTLED', lookBackOn: null });
    expect(actsOn(over)).toEqual(['extend']);
  });
});
