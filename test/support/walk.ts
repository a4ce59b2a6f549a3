import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { matter } from './matter.ts';
import { plantPlan } from './planted-plan.ts';
import { globalIdOf, storyId } from './story.ts';

/** The units of the story by their opaque ids. */
export const units = {
  province: globalIdOf('OrgUnit', '37'),
  binzhou: globalIdOf('OrgUnit', '1600000'),
  weifang: globalIdOf('OrgUnit', '700000'),
  bincheng: globalIdOf('OrgUnit', '1602000'),
  boxing: globalIdOf('OrgUnit', '1625000'),
  street: globalIdOf('OrgUnit', '1602001'),
  water: globalIdOf('OrgUnit', '10162516'),
  education: globalIdOf('OrgUnit', '10160203'),
  qingzhou: globalIdOf('OrgUnit', '781000'),
};

/** The opaque id of a post of the story: the person's login and the place of the post among his. */
export const postOf = (login: string, place = 0): string => globalIdOf('Post', storyId(`${login}/${place}`));

/** The written parts of an order that can be given as it is, and one target. */
export const sixParts = {
  task: '完成黄河滩区堤防加固。',
  target: '加固堤防 12 公里,验收合格。',
  measures: '落实资金,按周调度,逐段验收。',
  requirement: '主要负责同志亲自研究,按月报告进展。',
  discipline: '不得虚报进度,不得层层转发。',
  targets: [{ name: '堤防加固', unit: '公里', value: 12 }],
};

/** A report with everything that an approval asks. */
export const wholeReport = {
  measures: '已开工三个标段。',
  progress: '完成堤防加固 12 公里。',
  effect: '汛期未出现险情。',
  problems: '无',
  nextStep: '',
};

/** A check with everything that counts. */
export const wholeCheck = { method: 'DESK', checked: '验收单与现场照片', evidence: '验收单〔2026〕8号', verified: 100 };

/** The closing words of a matter. */
export const closingWords = {
  measures: '分三个标段实施。',
  progress: '全部完工。',
  effect: '汛期安全。',
  summary: '市县两级按期完成,核查属实。',
  recommendation: '建议纳入常态化管护。',
};

/** A difficult matter with what its leader asks to see (M-08). */
export const plan = {
  classes: ['DIFFICULT', 'WIDE'],
  analysis: '涉及三市,资金缺口较大。',
  prePlan: '由分管领导牵头,按旬调度,逐市督查。',
  leaderPostId: postOf('gao.yuan'),
};

/** Who follows an expedited matter, two days from now, and why (M-09). */
export const expediting = () => ({
  namedPostId: postOf('zhao.wen'),
  until: new Date(Date.now() + 48 * 3_600_000).toISOString(),
  reason: '堤防出现险情。',
});

const shown: Readonly<Record<string, string>> = {
  Item: 'id number state version assignments { id to { id shortName } state version }',
  Assignment: 'id state version children { id to { id shortName } state version } reports { id state version }',
  Mandate: 'id version standing',
  Coordination: 'id state version',
  Plan: 'id state version assignment { id state version }',
  Report: 'id state version assignment { id state version }',
};

/** The document of a mutation that answers a record of a type. */
export const mutationOf = (field: string, input: string, type: string): string =>
  `mutation ($input: ${input}!) { answer: ${field}(input: $input) { __typename ... on ${type} { ${shown[type]} }
    ... on Problem { code ruleId message fields { path code message } } } }`;

const acts = {
  registerItem: ['RegisterItemInput', 'Item'],
  proposeItem: ['ProposeItemInput', 'Item'],
  expediteItem: ['ExpediteItemInput', 'Item'],
  delegateItem: ['DelegateItemInput', 'Item'],
  endMandate: ['EndMandateInput', 'Mandate'],
  triageItem: ['TriageItemInput', 'Item'],
  decideTriage: ['DecideTriageInput', 'Item'],
  establishItem: ['EstablishItemInput', 'Item'],
  issueItem: ['IssueItemInput', 'Item'],
  recallItem: ['RecallItemInput', 'Item'],
  startVerification: ['StartVerificationInput', 'Item'],
  concludeVerification: ['ConcludeVerificationInput', 'Item'],
  strikeOffItem: ['StrikeOffItemInput', 'Item'],
  archiveItem: ['ArchiveItemInput', 'Item'],
  signAssignment: ['SignAssignmentInput', 'Assignment'],
  handleAssignment: ['HandleAssignmentInput', 'Assignment'],
  changeHandler: ['ChangeHandlerInput', 'Assignment'],
  relayAssignment: ['RelayAssignmentInput', 'Assignment'],
  returnAssignment: ['ReturnAssignmentInput', 'Assignment'],
  objectToAssignment: ['ObjectToAssignmentInput', 'Assignment'],
  upholdObjection: ['UpholdObjectionInput', 'Assignment'],
  rejectObjection: ['RejectObjectionInput', 'Assignment'],
  requestExtension: ['RequestExtensionInput', 'Assignment'],
  decideExtension: ['DecideExtensionInput', 'Assignment'],
  verifyAssignment: ['VerifyAssignmentInput', 'Assignment'],
  acceptAssignment: ['AcceptAssignmentInput', 'Assignment'],
  requestCoordination: ['RequestCoordinationInput', 'Coordination'],
  seekSupport: ['SeekSupportInput', 'Coordination'],
  withdrawCoordination: ['WithdrawCoordinationInput', 'Coordination'],
  answerCoordination: ['AnswerCoordinationInput', 'Coordination'],
  closeCoordination: ['CloseCoordinationInput', 'Coordination'],
  savePlan: ['SavePlanInput', 'Plan'],
  submitPlan: ['SubmitPlanInput', 'Plan'],
  approvePlan: ['ApprovePlanInput', 'Plan'],
  returnPlan: ['ReturnPlanInput', 'Plan'],
  issuePlan: ['IssuePlanInput', 'Plan'],
  saveReport: ['SaveReportInput', 'Report'],
  approveReport: ['ApproveReportInput', 'Report'],
  returnReport: ['ReturnReportInput', 'Report'],
  askCoSigns: ['AskCoSignsInput', 'Report'],
  coSign: ['CoSignInput', 'Assignment'],
} as const;

/** A write of the story by its field. */
export type Act = keyof typeof acts;

/** The task whose completion a write hands in. */
const completedBy = (field: Act, input: Readonly<Record<string, unknown>>): string | null =>
  field === 'saveReport' && input.kind === 'COMPLETION' && input.handsIn === true ? String(input.assignmentId) : null;

/**
 * Does one write with a fresh key and answers what it answered, a record or a problem. A completion needs an approved plan
 * (M-03): where the story of a test made none, one is planted beside it, so that each story tells what it is about.
 */
export async function act(caller: Caller, field: Act, input: object, post?: string): Promise<Answer['data']> {
  const [type, record] = acts[field];
  const completed = completedBy(field, { ...input });
  if (completed !== null) await plantPlan(caller.adminUrl, completed);
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const answer = await caller.ask(mutationOf(field, type, record), { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer === undefined) throw new Error(`${field}: ${answer.text}`);
  return answer.data.answer;
}

/** Does one write of the story that must succeed. */
export async function done(caller: Caller, field: Act, input: object, post?: string): Promise<Answer['data']> {
  const record = await act(caller, field, input, post);
  if (record.__typename === 'Problem') throw new Error(`${field}: ${JSON.stringify(record)}`);
  return record;
}

/** A matter of the province, established and ready to be issued. */
export async function establishedItem(app: TestApp, over: object = {}): Promise<Answer['data']> {
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const draft = await done(officer, 'registerItem', { ...matter, ...over });
  const aim = { itemId: draft.id, leadUnitId: units.binzhou };
  await done(officer, 'proposeItem', { ...aim, version: 1, opinion: '建议立项督办' });
  return done(head, 'establishItem', { itemId: draft.id, version: 2 });
}

/** A matter issued directly to units under the province. */
export async function issuedItem(
  app: TestApp,
  to: readonly string[],
  over: object = {},
  words: object = sixParts,
): Promise<Answer['data']> {
  const item = await establishedItem(app, over);
  const order = { itemId: item.id, version: item.version, orgUnitIds: to, workingDays: 30, ...words };
  return done(await app.as('zhang.min'), 'issueItem', order);
}

/** The first assignment of an item at a unit. */
export const rootAt = (item: Answer['data'], unit: string): Answer['data'] =>
  item.assignments.find((one: { to: { id: string } }) => one.to.id === unit);

/** Who acts for 滨州 and 潍坊 in the story. */
export const cities = {
  [units.binzhou]: {
    liaison: 'liu.yang',
    liaisonPost: postOf('liu.yang'),
    handlerPost: postOf('liu.yang', 1),
    direct: 'wang.qiang',
    first: 'ma.li',
  },
  [units.weifang]: {
    liaison: 'chen.jing',
    liaisonPost: postOf('chen.jing'),
    handlerPost: postOf('chen.jing', 1),
    direct: 'xu.lei',
    first: 'tang.wei',
  },
} as const;

/** A city signs, handles the task itself, reports completion and has it approved: the assignment is submitted. */
export async function submittedByCity(
  app: TestApp,
  root: Answer['data'],
  unit: string,
  claimed = 100,
  paper: object = {},
): Promise<Answer['data']> {
  const city = cities[unit];
  if (city === undefined) throw new Error(unit);
  const liaison = await app.as(city.liaison);
  const aim = { assignmentId: root.id };
  const signed = await done(liaison, 'signAssignment', { ...aim, version: root.version }, city.liaisonPost);
  const handler = { ...aim, version: signed.version, handlerPostId: city.handlerPost };
  await done(liaison, 'handleAssignment', handler, city.liaisonPost);
  const report = await done(
    liaison,
    'saveReport',
    { assignmentId: root.id, version: 0, kind: 'COMPLETION', ...wholeReport, ...paper, claimed, handsIn: true },
    city.handlerPost,
  );
  const approved = await done(await app.as(city.direct), 'approveReport', {
    reportId: report.id,
    version: report.version,
  });
  return approved.assignment;
}
