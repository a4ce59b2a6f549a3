import { expect, it } from 'vitest';
import { commitmentRow } from '../../../api/modules/rolling/commitment.clock.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { notificationsOf, setClock, turnClock } from '../../support/clock.ts';
import { feedback, move, moved } from '../../support/item-moves.ts';
import { accept, submit } from '../../support/visibility-fixture.ts';
import { done, issuedItem, postOf, rootAt, units } from '../../support/walk.ts';

const app = startApp();
const page = `query ($id: String!) { item(id: $id) { id state version dueOn timeline { kind } allowedActions { action allowed ruleId }
  commitments { id version standing what dueOn reason follows informed { whom how on } orgUnit { shortName }
    feedback { done evidence byName informed { whom how on } } } } }`;
const task = `query ($id: String!) { assignment(id: $id) { id state version dueOn timeline { kind } commitments { what standing } } }`;
const owed = '{ inbox { nodes { kind itemId dueOn } } }';

const matterOf = async (id: string, login = 'zhang.min'): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(page, { id })).data.item;
const taskOf = async (id: string, login = 'wang.qiang'): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(task, { id })).data.assignment;
const kindsOf = ({ timeline }: Answer['data']): string[] => timeline.map(({ kind }: { kind: string }) => kind);
const waiting = async (login: string, itemId: string): Promise<{ kind: string; dueOn: string }[]> =>
  (await (await app.as(login)).ask(owed)).data.inbox.nodes.filter(
    (one: { kind: string; itemId: string }) => one.kind === 'SECOND_FEEDBACK' && one.itemId === itemId,
  );

/** A matter of the province in progress, with the task of 滨州 due on 14 December 2026; it is Monday 2 November. */
async function inHand(over: object = {}) {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(app, [units.binzhou], over);
  const root = rootAt(issued, units.binzhou);
  const aim = { assignmentId: root.id, version: root.version };
  await done(await app.as('liu.yang'), 'signAssignment', aim, postOf('liu.yang'));
  return { itemId: issued.id as string, taskId: root.id as string };
}

const promised = (dueOn: string, assignmentId?: string) => ({ what: `${dueOn} 前完成一段。`, dueOn, assignmentId });

async function roll(itemId: string, commitments: object[], over: object = {}, login = 'zhang.min') {
  const { version } = await matterOf(itemId);
  const input = { itemId, version, reason: '分年度实施。', commitments, ...over };
  return move(await app.as(login), 'rollOverItem', input);
}

/** The open commitment of a day. */
const openOn = async (itemId: string, dueOn: string): Promise<{ id: string; version: number }> =>
  (await matterOf(itemId)).commitments.find(
    (each: { dueOn: string; feedback: unknown }) => each.dueOn === dueOn && each.feedback === null,
  );

async function feedBack(itemId: string, dueOn: string, over: object = {}, login = 'zhang.min') {
  return hearOf(await openOn(itemId, dueOn), over, login);
}

async function hearOf(one: { id: string; version: number }, over: object = {}, login = 'zhang.min') {
  return move(await app.as(login), 'recordSecondFeedback', {
    ...{ commitmentId: one.id, version: one.version, ...feedback },
    ...over,
  });
}

it('rolls over on commitments, waits for the second feedback of each on its day and in the years after, and ends with the last', async () => {
  const { itemId, taskId } = await inHand();
  const rolled = await roll(itemId, [
    promised('2026-12-01', taskId),
    promised('2027-06-30', taskId),
    promised('2026-12-31'),
  ]);
  expect(rolled.state).toBe('ROLLING');
  const seen = await matterOf(itemId);
  expect(seen).toMatchObject({ state: 'ROLLING', dueOn: '2027-06-30' });
  expect(seen.commitments.map((one: Answer['data']) => [one.dueOn, one.standing, one.orgUnit.shortName])).toEqual([
    ['2026-12-01', 'OPEN', '滨州市'],
    ['2026-12-31', 'OPEN', '山东省'],
    ['2027-06-30', 'OPEN', '滨州市'],
  ]);
  const going = await taskOf(taskId);
  expect(going).toMatchObject({ state: 'SIGNED', dueOn: '2027-06-30' });
  expect(going.commitments).toHaveLength(2);
  expect(kindsOf(going)).toContain('assignment.rolledOver');

  await setClock(app, '2026-11-30T23:59');
  expect((await turnClock(app, [commitmentRow]))['commitment.due']).toBe(0);
  expect(await waiting('zhang.min', itemId)).toEqual([]);
  await setClock(app, '2026-12-01T00:01');
  expect((await turnClock(app, [commitmentRow]))['commitment.due']).toBe(1);
  expect((await turnClock(app, [commitmentRow]))['commitment.due']).toBe(0);
  expect(await waiting('zhang.min', itemId)).toEqual([{ kind: 'SECOND_FEEDBACK', itemId, dueOn: '2026-12-01' }]);
  expect(await waiting('li.guohua', itemId)).toHaveLength(1);
  expect(await waiting('gao.yuan', itemId)).toEqual([]);
  const { nodes } = await notificationsOf(app, await app.as('wang.qiang'));
  expect(nodes).toContainEqual(expect.objectContaining({ kind: 'assignment.commitmentDue', assignmentId: taskId }));

  await setClock(app, '2028-02-01T09:00');
  await turnClock(app, [commitmentRow]);
  const later = await matterOf(itemId);
  expect(later.state).toBe('ROLLING');
  expect(later.commitments.map(({ standing }: { standing: string }) => standing)).toEqual(['DUE', 'DUE', 'DUE']);
  expect(await waiting('zhang.min', itemId)).toHaveLength(1);

  expect((await feedBack(itemId, '2026-12-01')).state).toBe('ROLLING');
  expect((await feedBack(itemId, '2026-12-31', { renewedTo: '2028-12-31' })).state).toBe('ROLLING');
  expect((await feedBack(itemId, '2027-06-30')).state).toBe('ROLLING');
  const carried = await matterOf(itemId);
  expect(carried.dueOn).toBe('2028-12-31');
  expect(carried.commitments.map((one: Answer['data']) => [one.dueOn, one.standing, one.follows])).toEqual([
    ['2026-12-01', 'FULFILLED', false],
    ['2026-12-31', 'ROLLED_ON', false],
    ['2027-06-30', 'FULFILLED', false],
    ['2028-12-31', 'OPEN', true],
  ]);
  expect(carried.commitments[0].feedback).toMatchObject({ ...feedback, byName: '张敏', informed: null });
  expect(await waiting('zhang.min', itemId)).toEqual([]);
  expect((await feedBack(itemId, '2028-12-31')).state).toBe('IN_PROGRESS');
  const ended = await matterOf(itemId);
  expect(ended.commitments).toHaveLength(4);
  expect(kindsOf(ended).slice(-2)).toEqual(['item.commitmentFulfilled', 'item.rollingEnded']);
});

it('moves the limit of a unit that carries its commitment on, and of no unit that promised less than it had', async () => {
  const { itemId, taskId } = await inHand();
  await roll(itemId, [promised('2026-12-01', taskId)]);
  expect((await taskOf(taskId)).dueOn).toBe('2026-12-14');
  await feedBack(itemId, '2026-12-01', { renewedTo: '2027-03-31' });
  expect((await taskOf(taskId)).dueOn).toBe('2027-03-31');
  expect((await matterOf(itemId)).dueOn).toBe('2027-03-31');
});

it('is reported at once when every first task was accepted while it rolled', async () => {
  const { itemId, taskId } = await inHand();
  await roll(itemId, [promised('2026-12-01')]);
  const { version } = await taskOf(taskId);
  const [office, handler] = [postOf('liu.yang'), postOf('liu.yang', 1)];
  const handling = { assignmentId: taskId, version, handlerPostId: handler };
  await done(await app.as('liu.yang'), 'handleAssignment', handling, office);
  await accept(app, await submit(app, taskId, 'liu.yang', handler, 'wang.qiang'), 'zhang.min');
  expect((await matterOf(itemId)).state).toBe('ROLLING');
  await feedBack(itemId, '2026-12-01');
  const reported = await matterOf(itemId);
  expect(reported.state).toBe('REPORTED');
  expect(kindsOf(reported).slice(-2)).toEqual(['item.rollingEnded', 'item.reported']);
});

it('asks who of the proposers was told, when the source has one', async () => {
  const { itemId } = await inHand({ source: 'DEPUTY_SUGGESTION', originator: '王代表', sourceRef: '第 12 号建议' });
  const told = { whom: '王代表', how: 'LETTER', on: '2026-11-02' };
  const line = [promised('2026-12-01')];
  expect((await roll(itemId, line)).fields).toEqual([{ path: 'input.informed', code: 'required' }]);
  expect((await roll(itemId, line, { informed: { ...told, on: '2026-11-03' } })).fields).toEqual([
    { path: 'input.informed.on', code: 'notNow' },
  ]);
  expect((await roll(itemId, line, { informed: told })).state).toBe('ROLLING');
  expect((await matterOf(itemId)).commitments[0].informed).toEqual(told);
  expect((await feedBack(itemId, '2026-12-01')).fields).toEqual([{ path: 'input.informed', code: 'required' }]);
  const phoned = { whom: '王代表', how: 'PHONE', on: '2026-11-02' };
  expect((await feedBack(itemId, '2026-12-01', { informed: phoned })).state).toBe('IN_PROGRESS');
  expect((await matterOf(itemId)).commitments[0].feedback.informed).toEqual(phoned);
});

it('refuses a matter that is not in progress, no commitment, a day that is no day to come, and a task of another matter', async () => {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(app, [units.binzhou]);
  expect(await roll(issued.id, [promised('2026-12-01')])).toMatchObject({
    code: 'INVALID_MOVE',
    ruleId: 'Item.machine',
  });
  const { itemId, taskId } = await inHand();
  const faults = async (commitments: object[], over: object = {}) => (await roll(itemId, commitments, over)).fields;
  expect(await faults([])).toEqual([{ path: 'input.commitments', code: 'required' }]);
  expect(await faults([promised('2026-11-02', taskId)], { reason: ' ' })).toEqual([
    { path: 'input.reason', code: 'required' },
    { path: 'input.commitments.0.dueOn', code: 'notNow' },
  ]);
  const other = rootAt(issued, units.binzhou).id;
  expect(await faults([promised('2026-12-01', other)])).toEqual([
    { path: 'input.commitments.0.assignmentId', code: 'notFound' },
  ]);
  await roll(itemId, [promised('2026-12-01')]);
  expect(await roll(itemId, [promised('2026-12-01')])).toMatchObject({ ruleId: 'Item.machine' });
  expect((await feedBack(itemId, '2026-12-01', { done: '', evidence: '', renewedTo: '2026-11-02' })).fields).toEqual([
    { path: 'input.done', code: 'required' },
    { path: 'input.evidence', code: 'required' },
    { path: 'input.renewedTo', code: 'notNow' },
  ]);
});

it('is rolled over by its office alone; the unit that bears a commitment reads it, no other does', async () => {
  const { itemId, taskId } = await inHand();
  const { version } = await matterOf(itemId);
  const input = { itemId, version, reason: '分年度实施。', commitments: [promised('2026-12-01', taskId)] };
  expect(await move(await app.as('gao.yuan'), 'rollOverItem', input)).toMatchObject({ ruleId: 'Item.rollOver' });
  expect(await move(await app.as('he.jun'), 'rollOverItem', input)).toMatchObject({ code: 'NOT_FOUND' });
  await moved(await app.as('li.guohua'), 'rollOverItem', input);
  const [{ id, version: first }] = (await matterOf(itemId)).commitments;
  const aim = { commitmentId: id, version: first, ...feedback };
  expect((await taskOf(taskId, 'he.jun')).commitments).toEqual([{ what: '2026-12-01 前完成一段。', standing: 'OPEN' }]);
  expect(await move(await app.as('he.jun'), 'recordSecondFeedback', aim)).toMatchObject({
    ruleId: 'Item.recordSecondFeedback',
  });
  expect(await move(await app.as('chen.jing'), 'recordSecondFeedback', aim)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await move(await app.as('gao.yuan'), 'recordSecondFeedback', aim)).toMatchObject({ code: 'FORBIDDEN' });
});

it('rolls over once when two officers do it at once, and hears one of two feedbacks on a commitment', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { itemId, taskId } = await inHand();
    const { version } = await matterOf(itemId);
    const both = await Promise.all(
      ['zhang.min', 'li.guohua'].map((login) => roll(itemId, [promised('2026-12-01', taskId)], { version }, login)),
    );
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    expect((await matterOf(itemId)).commitments).toHaveLength(1);
    const open = await openOn(itemId, '2026-12-01');
    const heard = await Promise.all([hearOf(open), hearOf(open, { renewedTo: '2027-12-31' }, 'li.guohua')]);
    expect(heard.filter(({ code }) => code === undefined)).toHaveLength(1);
    const [won] = heard.filter(({ code }) => code === undefined);
    expect((await matterOf(itemId)).commitments).toHaveLength(won.state === 'ROLLING' ? 2 : 1);
  }
});

it('ends once, when the last two commitments are fulfilled at once', async () => {
  const { itemId } = await inHand();
  await roll(itemId, [promised('2026-12-01'), promised('2026-12-02')]);
  const both = await Promise.all([feedBack(itemId, '2026-12-01'), feedBack(itemId, '2026-12-02', {}, 'li.guohua')]);
  expect(both.map(({ code }) => code)).toEqual([undefined, undefined]);
  const ended = await matterOf(itemId);
  expect(ended.state).toBe('IN_PROGRESS');
  expect(kindsOf(ended).filter((kind) => kind === 'item.rollingEnded')).toHaveLength(1);
});

it('goes on rolling after a pause, with the days that it promised', async () => {
  const { itemId } = await inHand();
  await roll(itemId, [promised('2026-12-01')]);
  const leader = await app.as('gao.yuan');
  const { version } = await matterOf(itemId);
  const stopped = { itemId, version, ground: 'OBJECTIVE', reason: '冬季停工。', reviewOn: '2027-01-10' };
  await moved(leader, 'suspendItem', stopped);
  expect(await feedBack(itemId, '2026-12-01')).toMatchObject({ ruleId: 'Item.machine' });
  await setClock(app, '2026-12-03T09:00');
  await turnClock(app, [commitmentRow]);
  const held = await matterOf(itemId);
  expect(kindsOf(held)).not.toContain('item.secondFeedbackDue');
  await moved(await app.as('gao.yuan'), 'resumeItem', { itemId, version: held.version });
  await turnClock(app, [commitmentRow]);
  expect(kindsOf(await matterOf(itemId)).at(-1)).toBe('item.secondFeedbackDue');
  expect((await matterOf(itemId)).commitments[0]).toMatchObject({ dueOn: '2026-12-01', standing: 'DUE' });
});
