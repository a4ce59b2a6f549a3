import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { inDays } from './days.ts';
import { globalIdOf, storyId } from './story.ts';
import { issuedItem, rootAt, units } from './walk.ts';

/** Cities beside those of the story. */
export const jinan = globalIdOf('OrgUnit', '100000');
export const qingdao = globalIdOf('OrgUnit', '200000');

const shown = `__typename ... on Finding { id version state round extendsId problem measures leadLeader dueOn late listed lookBackOn recordedByName
  assignment { id } orgUnit { id } allowedActions { action allowed ruleId } }`;

/** The fields of findings and the inputs of their writes. */
export const findingWrites = {
  recordFinding: 'RecordFindingInput',
  withdrawFinding: 'FindingAim',
  transferFinding: 'TransferFindingInput',
  orderFinding: 'OrderFindingInput',
  listFinding: 'ListFindingInput',
  answerFinding: 'AnswerFindingInput',
  extendFinding: 'ExtendFindingInput',
  checkPeer: 'CheckPeerInput',
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

/** A letter on what is beyond the authority of the province, to a city beside those of the story. */
export const letterOn = (over: object = {}): object => ({
  ...{
    toOrgUnitId: qingdao,
    title: '河道非法采砂问题线索',
    letter: '现将有关线索移送贵单位，请依职权处理。',
    answerDays: 5,
  },
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
export async function ordered(
  app: TestApp,
  task: { id: string },
  over: object = {},
  seen: object = {},
): Promise<Answer['data']> {
  const { id, version } = await recorded(app, task, seen);
  return finding(await app.as('li.guohua'), 'orderFinding', { findingId: id, version, ...lists(over) });
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

/** What a check on a peer found. */
export const foundThere = (over: object = {}): object => ({
  ...{ found: true, problem: '同样停工。', evidence: '现场照片两张。', foundOn: inDays(0), ...over },
});

/** A check on the task of 济南 by what was found in that of 滨州, under a matter of both. */
export async function toCheck(app: TestApp): Promise<Answer['data']> {
  const item = await issuedItem(app, [units.binzhou, jinan]);
  const one = await recorded(app, rootAt(item, units.binzhou));
  const peer = rootAt(item, jinan);
  const officer = await app.as('zhang.min');
  await finding(officer, 'extendFinding', { findingId: one.id, version: one.version, assignmentIds: [peer.id] });
  const query = 'query ($id: String!) { assignment(id: $id) { findings { id version } } }';
  return (await officer.ask(query, { id: peer.id })).data.assignment.findings[0];
}

/** A matter of three cities in whose tasks one obstacle is named; what is fed back on it, and the finding that was last. */
export async function fedBack(app: TestApp): Promise<Answer['data']> {
  const item = await issuedItem(app, [units.binzhou, jinan, qingdao]);
  for (const unit of [units.binzhou, jinan, qingdao]) await ordered(app, rootAt(item, unit));
  return feedbackOn(await app.as('li.guohua'), item.id);
}

/** What is fed back on a matter, as somebody sees it. */
export async function feedbackOn(caller: Caller, id: string): Promise<Answer['data']> {
  const query = `query ($id: String!) { item(id: $id) { policyFeedbacks { id version obstacle units adjusts words
    allowedActions { action allowed ruleId } } } }`;
  return (await caller.ask(query, { id })).data.item?.policyFeedbacks[0] ?? null;
}

const numbering = `mutation ($input: SetFeedbackRuleInput!) { answer: setFeedbackRule(input: $input) { __typename
  ... on FeedbackRule { version units settable } ... on Problem { code ruleId fields { path code } } } }`;

/** From how many units on an obstacle is fed back, as somebody sets it; what stands, or the problem. */
export const commonSet = async (caller: Caller, input: object): Promise<Answer['data']> =>
  (await caller.ask(numbering, { input: { key: key(), version: 0, units: 3, ...input } })).data.answer;

/** An id that no finding has. */
export const noFinding = globalIdOf('Finding', storyId('no finding'));
