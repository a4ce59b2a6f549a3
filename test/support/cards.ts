import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { inDays } from './days.ts';
import { ordered } from './findings.ts';

const shown = `__typename ... on WarningCard { id version state colour rule ground preset schemeVersion clause effect reason followsId replyBy
  reply demand dueOn late issuedByName doneWords doneAt checkWords appeal decision assignment { id } finding { id } allowedActions { action allowed ruleId } }`;

/** The fields of warning cards and the inputs of their writes. */
export const cardWrites = {
  proposeCard: 'ProposeCardInput',
  withdrawCard: 'CardAim',
  replyToCard: 'CardWordsInput',
  issueCard: 'IssueCardInput',
  reportCard: 'ReportCardInput',
  rectifyCard: 'RectifyCardInput',
  appealCard: 'CardWordsInput',
  decideCardAppeal: 'DecideCardAppealInput',
} as const;

/** A write on cards as somebody; the card, or the problem. */
export async function card(caller: Caller, field: keyof typeof cardWrites, input: object): Promise<Answer['data']> {
  const query = `mutation ($input: ${cardWrites[field]}!) { answer: ${field}(input: $input) { ${shown}
    ... on Problem { code ruleId message fields { path code message } } } }`;
  const answer = await caller.ask(query, { input: { key: key(), ...input } });
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** A card as somebody sees it; null: not at all. */
export const cardSeen = async (caller: Caller, id: string): Promise<Answer['data']> =>
  (await caller.ask(`query ($id: String!) { card(id: $id) { ${shown} } }`, { id })).data.card;

/** What an office's rules propose now of a task. */
export async function proposedOf(caller: Caller, task: { id: string }): Promise<Answer['data'][]> {
  const query = '{ cardProposals { rule { id colour } daysLeft assignment { id } finding { id } } }';
  const answer = await caller.ask(query);
  if (answer.data == null) throw new Error(answer.text);
  const { cardProposals } = answer.data;
  return cardProposals.filter((one: Answer['data']) => one.assignment.id === task.id);
}

/** Another scheme of the acting tenant; the scheme, or the problem. */
export async function schemeSet(caller: Caller, over: object): Promise<Answer['data']> {
  const { version } = (await caller.ask('{ cardScheme { version } }')).data.cardScheme;
  const query = `mutation ($input: SetCardSchemeInput!) { answer: setCardScheme(input: $input) { __typename
    ... on CardScheme { version preset rules { id colour } } ... on Problem { code ruleId fields { path code } } } }`;
  return (await caller.ask(query, { input: { key: key(), version, ...over } })).data.answer;
}

/** A task in which a finding was ordered, by which a card may be proposed; its finding as `task`. */
export async function cardable(app: TestApp, task: { id: string }): Promise<Answer['data']> {
  const { id } = await ordered(app, task);
  return { id: task.id, version: 1, task: id };
}

/** The card that rests on the finding of such a task. */
export const byFinding = ({ id, task }: { id: string; task: string }, over: object = {}): object => ({
  ...{ assignmentId: id, ruleId: 'finding.yellow', findingId: task, reason: '第三标段停工属实。', ...over },
});

/** A card of the province against the city by what was found. */
export const proposedCard = async (app: TestApp, task: { id: string }): Promise<Answer['data']> =>
  card(await app.as('zhang.min'), 'proposeCard', byFinding(await cardable(app, task)));

export const replied = { words: '停工系连续降雨所致，已组织抢工。' };
export const issuing = (over: object = {}): object => ({ demand: '两周内全面复工。', dueOn: inDays(14), ...over });
export const doneSo = { words: '已增调两个班组，全面复工。', evidence: '复工照片和监理记录。' };
export const verifiedSo = { words: '现场已复工。', evidence: '照片三张。' };

/** The same, to which the city replied. */
export async function heardCard(app: TestApp, task: { id: string }): Promise<Answer['data']> {
  const { id, version } = await proposedCard(app, task);
  return card(await app.as('wang.qiang'), 'replyToCard', { cardId: id, version, ...replied });
}

/** The same, issued by the head of the office. */
export async function issuedCard(app: TestApp, task: { id: string }, over: object = {}): Promise<Answer['data']> {
  const { id, version } = await heardCard(app, task);
  return card(await app.as('li.guohua'), 'issueCard', { cardId: id, version, ...issuing(over) });
}

/** The same, against which the city appealed. */
export async function appealedCard(app: TestApp, task: { id: string }): Promise<Answer['data']> {
  const { id, version } = await issuedCard(app, task);
  return card(await app.as('wang.qiang'), 'appealCard', { cardId: id, version, words: '事实认定有误。' });
}
