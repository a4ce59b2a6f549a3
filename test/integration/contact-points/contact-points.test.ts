import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { notificationsOf } from '../../support/clock.ts';
import { atEnterprise, contact, observationsSeen, observed, question } from '../../support/contact-points.ts';
import { inDays } from '../../support/days.ts';
import { moved } from '../../support/item-moves.ts';
import { clear } from '../../support/secrets.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { takeUp } from '../../support/visibility-fixture.ts';
import {
  cities,
  done,
  issuedItem,
  postOf,
  rootAt,
  sixParts,
  units,
  wholeCheck,
  wholeReport,
} from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const city = cities[units.binzhou] ?? { liaison: '', liaisonPost: '', handlerPost: '', direct: '' };
/** Somebody of another city, whom nothing of the matter reaches. */
const elsewhere = { contact: { postId: postOf('chen.jing'), orgUnitId: units.weifang } };

/** A task of 滨州 that owes 12 kilometres, with a contact point of the province elsewhere. */
async function scene(): Promise<{ task: Answer['data']; point: Answer['data'] }> {
  const item = await issuedItem(actors, [units.binzhou], {}, sixParts);
  const task = await takeUp(actors, rootAt(item, units.binzhou), city.liaison, city.liaisonPost, city.handlerPost);
  const point = await contact(await actors.as('zhang.min'), 'establishContactPoint', atEnterprise(elsewhere));
  return { task, point };
}

/** 滨州 reports so many kilometres, and its responsible person lets it out. */
async function claims(assignmentId: string, amount: number): Promise<void> {
  const report = {
    assignmentId,
    version: 0,
    kind: 'PERIODIC',
    ...wholeReport,
    handsIn: true,
    amounts: [{ line: 0, amount }],
  };
  const { id, version } = await done(await actors.as(city.liaison), 'saveReport', report, city.handlerPost);
  await done(await actors.as(city.direct), 'approveReport', { reportId: id, version });
}

const teller = () => actors.as('chen.jing');
const tells = async (asked: Answer['data'], over: object = {}): Promise<Answer['data']> =>
  contact(
    await teller(),
    'answerContactQuestion',
    { observationId: asked.id, version: asked.version, ...observed(over) },
    postOf('chen.jing'),
  );

it('is established by the office with whom the directory names, and read by it and in that post alone', async () => {
  const { point } = await scene();
  expect(point).toMatchObject({ kind: 'ENTERPRISE', contactName: '陈静', active: true });
  const seen = async (login: string, post?: string) =>
    (
      await (
        await actors.as(login)
      ).ask(
        'query ($id: String!) { contactPoint(id: $id) { name } contactPoints { id } }',
        { id: point.id },
        post === undefined ? {} : { 'x-duban-post': post },
      )
    ).data;
  for (const [login, post] of [
    ['li.guohua', undefined],
    ['chen.jing', postOf('chen.jing')],
  ] as const)
    expect(await seen(login, post), login).toMatchObject({ contactPoint: { name: '黄河水工建设公司' } });
  for (const [login, post] of [
    ['chen.jing', postOf('chen.jing', 1)],
    ['xu.lei', undefined],
    ['guo.tao', undefined],
    ['he.jun', undefined],
  ] as const)
    expect(await seen(login, post), login).toEqual({ contactPoint: null, contactPoints: [] });

  const officer = await actors.as('zhang.min');
  const nobody = await contact(
    officer,
    'establishContactPoint',
    atEnterprise({ contact: { postId: postOf('guo.tao'), orgUnitId: units.weifang } }),
  );
  expect(nobody).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.contact.postId', code: 'notFound' }] });
  const blank = await contact(officer, 'establishContactPoint', atEnterprise({ name: ' ' }));
  expect(blank).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.name' }] });
});

it('asks without showing the matter, and takes the answer once', async () => {
  const { task, point } = await scene();
  const officer = await actors.as('zhang.min');
  const asked = await contact(officer, 'askContactPoint', question(point.id, task, { line: 0 }));
  expect(asked).toMatchObject({ state: 'ASKED', lineName: '堤防加固', lineUnit: '公里', wantedBy: inDays(7) });
  const none = await contact(officer, 'askContactPoint', question(point.id, task, { line: 3 }));
  expect(none).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.line', code: 'notFound' }] });
  const past = await contact(officer, 'askContactPoint', question(point.id, task, { wantedBy: inDays(-1) }));
  expect(past).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.wantedBy', code: 'notNow' }] });

  const owed = async (login: string, kind: string, post?: string) =>
    (
      await (
        await actors.as(login)
      ).ask(
        '{ inbox { nodes { kind contactPointId dueOn title } } }',
        {},
        post === undefined ? {} : { 'x-duban-post': post },
      )
    ).data.inbox.nodes.filter(
      (node: { kind: string; contactPointId: string }) => node.kind === kind && node.contactPointId === point.id,
    );
  expect(await owed('chen.jing', 'TELL_OBSERVATION', postOf('chen.jing'))).toMatchObject([{ dueOn: inDays(7) }]);
  expect(await owed('guo.tao', 'TELL_OBSERVATION')).toEqual([]);
  const page = `query ($id: String!) { contactPoint(id: $id) { observations { question assignment { title } conflict { code } } } }`;
  const read = await (await teller()).ask(page, { id: point.id }, { 'x-duban-post': postOf('chen.jing') });
  expect(read.data.contactPoint.observations).toEqual([{ question: asked.question, assignment: null, conflict: null }]);

  const early = await contact(officer, 'answerObservation', { observationId: asked.id, version: 1, answer: '好。' });
  expect(early).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Observation.machine' });
  expect(await tells(asked, { seenOn: inDays(1) })).toMatchObject({
    fields: [{ path: 'input.seenOn', code: 'notNow' }],
  });
  expect(await tells(asked, { amount: 8 })).toMatchObject({ state: 'WAITING', amount: 8, verdict: 'CONTRARY' });
  expect(await tells(asked, { amount: 9 })).toMatchObject({ code: 'STALE_VERSION' });
  expect(await owed('chen.jing', 'TELL_OBSERVATION', postOf('chen.jing'))).toEqual([]);
  expect(await owed('zhao.wen', 'ANSWER_OBSERVATION')).toHaveLength(1);
  const told = (await notificationsOf(app, await actors.as('li.guohua'))).nodes.filter(
    (node: { kind: string; assignmentId: string }) =>
      node.kind === 'assignment.observationFiled' && node.assignmentId === task.id,
  );
  expect(told).toHaveLength(1);
});

it('raises CLAIM_CONFLICT where less was seen than claimed before, for whoever reads both, until a verification', async () => {
  const { task, point } = await scene();
  const officer = await actors.as('zhang.min');
  const ask = () => contact(officer, 'askContactPoint', question(point.id, task, { line: 0 }));
  const told = { verdict: 'UNCLEAR', amount: 8 };
  await tells(await ask(), told); // before anything was claimed
  await claims(task.id, 10);
  await tells(await ask(), told);
  await tells(await ask(), { ...told, amount: 10 });
  const marks = async (login: string, post?: string) =>
    (await observationsSeen(await actors.as(login), task.id, post)).map(({ conflict }) => conflict);
  const [none, below, equal] = await marks('li.guohua');
  expect([none, equal]).toEqual([null, null]);
  expect(below).toMatchObject({ code: 'CLAIM_CONFLICT', liftedAt: null });
  expect(below.explanation).toBe('堤防加固：联系点看到 8 公里，承办单位上报 10 公里。');
  for (const login of ['he.jun', city.direct]) expect(await marks(login, postOf(login)), login).toEqual([]);

  const query = 'query ($id: String!) { assignment(id: $id) { version } }';
  const { version } = (await officer.ask(query, { id: task.id })).data.assignment;
  const { verified: _, ...check } = wholeCheck;
  const found = { ...check, amounts: [{ line: 0, amount: 8 }] };
  await done(officer, 'verifyAssignment', { assignmentId: task.id, version, check: found });
  const [, lifted] = await marks('li.guohua');
  expect(lifted).toMatchObject({ code: 'CLAIM_CONFLICT', liftedAt: expect.any(String) });
  await tells(await ask(), { verdict: 'CONTRARY' });
  expect((await marks('li.guohua')).at(-1)).toMatchObject({ explanation: '联系点反映与上报不符。', liftedAt: null });
});

it('is of no matter until the office puts it to a task, and goes to the line without its source', async () => {
  const { task, point } = await scene();
  const [officer, head] = [await actors.as('zhang.min'), await actors.as('li.guohua')];
  const post = postOf('chen.jing');
  const filing = { contactPointId: point.id, ...observed() };
  const amount = await contact(await teller(), 'fileObservation', { ...filing, amount: 3 }, post);
  expect(amount).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.amount', code: 'notAllowed' }] });
  const filed = await contact(await teller(), 'fileObservation', filing, post);
  expect(filed).toMatchObject({ state: 'WAITING', assignment: null, conflict: null });
  const aim = { observationId: filed.id };
  const answered = await contact(officer, 'answerObservation', { ...aim, version: 1, answer: '已安排核查。' });
  const loose = await contact(head, 'releaseObservation', { ...aim, version: answered.version });
  expect(loose).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Observation.ofNoTask' });
  const attached = await contact(officer, 'attachObservation', { ...aim, version: 2, assignmentId: task.id });
  expect(attached).toMatchObject({ assignment: { id: task.id }, conflict: { code: 'CLAIM_CONFLICT' } });
  const again = await contact(officer, 'attachObservation', { ...aim, version: 3, assignmentId: task.id });
  expect(again).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Observation.attached' });
  expect(await observationsSeen(await actors.as(city.direct), task.id)).toEqual([]);
  expect(await contact(head, 'releaseObservation', { ...aim, version: 3 })).toMatchObject({ state: 'RELEASED' });
  const [open] = await observationsSeen(await actors.as(city.direct), task.id);
  expect(open).toMatchObject({ words: '第三标段停工，机械已撤场。', answer: '已安排核查。', contactPoint: null });
  const spoken = await contact(await teller(), 'answerContactQuestion', { ...aim, version: 4, ...observed() }, post);
  expect(spoken).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Observation.machine' });
});

it('goes over to whoever takes the place of the contact, ends, and asks nothing of a work secret', async () => {
  const { task, point } = await scene();
  const officer = await actors.as('zhang.min');
  const asked = await contact(officer, 'askContactPoint', question(point.id, task));
  const filing = { contactPointId: point.id, ...observed() };
  await contact(await teller(), 'fileObservation', filing, postOf('chen.jing'));
  const words = { contactPointId: point.id, name: '河务公司', purpose: '工程进度。' };
  const heir = { postId: postOf('xu.lei'), orgUnitId: units.weifang };
  const changed = await contact(officer, 'changeContactPoint', { ...words, version: 1, contact: heir });
  expect(changed).toMatchObject({ contactName: '徐磊', name: '河务公司', version: 2 });
  expect(await tells(asked)).toMatchObject({ code: 'NOT_FOUND' });
  const listed = 'query ($id: String!) { contactPoint(id: $id) { observations { id question } } }';
  const heard = (await (await actors.as('xu.lei')).ask(listed, { id: point.id })).data.contactPoint.observations;
  expect(heard).toEqual([{ id: asked.id, question: expect.stringMatching(/./) }]); // not what another told before

  const aim = { observationId: asked.id, version: 1 };
  const told = await contact(await actors.as('xu.lei'), 'answerContactQuestion', { ...aim, ...observed() });
  expect(told).toMatchObject({ state: 'WAITING' });
  expect(await contact(officer, 'endContactPoint', { contactPointId: point.id, version: 2 })).toMatchObject({
    active: false,
  });
  const late = await contact(officer, 'askContactPoint', question(point.id, task));
  expect(late).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'ContactPoint.ended' });

  await clear(app, ['zhang.min', 'li.guohua', 'wang.qiang', 'liu.yang']);
  const other = await scene();
  const kept = await contact(officer, 'askContactPoint', question(other.point.id, other.task));
  const page = 'query ($id: String!) { assignment(id: $id) { item { id version } } }';
  const { item } = (await officer.ask(page, { id: other.task.id })).data.assignment;
  const knowerPostIds = [postOf('wang.qiang'), postOf('liu.yang'), postOf('li.guohua')];
  const raising = { itemId: item.id, version: item.version, secrecy: 'WORK_SECRET', reason: '涉及未公开的安排。' };
  await moved(officer, 'raiseSecrecy', { ...raising, knowerPostIds });
  const secret = await contact(officer, 'askContactPoint', question(other.point.id, other.task));
  expect(secret).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Observation.secret' });
  expect(await tells(kept)).toMatchObject({ code: 'NOT_FOUND' });
});

it('is kept in the dossier of the office', async () => {
  const { verified: item } = await staged(actors, ['verified']);
  const page = 'query ($id: String!) { item(id: $id) { version assignments { id } } }';
  const officer = await actors.as('zhang.min');
  const [task] = (await officer.ask(page, { id: item?.id })).data.item.assignments;
  const point = await contact(officer, 'establishContactPoint', atEnterprise(elsewhere));
  await tells(await contact(officer, 'askContactPoint', question(point.id, task)));
  await contact(officer, 'askContactPoint', question(point.id, task)); // asked and never told: no piece of it
  const closing = { itemId: item?.id, version: item?.version };
  const words = {
    measures: '分段实施。',
    progress: '完工。',
    effect: '安全。',
    summary: '核实。',
    recommendation: '管护。',
  };
  const off = await done(await actors.as('zhao.wen'), 'strikeOffItem', { ...closing, ...words });
  const archiving = { itemId: off.id, version: off.version, retention: 'YEARS_10' };
  await done(await actors.as('zhou.dang'), 'archiveItem', archiving);
  const pieces = `query ($id: String!) { item(id: $id) { archiveFile { seal pieces { nodes { kind words { name value } } } } } }`;
  const file = (await (await actors.as('zhou.dang')).ask(pieces, { id: item?.id })).data.item.archiveFile;
  const kept = file.pieces.nodes.filter(({ kind }: { kind: string }) => kind === 'OBSERVATION');
  expect(kept).toHaveLength(1);
  expect(kept[0].words).toContainEqual({ name: 'note', value: '第三标段停工，机械已撤场。' });
  expect(file.seal).toBe('INTACT');
});
