import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { cardable } from './cards.ts';
import { inDays } from './days.ts';
import { postOf } from './walk.ts';

const shown = `__typename ... on AccountabilityCase { id version state facts clause ground { kind subjectId ruleId reason words }
  heardOn hearing hearingWaived leaderName opinion body documentNo referredOn decision decidedOn
  dropReason assignment { id } orgUnit { id } allowedActions { action allowed ruleId } }`;

/** The fields of cases of accountability and the inputs of their writes. */
export const accountabilityWrites = {
  proposeAccountability: 'ProposeAccountabilityInput',
  hearAccountability: 'HearAccountabilityInput',
  consentToAccountability: 'ConsentToAccountabilityInput',
  referAccountability: 'ReferAccountabilityInput',
  recordAccountability: 'RecordAccountabilityInput',
  feedBackAccountability: 'FeedBackAccountabilityInput',
  dropAccountability: 'DropAccountabilityInput',
} as const;

/** A write on cases as somebody; the case, or the problem. */
export async function accountable(
  caller: Caller,
  field: keyof typeof accountabilityWrites,
  input: object,
  post?: string,
): Promise<Answer['data']> {
  const query = `mutation ($input: ${accountabilityWrites[field]}!) { answer: ${field}(input: $input) { ${shown}
    ... on Problem { code ruleId message fields { path code message } } } }`;
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** A case as somebody sees it; null: not at all. */
export async function caseSeen(caller: Caller, id: string, post?: string): Promise<Answer['data']> {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const query = `query ($id: String!) { accountabilityCase(id: $id) { ${shown} } }`;
  return (await caller.ask(query, { id }, headers)).data.accountabilityCase;
}

/** A task, and the finding in it on which a case rests. */
interface Ground {
  readonly id: string;
  readonly task: string;
}

/** A proposal about a task by what was found in it, to the leader of the province. */
export const proposal = ({ id, task }: Ground, over: object = {}): object => ({
  ...{ assignmentId: id, groundId: task, leaderPostId: postOf('gao.yuan'), facts: '停工两个月未报告，造成重大损失。' },
  ...{ clause: '《督查工作问效问责暂行办法》第七条。', ...over },
});
export const heard = (over: object = {}): object => ({
  ...{ heardOn: inDays(0), waives: false, words: '停工系连续降雨所致。', ...over },
});
export const consent = (over: object = {}): object => ({ consents: true, opinion: '同意提请。', ...over });
export const referral = (over: object = {}): object => ({
  ...{ body: '省纪委监委', documentNo: '鲁政督〔2026〕7号', referredOn: inDays(0), ...over },
});
export const decided = (over: object = {}): object => ({
  ...{ decision: '对责任人作出诫勉处理。', decidedOn: inDays(0), ...over },
});

/** What rules propose a case about in a task, as somebody is offered it. */
export async function groundsSeen(caller: Caller, id: string): Promise<Answer['data'][]> {
  const query = `query ($id: String!) { assignment(id: $id) { accountabilityGrounds { kind subjectId ruleId reason words } } }`;
  return (await caller.ask(query, { id })).data.assignment.accountabilityGrounds;
}

/** A case of the province about a task of the city, by what was found in it. */
export const proposedCase = async (app: TestApp, task: { id: string }, at?: Ground): Promise<Answer['data']> =>
  accountable(await app.as('zhang.min'), 'proposeAccountability', proposal(at ?? (await cardable(app, task))));

/** The same, about which the city was heard. */
export async function heardCase(app: TestApp, task: { id: string }, at?: Ground): Promise<Answer['data']> {
  const { id, version } = await proposedCase(app, task, at);
  return accountable(await app.as('zhang.min'), 'hearAccountability', { caseId: id, version, ...heard() });
}

/** The same, to which the leader consented. */
export async function consentedCase(app: TestApp, task: { id: string }, at?: Ground): Promise<Answer['data']> {
  const { id, version } = await heardCase(app, task, at);
  return accountable(await app.as('gao.yuan'), 'consentToAccountability', { caseId: id, version, ...consent() });
}

/** The same, referred to the body that decides. */
export async function referredCase(app: TestApp, task: { id: string }, at?: Ground): Promise<Answer['data']> {
  const { id, version } = await consentedCase(app, task, at);
  return accountable(await app.as('zhang.min'), 'referAccountability', { caseId: id, version, ...referral() });
}

/** The same, decided by it. */
export async function decidedCase(app: TestApp, task: { id: string }, at?: Ground): Promise<Answer['data']> {
  const { id, version } = await referredCase(app, task, at);
  return accountable(await app.as('zhang.min'), 'recordAccountability', { caseId: id, version, ...decided() });
}
