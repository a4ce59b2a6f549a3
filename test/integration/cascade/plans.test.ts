import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { moved, pause } from '../../support/item-moves.ts';
import { wholePlan } from '../../support/plan-operations.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { globalIdOf } from '../../support/story.ts';
import { act, cities, done, issuedItem, rootAt, sixParts, units, wholeReport } from '../../support/walk.ts';

const app = signedInOnce(startApp());
const city = cities[units.binzhou] ?? { liaison: '', liaisonPost: '', handlerPost: '', direct: '', first: '' };
const reading = `query ($id: String!) { assignment(id: $id) { state version planDueOn plan { id state number returnReason nodes { name workload }
  approver { id } allowedActions { action allowed ruleId } } allowedActions { action allowed ruleId } timeline { kind } } }`;
const owed = '{ inbox { nodes { kind assignmentId } } }';

const read = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(reading, { id })).data.assignment;
const owing = async (login: string, kind: string, post?: string): Promise<string[]> => {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const { nodes } = (await (await app.as(login)).ask(owed, {}, headers)).data.inbox;
  return nodes.filter((one: Answer['data']) => one.kind === kind).map((one: Answer['data']) => one.assignmentId);
};
const submitted = async (id: string, over: object = {}): Promise<Answer['data']> =>
  act(
    await app.as(city.liaison),
    'submitPlan',
    { assignmentId: id, version: 0, ...wholePlan, ...over },
    city.handlerPost,
  );
const record = async (stage: 'planning' | 'planSubmitted' | 'working'): Promise<{ id: string; version: number }> => {
  const made = (await staged(app, [stage]))[stage];
  if (made === undefined) throw new Error(stage);
  return made;
};

it('lets no work begin before whoever ordered approved the plan, and begin then (M-27)', async () => {
  const task = await record('planning');
  expect(await owing(city.liaison, 'PLAN', city.handlerPost)).toContain(task.id);
  const report = { assignmentId: task.id, version: 0, kind: 'PERIODIC', ...wholeReport, claimed: 10, handsIn: true };
  const early = await act(await app.as(city.liaison), 'saveReport', report, city.handlerPost);
  expect(early).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.machine' });
  const plan = await submitted(task.id);
  expect(plan.state).toBe('SUBMITTED');
  expect(await owing(city.liaison, 'PLAN', city.handlerPost)).not.toContain(task.id);
  expect(await owing('zhang.min', 'APPROVE_PLAN')).toContain(task.id);
  const province = await read('zhang.min', task.id);
  expect(province.plan).toMatchObject({ approver: { id: units.province }, nodes: [{ workload: '4 公里' }, {}] });
  await done(await app.as('zhang.min'), 'approvePlan', { planId: plan.id, version: plan.version });
  const begun = await read(city.direct, task.id);
  expect([begun.state, begun.plan.state]).toEqual(['IN_PROGRESS', 'APPROVED']);
  for (const login of [city.direct, 'he.jun']) expect(await owing(login, 'ISSUE_PLAN')).toContain(task.id);
  expect(await owing('zhang.min', 'ISSUE_PLAN')).not.toContain(task.id);
  const issued = await done(await app.as(city.direct), 'issuePlan', {
    planId: plan.id,
    version: 2,
    number: '滨政办发〔2026〕8号',
  });
  expect(issued.state).toBe('ISSUED');
  expect(await owing(city.direct, 'ISSUE_PLAN')).not.toContain(task.id);
  expect((await act(await app.as(city.liaison), 'saveReport', report, city.handlerPost)).state).toBe('IN_REVIEW');
  const told = (await read('zhang.min', task.id)).timeline.map(({ kind }: { kind: string }) => kind);
  expect(told).toEqual(
    expect.arrayContaining(['assignment.planSubmitted', 'assignment.planApproved', 'assignment.planIssued']),
  );
});

it('submits no plan that lacks one of the four fixes or ends after the task, and keeps drafts that do', async () => {
  const task = await record('planning');
  const [node] = wholePlan.nodes;
  const lacking = await submitted(task.id, { nodes: [{ ...node, workload: '' }] });
  expect(lacking.fields).toMatchObject([{ path: 'input.nodes.0.workload', code: 'required' }]);
  const late = await submitted(task.id, { finishOn: '2099-01-01' });
  expect(late.fields).toMatchObject([{ path: 'input.finishOn', code: 'afterParent' }]);
  const draft = { assignmentId: task.id, version: 0, nodes: [] };
  const kept = await done(await app.as(city.liaison), 'savePlan', draft, city.handlerPost);
  expect(kept.state).toBe('DRAFT');
  expect((await read('zhang.min', task.id)).plan).toBeNull();
  expect(await submitted(task.id)).toMatchObject({ code: 'STALE_VERSION' });
  expect((await submitted(task.id, { version: 1 })).state).toBe('SUBMITTED');
});

it('returns a plan with its reason, to be written and submitted again', async () => {
  const { id, version } = await record('planSubmitted');
  const officer = await app.as('zhang.min');
  const blank = await act(officer, 'returnPlan', { planId: id, version, reason: ' ' });
  expect(blank.fields).toMatchObject([{ path: 'input.reason', code: 'required' }]);
  const back = await done(officer, 'returnPlan', { planId: id, version, reason: '工作量没有量化。' });
  expect(back.state).toBe('DRAFT');
  const late = await act(officer, 'approvePlan', { planId: id, version: back.version });
  expect(late).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Plan.machine' });
  const task = await read(city.direct, back.assignment.id);
  expect(task.plan).toMatchObject({ state: 'DRAFT', returnReason: '工作量没有量化。' });
  expect((await submitted(back.assignment.id, { version: back.version })).state).toBe('SUBMITTED');
});

it('lets exactly one of two deciders win', async () => {
  const { id, version } = await record('planSubmitted');
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const answers = await Promise.all([
    act(officer, 'approvePlan', { planId: id, version }),
    act(head, 'returnPlan', { planId: id, version, reason: '工作量没有量化。' }),
  ]);
  const lost = answers.filter(({ __typename }) => __typename === 'Problem');
  expect(lost).toMatchObject([{ code: 'STALE_VERSION' }]);
});

it('is approved by the own first person where nobody above asks for it, and by nobody who wrote it', async () => {
  const task = await record('working');
  const direct = await app.as(city.direct);
  const plan = await done(direct, 'submitPlan', { assignmentId: task.id, version: 0, ...wholePlan });
  expect((await read('zhang.min', task.id)).plan).toBeNull();
  const stranger = await act(await app.as('zhang.min'), 'approvePlan', { planId: plan.id, version: 1 });
  const absent = globalIdOf('Plan', '019b76da-a800-7000-8000-000000000000');
  expect(stranger).toEqual(await act(await app.as('zhang.min'), 'approvePlan', { planId: absent, version: 1 }));
  expect(await owing(city.first, 'APPROVE_PLAN')).toContain(task.id);
  await done(await app.as(city.first), 'approvePlan', { planId: plan.id, version: 1 });
  expect((await read('zhang.min', task.id)).plan.state).toBe('APPROVED');
  const asked = await record('planSubmitted');
  const own = await act(await app.as(city.first), 'approvePlan', { planId: asked.id, version: asked.version });
  expect(own).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Plan.issuerApproves' });
});

/** Moves the limit of the matter of a task by an amendment to which the unit consents where it is asked. */
async function amended(id: string, dueOn: string): Promise<void> {
  const [officer, leader] = [await app.as('zhang.min'), await app.as('gao.yuan')];
  const aim = async () => {
    const { data } = await officer.ask('query ($id: String!) { assignment(id: $id) { item { id version } } }', { id });
    return { itemId: data.assignment.item.id, version: data.assignment.item.version };
  };
  await moved(officer, 'proposeAmendment', { ...(await aim()), reason: '汛期提前。', dueOn });
  await moved(leader, 'decideAmendment', { ...(await aim()), approves: true });
  const { version, allowedActions } = await read(city.direct, id);
  if (allowedActions.some(({ action, allowed }: Answer['data']) => action === 'answerAmendment' && allowed))
    await moved(
      await app.as(city.direct),
      'answerAmendment',
      { assignmentId: id, version, consents: true },
      'Assignment',
    );
  await moved(officer, 'enactAmendment', await aim());
}

it('carries its steps along when the limit becomes shorter, keeps what was written, and is not approved beyond the limit', async () => {
  const { id } = await record('planning');
  const plan = await submitted(id);
  const [first, last] = wholePlan.nodes.map(({ dueOn }) => dueOn);
  const days = async () => {
    const page = 'query ($id: String!) { assignment(id: $id) { plan { finishOn nodes { dueOn owedOn } } } }';
    return (await (await app.as('zhang.min')).ask(page, { id })).data.assignment.plan;
  };
  const written = {
    finishOn: wholePlan.finishOn,
    nodes: [
      { dueOn: first, owedOn: first },
      { dueOn: last, owedOn: last },
    ],
  };
  const carried = { ...written, nodes: [written.nodes[0], { dueOn: last, owedOn: inDays(12) }] };
  expect(await days()).toEqual(written);
  await amended(id, inDays(12));
  expect(await days()).toEqual(carried);
  const officer = await app.as('zhang.min');
  const approves = () => act(officer, 'approvePlan', { planId: plan.id, version: plan.version });
  const refused = await approves();
  expect(refused).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Plan.afterLimit' });
  expect(refused.fields).toMatchObject([{ path: 'input.planId', code: 'stepsAfterLimit' }]);
  expect(refused.fields[0].message).toBe(`时限为 ${inDays(12)}，超出的有：完工 ${last}。`);
  const offered = (await read('zhang.min', id)).plan.allowedActions;
  expect(offered).toContainEqual({ action: 'approve', allowed: false, ruleId: 'Plan.afterLimit' });
  expect(offered).toContainEqual({ action: 'sendBack', allowed: true, ruleId: null });
  await amended(id, inDays(25));
  expect(await days()).toEqual(written);
  expect((await approves()).state).toBe('APPROVED');
  await amended(id, inDays(12));
  expect(await days()).toEqual(carried);
  expect((await read(city.direct, id)).plan.state).toBe('APPROVED');
});

it('stops the clock of a plan while its matter stands still (lifecycle 5.1)', async () => {
  await setClock(app, '2026-11-02T09:00');
  const words = { ...sixParts, planApprovalRequired: true };
  const item = await issuedItem(app, [units.binzhou], {}, words);
  const root = rootAt(item, units.binzhou);
  await setClock(app, '2026-11-04T09:00');
  const leader = await app.as('gao.yuan');
  const stopped = await moved(leader, 'suspendItem', { itemId: item.id, version: item.version, ...pause });
  expect((await read('zhang.min', root.id)).planDueOn).toBe('2026-11-09');
  await setClock(app, '2026-11-16T09:00');
  await moved(leader, 'resumeItem', { itemId: item.id, version: stopped.version });
  expect((await read('zhang.min', root.id)).planDueOn).toBe('2026-11-19');
});

it('gives a plan a third of the window and at most five working days, and chases it once', async () => {
  await setClock(app, '2026-11-02T09:00');
  const words = { ...sixParts, planApprovalRequired: true };
  const root = rootAt(await issuedItem(app, [units.binzhou], {}, words), units.binzhou);
  const liaison = await app.as(city.liaison);
  await done(liaison, 'signAssignment', { assignmentId: root.id, version: root.version }, city.liaisonPost);
  expect((await read('zhang.min', root.id)).planDueOn).toBe('2026-11-09');
  await setClock(app, '2026-11-09T23:00');
  expect((await turnClock(app))['plan.overdue']).toBe(0);
  await setClock(app, '2026-11-10T00:01');
  expect((await turnClock(app))['plan.overdue']).toBeGreaterThan(0);
  expect((await turnClock(app))['plan.overdue']).toBe(0);
  const row = Buffer.from(root.id, 'base64url').toString().split(':')[2] ?? '';
  expect((await toldOf(app, row)).filter((kind) => kind === 'assignment.planOverdue')).toHaveLength(1);
});
