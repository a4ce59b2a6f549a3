import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { inDays } from '../../support/days.ts';
import { move, moved } from '../../support/item-moves.ts';
import { acceptedBelow, countyDone, informedTask, toReopen } from '../../support/reopening.ts';
import { matterOf, supervisedAgain } from '../../support/secondary.ts';
import { signedInOnce, staged } from '../../support/stage.ts';

const app = startApp();
const actors = signedInOnce(app);
const page = `query ($id: String!) { assignment(id: $id) { id state version round dueOn reopenReason acceptedAt signedAt
  timeline { kind } allowedActions { action allowed ruleId } } }`;
const task = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(page, { id })).data.assignment;
const actionOf = (record: Answer['data'], wanted: string) =>
  record.allowedActions.find(({ action }: { action: string }) => action === wanted);
const reopen = async (login: string, { id, version }: Answer['data'], over: object = {}) => {
  const why = { reason: '省里要求返工。', dueOn: inDays(14), ...over };
  return move(await actors.as(login), 'reopenAssignment', { assignmentId: id, version, ...why }, 'Assignment');
};
const read = async (login: string, { id, version }: Answer['data']) =>
  move(await actors.as(login), 'readAssignment', { assignmentId: id, version }, 'Assignment');

it('opens a county’s accepted task again for the next round once its city is supervised again, and lets it be done anew', async () => {
  const matter = await acceptedBelow(actors);
  const early = await task('he.jun', matter.child.id);
  expect(actionOf(early, 'reopen')).toMatchObject({ allowed: false, ruleId: 'Assignment.notFailedAbove' });
  expect(await reopen('he.jun', early)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.notFailedAbove' });
  await supervisedAgain(actors, matter);
  expect(actionOf(await task('he.jun', early.id), 'reopen')).toMatchObject({ allowed: true });
  expect(await reopen('he.jun', early)).toMatchObject({ state: 'IN_PROGRESS', round: 2, dueOn: inDays(14) });
  const seen = await task('he.jun', early.id);
  expect(seen).toMatchObject({ reopenReason: '省里要求返工。', acceptedAt: null });
  expect(seen.timeline.at(-1).kind).toBe('assignment.reopened');
  const again = await countyDone(actors, early.id);
  expect(again).toMatchObject({ state: 'ACCEPTED' });
  expect(await reopen('he.jun', again)).toMatchObject({ ruleId: 'Assignment.notFailedAbove' });
});

it('may be opened again by the originator too, and by nobody below', async () => {
  const child = await toReopen(actors);
  for (const login of ['feng.lei', 'wang.qiang', 'gao.yuan'])
    expect(await reopen(login, child)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.reopen' });
  expect(await reopen('guo.tao', child)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await reopen('zhang.min', child)).toMatchObject({ state: 'IN_PROGRESS' });
});

it('asks for a reason and a limit inside that of the level above', async () => {
  const child = await toReopen(actors);
  expect(await reopen('he.jun', child, { reason: ' ' })).toMatchObject({ fields: [{ path: 'input.reason' }] });
  expect(await reopen('he.jun', child, { dueOn: inDays(200) })).toMatchObject({ ruleId: 'deadline.parent' });
});

it('leaves an accepted root alone until its matter fails, which opens it again by itself', async () => {
  const { reported } = await staged(actors, ['reported']);
  const [root] = (await matterOf(actors, reported?.id ?? '')).assignments;
  expect(await reopen('zhang.min', root)).toMatchObject({ ruleId: 'Assignment.notFailedAbove' });
  const { verifying } = await staged(actors, ['verifying']);
  const found = { checked: '现场', evidence: '照片', findings: '未完工', dueOn: inDays(30) };
  const conclusion = { itemId: verifying?.id, version: verifying?.version, passes: false, ...found };
  const failed = await moved(await actors.as('li.guohua'), 'concludeVerification', conclusion);
  expect(failed).toMatchObject({ state: 'IN_PROGRESS', round: 2, assignments: [{ state: 'IN_PROGRESS' }] });
});

it('lets one of two who open the same task again win', async () => {
  for (let round = 0; round < 3; round += 1) {
    const child = await toReopen(actors);
    const both = await Promise.all([reopen('he.jun', child), reopen('zhang.min', child)]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  }
});

it('is read by an informed unit, once, and asks nothing more of it', async () => {
  const arrived = await informedTask(actors);
  const inbox = '{ inbox { nodes { kind assignmentId } } }';
  const owed = async () => (await (await actors.as('he.jun')).ask(inbox)).data.inbox.nodes;
  expect(await owed()).toContainEqual({ kind: 'READ', assignmentId: arrived.id });
  expect(await read('wang.qiang', arrived)).toMatchObject({ ruleId: 'Assignment.read' });
  const both = await Promise.all([read('he.jun', arrived), read('he.jun', arrived)]);
  expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  const seen = await task('zhang.min', arrived.id);
  expect(seen).toMatchObject({ state: 'READ', signedAt: expect.any(String) });
  expect(seen.timeline.at(-1).kind).toBe('assignment.read');
  expect(await read('he.jun', seen)).toMatchObject({ ruleId: 'Assignment.machine' });
  expect(await owed()).not.toContainEqual({ kind: 'READ', assignmentId: arrived.id });
});

it('is not read by a unit that must do it', async () => {
  const { arrived } = await staged(actors, ['arrived']);
  expect(await read('he.jun', arrived)).toMatchObject({ ruleId: 'Assignment.role' });
});
