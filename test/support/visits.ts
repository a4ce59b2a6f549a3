import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { inDays } from './days.ts';
import { globalIdOf, storyId } from './story.ts';
import { postOf, units } from './walk.ts';

/** What may be known of a visit, whole. */
export const visitShown = `__typename ... on Visit { id version state announced kind routineSpecial ownInitiative jointOperation { ... on JointOperation { id } }
  fromDay untilDay place rationale ruleWords ruleVersion plannedByName approverName cancelReason office { id } target { id }
  team { personName orgUnit { id } } scale choice { ruleId ruleVersion score reasons { reason count } } tasks { id assignment { id } grade words } checklistTitle checklistVersion checks { id section words result note } record { summary submittedByName } timeline { kind }
  allowedActions { action allowed ruleId } }`;

const writes = {
  planVisit: 'PlanVisitInput',
  approveVisit: 'VisitAim',
  beginVisit: 'VisitAim',
  submitVisit: 'SubmitVisitInput',
  releaseVisit: 'VisitAim',
  rectifyVisit: 'VisitAim',
  closeVisit: 'VisitAim',
  cancelVisit: 'CancelVisitInput',
  nameVisitApprover: 'NameVisitApproverInput',
  joinVisit: 'JoinVisitInput',
  mergeVisit: 'MergeVisitInput',
} as const;

/** A write on a visit. */
export type VisitWrite = keyof typeof writes;

/** A write on visits as somebody; the visit, or the problem. */
export async function visited(
  caller: Caller,
  field: VisitWrite,
  input: object,
  headers: Record<string, string> = {},
): Promise<Answer['data']> {
  const query = `mutation ($input: ${writes[field]}!) { answer: ${field}(input: $input) { ${visitShown}
    ... on Problem { code ruleId fields { path code } } } }`;
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** A visit as somebody sees it; null: not at all. */
export const visitSeen = async (caller: Caller, id: string, headers: Record<string, string> = {}) =>
  (await caller.ask(`query ($id: String!) { visit(id: $id) { ${visitShown} } }`, { id }, headers)).data.visit;

/** A visit of the province to 滨州 today, unannounced, made by 张敏 and 赵文 and approved by 李国华. */
export const visitPlan = (over: object = {}): object => ({
  ...{ targetUnitId: units.binzhou, announced: false, kind: 'GENERAL', routineSpecial: true, ownInitiative: true },
  ...{ fromDay: inDays(0), untilDay: inDays(2), place: '滨城区黄河滩区堤防', rationale: '群众来电反映进展迟缓。' },
  ...{ members: [{ postId: postOf('zhang.min') }, { postId: postOf('zhao.wen') }], assignmentIds: [] },
  ...{ approverPostId: postOf('li.guohua'), ...over },
});

/** What was found. */
export const found = { summary: '堤防两处未按图施工，已拍照留存。', grades: [] };

/** What was found where everything is as its list wants it. */
export const sound = ({ checks }: Answer['data']): object => ({
  ...found,
  checks: checks.map(({ id }: { id: string }) => ({ visitCheckId: id, result: 'CONFORMS', note: '' })),
});

/** The road of a visit: who makes each move of it. */
const road = [
  ['approveVisit', 'li.guohua', {}],
  ['beginVisit', 'zhang.min', {}],
  ['submitVisit', 'zhang.min', found],
  ['releaseVisit', 'li.guohua', {}],
  ['closeVisit', 'zhang.min', {}],
] as const;

/** Makes moves of a visit of the province until the one given is made. */
export async function walkVisit(
  app: TestApp,
  visit: Answer['data'],
  until: (typeof road)[number][0],
  people: Readonly<Record<string, string>> = {},
): Promise<Answer['data']> {
  let at = visit;
  if (at.version === undefined) throw new Error(JSON.stringify(at));
  for (const [field, login, words] of road) {
    at = await visited(await app.as(people[login] ?? login), field, { visitId: at.id, version: at.version, ...words });
    if (at.version === undefined) throw new Error(JSON.stringify(at));
    if (field === until) return at;
  }
  return at;
}

/** A visit of the province as it is planned. */
export const visitPlanned = async (app: TestApp, over: object = {}): Promise<Answer['data']> =>
  visited(await app.as('zhang.min'), 'planVisit', visitPlan(over));

/** A visit of the province on which a move was made. */
export const visitAfter = async (
  app: TestApp,
  move: (typeof road)[number][0],
  over: object = {},
): Promise<Answer['data']> => walkVisit(app, await visitPlanned(app, over), move);

/** Two lines for a building site, the second under no heading. */
export const siteList = {
  ...{ version: 0, title: '施工现场检查表', retired: false },
  lines: [
    { section: '安全防护', words: '安全帽佩戴齐全' },
    { section: '', words: '围挡完整' },
  ],
};

const setting = `mutation ($input: SetChecklistInput!) { answer: setChecklist(input: $input) { __typename
  ... on Checklist { id version title retired lines { section words } } ... on Problem { code ruleId fields { path code } } } }`;

/** Words a checklist as somebody; the list, or the problem. */
export const listSet = async (caller: Caller, over: object = {}, headers: Record<string, string> = {}) =>
  (await caller.ask(setting, { input: { key: key(), ...siteList, ...over } }, headers)).data.answer as Answer['data'];

const scaling = `mutation ($input: SetGradeScaleInput!) { answer: setGradeScale(input: $input) { __typename
  ... on GradeScale { version grades settable } ... on Problem { code ruleId fields { path code } } } }`;

/** Words the grades of completion as somebody; the scale, or the problem. */
export const scaleSet = async (caller: Caller, over: object, headers: Record<string, string> = {}) =>
  (await caller.ask(scaling, { input: { key: key(), version: 0, ...over } }, headers)).data.answer as Answer['data'];

/** A checklist of the province. */
export const checklistSet = async (app: TestApp): Promise<Answer['data']> => listSet(await app.as('zhang.min'));

/** An id that no visit has. */
export const noVisit = globalIdOf('Visit', storyId('no visit'));
