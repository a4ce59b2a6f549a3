import { expect, it } from 'vitest';
import { coordinationRow, endedRow } from '../../../api/modules/coordinations/coordination.clock.ts';
import { departmentId } from '../../../seeds/org-units.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { rowIdOf } from '../../support/clock-cases.ts';
import { seeking } from '../../support/coordination-operations.ts';
import { inDays } from '../../support/days.ts';
import { moved } from '../../support/item-moves.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { globalIdOf } from '../../support/story.ts';
import { act, cities, done, units } from '../../support/walk.ts';

const app = signedInOnce(startApp());
const city = cities[units.binzhou] ?? { liaison: '', handlerPost: '', direct: '' };
const department = (code: string): string => globalIdOf('OrgUnit', String(departmentId(code, 16)));
const request = `query ($id: String!) { coordination(id: $id) { state version direction measure neededBy helps closingWords
  orgUnit { shortName } askedUnit { shortName } allowedActions { action allowed ruleId } } }`;

const read = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(request, { id })).data.coordination;
const owes = async (login: string, id: string): Promise<string[]> => {
  const { nodes } = (await (await app.as(login)).ask('{ inbox { nodes { kind coordinationId } } }')).data.inbox;
  return nodes.filter((one: Answer['data']) => one.coordinationId === id).map((one: Answer['data']) => one.kind);
};
const working = async () => {
  const { working: task } = await staged(app, ['working']);
  return { assignmentId: task?.id ?? '', version: task?.version ?? 0 };
};
const sought = async () => done(await app.as(city.direct), 'seekSupport', { ...(await working()), ...seeking() });

it('is sought upward with a measure and a day, owed above, answered, and closed by what was obtained (M-26)', async () => {
  const { id, version } = await sought();
  expect(await read('zhang.min', id)).toMatchObject({
    state: 'ASKED',
    direction: 'UPWARD',
    measure: '列入省级补助计划',
    neededBy: inDays(10),
    askedUnit: { shortName: '山东省' },
  });
  expect(await owes('zhang.min', id)).toEqual(['ANSWER_SUPPORT']);
  const answer = { coordinationId: id, version, helps: true, answer: '列入第二批计划。' };
  const answered = await done(await app.as('zhang.min'), 'answerCoordination', answer);
  expect(await owes('zhang.min', id)).toEqual([]);
  expect(await owes(city.direct, id)).toEqual(['CLOSE_SUPPORT']);
  const closing = { coordinationId: id, version: answered.version };
  const unmeasured = await act(await app.as(city.direct), 'closeCoordination', closing);
  expect(unmeasured).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.closing' }] });
  await done(await app.as(city.direct), 'closeCoordination', { ...closing, closing: '已列入，补助 800 万元。' });
  expect(await read('zhang.min', id)).toMatchObject({ state: 'CLOSED', closingWords: '已列入，补助 800 万元。' });
  const kinds = await toldOf(app, rowIdOf({ id }));
  expect(kinds).toEqual(['support.asked', 'support.answered', 'support.closed']);
});

it('closes without a result what was declined with a reason', async () => {
  const { id, version } = await sought();
  const answer = { coordinationId: id, version, helps: false, answer: '不符合补助条件。' };
  const answered = await done(await app.as('li.guohua'), 'answerCoordination', answer);
  const closing = { coordinationId: id, version: answered.version };
  expect((await done(await app.as(city.direct), 'closeCoordination', closing)).state).toBe('CLOSED');
});

it('is sought of who ordered, of a level above and of its departments, never of a city beside or a unit below', async () => {
  const aim = await working();
  const direct = await app.as(city.direct);
  const named = 'query ($id: String!, $text: String!) { assignment(id: $id) { superiors(text: $text) { id } } }';
  const superiors = async (text: string): Promise<string[]> =>
    (await direct.ask(named, { id: aim.assignmentId, text })).data.assignment.superiors.map(
      (unit: { id: string }) => unit.id,
    );
  expect((await superiors(''))[0]).toBe(units.province);
  expect(await superiors('水利')).toEqual([department('37')]);
  expect(await superiors('潍坊')).toEqual([]);
  for (const orgUnitId of [units.weifang, units.bincheng, department('3716')]) {
    const refused = await act(direct, 'seekSupport', { ...aim, ...seeking(), orgUnitId });
    expect(refused.fields, orgUnitId).toMatchObject([{ path: 'input.orgUnitId', code: 'notSuperior' }]);
  }
  await done(direct, 'seekSupport', { ...aim, ...seeking(), orgUnitId: department('37') });
});

it('is sought by the handler or the direct person, while the task is in progress, by a day within it', async () => {
  const aim = await working();
  const office = await act(await app.as('he.jun'), 'seekSupport', { ...aim, ...seeking() });
  expect(office).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.seekSupport' });
  const direct = await app.as(city.direct);
  for (const neededBy of [inDays(-1), inDays(300)]) {
    const refused = await act(direct, 'seekSupport', { ...aim, ...seeking(), neededBy });
    expect(refused.fields).toMatchObject([{ path: 'input.neededBy', code: 'notWithinTask' }]);
  }
  const vague = await act(direct, 'seekSupport', { ...aim, ...seeking(), measure: ' ' });
  expect(vague.fields).toMatchObject([{ path: 'input.measure' }]);
  const { signed } = await staged(app, ['signed']);
  const early = { assignmentId: signed?.id, version: signed?.version, ...seeking() };
  expect(await act(direct, 'seekSupport', early)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.machine' });
});

it('is withdrawn by who asked until it is answered; of an answer and a withdrawal at once exactly one wins', async () => {
  const { id, version } = await sought();
  const withdrawal = { coordinationId: id, version, reason: '资金已到位。' };
  const foreign = await act(await app.as('zhang.min'), 'withdrawCoordination', withdrawal);
  expect(foreign).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Coordination.withdraw' });
  const [direct, officer] = [await app.as(city.direct), await app.as('zhang.min')];
  const answers = await Promise.all([
    act(direct, 'withdrawCoordination', withdrawal),
    act(officer, 'answerCoordination', { coordinationId: id, version, helps: true, answer: '列入。' }),
  ]);
  expect(answers.filter(({ __typename }) => __typename === 'Problem')).toMatchObject([{ code: 'STALE_VERSION' }]);
  const second = await sought();
  const aim = { coordinationId: second.id, version: second.version, reason: '资金已到位。' };
  const gone = await done(direct, 'withdrawCoordination', aim);
  expect(gone.state).toBe('WITHDRAWN');
  expect(await owes('zhang.min', second.id)).toEqual([]);
  expect(await read('zhang.min', second.id)).toMatchObject({ closingWords: '资金已到位。' });
  const late = { coordinationId: second.id, version: gone.version, helps: true, answer: '列入。' };
  expect(await act(officer, 'answerCoordination', late)).toMatchObject({ ruleId: 'Coordination.machine' });
});

it('is late once after three working days, and nothing of it is owed when its task has ended', async () => {
  await setClock(app, '2026-11-02T09:00');
  const [waits, answered] = [await sought(), await sought()];
  const answer = { coordinationId: answered.id, version: answered.version, helps: true, answer: '列入。' };
  await done(await app.as('zhang.min'), 'answerCoordination', answer);
  await setClock(app, '2026-11-06T00:01');
  await turnClock(app, [coordinationRow, endedRow]);
  expect(await toldOf(app, rowIdOf(waits))).toEqual(['support.asked', 'support.late']);
  const leader = await app.as('gao.yuan');
  for (const { id } of [waits, answered]) {
    const query = 'query ($id: String!) { coordination(id: $id) { assignment { item { id version } } } }';
    const { item } = (await leader.ask(query, { id })).data.coordination.assignment;
    await moved(leader, 'withdrawItem', { itemId: item.id, version: item.version, reason: '政策调整。' });
  }
  await turnClock(app, [coordinationRow, endedRow]);
  expect((await read('zhang.min', waits.id)).state).toBe('LAPSED');
  expect((await read('zhang.min', answered.id)).state).toBe('CLOSED');
  expect(await owes('zhang.min', waits.id)).toEqual([]);
  expect(await owes(city.direct, answered.id)).toEqual([]);
});
