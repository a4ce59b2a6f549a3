import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { notificationsOf } from '../../support/clock.ts';
import { askedAcross } from '../../support/coordinated.ts';
import { asking } from '../../support/coordination-operations.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { globalIdOf } from '../../support/story.ts';
import { act, cities, done, units } from '../../support/walk.ts';

const app = signedInOnce(startApp());
const city = cities[units.binzhou] ?? { liaison: '', handlerPost: '', direct: '' };
const request = `query ($id: String!) { coordination(id: $id) { state version code subject problem helps answer asker answerer
  orgUnit { shortName } askedUnit { shortName } assignment { id } allowedActions { action allowed ruleId } } }`;
const task = `query ($id: String!) { assignment(id: $id) { version coordinations { id state } allowedActions { action allowed ruleId } } }`;
const inbox = '{ inbox { nodes { kind coordinationId title dueOn } } }';

const ask = async (login: string, query: string, id?: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(query, { id })).data;
const owes = async (login: string, id: string, post?: string): Promise<string[]> => {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const { nodes } = (await (await app.as(login)).ask(inbox, {}, headers)).data.inbox;
  return nodes.filter((one: Answer['data']) => one.coordinationId === id).map((one: Answer['data']) => one.kind);
};

it('shows who is asked the request in the words of who asks, and nothing of the task (lifecycle 5.2)', async () => {
  const { id, taskId } = await askedAcross(app);
  const { coordination } = await ask('guo.tao', request, id);
  expect(coordination).toMatchObject({
    state: 'ASKED',
    subject: '小清河上下游联合调度',
    orgUnit: { shortName: '滨州市' },
  });
  expect(coordination.assignment).toBeNull();
  expect(await ask('guo.tao', task, taskId)).toEqual({ assignment: null });
  const own = await ask(city.direct, task, taskId);
  expect(own.assignment.coordinations).toEqual([{ id, state: 'ASKED' }]);
  expect((await ask('zhang.min', request, id)).coordination.assignment).toEqual({ id: taskId });
  for (const login of ['feng.lei', 'yang.fan'])
    expect(await ask(login, request, id), login).toEqual({ coordination: null });
});

it('is owed by the unit that is asked until it answers, and then by who asked until the answer is noted', async () => {
  const { id, version } = await askedAcross(app);
  expect(await owes('guo.tao', id)).toEqual(['ANSWER_COORDINATION']);
  expect(await owes(city.direct, id)).toEqual([]);
  const told = await notificationsOf(app, await app.as('guo.tao'));
  expect(told.nodes).toContainEqual(
    expect.objectContaining({ kind: 'coordination.asked', coordinationId: id, number: '', assignmentId: null }),
  );
  const early = await act(await app.as(city.direct), 'closeCoordination', { coordinationId: id, version });
  expect(early).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Coordination.machine' });
  const answer = { coordinationId: id, version, helps: true, answer: '上游水库同步调度。' };
  const answered = await done(await app.as('guo.tao'), 'answerCoordination', answer);
  expect(await owes('guo.tao', id)).toEqual([]);
  expect(await owes(city.direct, id)).toEqual(['CLOSE_COORDINATION']);
  expect((await ask(city.direct, request, id)).coordination).toMatchObject({
    helps: true,
    answer: '上游水库同步调度。',
  });
  const closing = { coordinationId: id, version: answered.version };
  expect((await done(await app.as(city.direct), 'closeCoordination', closing)).state).toBe('CLOSED');
  expect(await owes(city.direct, id)).toEqual([]);
});

it('is asked by the handler or the direct person, while the task is in progress, of another unit, once at a time', async () => {
  const { working } = await staged(app, ['working']);
  const aim = { assignmentId: working?.id, version: working?.version, ...asking };
  const office = await act(await app.as('he.jun'), 'requestCoordination', aim);
  expect(office).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.requestCoordination' });
  const direct = await app.as(city.direct);
  for (const orgUnitId of [units.binzhou, globalIdOf('OrgUnit', '99999999')]) {
    const refused = await act(direct, 'requestCoordination', { ...aim, orgUnitId });
    expect(refused.fields).toMatchObject([{ path: 'input.orgUnitId', code: 'notFound' }]);
  }
  const blank = await act(direct, 'requestCoordination', { ...aim, subject: ' ', problem: '' });
  expect(blank.fields).toMatchObject([{ path: 'input.subject' }, { path: 'input.problem' }]);
  await done(await app.as(city.liaison), 'requestCoordination', aim, city.handlerPost);
  const again = await act(direct, 'requestCoordination', aim);
  expect(again.fields).toMatchObject([{ path: 'input.orgUnitId', code: 'askedAlready' }]);
  const { signed } = await staged(app, ['signed']);
  const early = await act(direct, 'requestCoordination', {
    ...aim,
    assignmentId: signed?.id,
    version: signed?.version,
  });
  expect(early).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.machine' });
});

it('lets exactly one of two answers win, and nobody of the asking unit answer', async () => {
  const { coordinating } = await staged(app, ['coordinating']);
  const answer = {
    coordinationId: coordinating?.id,
    version: coordinating?.version,
    helps: true,
    answer: '本周内拨付。',
  };
  const own = await act(await app.as(city.direct), 'answerCoordination', answer);
  expect(own).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Coordination.answer' });
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const answers = await Promise.all([
    act(officer, 'answerCoordination', answer),
    act(head, 'answerCoordination', { ...answer, helps: false }),
  ]);
  const lost = answers.filter(({ __typename }) => __typename === 'Problem');
  expect(lost).toMatchObject([{ code: 'STALE_VERSION' }]);
});
