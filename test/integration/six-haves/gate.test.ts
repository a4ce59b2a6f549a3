import { expect, it } from 'vitest';
import { type Answer, key, startApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import { wholePlan } from '../../support/plan-operations.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { act, cities, closingWords, done, mutationOf, units, wholeReport } from '../../support/walk.ts';

const app = signedInOnce(startApp());
const city = cities[units.binzhou] ?? { liaison: '', liaisonPost: '', handlerPost: '', direct: '', first: '' };
const [firstMissing, remedy] = ['“六有”不全，缺落实方案、具体措施，补齐后方可上报办结。', /请编制推进计划方案并经审定/];
const taskQuery = `query ($id: String!) { assignment(id: $id) { state version reports { state allowedActions { action allowed ruleId reason } } } }`;
const itemQuery = `query ($id: String!) { item(id: $id) { state version allowedActions { action allowed ruleId reason } } }`;

const taskOf = async (id: string): Promise<Answer['data']> =>
  (await (await app.as(city.direct)).ask(taskQuery, { id })).data.assignment;
const itemOf = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(itemQuery, { id })).data.item;
const buttonOf = (record: Answer['data'], action: string): Answer['data'] =>
  record.allowedActions.find((one: Answer['data']) => one.action === action);

/** A task under way with a completion in review, and no plan. */
async function inReview(): Promise<{ id: string; approve: () => Promise<Answer['data']> }> {
  const { working } = await staged(app, ['working']);
  const id = working?.id ?? '';
  const report = { key: key(), assignmentId: id, version: 0, kind: 'COMPLETION', ...wholeReport, claimed: 100 };
  const writer = await app.as(city.liaison);
  const input = { input: { ...report, handsIn: true } };
  const headers = { 'x-duban-post': city.handlerPost };
  const { answer } = (await writer.ask(mutationOf('saveReport', 'SaveReportInput', 'Report'), input, headers)).data;
  const signer = await app.as(city.direct);
  return { id, approve: () => act(signer, 'approveReport', { reportId: answer.id, version: answer.version }) };
}

const submittedPlan = async (assignmentId: string): Promise<{ planId: string; version: number }> => {
  const written = { assignmentId, version: 0, ...wholePlan };
  const { id, version } = await done(await app.as(city.liaison), 'submitPlan', written, city.handlerPost);
  return { planId: id, version };
};
const forgetPlans = (): Promise<unknown> => connected(app.adminUrl(), (owner) => owner.query('delete from plan'));

it('lets no completion go up that lacks one of the six, says which with the remedy, and holds the button shut (lifecycle 5.2)', async () => {
  const { id, approve } = await inReview();
  expect(buttonOf((await taskOf(id)).reports[0], 'approve')).toMatchObject({
    ...{ allowed: false, ruleId: 'Report.sixHaves', reason: firstMissing },
  });
  const refused = await approve();
  expect(refused).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Report.sixHaves', message: firstMissing });
  expect(refused.fields.map((one: Answer['data']) => one.path)).toEqual(['sixHaves.PLAN', 'sixHaves.MEASURES']);
  expect(refused.fields[0].message).toMatch(remedy);
  const plan = await submittedPlan(id);
  expect((await approve()).ruleId).toBe('Report.sixHaves');
  expect(await taskOf(id)).toMatchObject({ state: 'IN_PROGRESS', reports: [{ state: 'IN_REVIEW' }] });
  await done(await app.as(city.first), 'approvePlan', plan);
  expect(buttonOf((await taskOf(id)).reports[0], 'approve').allowed).toBe(true);
  expect((await approve()).assignment.state).toBe('SUBMITTED');
});

it('asks nothing of the kind of a periodic report', async () => {
  const { working } = await staged(app, ['working']);
  const periodic = { assignmentId: working?.id, version: 0, kind: 'PERIODIC', ...wholeReport, claimed: 10 };
  const writer = await app.as(city.liaison);
  const report = await done(writer, 'saveReport', { ...periodic, handsIn: true }, city.handlerPost);
  const approval = { reportId: report.id, version: report.version };
  expect((await act(await app.as(city.direct), 'approveReport', approval)).state).toBe('APPROVED');
});

it('reads the plan as it stands when the completion goes up, though both are decided at once', async () => {
  const { id, approve } = await inReview();
  const plan = await submittedPlan(id);
  const first = await app.as(city.first);
  const [approved, report] = await Promise.all([act(first, 'approvePlan', plan), approve()]);
  expect(approved.state).toBe('APPROVED');
  const { state } = await taskOf(id);
  expect([report.ruleId ?? report.state, state]).toEqual(
    report.ruleId === undefined ? ['APPROVED', 'SUBMITTED'] : ['Report.sixHaves', 'IN_PROGRESS'],
  );
  if (state === 'IN_PROGRESS') expect((await approve()).state).toBe('APPROVED');
});

it('lets no matter pass whose tasks lack one of the six, names their units, and lets it fail (lifecycle 5.1)', async () => {
  const { verifying } = await staged(app, ['verifying']);
  const finding = { itemId: verifying?.id, version: verifying?.version, checked: '验收单', evidence: '8号' };
  await forgetPlans();
  const passing = await act(await app.as('li.guohua'), 'concludeVerification', { ...finding, passes: true });
  expect(passing).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.sixHaves' });
  expect(passing.message).toBe('有 1 项任务“六有”不全（滨州市），请核查不通过，退回补齐。');
  expect((await itemOf('li.guohua', verifying?.id ?? '')).version).toBe(verifying?.version);
  const failing = { ...finding, passes: false, findings: '没有落实方案。', dueOn: wholePlan.finishOn };
  expect((await done(await app.as('li.guohua'), 'concludeVerification', failing)).state).toBe('IN_PROGRESS');
});

it('strikes no matter off whose tasks lack one of the six, and holds the button shut', async () => {
  const { verified } = await staged(app, ['verified']);
  const strike = { itemId: verified?.id, version: verified?.version, ...closingWords };
  const button = async () => buttonOf(await itemOf('zhao.wen', strike.itemId ?? ''), 'strikeOff');
  expect((await button()).allowed).toBe(true);
  await forgetPlans();
  expect(await button()).toMatchObject({
    allowed: false,
    ruleId: 'Item.sixHaves',
    reason: expect.stringContaining('滨州市'),
  });
  expect(await act(await app.as('zhao.wen'), 'strikeOffItem', strike)).toMatchObject({ ruleId: 'Item.sixHaves' });
});
