import { beforeAll, describe, expect, it } from 'vitest';
import { departmentId } from '../../../seeds/org-units.ts';
import { type Answer, key, startApp } from '../../support/app.ts';
import {
  byFinding,
  card,
  cardable,
  cardSeen,
  doneSo,
  heardCard,
  issuedCard,
  issuing,
  proposedCard,
  proposedOf,
  replied,
  schemeSet,
  verifiedSo,
} from '../../support/cards.ts';
import { notificationsOf, setClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { finding, found, lists, ordered, rectifiedSo, seenThere } from '../../support/findings.ts';
import { moved } from '../../support/item-moves.ts';
import { clear } from '../../support/secrets.ts';
import { type Fixture, heldAlso, issueFixture, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import { issuedItem, postOf, rootAt, units } from '../../support/walk.ts';

const app = startApp();
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(app);
});

/** A task of 滨州 under a matter of its own of the province, taken up. */
async function taskOfBinzhou(): Promise<Answer['data']> {
  const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  return takeUp(app, root, 'liu.yang', postOf('liu.yang'), postOf('liu.yang', 1));
}
const owed = async (login: string, id: string): Promise<string[]> => {
  const { inbox } = (await (await app.as(login)).ask('{ inbox { nodes { kind assignmentId } } }')).data;
  return inbox.nodes
    .filter((one: Answer['data']) => one.assignmentId === id && one.kind.includes('CARD'))
    .map(({ kind }: { kind: string }) => kind);
};

it('is counted for a rule on another matter while it is no work secret, whoever looks', async () => {
  const [first, second] = [await taskOfBinzhou(), await taskOfBinzhou()];
  for (const task of [first, second]) await issuedCard(app, task);
  const officer = await app.as('zhang.min');
  const rulesOn = async (task: Answer['data']): Promise<string[]> =>
    (await proposedOf(officer, task)).map(({ rule }) => rule.id);
  expect(await rulesOn(second)).toEqual(['second.red']);
  const query = 'query ($id: String!) { assignment(id: $id) { item { id version } } }';
  const { id: itemId, version } = (await officer.ask(query, { id: first.id })).data.assignment.item;
  await clear(app, ['zhang.min', 'wang.qiang']);
  await moved(officer, 'raiseSecrecy', {
    ...{ itemId, version, secrecy: 'WORK_SECRET', reason: '涉及未公开的规划。', knowerPostIds: [postOf('wang.qiang')] },
  });
  expect(
    (await officer.ask('query ($id: String!) { assignment(id: $id) { cards { colour } } }', { id: first.id })).data,
  ).toEqual({ assignment: { cards: [{ colour: 'YELLOW' }] } });
  expect(await rulesOn(second)).toEqual([]);
  const red = { assignmentId: second.id, ruleId: 'second.red', reason: '年度内第二次。' };
  expect(await card(officer, 'proposeCard', red)).toMatchObject({ ruleId: 'WarningCard.noGround' });
});

describe('a card of the province against a city', () => {
  it('is proposed by a rule on an event alone, which is shown to the office and taken up once (M-46)', async () => {
    const task = await taskOfBinzhou();
    const [officer, city] = [await app.as('zhang.min'), await app.as('wang.qiang')];
    expect(await proposedOf(officer, task)).toEqual([]);
    const { id } = await finding(officer, 'recordFinding', found(task));
    const early = byFinding({ id: task.id, task: id });
    expect(await card(officer, 'proposeCard', early)).toMatchObject({ ruleId: 'WarningCard.noGround' }); // not ordered: not verified
    const target = await cardable(app, task);
    const [proposal] = await proposedOf(officer, task);
    expect(proposal).toMatchObject({ rule: { id: 'finding.yellow', colour: 'YELLOW' }, finding: { id: target.task } });
    expect(await proposedOf(city, task)).toEqual([]);
    for (const over of [{ ruleId: 'overdue.red', findingId: null }, { ruleId: 'second.red' }, { findingId: null }])
      expect(await card(officer, 'proposeCard', byFinding(target, over))).toMatchObject({
        ...{ code: 'INVALID_MOVE', ruleId: 'WarningCard.noGround' },
      });
    expect(await card(officer, 'proposeCard', byFinding(target, { reason: ' ' }))).toMatchObject({
      fields: [{ path: 'input.reason', code: 'required' }],
    });
    const one = await card(officer, 'proposeCard', byFinding(target));
    expect(one).toMatchObject({ state: 'PROPOSED', rule: 'finding.yellow', schemeVersion: 0, preset: 'YELLOW_RED' });
    expect(one.clause).not.toBe('');
    expect(await proposedOf(officer, task)).toEqual([]);
    expect(await card(officer, 'proposeCard', byFinding(target))).toMatchObject({ ruleId: 'WarningCard.noGround' });
    expect(await owed('wang.qiang', task.id)).toEqual(['REPLY_TO_CARD']);
    expect(await owed('li.guohua', task.id)).toEqual([]);
  });

  it('rests on no finding that the head recorded and ordered alone, before a check on the spot verified it', async () => {
    const task = await taskOfBinzhou();
    const [officer, head, city] = [await app.as('zhang.min'), await app.as('li.guohua'), await app.as('wang.qiang')];
    const { id, version } = await finding(head, 'recordFinding', found(task));
    const alone = await finding(head, 'orderFinding', { findingId: id, version, ...lists() });
    expect(await proposedOf(officer, task)).toEqual([]);
    const target = byFinding({ id: task.id, task: id });
    expect(await card(officer, 'proposeCard', target)).toMatchObject({ ruleId: 'WarningCard.noGround' });
    const aim = { findingId: id, version: alone.version };
    const done = await finding(city, 'answerFinding', { ...aim, ...rectifiedSo });
    const lacking = seenThere({ holds: false, dueOn: inDays(7) });
    await finding(officer, 'checkFinding', { ...aim, version: done.version, ...lacking });
    expect(await card(officer, 'proposeCard', target)).toMatchObject({ state: 'PROPOSED', rule: 'finding.yellow' });
  });

  it('is proposed by an order that is past its limit by the days of the scheme, and stands by that limit alone', async () => {
    await setClock(app, `${inDays(0)}T10:00`);
    const task = await taskOfBinzhou();
    const { id } = await ordered(app, task, { dueOn: inDays(7) });
    const [officer, head, city] = [await app.as('zhang.min'), await app.as('li.guohua'), await app.as('wang.qiang')];
    const rules = async () => (await proposedOf(officer, task)).map(({ rule }) => rule.id);
    expect(await rules()).toEqual(['finding.yellow']);
    await setClock(app, `${inDays(60)}T10:00`);
    expect(await rules()).toEqual(expect.arrayContaining(['order.red']));
    const over = { ruleId: 'order.red', reason: '限期整改单逾期。' };
    const red = await card(officer, 'proposeCard', byFinding({ id: task.id, task: id }, over));
    expect(red).toMatchObject({ state: 'PROPOSED', colour: 'RED', ground: 'FINDING_OVERDUE', finding: { id } });
    expect(await rules()).not.toContain('order.red');
    const heard = await card(city, 'replyToCard', { cardId: red.id, version: red.version, ...replied });
    const issue = { cardId: red.id, version: heard.version, ...issuing({ dueOn: inDays(75) }) };
    expect(await card(head, 'issueCard', issue)).toMatchObject({ state: 'ISSUED' });
    await setClock(app, `${inDays(0)}T10:00`);
  });

  it('is issued by the head after the unit was heard, verified by another, and told to both ends', async () => {
    const task = await taskOfBinzhou();
    const proposed = await proposedCard(app, task);
    const [head, officer, city] = [await app.as('li.guohua'), await app.as('zhang.min'), await app.as('wang.qiang')];
    const issue = { cardId: proposed.id, version: proposed.version, ...issuing() };
    expect(await card(head, 'issueCard', issue)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'WarningCard.unheard' });
    const aim = { cardId: proposed.id, version: proposed.version };
    const heard = await card(city, 'replyToCard', { ...aim, ...replied });
    expect(heard).toMatchObject({ state: 'HEARD', reply: replied.words });
    expect(await owed('li.guohua', task.id)).toEqual(['ISSUE_CARD']);
    const now = { cardId: heard.id, version: heard.version };
    expect(await card(officer, 'issueCard', { ...now, ...issuing() })).toMatchObject({ ruleId: 'WarningCard.issue' });
    for (const [over, path] of [
      [{ demand: ' ' }, 'input.demand'],
      [{ dueOn: inDays(0) }, 'input.dueOn'],
      [{ dueOn: inDays(400) }, 'input.dueOn'],
    ] as const)
      expect(await card(head, 'issueCard', { ...now, ...issuing(over) })).toMatchObject({ fields: [{ path }] });
    const issued = await card(head, 'issueCard', { ...now, ...issuing() });
    expect(issued).toMatchObject({ state: 'ISSUED', issuedByName: '李国华', dueOn: inDays(14), late: false });
    const { nodes } = await notificationsOf(app, city);
    expect(nodes.some(({ kind }: { kind: string }) => kind === 'assignment.cardIssued')).toBe(true);
    const verify = { cardId: issued.id, version: issued.version, ...verifiedSo };
    expect(await card(head, 'rectifyCard', verify)).toMatchObject({ ruleId: 'WarningCard.byOthers' });
    expect(await card(officer, 'rectifyCard', verify)).toMatchObject({ state: 'RECTIFIED' });
  });

  it('is reported as rectified by its unit, sent back where it is not so, and rectified as verified', async () => {
    const [city, officer, head] = [await app.as('wang.qiang'), await app.as('zhang.min'), await app.as('li.guohua')];
    const one = await issuedCard(app, await taskOfBinzhou());
    const task = one.assignment.id;
    expect(await owed('wang.qiang', task)).toEqual(['RECTIFY_CARD']);
    const report = { cardId: one.id, version: one.version, ...doneSo };
    expect(await card(officer, 'reportCard', report)).toMatchObject({ ruleId: 'WarningCard.report' });
    for (const path of ['words', 'evidence'])
      expect(await card(city, 'reportCard', { ...report, [path]: ' ' })).toMatchObject({
        fields: [{ path: `input.${path}`, code: 'required' }],
      });
    const notSo = { cardId: one.id, ...verifiedSo, words: '仍未复工。', holds: false };
    expect(await card(officer, 'rectifyCard', { ...notSo, version: one.version })).toMatchObject({
      code: 'INVALID_MOVE', // nothing was reported that could go back
    });
    const reported = await card(city, 'reportCard', report);
    expect(reported).toMatchObject({ state: 'REPORTED', doneWords: doneSo.words, late: false });
    expect(await owed('wang.qiang', task)).toEqual([]);
    expect(await owed('zhang.min', task)).toEqual(['CHECK_CARD']);
    const { nodes } = await notificationsOf(app, officer);
    expect(nodes.some(({ kind }: { kind: string }) => kind === 'assignment.cardReported')).toBe(true);
    expect(await card(head, 'rectifyCard', { ...notSo, version: reported.version })).toMatchObject({
      ruleId: 'WarningCard.byOthers',
    });
    const back = await card(officer, 'rectifyCard', { ...notSo, version: reported.version });
    expect(back).toMatchObject({ state: 'ISSUED', checkWords: '仍未复工。', doneAt: null, dueOn: one.dueOn });
    expect(await owed('wang.qiang', task)).toEqual(['RECTIFY_CARD']);
    const again = await card(city, 'reportCard', { ...report, version: back.version });
    const seen = { cardId: one.id, version: again.version, ...verifiedSo };
    expect(await card(officer, 'rectifyCard', seen)).toMatchObject({
      state: 'RECTIFIED',
      checkWords: verifiedSo.words,
    });
    const late = { ...report, version: again.version + 1 };
    expect(await card(city, 'reportCard', late)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'WarningCard.machine' });
  });

  it('is appealed against once, and upheld or revoked by a leader', async () => {
    const [city, leader, officer] = [await app.as('wang.qiang'), await app.as('gao.yuan'), await app.as('zhang.min')];
    const one = await issuedCard(app, await taskOfBinzhou());
    const appeal = { cardId: one.id, version: one.version, words: '事实认定有误。' };
    expect(await card(officer, 'appealCard', appeal)).toMatchObject({ ruleId: 'WarningCard.appeal' });
    const appealed = await card(city, 'appealCard', appeal);
    expect(await owed('gao.yuan', one.assignment.id)).toEqual(['DECIDE_CARD_APPEAL']);
    const decide = { cardId: one.id, version: appealed.version, words: '事实清楚。', upheld: true };
    const upheld = await card(leader, 'decideCardAppeal', decide);
    expect(upheld).toMatchObject({ state: 'UPHELD', decision: '事实清楚。' });
    expect(await card(city, 'appealCard', { ...appeal, version: upheld.version })).toMatchObject({
      code: 'INVALID_MOVE',
    });
    const rectify = { cardId: one.id, version: upheld.version, ...verifiedSo };
    expect(await card(officer, 'rectifyCard', rectify)).toMatchObject({ state: 'RECTIFIED' });
    const two = await issuedCard(app, await taskOfBinzhou());
    const { version } = await card(city, 'appealCard', { ...appeal, cardId: two.id, version: two.version });
    const revoke = { ...decide, cardId: two.id, version, upheld: false };
    expect(await card(leader, 'decideCardAppeal', revoke)).toMatchObject({ state: 'REVOKED' });
  });
});

it('is read by the unit and the office of the matter; to every level between, co-unit and stranger it is not there', async () => {
  await takeUp(app, f.water, 'yang.fan', postOf('yang.fan', 1), postOf('yang.fan'));
  const officer = await app.as('zhang.min');
  const between = [await app.as('he.jun'), await app.as('wang.qiang'), await app.as('feng.lei')];
  const page = `query ($id: String!) { assignment(id: $id) { version state timeline { kind } cards { id } allowedActions { action allowed } }
    cards { id } inbox { nodes { id } } notifications { nodes { id } } }`;
  const pages = () => Promise.all(between.map(async (one) => (await one.ask(page, { id: f.water.id })).text));
  const { id, version } = await finding(officer, 'recordFinding', found(f.water));
  await finding(await app.as('li.guohua'), 'orderFinding', { findingId: id, version, ...lists() });
  await notificationsOf(app, officer);
  const before = await pages();
  expect(before[0]).toContain('"state":"IN_PROGRESS"');
  const one = await card(officer, 'proposeCard', byFinding({ id: f.water.id, task: id }));
  await notificationsOf(app, officer);
  expect(await pages()).toEqual(before);
  for (const reader of [...between, await app.as('guo.tao')]) expect(await cardSeen(reader, one.id)).toBeNull();
  for (const reader of [officer, await app.as('gao.yuan'), await app.as('xie.min')])
    expect(await cardSeen(reader, one.id)).toMatchObject({ state: 'PROPOSED' });
  const seen = 'query ($id: String!) { assignment(id: $id) { cards { id } } }';
  expect((await (await app.as('xie.min')).ask(seen, { id: f.water.id })).data.assignment.cards).toEqual([
    { id: one.id },
  ]);
});

describe('a scheme', () => {
  it('is adopted or written as the next version, and a card keeps that under which it was proposed (D6)', async () => {
    const task = await taskOfBinzhou();
    const old = await heardCard(app, task);
    const head = await app.as('li.guohua');
    expect(await schemeSet(await app.as('zhang.min'), { preset: 'SANMING' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await schemeSet(head, { preset: 'SANMING' })).toMatchObject({ version: 1, preset: 'SANMING' });
    const target = await cardable(app, task);
    const blue = await card(await app.as('zhang.min'), 'proposeCard', byFinding(target, { ruleId: 'finding.blue' }));
    expect(blue).toMatchObject({ colour: 'BLUE', schemeVersion: 1, effect: '下发蓝色督查单' });
    expect(await cardSeen(head, old.id)).toMatchObject({ colour: 'YELLOW', schemeVersion: 0, preset: 'YELLOW_RED' });
    expect((await (await app.as('he.jun')).ask('{ cardScheme { version } }')).data.cardScheme.version).toBe(0); // another tenant
    const rule = { id: 'own', colour: 'YELLOW', ground: 'OVERDUE', at: 0, clause: '第九条' };
    expect(await schemeSet(head, { preset: 'OWN', rules: [rule] })).toMatchObject({
      fields: [{ path: 'input.rules.0.at', code: 'outOfRange' }],
    });
    expect(await schemeSet(head, { preset: 'OWN' })).toMatchObject({ fields: [{ path: 'input.rules' }] });
    const own = await schemeSet(head, { preset: 'OWN', rules: [{ ...rule, at: 7 }], replyDays: 5 });
    expect(own).toMatchObject({ version: 2, rules: [{ id: 'own' }] });
    expect(await schemeSet(head, { preset: 'YELLOW_RED' })).toMatchObject({ version: 3 });
  });

  it('is written by the head of the own office of its tenant, not by the head of a unit that is carded by it', async () => {
    const { id } = await heldAlso(app, 'zhou.dang', { unit: departmentId('37', 13), role: 'OFFICE_HEAD' });
    const asked = '{ cardScheme { allowedActions { action allowed } } }';
    const setting = `mutation ($input: SetCardSchemeInput!) { answer: setCardScheme(input: $input) { __typename
      ... on Problem { code ruleId } } }`;
    const input = { version: 3, preset: 'YELLOW_RED', key: key() };
    const of = async (login: string, post: string): Promise<Answer['data']> => {
      const [head, as] = [await app.as(login), { 'x-duban-post': post }];
      const { allowedActions } = (await head.ask(asked, {}, as)).data.cardScheme;
      return { allowedActions, ...(await head.ask(setting, { input }, as)).data };
    };
    expect(await of('zhou.dang', id)).toEqual({
      allowedActions: [{ action: 'set', allowed: false }],
      answer: { __typename: 'Problem', code: 'FORBIDDEN', ruleId: 'CardScheme.set' },
    });
    expect(await of('li.guohua', postOf('li.guohua'))).toEqual({
      allowedActions: [{ action: 'set', allowed: true }],
      answer: { __typename: 'CardScheme' },
    });
  });
});

describe('when its days have passed', () => {
  it('is issued unheard, followed by a red of the rule once it is not rectified, and has then run out', async () => {
    const task = await taskOfBinzhou();
    const silent = await proposedCard(app, task);
    const [head, officer] = [await app.as('li.guohua'), await app.as('zhang.min')];
    await setClock(app, `${inDays(14)}T10:00`);
    const aim = { cardId: silent.id, version: silent.version };
    const yellow = await card(head, 'issueCard', { ...aim, ...issuing({ dueOn: inDays(20) }) });
    expect(yellow).toMatchObject({ state: 'ISSUED', reply: '' });
    await setClock(app, `${inDays(21)}T10:00`);
    expect(await cardSeen(head, yellow.id)).toMatchObject({ late: true });
    const propose = { assignmentId: task.id, ruleId: 'unrectified.red', reason: '黄牌逾期未整改。' };
    const red = await card(officer, 'proposeCard', propose);
    expect(red).toMatchObject({ colour: 'RED', rule: 'unrectified.red', followsId: yellow.id });
    const heard = await card(await app.as('wang.qiang'), 'replyToCard', {
      ...{ cardId: red.id, version: red.version },
      ...replied,
    });
    await card(head, 'issueCard', { cardId: red.id, version: heard.version, ...issuing({ dueOn: inDays(40) }) });
    expect(await cardSeen(head, yellow.id)).toMatchObject({ state: 'EXPIRED', late: false });
  });

  it('is issued no more once that on which it was proposed is gone: the card before it was rectified', async () => {
    await setClock(app, `${inDays(0)}T10:00`);
    const task = await taskOfBinzhou();
    const silent = await proposedCard(app, task);
    const [head, officer] = [await app.as('li.guohua'), await app.as('zhang.min')];
    await setClock(app, `${inDays(14)}T10:00`);
    const aim = { cardId: silent.id, version: silent.version };
    const yellow = await card(head, 'issueCard', { ...aim, ...issuing({ dueOn: inDays(20) }) });
    await setClock(app, `${inDays(21)}T10:00`);
    const propose = { assignmentId: task.id, ruleId: 'unrectified.red', reason: '黄牌逾期未整改。' };
    const red = await card(officer, 'proposeCard', propose);
    const seen = { words: '现场已复工。', evidence: '照片三张。' };
    await card(officer, 'rectifyCard', { cardId: yellow.id, version: yellow.version, ...seen });
    const reply = { cardId: red.id, version: red.version, ...replied };
    const heard = await card(await app.as('wang.qiang'), 'replyToCard', reply);
    const issue = { cardId: red.id, version: heard.version, ...issuing({ dueOn: inDays(40) }) };
    expect(await card(head, 'issueCard', issue)).toMatchObject({
      code: 'INVALID_MOVE',
      ruleId: 'WarningCard.noGround',
    });
    expect(await cardSeen(head, red.id)).toMatchObject({ state: 'HEARD' });
  });
});
