import type { Answer, TestApp } from './app.ts';
import { inDays } from './days.ts';
import { moved } from './item-moves.ts';
import { done, issuedItem, postOf, rootAt, units } from './walk.ts';

/** A proposal to supervise a second time with everything that it asks. */
export const secondary = () => ({
  ground: 'PERFUNCTORY',
  findings: '报告与现场不符，两段堤防未完工。',
  demand: '返工两段堤防并重新验收。',
  evidenceAsked: '复验单和现场照片。',
  dueOn: inDays(60),
});

const city = { liaison: 'liu.yang', direct: 'wang.qiang', office: postOf('liu.yang'), handler: postOf('liu.yang', 1) };

/** A matter that a city has taken up, and its task; another city, when named, has not. */
export async function underWay(app: TestApp, also: readonly string[] = []): Promise<{ id: string; task: string }> {
  const issued = await issuedItem(app, [units.binzhou, ...also]);
  const root = rootAt(issued, units.binzhou);
  const liaison = await app.as(city.liaison);
  const aim = { assignmentId: root.id };
  const signed = await done(liaison, 'signAssignment', { ...aim, version: root.version }, city.office);
  const handler = { ...aim, version: signed.version, handlerPostId: city.handler };
  await done(liaison, 'handleAssignment', handler, city.office);
  return { id: issued.id, task: root.id };
}

const page = `query ($id: String!) { item(id: $id) { id state version round dueOn assignments { id state version round dueOn }
  rectifications { state ground dueWas dueOn round late assignmentId proposedByName decidedByName opinion answer answeredByName
    closedByName sentBack closingOpinion to { id } } allowedActions { action allowed ruleId } } }`;

/** A matter as the officer of its office reads it, with its orders to rectify. */
export const matterOf = async (app: TestApp, id: string, login = 'zhang.min'): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(page, { id })).data.item;

/** Proposes that a matter be supervised a second time. */
export async function proposed(app: TestApp, { id, task }: { id: string; task: string }): Promise<Answer['data']> {
  const { version } = await matterOf(app, id);
  const input = { itemId: id, version, assignmentId: task, ...secondary() };
  return moved(await app.as('li.guohua'), 'proposeSecondarySupervision', input);
}

/** Supervises a matter a second time: proposed by the head, approved by a leader; answers its task. */
export async function supervisedAgain(app: TestApp, matter: { id: string; task: string }): Promise<Answer['data']> {
  const { version } = await proposed(app, matter);
  const input = { itemId: matter.id, version, approves: true, opinion: '同意。' };
  const { assignments } = await moved(await app.as('gao.yuan'), 'decideSecondarySupervision', input);
  return assignments.find(({ id }: { id: string }) => id === matter.task);
}

/** Answers the order to rectify a task. */
export async function rectified(
  app: TestApp,
  { id, version }: { id: string; version: number },
): Promise<Answer['data']> {
  const input = { assignmentId: id, version, answer: '已逐段返工。', evidence: '复验单〔2026〕3号' };
  return moved(await app.as(city.direct), 'answerRectification', input, 'Assignment');
}
