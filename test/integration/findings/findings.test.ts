import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findingRow } from '../../../api/modules/findings/finding.clock.ts';
import { transferRow } from '../../../api/modules/transfers/transfer.clock.ts';
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
  jinan,
  letterOn,
  lists,
  noFinding,
  ordered,
  qingdao,
  recorded,
  rectifiedSo,
  seenThere,
} from '../../support/findings.ts';
import { move } from '../../support/item-moves.ts';
import { accepted, approved, bodies, joint, jointPlan, member, seedBodies } from '../../support/joint.ts';
import { connected } from '../../support/oracle-world.ts';
import { fetched, pdf, uploaded } from '../../support/uploading.ts';
import { childAt, type Fixture, issueFixture, relay, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import { visitAfter, visited, visitPlanned, visitSeen, walkVisit } from '../../support/visits.ts';
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
/** The steps of a finding as somebody reads them; null: not at all. */
const stepsOf = async (caller: Caller, id: string): Promise<Answer['data']> =>
  (
    await caller.ask(
      `query ($id: String!) { finding(id: $id) { steps { id kind round words evidence place seenOn dueOn byName
        orgUnit { id } visit { id } } } }`,
      { id },
    )
  ).data.finding?.steps ?? null;
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

  it('keeps what each step said, whatever came after it, and tells who made it to those near alone (M-41, G4)', async () => {
    const task = await taskOfBinzhou();
    const [officer, city, checker] = [await app.as('zhang.min'), await app.as('wang.qiang'), await app.as('zhao.wen')];
    const first = await answered(app, task);
    const on = ({ version }: Answer['data']) => ({ findingId: first.id, version });
    const no = { holds: false, words: '缺口未补。', dueOn: inDays(7) };
    const back = await finding(officer, 'checkFinding', { ...on(first), ...seenThere(no) });
    const again = await finding(city, 'answerFinding', { ...on(back), ...rectifiedSo, answer: '缺口已补。' });
    const solved = await finding(checker, 'checkFinding', { ...on(again), ...seenThere() });
    const look = seenThere({ holds: false, words: '又有缺口。', dueOn: inDays(10) });
    await finding(officer, 'lookBackFinding', { ...on(solved), ...look });

    const course = await stepsOf(city, first.id);
    expect(course).toMatchObject([
      { kind: 'ORDERED', round: 1, words: '两周内复工。', dueOn: inDays(14), byName: '李国华', seenOn: null },
      { kind: 'ANSWERED', round: 1, words: rectifiedSo.answer, evidence: rectifiedSo.evidence, byName: '王强' },
      { kind: 'SENT_BACK', round: 1, words: '缺口未补。', dueOn: inDays(7), seenOn: inDays(0), place: '第三标段工地' },
      { kind: 'ANSWERED', round: 1, words: '缺口已补。', orgUnit: { id: units.binzhou } },
      { kind: 'CLOSED', round: 1, words: '施工正常。', dueOn: null, byName: '赵文' },
      { kind: 'REOPENED', round: 1, words: '又有缺口。', dueOn: inDays(10), byName: '张敏' },
    ]);
    expect(await stepsOf(officer, first.id)).toEqual(course);
    expect(await stepsOf(await app.as('guo.tao'), first.id)).toBeNull();
    const { id } = await ordered(app, f.bincheng); // the county is two levels below the province
    expect(await stepsOf(await app.as('he.jun'), id)).toMatchObject([{ kind: 'ORDERED', byName: '李国华' }]);
    expect(await stepsOf(await app.as('bincheng'), id)).toMatchObject([{ kind: 'ORDERED', byName: null }]);
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
    expect(await findingSeen(chen, check.id)).toMatchObject({ state: 'RECTIFYING', extendsId: null }); // whose, is not theirs to know
  });

  it('shows the checks on peers with how far each is to whoever reads them, and says of the others nothing (M-35)', async () => {
    const officer = await app.as('zhang.min');
    const item = await issuedItem(app, [units.binzhou, units.weifang, jinan]);
    const [task, peer, third] = [units.binzhou, units.weifang, jinan].map((unit) => rootAt(item, unit));
    const one = await recorded(app, task);
    const peers = async (login: string, id = one.id): Promise<Answer['data']> =>
      (
        await (
          await app.as(login)
        ).ask(
          'query ($id: String!) { finding(id: $id) { extendsId peerChecks { id state assignment { to { id } } } } }',
          { id },
        )
      ).data.finding;
    expect(await peers('zhang.min')).toEqual({ extendsId: null, peerChecks: [] });
    const extension = { findingId: one.id, version: one.version, assignmentIds: [peer.id, third.id] };
    const { version } = await finding(officer, 'extendFinding', extension);
    const [check, other] = (await peers('zhang.min')).peerChecks;
    expect([check, other]).toEqual([
      { id: check.id, state: 'TO_CHECK', assignment: { to: { id: units.weifang } } },
      { id: other.id, state: 'TO_CHECK', assignment: { to: { id: jinan } } },
    ]);
    await finding(officer, 'checkPeer', { findingId: other.id, version: 1, ...foundThere({ found: false }) });
    const same = await finding(officer, 'checkPeer', { findingId: check.id, version: 1, ...foundThere() });
    const head = await app.as('li.guohua');
    await finding(head, 'orderFinding', { findingId: check.id, version: same.version, ...lists() });
    expect((await peers('zhang.min')).peerChecks).toMatchObject([{ state: 'RECTIFYING' }, { state: 'CLEARED' }]);
    expect(await peers('zhang.min', check.id)).toEqual({ extendsId: one.id, peerChecks: [] });
    await finding(head, 'orderFinding', { findingId: one.id, version, ...lists() });
    expect(await peers('he.jun')).toEqual({ extendsId: null, peerChecks: [] }); // its own, of which it reads no peer
    expect(await peers('chen.jing', check.id)).toEqual({ extendsId: null, peerChecks: [] });
    for (const id of [one.id, other.id]) expect(await peers('chen.jing', id)).toBeNull();
  });

  it('shows those of a unit below to the unit that reads them, and not those of another (M-35)', async () => {
    const task = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
    const below = childAt(await relay(app, 'he.jun', task, [units.boxing], 5, '核查'), units.boxing);
    const elsewhere = rootAt(await issuedItem(app, [units.weifang]), units.weifang);
    const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
    const one = await recorded(app, task);
    const extension = { findingId: one.id, version: one.version, assignmentIds: [below.id, elsewhere.id] };
    const { version } = await finding(officer, 'extendFinding', extension);
    await finding(head, 'orderFinding', { findingId: one.id, version, ...lists() });
    const query = 'query ($id: String!) { finding(id: $id) { peerChecks { id state assignment { to { id } } } } }';
    const seen = async (login: string) =>
      (await (await app.as(login)).ask(query, { id: one.id })).data.finding.peerChecks;
    const [there, away] = await seen('zhang.min');
    expect(await seen('he.jun')).toEqual([]);
    for (const { id } of [there, away]) {
      const same = await finding(officer, 'checkPeer', { findingId: id, version: 1, ...foundThere() });
      await finding(head, 'orderFinding', { findingId: id, version: same.version, ...lists() });
    }
    expect(await seen('zhang.min')).toHaveLength(2);
    expect(await seen('he.jun')).toEqual([
      { id: there.id, state: 'RECTIFYING', assignment: { to: { id: units.boxing } } },
    ]);
  });

  it('shows three checks on peers in as many statements as one', async () => {
    const officer = await app.as('zhang.min');
    const item = await issuedItem(app, [units.binzhou, units.weifang, jinan, qingdao]);
    const one = await recorded(app, rootAt(item, units.binzhou));
    const counted = vi.spyOn(pg.Client.prototype, 'query');
    const query = `query ($id: String!) { finding(id: $id) { extendsId peerChecks { id state extendsId orgUnit { shortName }
      assignment { title to { shortName } } peerChecks { id } } } }`;
    const asked = async (): Promise<{ rows: number; statements: number }> => {
      counted.mockClear();
      const { peerChecks } = (await officer.ask(query, { id: one.id })).data.finding;
      return { rows: peerChecks.length, statements: counted.mock.calls.length };
    };
    const extended = (version: number, of: string[]) => ({
      ...{ findingId: one.id, version, assignmentIds: of.map((unit) => rootAt(item, unit).id) },
    });
    const { version } = await finding(officer, 'extendFinding', extended(one.version, [jinan]));
    const single = await asked();
    await finding(officer, 'extendFinding', extended(version, [qingdao, units.weifang]));
    const three = await asked();
    counted.mockRestore();
    expect(three).toEqual({ rows: 3, statements: single.statements });
  });

  it('is checked under another matter of its office too, unknown to the unit there until it is ordered (M-35)', async () => {
    const officer = await app.as('zhang.min');
    const [task, peer] = [await taskOfBinzhou(), rootAt(await issuedItem(app, [units.weifang]), units.weifang)];
    const one = await recorded(app, task);
    const chen = await app.as('chen.jing');
    const before = await pageOf(chen, peer.id);
    const extension = { findingId: one.id, version: one.version, assignmentIds: [peer.id] };
    expect(await finding(officer, 'extendFinding', extension)).toMatchObject({ version: one.version + 1 });
    const query = 'query ($id: String!) { assignment(id: $id) { findings { id version state extendsId } } }';
    const [check] = (await officer.ask(query, { id: peer.id })).data.assignment.findings;
    expect(check).toMatchObject({ state: 'TO_CHECK', extendsId: one.id });
    expect(await pageOf(chen, peer.id)).toBe(before);
    const same = await finding(officer, 'checkPeer', { findingId: check.id, version: check.version, ...foundThere() });
    const order = { findingId: check.id, version: same.version, ...lists() };
    await finding(await app.as('li.guohua'), 'orderFinding', order);
    expect(await findingSeen(chen, check.id)).toMatchObject({ state: 'RECTIFYING' });
    expect(await findingSeen(chen, one.id)).toBeNull();
    const again = { ...extension, version: one.version + 1, assignmentIds: [f.x2Boxing.id] };
    expect(await finding(officer, 'extendFinding', again)).toMatchObject({
      fields: [{ path: 'input.assignmentIds.0', code: 'notFound' }], // a matter of another office
    });
  });

  it('comes back to who decided once three units name one obstacle, once, and is answered once (M-42)', async () => {
    const three = await fedBack(app);
    const told = `select distinct reader_keys as keys from event where kind = 'item.policyFeedbackRaised'`;
    const keys = await connected(app.adminUrl(), async (owner) =>
      (await owner.query(told)).rows.map((row) => row.keys),
    );
    expect(keys).toEqual([[37 * 64]]); // nobody who has a share in the matter learns how many units fail
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

describe('a finding beyond the authority of its office', () => {
  const sent = 'query ($id: String!) { finding(id: $id) { state transfers { id state answer } } }';
  const received = '{ transfersToUs { id version state title letter number } }';
  const toWeifang = (over: object = {}): object => letterOn({ toOrgUnitId: units.weifang, ...over });
  /** A finding in a task of 滨州 that was sent to 潍坊, as the province and 潍坊 read it. */
  async function transferred() {
    const task = await taskOfBinzhou();
    const before = await pageOf(await app.as('wang.qiang'), task.id);
    const { id, version } = await recorded(app, task);
    const there = await finding(await app.as('zhang.min'), 'transferFinding', {
      findingId: id,
      version,
      ...toWeifang(),
    });
    expect(there).toMatchObject({ state: 'TRANSFERRED' });
    const [letter] = (await (await app.as('guo.tao')).ask(received)).data.transfersToUs;
    return { id, task, before, version: there.version, letter };
  }
  const answer = async (letter: Answer['data'], over: object): Promise<Answer['data']> =>
    move(
      await app.as('guo.tao'),
      'answerTransfer',
      { transferId: letter.id, version: letter.version, ...over },
      'Transfer',
    );
  const turned = async (): Promise<number | undefined> => (await turnClock(app, [transferRow]))['transfer.settle'];

  it('goes to the body that has it by a letter alone, unknown to the unit, and stays with whoever accepts it (M-38)', async () => {
    const { id, task, before, letter } = await transferred();
    expect(letter).toMatchObject({ state: 'WAITING', title: '河道非法采砂问题线索' });
    for (const login of ['guo.tao', 'wang.qiang']) expect(await findingSeen(await app.as(login), id)).toBeNull();
    expect(await pageOf(await app.as('wang.qiang'), task.id)).toBe(before);
    expect(await answer(letter, { accepts: true, answer: '由本市办理。' })).toMatchObject({ state: 'ACCEPTED' });
    expect(await turned()).toBe(1);
    expect((await (await app.as('li.guohua')).ask(sent, { id })).data.finding).toMatchObject({
      ...{ state: 'PASSED_ON', transfers: [{ state: 'ACCEPTED', answer: '由本市办理。' }] },
    });
    const [taken] = (await (await app.as('guo.tao')).ask(received)).data.transfersToUs;
    expect(taken).toMatchObject({ state: 'ACCEPTED', number: null }); // the matter is not named
    const asked = 'query ($id: String!) { assignment(id: $id) { item { transfers { id } } } }';
    const { assignment } = (await (await app.as('zhang.min')).ask(asked, { id: task.id })).data;
    expect(assignment.item.transfers).toEqual([]); // the matter itself went nowhere
  });

  it('comes back where that body returns it or is silent, to be decided anew', async () => {
    const one = await transferred();
    expect(await answer(one.letter, { accepts: false, answer: '不属本市职责。' })).toMatchObject({ state: 'RETURNED' });
    expect(await turned()).toBe(1);
    const back = await findingSeen(await app.as('li.guohua'), one.id);
    expect(back).toMatchObject({ state: 'RECORDED', version: one.version + 1 });
    const order = { findingId: one.id, version: back.version, ...lists() };
    expect(await finding(await app.as('li.guohua'), 'orderFinding', order)).toMatchObject({ state: 'RECTIFYING' });
  });

  it('is sent once of two at a time, not to the unit in whose task it was found, and not once it was ordered', async () => {
    const task = await taskOfBinzhou();
    const { id, version } = await recorded(app, task);
    const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
    for (const toOrgUnitId of [units.binzhou, units.street, units.province])
      expect(
        await finding(officer, 'transferFinding', { findingId: id, version, ...toWeifang({ toOrgUnitId, title: '' }) }),
      ).toMatchObject({
        fields: [
          { path: 'input.title', code: 'required' },
          { path: 'input.toOrgUnitId', code: 'notFound' },
        ],
      });
    for (const login of ['wang.qiang', 'he.jun', 'guo.tao'])
      expect(
        await finding(await app.as(login), 'transferFinding', { findingId: id, version, ...toWeifang() }),
      ).toMatchObject({
        code: 'NOT_FOUND',
      });
    const both = await Promise.all([
      finding(officer, 'transferFinding', { findingId: id, version, ...toWeifang() }),
      finding(head, 'orderFinding', { findingId: id, version, ...lists() }),
    ]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    const ordering = await ordered(app, await taskOfBinzhou());
    const late = { findingId: ordering.id, version: ordering.version, ...toWeifang() };
    expect(await finding(officer, 'transferFinding', late)).toMatchObject({ ruleId: 'Finding.machine' });
  });
});

describe('what shows a finding', () => {
  const filed = `query ($id: String!) { finding(id: $id) { files { part file { id name } } visit { id } } }`;
  const evidenceOf = async (caller: Caller, id: string): Promise<Answer['data']> =>
    (await caller.ask(filed, { id })).data.finding;
  const statusOf = async (caller: Caller, file: string): Promise<number> =>
    (await fetched(app.url(), caller, file)).status;

  it('is read with the finding: by nobody of the line before the order, by the unit after it, by no stranger', async () => {
    const task = await taskOfBinzhou();
    const [officer, city, other] = [await app.as('zhang.min'), await app.as('wang.qiang'), await app.as('guo.tao')];
    const photo = await uploaded(app.url(), officer, pdf('what was found', '现场照片.pdf'));
    const { id, version } = await recorded(app, task, { fileIds: [photo] });
    expect(await evidenceOf(await app.as('zhao.wen'), id)).toEqual({
      ...{ files: [{ part: 'PROBLEM', file: { id: photo, name: '现场照片.pdf' } }], visit: null },
    });
    for (const reader of [city, other]) expect(await statusOf(reader, photo)).toBe(404);
    const over = { findingId: id, version, ...lists() };
    const order = await finding(await app.as('li.guohua'), 'orderFinding', over);
    expect(await statusOf(city, photo)).toBe(200);
    const foreign = await finding(city, 'answerFinding', {
      ...{ findingId: id, version: order.version, ...rectifiedSo, answer: ' ', fileIds: [photo] },
    });
    expect(foreign.fields).toMatchObject([
      { path: 'input.answer', code: 'required' },
      { path: 'input.fileIds.0', code: 'notFound' },
    ]);
    const proof = await uploaded(app.url(), city, pdf('what was done', '复工照片.pdf'));
    const answer = { findingId: id, version: order.version, ...rectifiedSo, fileIds: [proof] };
    const { version: answeredAt } = await finding(city, 'answerFinding', answer);
    const checker = await app.as('zhao.wen');
    const spot = await uploaded(app.url(), checker, pdf('what was seen', '核实照片.pdf'));
    await finding(checker, 'checkFinding', { findingId: id, version: answeredAt, ...seenThere({ fileIds: [spot] }) });
    for (const reader of [officer, city]) {
      const { files } = await evidenceOf(reader, id);
      expect(files.map(({ part }: { part: string }) => part)).toEqual(['PROBLEM', 'ANSWER', 'CHECK']);
      for (const one of [photo, proof, spot]) expect(await statusOf(reader, one)).toBe(200);
    }
    for (const one of [photo, proof, spot]) expect(await statusOf(other, one)).toBe(404);
  });

  it('names the visit on which it was found to whoever reads that, so to the unit once it is released (Z11)', async () => {
    const task = await taskOfBinzhou();
    const planned = await visitPlanned(app);
    const early = await recorded(app, task, { visitId: planned.id });
    expect(early).toMatchObject({ fields: [{ path: 'input.visitId', code: 'notFound' }] }); // nobody has been there yet
    const visit = await walkVisit(app, planned, 'submitVisit');
    const elsewhere = await visitAfter(app, 'beginVisit', { targetUnitId: units.weifang });
    for (const visitId of [elsewhere.id, task.id])
      expect(await recorded(app, task, { visitId })).toMatchObject({ fields: [{ path: 'input.visitId' }] });
    const { id, version } = await recorded(app, task, { visitId: visit.id });
    const order = { findingId: id, version, ...lists() };
    expect(await finding(await app.as('li.guohua'), 'orderFinding', order)).toMatchObject({
      ...{ code: 'INVALID_MOVE', ruleId: 'Finding.onHiddenVisit' },
    });
    const [officer, city] = [await app.as('zhang.min'), await app.as('he.jun')];
    const onVisit = 'query ($id: String!) { visit(id: $id) { findings { id } } }';
    expect((await evidenceOf(officer, id)).visit).toEqual({ id: visit.id });
    expect((await officer.ask(onVisit, { id: visit.id })).data.visit.findings).toEqual([{ id }]);
    await visited(await app.as('li.guohua'), 'releaseVisit', { visitId: visit.id, version: visit.version });
    expect(await findingSeen(city, id)).toBeNull();
    await finding(await app.as('li.guohua'), 'orderFinding', order);
    expect((await evidenceOf(city, id)).visit).toEqual({ id: visit.id });
  });

  it('keeps its visit from being closed until it is rectified, for whoever reads it (5.7)', async () => {
    const task = await taskOfBinzhou();
    const visit = await visitAfter(app, 'releaseVisit');
    const [officer, city] = [await app.as('zhang.min'), await app.as('wang.qiang')];
    const closing = (version: number) => visited(officer, 'closeVisit', { visitId: visit.id, version });
    const open = { action: 'close', allowed: true, ruleId: null };
    const shut = { action: 'close', allowed: false, ruleId: 'Visit.openFinding' };
    expect((await visitSeen(officer, visit.id)).allowedActions).toContainEqual(open);
    const { id, version } = await recorded(app, task, { visitId: visit.id });
    const aim = { visitId: visit.id, version: visit.version };
    expect(await closing(visit.version)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Visit.openFinding' });
    const rectifying = await visited(officer, 'rectifyVisit', aim);
    expect(rectifying.allowedActions).toContainEqual(shut);
    const order = await finding(await app.as('li.guohua'), 'orderFinding', { findingId: id, version, ...lists() });
    const answer = { findingId: id, version: order.version, ...rectifiedSo };
    const { version: answeredAt } = await finding(city, 'answerFinding', answer);
    expect(await closing(rectifying.version)).toMatchObject({ ruleId: 'Visit.openFinding' });
    await finding(await app.as('zhao.wen'), 'checkFinding', { findingId: id, version: answeredAt, ...seenThere() });
    expect((await visitSeen(officer, visit.id)).allowedActions).toContainEqual(open);
    expect(await closing(rectifying.version)).toMatchObject({ state: 'CLOSED' });
    const after = await recorded(app, task, { visitId: visit.id });
    expect(after).toMatchObject({ fields: [{ path: 'input.visitId', code: 'notFound' }] });
  });

  it('is checked on a visit of which the unit may know, which both sides are told; on a hidden one once it is released (M-29, M-41)', async () => {
    const task = await taskOfBinzhou();
    const { id, version } = await answered(app, task);
    const hidden = await visitAfter(app, 'submitVisit', { kind: 'LOOK_BACK' });
    const city = await app.as('wang.qiang');
    const before = await pageOf(city, task.id);
    const checking = (visitId: string) => ({ findingId: id, version, ...seenThere({ visitId }) });
    const checker = await app.as('zhao.wen');
    for (const [visitId, code] of [
      [hidden.id, 'hiddenVisit'],
      [(await visitAfter(app, 'beginVisit', { targetUnitId: units.weifang })).id, 'notFound'],
      [noFinding, 'notFound'],
    ] as const)
      expect(await finding(checker, 'checkFinding', checking(visitId))).toMatchObject({
        fields: [{ path: 'input.visitId', code }],
      });
    expect(await pageOf(city, task.id)).toBe(before);
    await visited(await app.as('li.guohua'), 'releaseVisit', { visitId: hidden.id, version: hidden.version });
    expect(await finding(checker, 'checkFinding', checking(hidden.id))).toMatchObject({ state: 'CLOSED' });
    const named = 'query ($id: String!) { finding(id: $id) { checkVisit { id } } }';
    for (const reader of [checker, city])
      expect((await reader.ask(named, { id })).data.finding.checkVisit).toEqual({ id: hidden.id });
  });

  it('is recorded of a visit or finds it closed, whichever is first', async () => {
    const task = await taskOfBinzhou();
    const officer = await app.as('zhang.min');
    for (let round = 0; round < 4; round += 1) {
      const { id, version } = await visitAfter(app, 'releaseVisit');
      const [close, found] = await Promise.all([
        visited(officer, 'closeVisit', { visitId: id, version }),
        recorded(app, task, { visitId: id }),
      ]);
      const wasClosed = close.state === 'CLOSED';
      expect([close.ruleId, found.fields?.[0].path]).toEqual(
        wasClosed ? [undefined, 'input.visitId'] : ['Visit.openFinding', undefined],
      );
    }
  });

  it('is of those who make a hidden visit until that is released, and of nobody else of the own office (Z11)', async () => {
    const task = await taskOfBinzhou();
    const planned = await visitPlanned(app, { approverPostId: postOf('gao.yuan') });
    const visit = await walkVisit(app, planned, 'beginVisit', { 'li.guohua': 'gao.yuan' });
    const matter =
      'query ($id: String!) { assignment(id: $id) { item { id version timeline { kind } } findings { id } } }';
    const outside = [await app.as('li.guohua'), await app.as('ma.li'), await app.as('he.jun')];
    const seen = (): Promise<string[]> =>
      Promise.all(
        outside.map(async (one) => `${await pageOf(one, task.id)}${(await one.ask(matter, { id: task.id })).text}`),
      );
    const before = await seen();
    const { id, version } = await recorded(app, task, { visitId: visit.id });
    for (const insider of ['zhang.min', 'zhao.wen'])
      expect(await findingSeen(await app.as(insider), id), insider).toMatchObject({ state: 'RECORDED' });
    for (const one of outside) expect(await findingSeen(one, id)).toBeNull();
    expect(await seen()).toEqual(before);
    const head = await app.as('li.guohua');
    const order = { findingId: id, version, ...lists() };
    expect(await finding(head, 'orderFinding', order)).toMatchObject({ code: 'NOT_FOUND' });
    expect(actsOn(await findingSeen(await app.as('zhang.min'), id))).toEqual(['withdraw']);
    const handedIn = { visitId: visit.id, version: visit.version, summary: '停工属实。', grades: [] };
    const submitted = await visited(await app.as('zhang.min'), 'submitVisit', handedIn);
    await visited(await app.as('gao.yuan'), 'releaseVisit', { visitId: visit.id, version: submitted.version });
    expect(await owed(head, task.id)).toEqual(['ORDER_FINDING']);
    expect(await finding(head, 'orderFinding', order)).toMatchObject({ state: 'RECTIFYING' });
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
