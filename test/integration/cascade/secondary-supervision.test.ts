import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { setClock, turnClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { move, moved } from '../../support/item-moves.ts';
import { matterOf, proposed, rectified, secondary, supervisedAgain, underWay } from '../../support/secondary.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import {
  act,
  closingWords,
  done,
  postOf,
  submittedByCity,
  units,
  wholeCheck,
  wholeReport,
} from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const page = `query ($id: String!) { assignment(id: $id) { id state version round dueOn timeline { kind }
  rectifications { state dueWas dueOn round late answer proposedByName answeredByName } allowedActions { action allowed ruleId } } }`;
const task = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(page, { id })).data.assignment;
const actionOf = (record: Answer['data'], wanted: string) =>
  record.allowedActions.find(({ action }: { action: string }) => action === wanted);
const propose = async (login: string, { id, task: root }: { id: string; task: string }, over: object = {}) => {
  const { version } = await matterOf(actors, id);
  const input = { itemId: id, version, assignmentId: root, ...secondary(), ...over };
  return move(await actors.as(login), 'proposeSecondarySupervision', input);
};
const decide = async (login: string, { id, version }: Answer['data'], approves = true, opinion = '同意。') =>
  move(await actors.as(login), 'decideSecondarySupervision', { itemId: id, version, approves, opinion });
const close = async (login: string, { id, version }: Answer['data'], closes = true, opinion = '整改到位。') =>
  move(await actors.as(login), 'closeRectification', { assignmentId: id, version, closes, opinion }, 'Assignment');
const owed = async (login: string): Promise<{ kind: string; itemId: string | null; assignmentId: string | null }[]> =>
  (await (await actors.as(login)).ask('{ inbox { nodes { kind itemId assignmentId } } }')).data.inbox.nodes;

it('begins the next round of the matter and of the same task when a leader approves, and shows both limits', async () => {
  const matter = await underWay(actors);
  const before = await task('wang.qiang', matter.task);
  const waiting = await proposed(actors, matter);
  expect(await owed('gao.yuan')).toContainEqual({ kind: 'DECIDE_SECONDARY', itemId: matter.id, assignmentId: null });
  expect((await task('wang.qiang', matter.task)).rectifications).toEqual([]);
  expect(await decide('gao.yuan', waiting)).toMatchObject({ state: 'IN_PROGRESS', round: 2, dueOn: inDays(60) });
  const seen = await task('wang.qiang', matter.task);
  expect(seen).toMatchObject({ id: before.id, state: 'IN_PROGRESS', round: 2, dueOn: inDays(60) });
  const limits = { dueWas: before.dueOn, dueOn: inDays(60), round: 2, late: false };
  expect(seen.rectifications).toMatchObject([{ state: 'OPEN', ...limits, proposedByName: '李国华' }]);
  expect(seen.timeline.at(-1).kind).toBe('assignment.supervisedAgain');
  expect((await matterOf(actors, matter.id)).rectifications).toMatchObject([{ state: 'OPEN', decidedByName: '高远' }]);
  expect(await owed('wang.qiang')).toContainEqual({ kind: 'RECTIFY', itemId: null, assignmentId: matter.task });
});

it('asks for a ground, findings, a demand, evidence, a task that was taken up and a working day', async () => {
  const matter = await underWay(actors, [units.weifang]);
  const blank = { findings: ' ', demand: '', evidenceAsked: '' };
  const fields = ['input.findings', 'input.demand', 'input.evidenceAsked'].map((path) => ({ path, code: 'required' }));
  expect(await propose('li.guohua', matter, blank)).toMatchObject({ code: 'INVALID_INPUT', fields });
  const { assignments } = await matterOf(actors, matter.id);
  const idle = assignments.find(({ id }: { id: string }) => id !== matter.task);
  const at = [{ path: 'input.assignmentId', code: 'notFound' }];
  expect(await propose('li.guohua', { ...matter, task: idle.id })).toMatchObject({ code: 'INVALID_INPUT', fields: at });
  expect(await propose('li.guohua', matter, { dueOn: inDays(-1) })).toMatchObject({ code: 'INFEASIBLE_DEADLINE' });
});

it('is proposed by the head alone and decided by a leader alone', async () => {
  const matter = await underWay(actors);
  for (const login of ['zhang.min', 'gao.yuan'])
    expect(await propose(login, matter)).toMatchObject({ ruleId: 'Item.proposeSecondarySupervision' });
  const waiting = await proposed(actors, matter);
  for (const login of ['zhang.min', 'li.guohua'])
    expect(await decide(login, waiting)).toMatchObject({ ruleId: 'Item.decideSecondarySupervision' });
  expect(await propose('li.guohua', matter)).toMatchObject({ ruleId: 'Item.secondaryPending' });
});

it('leaves everything as it is when a leader refuses with a reason', async () => {
  const matter = await underWay(actors);
  const waiting = await proposed(actors, matter);
  expect(await decide('gao.yuan', waiting, false, ' ')).toMatchObject({ fields: [{ path: 'input.opinion' }] });
  await decide('gao.yuan', waiting, false, '先约谈。');
  const after = await matterOf(actors, matter.id);
  expect(after).toMatchObject({ round: 1, rectifications: [{ state: 'REFUSED', opinion: '先约谈。' }] });
  expect(await task('wang.qiang', matter.task)).toMatchObject({ round: 1, rectifications: [] });
  expect(await decide('gao.yuan', after)).toMatchObject({ ruleId: 'Item.noSecondaryProposed' });
});

it('ends a verification that had begun, takes back what was accepted, and neither passes nor is struck off while it runs', async () => {
  const { reported } = await staged(actors, ['reported']);
  const id = reported?.id ?? '';
  const officer = await actors.as('zhang.min');
  await done(officer, 'startVerification', { itemId: id, version: reported?.version, method: 'DESK' });
  const [root] = (await matterOf(actors, id)).assignments;
  const again = await supervisedAgain(actors, { id, task: root.id });
  expect(again.state).toBe('IN_PROGRESS');
  expect(await task('wang.qiang', root.id)).toMatchObject({ round: 2 });
  const report = { assignmentId: root.id, version: 0, kind: 'COMPLETION', ...wholeReport, claimed: 100, handsIn: true };
  const sent = await done(await actors.as('liu.yang'), 'saveReport', report, postOf('liu.yang', 1));
  const approval = { reportId: sent.id, version: sent.version };
  const submitted = (await done(await actors.as('wang.qiang'), 'approveReport', approval)).assignment;
  const acceptance = { assignmentId: root.id, version: submitted.version, check: wholeCheck };
  await done(await actors.as('zhao.wen'), 'acceptAssignment', acceptance);
  const start = { itemId: id, version: (await matterOf(actors, id)).version, method: 'DESK' };
  const verifying = await done(officer, 'startVerification', start);
  const passes = { itemId: id, version: verifying.version, passes: true, checked: '验收单', evidence: '8号' };
  expect(await act(await actors.as('li.guohua'), 'concludeVerification', passes)).toMatchObject({
    code: 'INVALID_MOVE',
    ruleId: 'Item.openRectification',
  });
  const closed = await close('zhang.min', await rectified(actors, await task('wang.qiang', root.id)));
  expect(closed).toMatchObject({ state: 'ACCEPTED' });
  const passed = await done(await actors.as('li.guohua'), 'concludeVerification', passes);
  expect(actionOf(await matterOf(actors, id), 'strikeOff')).toMatchObject({ allowed: true });
  const off = { itemId: id, version: passed.version, ...closingWords };
  expect(await done(await actors.as('zhao.wen'), 'strikeOffItem', off)).toMatchObject({ state: 'STRUCK_OFF' });
});

it('is answered by a responsible person and closed by the originating office, or sent back', async () => {
  const again = await supervisedAgain(actors, await underWay(actors));
  expect(await close('zhang.min', again)).toMatchObject({ ruleId: 'Assignment.rectificationUnanswered' });
  const answer = { assignmentId: again.id, version: again.version, answer: ' ', evidence: '' };
  const blank = await move(await actors.as('wang.qiang'), 'answerRectification', answer, 'Assignment');
  expect(blank.fields).toMatchObject([{ path: 'input.answer' }, { path: 'input.evidence' }]);
  const answered = await rectified(actors, again);
  expect(await owed('zhang.min')).toContainEqual({
    kind: 'CLOSE_RECTIFICATION',
    itemId: null,
    assignmentId: again.id,
  });
  expect(await close('wang.qiang', answered)).toMatchObject({ ruleId: 'Assignment.closeRectification' });
  const back = await close('zhang.min', answered, false, '缺照片。');
  expect((await task('wang.qiang', again.id)).rectifications).toMatchObject([
    { state: 'OPEN', answer: '已逐段返工。' },
  ]);
  await close('zhang.min', await rectified(actors, back));
  const seen = await task('wang.qiang', again.id);
  expect(seen.rectifications).toMatchObject([{ state: 'CLOSED', answeredByName: '王强' }]);
  expect(seen.timeline.map(({ kind }: { kind: string }) => kind).slice(-4)).toEqual([
    'assignment.rectificationAnswered',
    'assignment.rectificationSentBack',
    'assignment.rectificationAnswered',
    'assignment.rectificationClosed',
  ]);
});

it('lets one of two decisions and one of closing and sending back win', async () => {
  for (let round = 0; round < 3; round += 1) {
    const matter = await underWay(actors);
    const waiting = await proposed(actors, matter);
    const both = await Promise.all([decide('gao.yuan', waiting), decide('gao.yuan', waiting, false, '先约谈。')]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    if (both[0].code !== undefined) continue;
    const answered = await rectified(actors, await task('wang.qiang', matter.task));
    const ends = await Promise.all([close('zhang.min', answered), close('zhao.wen', answered, false, '缺照片。')]);
    expect(ends.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  }
});

it('lets approving and handing in what is supervised again win one after the other, never half', async () => {
  const matter = await underWay(actors);
  const waiting = await proposed(actors, matter);
  const report = {
    assignmentId: matter.task,
    version: 0,
    kind: 'COMPLETION',
    ...wholeReport,
    claimed: 100,
    handsIn: true,
  };
  const sent = await done(await actors.as('liu.yang'), 'saveReport', report, postOf('liu.yang', 1));
  const approval = { reportId: sent.id, version: sent.version };
  const both = await Promise.all([
    decide('gao.yuan', waiting),
    act(await actors.as('wang.qiang'), 'approveReport', approval),
  ]);
  expect(both[0]).toMatchObject({ __typename: 'Item', round: 2 });
  const { state, round } = await task('wang.qiang', matter.task);
  expect([round, ['IN_PROGRESS', 'SUBMITTED'].includes(state)]).toEqual([2, true]);
});

it('binds nobody once its task is cancelled', async () => {
  const matter = await underWay(actors, [units.weifang]);
  const again = await supervisedAgain(actors, matter);
  const cancel = { assignmentId: again.id, version: again.version, reason: '任务合并。' };
  await moved(await actors.as('zhang.min'), 'cancelAssignment', cancel, 'Assignment');
  expect(await owed('wang.qiang')).not.toContainEqual({ kind: 'RECTIFY', itemId: null, assignmentId: again.id });
  const { assignments } = await matterOf(actors, matter.id);
  const other = assignments.find(({ id }: { id: string }) => id !== matter.task);
  const { id, version } = await submittedByCity(actors, other, units.weifang);
  const acceptance = { assignmentId: id, version, check: wholeCheck };
  await done(await actors.as('zhao.wen'), 'acceptAssignment', acceptance);
  const start = { itemId: matter.id, version: (await matterOf(actors, matter.id)).version, method: 'DESK' };
  const verifying = await done(await actors.as('zhang.min'), 'startVerification', start);
  const passes = { itemId: matter.id, version: verifying.version, passes: true, checked: '验收单', evidence: '8号' };
  expect(await done(await actors.as('li.guohua'), 'concludeVerification', passes)).toMatchObject({
    state: 'VERIFYING',
  });
});

it('is told late once its limit has passed, and keeps the days that it had left when the matter stands still', async () => {
  await setClock(app, '2026-12-01T09:00');
  const matter = await underWay(actors);
  const waiting = await propose('li.guohua', matter, { dueOn: '2026-12-15' });
  const other = await underWay(actors);
  const paused = await propose('li.guohua', other, { dueOn: '2026-12-15' });
  await decide('gao.yuan', waiting);
  const { version } = await decide('gao.yuan', paused);
  const stop = { itemId: other.id, version, ground: 'OBJECTIVE', reason: '汛期。', reviewOn: '2026-12-08' };
  await moved(await actors.as('gao.yuan'), 'suspendItem', stop);
  await setClock(app, '2026-12-16T00:01');
  await turnClock(app);
  const late = await task('wang.qiang', matter.task);
  expect(late.rectifications).toMatchObject([{ state: 'OPEN', late: true }]);
  expect(late.timeline.some(({ kind }: { kind: string }) => kind === 'assignment.rectificationLate')).toBe(true);
  const kept = await task('wang.qiang', other.task);
  expect(kept.rectifications[0].dueOn > '2026-12-15').toBe(true);
  expect(kept.rectifications[0].dueOn).toBe(kept.dueOn);
  expect(kept.timeline.some(({ kind }: { kind: string }) => kind === 'assignment.rectificationLate')).toBe(false);
});
