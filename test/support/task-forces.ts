import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { globalIdOf, storyId } from './story.ts';
import { postOf, units } from './walk.ts';

const shown = `__typename
  ... on TaskForce { id version state title dissolvedAt lead { id } assignment { id title }
    members { id version role duty state personName orgUnit { id } allowedActions { action allowed ruleId } }
    allowedActions { action allowed ruleId } }
  ... on TaskForceNotice { id state title members { id version duty state personName allowedActions { action allowed ruleId } } }`;

/** The fields of task forces and the inputs of their writes. */
const writes = {
  formTaskForce: 'FormTaskForceInput',
  answerTaskForce: 'AnswerTaskForceInput',
  addTaskForceMember: 'AddTaskForceMemberInput',
  releaseTaskForceMember: 'ReleaseTaskForceMemberInput',
  dissolveTaskForce: 'DissolveTaskForceInput',
} as const;

/** A write on task forces as somebody; the task force, its notice, or the problem. */
export async function taskForce(
  caller: Caller,
  field: keyof typeof writes,
  input: object,
  post?: string,
): Promise<Answer['data']> {
  const query = `mutation ($input: ${writes[field]}!) { answer: ${field}(input: $input) { ${shown}
    ... on Problem { code ruleId message fields { path code message } } } }`;
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** A task force as somebody sees it; null: not at all. */
export const forceSeen = async (caller: Caller, id: string): Promise<Answer['data']> =>
  (await caller.ask(`query ($id: String!) { taskForce(id: $id) { ${shown} } }`, { id })).data.taskForce;

/** Somebody of the lead, and a unit that is asked for somebody. */
export const ofLead = (orgUnitId: string, postId: string, over: object = {}): object => ({
  ...{ orgUnitId, postId, duty: '汇总进度', ...over },
});
export const askedOf = (orgUnitId: string, over: object = {}): object => ({ orgUnitId, duty: '资金协调', ...over });

/** The task force of a task of 滨州 with its handler, for which the province is asked for somebody. */
export async function forceOn(
  app: TestApp,
  { id, version }: Answer['data'],
  asked: readonly object[] = [askedOf(units.province)],
): Promise<Answer['data']> {
  const members = [ofLead(units.binzhou, postOf('liu.yang', 1)), ...asked];
  const input = { assignmentId: id, version, title: '堤防加固专班', members };
  const formed = await taskForce(await app.as('he.jun'), 'formTaskForce', input);
  if (formed.__typename !== 'TaskForce') throw new Error(JSON.stringify(formed));
  return formed;
}

/** The member of a task force that stands so, beside whoever bears the first responsibility. */
export const memberIn = (force: Answer['data'], state: string): Answer['data'] =>
  force.members.find((one: { state: string; role: string }) => one.state === state && one.role !== 'PRIMARY');

/** An id that no task force has. */
export const noForce = globalIdOf('TaskForce', storyId('no task force'));
