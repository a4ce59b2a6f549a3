import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { complainant } from './case-file.ts';
import { inDays } from './days.ts';
import { units } from './walk.ts';

/** What may be known of a case and of a review. */
const shownCase = `id version number subject closedOn drawn calledOn callMethod satisfied callWords outcome outcomeWords passedTo accepted owed findingId
  item { id version number title body state source sourceRef secrecy originatedOn caseReview { id title } }
  complainantName complainantPhone complainantAddress handler { id } unmaskings { personName reason closesAt } allowedActions { action allowed ruleId }`;
const shownReview = `id version title state seed sampleSize briefing counts { registered drawn handled beyondAuthority accepted rectify open owed }
  cases { ${shownCase} } allowedActions { action allowed ruleId }`;

/** The fields of reviews, the inputs of their writes, and what each answers. */
export const reviewWrites = {
  openCaseReview: ['OpenCaseReviewInput', `... on CaseReview { ${shownReview} }`],
  registerClosedCases: ['RegisterClosedCasesInput', `... on CaseReview { ${shownReview} }`],
  drawCases: ['DrawCasesInput', `... on CaseReview { ${shownReview} }`],
  concludeCaseReview: ['CaseReviewAim', `... on CaseReview { ${shownReview} }`],
  recordCallback: ['RecordCallbackInput', `... on ClosedCase { ${shownCase} }`],
  concludeCase: ['ConcludeCaseInput', `... on ClosedCase { ${shownCase} }`],
  recordAcceptance: ['RecordAcceptanceInput', `... on ClosedCase { ${shownCase} }`],
  registerCaseMatter: ['RegisterCaseMatterInput', `... on ClosedCase { ${shownCase} }`],
  unmaskComplainant: ['UnmaskComplainantInput', '... on Complainant { name phone address closesAt }'],
} as const;

/** A write on reviews as somebody; the record, or the problem. */
export async function reviewed(
  caller: Caller,
  field: keyof typeof reviewWrites,
  input: object,
  post?: string,
): Promise<Answer['data']> {
  const [type, shown] = reviewWrites[field];
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const query = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename ${shown}
    ... on Problem { code ruleId message fields { path code message } } } }`;
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** A write that must be done. */
export async function reviewing(...write: Parameters<typeof reviewed>): Promise<Answer['data']> {
  const answer = await reviewed(...write);
  if (answer.__typename === 'Problem') throw new Error(JSON.stringify(answer));
  return answer;
}

/** A review as somebody reads it; null: not at all. */
export const reviewSeen = async (caller: Caller, id: string): Promise<Answer['data']> =>
  (await caller.ask(`query ($id: String!) { caseReview(id: $id) { ${shownReview} } }`, { id })).data.caseReview;

/** A closed complaint. */
export const closedCase = (number: number, over: object = {}): object => ({
  ...{
    number: `举报〔2026〕${number}号`,
    subject: '夜间违规施工扰民。',
    handlerUnitId: units.binzhou,
    closedOn: '2026-10-20',
  },
  ...complainant,
  ...over,
});

/** How a complainant was called back. */
export const callback = (over: object = {}): object => ({
  ...{ calledOn: inDays(0), method: 'PHONE', satisfied: true, words: '反映的问题已解决，表示满意。', ...over },
});

/** A review of the province with so many closed complaints. */
export async function collected(app: TestApp, cases = 1): Promise<Answer['data']> {
  const officer = await app.as('zhang.min');
  const { id, version } = await reviewing(officer, 'openCaseReview', { title: '2026年已结案举报件结果督察' });
  const input = { caseReviewId: id, version, cases: Array.from({ length: cases }, (_, n) => closedCase(n + 1)) };
  return reviewing(officer, 'registerClosedCases', input);
}

/** The same, all drawn. */
export async function drawn(app: TestApp, cases = 1): Promise<Answer['data']> {
  const { id, version } = await collected(app, cases);
  return reviewing(await app.as('zhang.min'), 'drawCases', { caseReviewId: id, version });
}

/** A drawn case whose complainant was called back. */
export async function called(app: TestApp): Promise<Answer['data']> {
  const { cases } = await drawn(app);
  const aim = { caseId: cases[0].id, version: cases[0].version };
  return reviewing(await app.as('zhang.min'), 'recordCallback', { ...aim, ...callback() });
}

/** The same, concluded; its review with it where that is wanted. */
export async function concludedCase(app: TestApp, outcome: object): Promise<Answer['data']> {
  const { id, version } = await called(app);
  return reviewing(await app.as('zhang.min'), 'concludeCase', { caseId: id, version, ...outcome });
}

/** The matter as which a case goes on. */
export const caseMatter = { title: '夜间违规施工扰民', body: '夜间违规施工扰民。', secrecy: 'INTERNAL' };

export const handled = { outcome: 'HANDLED', words: '经回访核实，已按要求办理。' };
export const passed = { outcome: 'BEYOND_AUTHORITY', words: '超越本级职责权限。', passedTo: '省住房和城乡建设厅' };
export const amiss = { outcome: 'RECTIFY', words: '整改不到位。' };

/** A review whose only case is concluded, which may be concluded itself. */
export async function concludable(app: TestApp): Promise<Answer['data']> {
  const { cases, id } = await drawn(app);
  const officer = await app.as('zhang.min');
  const one = await reviewing(officer, 'recordCallback', { caseId: cases[0].id, version: 1, ...callback() });
  await reviewing(officer, 'concludeCase', { caseId: one.id, version: one.version, ...handled });
  return reviewSeen(officer, id);
}
