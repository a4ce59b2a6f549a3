import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { inDays } from './days.ts';
import { globalIdOf, storyId } from './story.ts';

const shown = `__typename ... on Finding { id version state round problem measures leadLeader dueOn late listed lookBackOn recordedByName
  assignment { id } orgUnit { id } allowedActions { action allowed ruleId } }`;

/** The fields of findings and the inputs of their writes. */
export const findingWrites = {
  recordFinding: 'RecordFindingInput',
  withdrawFinding: 'FindingAim',
  orderRectification: 'OrderRectificationInput',
  listFinding: 'ListFindingInput',
  answerFinding: 'AnswerFindingInput',
  checkFinding: 'CheckFindingInput',
  lookBackFinding: 'CheckFindingInput',
} as const;

/** A write on findings as somebody; the finding, or the problem. */
export async function finding(
  caller: Caller,
  field: keyof typeof findingWrites,
  input: object,
  post?: string,
): Promise<Answer['data']> {
  const query = `mutation ($input: ${findingWrites[field]}!) { answer: ${field}(input: $input) { ${shown}
    ... on Problem { code ruleId message fields { path code message } } } }`;
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** A finding as somebody sees it; null: not at all. */
export const findingSeen = async (caller: Caller, id: string): Promise<Answer['data']> =>
  (await caller.ask(`query ($id: String!) { finding(id: $id) { ${shown} } }`, { id })).data.finding;

/** What was found in a task. */
export const found = ({ id }: { id: string }, over: object = {}): object => ({
  ...{ assignmentId: id, findingClass: 'SLOW_ACTION', obstacle: 'FUNDS', risk: 'HIGH' },
  ...{ problem: '第三标段停工已两个月。', evidence: '现场照片三张，施工日志一份。', foundOn: inDays(0), ...over },
});

/** The three lists of an order to rectify. */
export const lists = (over: object = {}): object => ({
  measures: ['补足施工力量', '逐日报告进度'],
  ...{ leadLeader: '副市长 孙立', demand: '两周内复工。', evidenceAsked: '复工照片和监理记录。', dueOn: inDays(14) },
  ...over,
});

/** What was done. */
export const rectifiedSo = { answer: '已全面复工，日进度正常。', evidence: '复工照片五张，监理记录两份。' };

/** What somebody saw on the spot. */
export const seenThere = (over: object = {}): object => ({
  ...{ holds: true, checkedOn: inDays(0), place: '第三标段工地', words: '施工正常。', ...over },
});

/** A finding of the province in a task. */
export const recorded = async (app: TestApp, task: { id: string }, over: object = {}): Promise<Answer['data']> =>
  finding(await app.as('zhang.min'), 'recordFinding', found(task, over));

/** The same, ordered to be rectified. */
export async function ordered(app: TestApp, task: { id: string }, over: object = {}): Promise<Answer['data']> {
  const { id, version } = await recorded(app, task);
  return finding(await app.as('li.guohua'), 'orderRectification', { findingId: id, version, ...lists(over) });
}

/** The same, answered by the city. */
export async function answered(app: TestApp, task: { id: string }): Promise<Answer['data']> {
  const { id, version } = await ordered(app, task);
  return finding(await app.as('wang.qiang'), 'answerFinding', { findingId: id, version, ...rectifiedSo });
}

/** The same, found to be rectified by somebody of the office. */
export async function closed(app: TestApp, task: { id: string }, checker = 'zhao.wen'): Promise<Answer['data']> {
  const { id, version } = await answered(app, task);
  return finding(await app.as(checker), 'checkFinding', { findingId: id, version, ...seenThere() });
}

/** An id that no finding has. */
export const noFinding = globalIdOf('Finding', storyId('no finding'));
