import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { setClock, turnClock } from '../../support/clock.ts';
import { move, moved } from '../../support/item-moves.ts';
import {
  act,
  cities,
  done,
  establishedItem,
  issuedItem,
  postOf,
  rootAt,
  sixParts,
  submittedByCity,
  units,
} from '../../support/walk.ts';

const app = startApp();
const { task: firstTask, target, measures, requirement, discipline } = sixParts;
const fiveWords = { task: firstTask, target, measures, requirement, discipline };
const both = [units.binzhou, units.weifang];
const page = `query ($id: String!) { assignment(id: $id) { state version dueOn dueProvisional consentAsked { dueFrom dueOn answerDueOn }
  orderChain { number task dueOn intact } timeline { kind } targets { value stages { name dueOn } } ledger { asked below }
  extensionRequests { decision } children { id dueOn } allowedActions { action allowed } } }`;
const whole = `query ($id: String!) { item(id: $id) { state version dueOn notices { number dueOn task }
  amendments { standing words { task } ledger { name asked below } consents { state orgUnit { shortName } } } allowedActions { action allowed } timeline { kind }
  assignments { id version dueOn to { id } } } }`;
const task = async (login: string, id: string) => (await (await app.as(login)).ask(page, { id })).data.assignment;
const matterOf = async (id: string) => (await (await app.as('zhang.min')).ask(whole, { id })).data.item;
const opened = ({ allowedActions }: { allowedActions: { action: string; allowed: boolean }[] }): string[] =>
  allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action);

/** A matter due on 2026-12-14 of which 滨州 has given its task on to 博兴. */
async function relayedItem() {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(app, both);
  const root = rootAt(issued, units.binzhou);
  const signing = { assignmentId: root.id, version: 1 };
  const signed = await done(await app.as('liu.yang'), 'signAssignment', signing, cities[units.binzhou]?.liaisonPost);
  const order = { assignmentId: root.id, version: signed.version, orgUnitIds: [units.boxing], dueOn: '2026-12-09' };
  const relayed = await done(await app.as('he.jun'), 'relayAssignment', { ...order, ...sixParts }, postOf('he.jun'));
  return { itemId: issued.id, root: relayed, weifang: rootAt(issued, units.weifang), child: relayed.children[0] };
}

async function propose(itemId: string, over: object) {
  const { version } = await matterOf(itemId);
  return moved(await app.as('zhang.min'), 'proposeAmendment', { itemId, version, reason: '汛期提前。', ...over });
}

async function decide(itemId: string, over: object = {}) {
  const { version } = await matterOf(itemId);
  return moved(await app.as('gao.yuan'), 'decideAmendment', { itemId, version, approves: true, ...over });
}

const answer = async (login: string, assignmentId: string, over: object = {}) =>
  move(
    await app.as(login),
    'answerAmendment',
    { assignmentId, version: (await task(login, assignmentId)).version, consents: true, ...over },
    'Assignment',
  );

const enact = async (itemId: string) =>
  move(await app.as('zhang.min'), 'enactAmendment', { itemId, version: (await matterOf(itemId)).version });

it('gives a later limit and other words by a new notice, once the leader approved; what hung on the limit moves with it', async () => {
  const { itemId, root, child } = await relayedItem();
  const words = { ...fiveWords, task: '完成堤防加固，并整治险工险段。' };
  await propose(itemId, { dueOn: '2026-12-28', words });
  expect(await enact(itemId)).toMatchObject({ code: 'INVALID_MOVE' });
  await decide(itemId);
  const before = await matterOf(itemId);
  expect(opened(before)).toContain('enactAmendment');
  expect((await enact(itemId)).dueOn).toBe('2026-12-28');
  const after = await matterOf(itemId);
  expect(after.amendments).toMatchObject([{ standing: 'IN_FORCE', consents: [] }]);
  expect(after.notices.map(({ dueOn, task: text }: Record<string, string>) => [dueOn, text])).toEqual([
    ['2026-12-14', sixParts.task],
    ['2026-12-28', words.task],
  ]);
  const city = await task('he.jun', root.id);
  expect([city.dueOn, city.children[0].dueOn]).toEqual(['2026-12-28', '2026-12-23']);
  const chain = (await task('feng.lei', child.id)).orderChain;
  expect(chain.map(({ task: text, intact }: Record<string, unknown>) => [text, intact])).toEqual([
    [sixParts.task, true],
    [words.task, true],
  ]);
  expect(city.timeline.at(-1).kind).toBe('assignment.amended');
  expect(after.timeline.at(-1).kind).toBe('item.amended');
});

it('asks each unit whose limit becomes shorter, and none of those that have handed in', async () => {
  const { itemId, root, weifang, child } = await relayedItem();
  await submittedByCity(app, weifang, units.weifang);
  await propose(itemId, { dueOn: '2026-11-30' });
  await decide(itemId);
  expect((await matterOf(itemId)).amendments).toMatchObject([
    { standing: 'ASKING', consents: [{ state: 'WAITING', orgUnit: { shortName: '滨州市' } }] },
  ]);
  const asked = await task('wang.qiang', root.id);
  expect(asked.consentAsked).toEqual({ dueFrom: '2026-12-14', dueOn: '2026-11-30', answerDueOn: '2026-11-04' });
  expect(opened(asked)).toContain('answerAmendment');
  expect((await enact(itemId)).code).toBe('INVALID_MOVE');
  expect((await answer('wang.qiang', root.id)).version).toBe(asked.version + 1);
  expect((await answer('wang.qiang', root.id)).ruleId).toBe('Assignment.nothingAsked');
  expect((await enact(itemId)).dueOn).toBe('2026-11-30');
  expect((await task('feng.lei', child.id)).dueOn < '2026-11-30').toBe(true);
  expect((await task('chen.jing', weifang.id)).dueOn).toBe('2026-12-14');
});

it('ends by one refusal with its reason, and by the silence of two working days', async () => {
  const { itemId, root, weifang } = await relayedItem();
  await propose(itemId, { dueOn: '2026-11-30' });
  await decide(itemId);
  expect((await answer('xu.lei', weifang.id, { consents: false })).fields).toEqual([
    { path: 'input.answer', code: 'required' },
  ]);
  await answer('xu.lei', weifang.id, { consents: false, answer: '招标须公示三十日。' });
  await answer('wang.qiang', root.id);
  expect((await matterOf(itemId)).amendments[0].standing).toBe('REFUSED');
  expect((await enact(itemId)).code).toBe('INVALID_MOVE');
  await propose(itemId, { dueOn: '2026-12-07' });
  await decide(itemId);
  await answer('xu.lei', weifang.id);
  await setClock(app, '2026-11-05T00:01');
  expect((await turnClock(app))['consent.lapsed']).toBe(1);
  expect((await turnClock(app))['consent.lapsed']).toBe(0);
  const item = await matterOf(itemId);
  expect(item.amendments[1]).toMatchObject({ standing: 'REFUSED' });
  expect((await task('wang.qiang', root.id)).timeline.map(({ kind }: { kind: string }) => kind)).toContain(
    'assignment.consentLapsed',
  );
  expect((await answer('wang.qiang', root.id)).ruleId).toBe('Assignment.nothingAsked');
});

it('refuses what changes nothing, is past, leaves a unit no day, or comes beside another proposal', async () => {
  const { itemId } = await relayedItem();
  const { version } = await matterOf(itemId);
  const officer = await app.as('zhang.min');
  const wrong = (over: object) =>
    move(officer, 'proposeAmendment', { itemId, version, reason: '汛期提前。', dueOn: '2026-11-30', ...over });
  expect((await wrong({ dueOn: '2026-12-14' })).fields).toEqual([{ path: 'input.dueOn', code: 'nothingNew' }]);
  expect((await wrong({ dueOn: '2026-11-02' })).fields).toContainEqual({ path: 'input.dueOn', code: 'notNow' });
  expect((await wrong({ reason: '' })).fields).toEqual([{ path: 'input.reason', code: 'required' }]);
  expect((await wrong({ words: { ...fiveWords, task: ' ' } })).fields).toEqual([
    { path: 'input.words.task', code: 'required' },
  ]);
  expect(await wrong({ dueOn: '2026-11-03' })).toMatchObject({ code: 'INFEASIBLE_DEADLINE' });
  await propose(itemId, { dueOn: '2026-11-30' });
  const beside = { itemId, version: version + 1, reason: '再调。', dueOn: '2026-12-01' };
  expect((await move(officer, 'proposeAmendment', beside)).ruleId).toBe('Item.amendmentUnderWay');
  const no = { itemId, version: version + 1, approves: false };
  expect((await move(await app.as('gao.yuan'), 'decideAmendment', no)).code).toBe('INVALID_INPUT');
  await decide(itemId, { approves: false, opinion: '维持原时限。' });
  expect((await matterOf(itemId)).amendments[0].standing).toBe('REJECTED');
});

it('lets an amended notice and a relay race: every limit below ends within the one above', async () => {
  await setClock(app, '2026-11-02T09:00');
  const [officer, office, liaison] = [await app.as('zhang.min'), await app.as('he.jun'), await app.as('liu.yang')];
  for (let round = 0; round < 4; round += 1) {
    const issued = await issuedItem(app, [units.binzhou]);
    const root = rootAt(issued, units.binzhou);
    const signing = { assignmentId: root.id, version: 1 };
    await done(liaison, 'signAssignment', signing, cities[units.binzhou]?.liaisonPost);
    await propose(issued.id, { dueOn: '2026-11-23' });
    await decide(issued.id);
    await answer('wang.qiang', root.id);
    const { version } = await task('he.jun', root.id);
    const order = { assignmentId: root.id, version, orgUnitIds: [units.boxing], dueOn: '2026-12-09', ...sixParts };
    const itemVersion = (await matterOf(issued.id)).version;
    const [enacted] = await Promise.all([
      move(officer, 'enactAmendment', { itemId: issued.id, version: itemVersion }),
      act(office, 'relayAssignment', order, postOf('he.jun')),
    ]);
    expect(enacted.code).toBe(undefined);
    const { dueOn, children } = await task('he.jun', root.id);
    expect(dueOn).toBe('2026-11-23');
    expect(children.every((one: { dueOn: string }) => one.dueOn < dueOn)).toBe(true);
  }
});

it('gives other targets by a balance, to units that have not given them on, and tells the leader what they will be', async () => {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(app, both);
  const more = { name: '堤防加固', unit: '公里', value: 20 };
  await propose(issued.id, { targets: [more] });
  const [proposed] = (await matterOf(issued.id)).amendments;
  expect(proposed).toMatchObject({ words: null, ledger: [{ name: '堤防加固', asked: 20, below: 20 }] });
  await decide(issued.id);
  expect((await enact(issued.id)).dueOn).toBe('2026-12-14');
  const root = rootAt(issued, units.binzhou);
  expect((await task('he.jun', root.id)).targets).toEqual([{ value: 10, stages: [] }]);
  const shares = [
    { orgUnitId: units.binzhou, value: 5 },
    { orgUnitId: units.weifang, value: 4 },
  ];
  const listed = { ...more, split: 'LISTED', shares };
  const { version } = await matterOf(issued.id);
  const wrong = (lines: object[]) =>
    app
      .as('zhang.min')
      .then((officer) =>
        move(officer, 'proposeAmendment', { itemId: issued.id, version, reason: '核减。', targets: lines }),
      );
  expect(await wrong([listed])).toMatchObject({ code: 'TARGET_UNBALANCED', fields: [{ path: 'input.targets.0' }] });
  expect((await wrong([])).fields).toEqual([{ path: 'input.targets', code: 'notMeasurable' }]);
});

it('leaves the targets of units that have given them on, and names the units', async () => {
  const { itemId } = await relayedItem();
  const { version } = await matterOf(itemId);
  const more = { itemId, version, reason: '加码。', targets: [{ name: '堤防加固', unit: '公里', value: 20 }] };
  const refused = await move(await app.as('zhang.min'), 'proposeAmendment', more);
  expect(refused).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.targetsGivenOn' });
  expect(refused.message).toContain('滨州市');
});

it('puts stages forward with a shorter limit and carries the same targets on', async () => {
  await setClock(app, '2026-11-02T09:00');
  const stages = [
    { name: '开工', dueOn: '2026-11-16' },
    { name: '完工', dueOn: '2026-12-11' },
  ];
  const issued = await issuedItem(app, [units.binzhou], {}, { ...sixParts, targets: [{ name: '堤防加固', stages }] });
  const root = rootAt(issued, units.binzhou);
  await propose(issued.id, { dueOn: '2026-11-30' });
  await decide(issued.id);
  await answer('wang.qiang', root.id);
  await enact(issued.id);
  expect((await task('he.jun', root.id)).targets[0].stages).toEqual([stages[0], { name: '完工', dueOn: '2026-11-30' }]);
});

it('reaches every level of a routed order by the one notice', async () => {
  await setClock(app, '2026-11-02T09:00');
  const { id, version } = await establishedItem(app);
  const routed = { itemId: id, version, orgUnitIds: [units.boxing], routed: true, workingDays: 30, ...sixParts };
  const issued = await done(await app.as('zhang.min'), 'issueItem', routed);
  const words = { ...fiveWords, task: '完成堤防加固，并整治险工险段。' };
  const targets = [{ name: '堤防加固', unit: '公里', value: 15 }];
  await propose(id, { dueOn: '2027-01-11', words, targets });
  await decide(id);
  await enact(id);
  const city = await task('he.jun', rootAt(issued, units.binzhou).id);
  const county = await task('feng.lei', city.children[0].id);
  expect([city, county].map(({ dueOn, dueProvisional }) => [dueOn, dueProvisional])).toEqual([
    ['2027-01-11', true],
    ['2027-01-06', true],
  ]);
  expect(county.orderChain.map(({ task: text }: Record<string, unknown>) => text)).toEqual([words.task, words.task]);
  expect([city.targets[0].value, county.targets[0].value]).toEqual([15, 15]);
  expect(city.ledger).toEqual([{ asked: 15, below: 15 }]);
});

it('overtakes a request for more time, leaves an objection open, and asks again who came meanwhile', async () => {
  const { itemId, root, weifang } = await relayedItem();
  const asking = { assignmentId: root.id, dueOn: '2026-12-21', reason: '汛期推迟开工。' };
  const direct = await app.as('wang.qiang');
  await done(direct, 'requestExtension', { ...asking, version: (await task('wang.qiang', root.id)).version });
  const signing = { assignmentId: weifang.id, version: 1 };
  await done(await app.as('chen.jing'), 'signAssignment', signing, cities[units.weifang]?.liaisonPost);
  const objection = { ground: 'DUTY', basis: '“三定”规定第三条', reason: '不属本市职责。' };
  const at = async () => ({ assignmentId: weifang.id, version: (await task('xu.lei', weifang.id)).version });
  await done(await app.as('xu.lei'), 'objectToAssignment', { ...(await at()), ...objection });
  await propose(itemId, { dueOn: '2026-12-28' });
  await decide(itemId);
  await enact(itemId);
  expect((await task('wang.qiang', root.id)).extensionRequests).toEqual([{ decision: 'OVERTAKEN' }]);
  expect(await task('xu.lei', weifang.id)).toMatchObject({ state: 'DISPUTED', dueOn: '2026-12-28' });
  const again = { ...asking, dueOn: '2027-01-08', version: (await task('wang.qiang', root.id)).version };
  const asked = await done(direct, 'requestExtension', again);
  const grant = { assignmentId: root.id, version: asked.version, grants: true, reason: '' };
  await done(await app.as('zhang.min'), 'decideExtension', grant);
  expect(await matterOf(itemId)).toMatchObject({ dueOn: '2027-01-08' });
  expect((await matterOf(itemId)).timeline.map(({ kind }: { kind: string }) => kind)).toContain('item.limitMoved');
});

it('is taken back when a unit that nobody asked would get a shorter limit, and made again', async () => {
  const { itemId, root, weifang } = await relayedItem();
  await propose(itemId, { dueOn: '2026-12-28' });
  await decide(itemId);
  await setClock(app, '2026-11-02T10:00');
  const direct = await app.as('wang.qiang');
  const longer = { assignmentId: root.id, dueOn: '2027-01-15', reason: '汛期推迟开工。' };
  const asked = await done(direct, 'requestExtension', {
    ...longer,
    version: (await task('wang.qiang', root.id)).version,
  });
  await done(await app.as('zhang.min'), 'decideExtension', {
    assignmentId: root.id,
    version: asked.version,
    grants: true,
    reason: '',
  });
  expect((await enact(itemId)).ruleId).toBe('Item.amendmentUnconsented');
  const officer = await app.as('zhang.min');
  const { version } = await matterOf(itemId);
  expect(opened(await matterOf(itemId))).toContain('dropAmendment');
  await moved(officer, 'dropAmendment', { itemId, version });
  expect((await matterOf(itemId)).amendments[0].standing).toBe('DROPPED');
  await propose(itemId, { dueOn: '2026-12-28' });
  await decide(itemId);
  const { consents } = (await matterOf(itemId)).amendments[1];
  expect(consents).toMatchObject([{ state: 'WAITING', orgUnit: { shortName: '滨州市' } }]);
  await moved(officer, 'dropAmendment', { itemId, version: (await matterOf(itemId)).version });
  expect((await answer('wang.qiang', root.id)).ruleId).toBe('Assignment.nothingAsked');
  expect((await task('chen.jing', weifang.id)).dueOn).toBe('2026-12-14');
});

it('lets a unit answer while the matter stands still, and changes nothing before it goes on', async () => {
  const { itemId, root } = await relayedItem();
  await propose(itemId, { dueOn: '2026-11-30' });
  await decide(itemId);
  const leader = await app.as('gao.yuan');
  const pause = { ground: 'OBJECTIVE', reason: '汛期无法施工。', reviewOn: '2026-11-20' };
  await moved(leader, 'suspendItem', { itemId, version: (await matterOf(itemId)).version, ...pause });
  expect(opened(await task('wang.qiang', root.id))).toContain('answerAmendment');
  expect((await answer('wang.qiang', root.id)).state).toBe('SUSPENDED');
  expect(
    (
      await answer(
        'xu.lei',
        (await matterOf(itemId)).assignments.find((one: Answer['data']) => one.to.id === units.weifang).id,
      )
    ).state,
  ).toBe('SUSPENDED');
  expect((await enact(itemId)).code).toBe('INVALID_MOVE');
  await moved(leader, 'resumeItem', { itemId, version: (await matterOf(itemId)).version });
  expect((await enact(itemId)).dueOn).toBe('2026-11-30');
});

it('waits in the lists of who must decide, answer and give the notice', async () => {
  const { itemId, root } = await relayedItem();
  const owed = async (login: string, place = 0) =>
    (
      await (
        await app.as(login)
      ).ask('{ inbox { nodes { kind itemId assignmentId dueOn } } }', {}, { 'x-duban-post': postOf(login, place) })
    ).data.inbox.nodes;
  await propose(itemId, { dueOn: '2026-11-30' });
  expect(await owed('gao.yuan')).toContainEqual({
    kind: 'DECIDE_AMENDMENT',
    itemId,
    assignmentId: null,
    dueOn: '2026-12-14',
  });
  await decide(itemId);
  const answering = { kind: 'ANSWER_AMENDMENT', itemId: null, assignmentId: root.id, dueOn: '2026-11-04' };
  expect(await owed('wang.qiang')).toContainEqual(answering);
  await answer('wang.qiang', root.id);
  expect(await owed('wang.qiang')).not.toContainEqual(answering);
  const giving = { kind: 'ENACT_AMENDMENT', itemId, assignmentId: null, dueOn: '2026-12-14' };
  expect(await owed('zhang.min')).not.toContainEqual(giving);
  const { assignments } = await matterOf(itemId);
  await answer('xu.lei', assignments.find((one: Answer['data']) => one.to.id === units.weifang).id);
  expect(await owed('zhang.min')).toContainEqual(giving);
});
