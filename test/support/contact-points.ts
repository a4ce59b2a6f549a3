import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { inDays } from './days.ts';
import type { Fixture } from './visibility-fixture.ts';
import { postOf, units } from './walk.ts';

const point = `... on ContactPoint { id version kind name purpose contactName active office { id } contactUnit { id }
  allowedActions { action allowed ruleId } }`;
const seen = `... on Observation { id version state question lineName lineUnit wantedBy verdict amount words answerBy answer filedAt releasedAt
  contactPoint { id } assignment { id } conflict { code explanation liftedAt } allowedActions { action allowed ruleId } }`;

/** The fields of contact points and the inputs of their writes. */
export const contactWrites = {
  establishContactPoint: 'EstablishContactPointInput',
  changeContactPoint: 'ChangeContactPointInput',
  endContactPoint: 'ContactPointAim',
  askContactPoint: 'AskContactPointInput',
  fileObservation: 'FileObservationInput',
  answerContactQuestion: 'AnswerContactQuestionInput',
  attachObservation: 'AttachObservationInput',
  answerObservation: 'AnswerObservationInput',
  releaseObservation: 'ObservationAim',
} as const;

/** A write on contact points or observations as somebody; the record, or the problem. */
export async function contact(
  caller: Caller,
  field: keyof typeof contactWrites,
  input: object,
  post?: string,
): Promise<Answer['data']> {
  const shown = /ContactPoint$/.test(field) && field !== 'askContactPoint' ? point : seen;
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const query = `mutation ($input: ${contactWrites[field]}!) { answer: ${field}(input: $input) { __typename ${shown}
    ... on Problem { code ruleId message fields { path code message } } } }`;
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** What somebody reads of what was seen of a task. */
export async function observationsSeen(caller: Caller, id: string, post?: string): Promise<Answer['data'][]> {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const query = `query ($id: String!) { assignment(id: $id) { observations { __typename ${seen} } } }`;
  return (await caller.ask(query, { id }, headers)).data.assignment.observations;
}

/** A contact point of an enterprise; the contact is the liaison of 滨州. */
export const atEnterprise = (over: object = {}): object => ({
  ...{ kind: 'ENTERPRISE', name: '黄河水工建设公司', purpose: '堤防加固工程实际进度。' },
  ...{ contact: { postId: postOf('liu.yang'), orgUnitId: units.binzhou }, ...over },
});

/** A question to a contact about a task. */
export const question = (pointId: string, { id }: { id: string }, over: object = {}): object => ({
  ...{ contactPointId: pointId, assignmentId: id, question: '堤防加固实际完成多少？', wantedBy: inDays(7), ...over },
});

/** What a contact saw. */
export const observed = (over: object = {}): object => ({
  ...{ verdict: 'CONTRARY', words: '第三标段停工，机械已撤场。', seenOn: inDays(0), ...over },
});

/** The contact point of the province, with a task that may be asked about. */
export async function pointMade(app: TestApp, task: Answer['data']): Promise<Answer['data']> {
  const made = await contact(await app.as('zhang.min'), 'establishContactPoint', atEnterprise());
  return { ...made, task: task.id };
}

/** The same as of a write that must be done. */
async function doing(...write: Parameters<typeof contact>): Promise<Answer['data']> {
  const answer = await contact(...write);
  if (answer.__typename === 'Problem') throw new Error(JSON.stringify(answer));
  return answer;
}

/** An observation of the province in a state, on a day: asked about a task, told, answered, or told unasked. */
export async function observation(
  app: TestApp,
  task: Answer['data'],
  how: 'asked' | 'told' | 'answered' | 'unasked',
  day = inDays(0),
): Promise<Answer['data']> {
  const officer = await app.as('zhang.min');
  const { id } = await pointMade(app, task);
  const teller = await app.as('liu.yang');
  const seen = observed({ seenOn: day });
  if (how === 'unasked') {
    const told = await doing(teller, 'fileObservation', { contactPointId: id, ...seen }, postOf('liu.yang'));
    return { ...told, task: task.id };
  }
  const asked = await doing(officer, 'askContactPoint', question(id, task, { wantedBy: day }));
  if (how === 'asked') return asked;
  const aim = { observationId: asked.id, version: asked.version };
  const told = await doing(teller, 'answerContactQuestion', { ...aim, ...seen }, postOf('liu.yang'));
  if (how === 'told') return told;
  const answer = { observationId: told.id, version: told.version, answer: '已安排核查。' };
  return doing(await app.as('zhao.wen'), 'answerObservation', answer);
}

/** What 区教育局 told the province of 市中街道 on a day, asked and unasked: asked alone, waiting, answered, and released where that is wanted. */
export async function observedStory(
  app: TestApp,
  f: Fixture,
  { day = inDays(0), releases = true }: { day?: string; releases?: boolean } = {},
): Promise<void> {
  const [officer, teller] = [await app.as('zhang.min'), await app.as('education')];
  const there = { postId: postOf('education'), orgUnitId: units.education };
  const made = await doing(officer, 'establishContactPoint', atEnterprise({ contact: there }));
  const [, waiting, released] = await Promise.all(
    [1, 2, 3].map(() => doing(officer, 'askContactPoint', question(made.id, f.street, { wantedBy: day }))),
  );
  const seen = observed({ seenOn: day });
  for (const { id, version } of [waiting, released])
    await doing(teller, 'answerContactQuestion', { observationId: id, version, ...seen }, postOf('education'));
  await doing(officer, 'answerObservation', { observationId: released.id, version: 2, answer: '已核查。' });
  if (releases)
    await doing(await app.as('li.guohua'), 'releaseObservation', { observationId: released.id, version: 3 });
  await doing(teller, 'fileObservation', { contactPointId: made.id, ...seen }, postOf('education'));
}
