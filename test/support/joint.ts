import { departmentId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { globalIdOf, storyId } from './story.ts';
import { pdf, uploaded } from './uploading.ts';
import { ownMatter } from './visibility-fixture.ts';
import { done, establishedItem, rootAt, sixParts, units } from './walk.ts';

const place = {
  development: departmentId('3716', 2),
  finance: departmentId('3716', 10),
  environment: departmentId('3707', 13),
};

/** Departments of two cities that inspect together: 发改委 and 财政局 of 滨州, 生态环境局 of 潍坊. */
export const bodies = {
  development: globalIdOf('OrgUnit', String(place.development)),
  finance: globalIdOf('OrgUnit', String(place.finance)),
  environment: globalIdOf('OrgUnit', String(place.environment)),
};

const somebody = (login: string, name: string, tenant: string, unit: number, role: string) => ({
  ...{ login, name, title: '', tenant, clearance: 1 },
  posts: [{ unit, role }],
});

/** Puts the people of those departments into the database: who supervises for each, and a handler who does not. */
export const seedBodies = (app: TestApp): Promise<unknown> =>
  seedPeople(app.adminUrl(), [
    somebody('development', '发督查', '3716', place.development, 'SUPERVISION_OFFICER'),
    somebody('development.first', '发主任', '3716', place.development, 'FIRST'),
    somebody('development.handler', '发承办', '3716', place.development, 'HANDLER'),
    somebody('finance.city', '财局长', '3716', place.finance, 'FIRST'),
    somebody('environment', '环督查', '3707', place.environment, 'SUPERVISION_OFFICER'),
  ]);

/** A moment some hours from now. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A body as a plan names it. */
export const member = (orgUnitId: string, over: object = {}): object => ({ orgUnitId, duty: '现场督查', ...over });

/** The plan of an operation over one matter, for a month from now. */
export const jointPlan = (item: { id: string }, members: readonly object[], over: object = {}): object => ({
  title: '堤防加固联合督查',
  purpose: '督促按期完成堤防加固。',
  scope: [{ itemId: item.id }],
  members,
  powers: ['CHASE', 'VERIFY'],
  endsAt: inHours(24 * 30),
  ...over,
});

const shown = `__typename
  ... on JointOperation { id version state standing title scope { item { id title } assignments { id } }
    members { id version state part orgUnit { id } } opinions { id version words orgUnit { id } }
    evidence { id words orgUnit { id } files { id name } }
    report { id version words submittedAt signatures { orgUnit { id } } } allowedActions { action allowed ruleId } }
  ... on JointNotice { id standing title purpose membership { id version state duty } }`;

/** The fields of joint operations and the inputs of their writes. */
const writes = {
  proposeJointOperation: 'ProposeJointOperationInput',
  decideJointOperation: 'DecideJointOperationInput',
  answerJointInvitation: 'AnswerJointInvitationInput',
  giveJointOpinion: 'GiveJointOpinionInput',
  shareJointEvidence: 'ShareJointEvidenceInput',
  saveJointReport: 'SaveJointReportInput',
  countersignJointReport: 'CountersignJointReportInput',
  endJointOperation: 'EndJointOperationInput',
  addJointScope: 'AddJointScopeInput',
  tagJointLinkages: 'TagJointLinkagesInput',
} as const;

/** A write on joint operations as somebody; the operation, its notice, or the problem. */
export async function joint(
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

/** An operation as somebody sees it; null: not at all. */
export async function jointSeen(caller: Caller, id: string): Promise<Answer['data']> {
  const answer = await caller.ask(`query ($id: String!) { jointOperation(id: $id) { ${shown} } }`, { id });
  if (answer.data == null) throw new Error(answer.text);
  return answer.data.jointOperation;
}

/** Approves a proposal as somebody. */
export const approved = (caller: Caller, { id, version }: Answer['data'], post?: string): Promise<Answer['data']> =>
  joint(caller, 'decideJointOperation', { operationId: id, version, approves: true, words: '' }, post);

/** Accepts the invitation of the own body. */
export async function accepted(caller: Caller, id: string): Promise<Answer['data']> {
  const { membership } = await jointSeen(caller, id);
  return joint(caller, 'answerJointInvitation', {
    ...{ operationId: id, version: membership.version, accepts: true, words: '' },
  });
}

/** A proposal of the province over a matter without tasks yet, to which 滨州 is to be invited. */
export async function jointProposed(app: TestApp): Promise<Answer['data']> {
  const plan = jointPlan(await establishedItem(app), [member(units.binzhou)]);
  return joint(await app.as('zhang.min'), 'proposeJointOperation', plan);
}

/** The same, approved; the version of an invitation is that of the membership. */
export async function jointInvited(app: TestApp): Promise<Answer['data']> {
  const operation = await approved(await app.as('li.guohua'), await jointProposed(app));
  return { ...operation, version: operation.members[0].version };
}

/** The same, accepted by 滨州, as its office reads it. */
export async function jointInForce(app: TestApp): Promise<Answer['data']> {
  const { id } = await jointInvited(app);
  await accepted(await app.as('he.jun'), id);
  return jointSeen(await app.as('li.guohua'), id);
}

/** The same, and another matter of the province that may be put into scope. */
export async function jointOpen(app: TestApp): Promise<Answer['data']> {
  return { ...(await jointInForce(app)), task: (await establishedItem(app)).id };
}

/** The same, with a draft of the report by its office, which leads; the version of that. */
export async function jointDrafted(app: TestApp): Promise<Answer['data']> {
  const { id } = await jointInForce(app);
  const draft = { operationId: id, version: 0, words: '总体属实。', submits: false };
  const { report } = await joint(await app.as('li.guohua'), 'saveJointReport', draft);
  return { id, version: report.version };
}

/** The same, submitted. */
export async function jointReported(app: TestApp): Promise<Answer['data']> {
  const { id, version } = await jointDrafted(app);
  const submission = { operationId: id, version, words: '总体属实。', submits: true };
  const { report } = await joint(await app.as('li.guohua'), 'saveJointReport', submission);
  return { id, version: report.version };
}

/** An id that no operation has. */
export const noOperation = globalIdOf('JointOperation', storyId('no operation'));

/** An operation of the province over a matter in which 财政局 leads and the two others take part, all having accepted. */
export async function roomOver(app: TestApp, item: { id: string }, over: object = {}): Promise<string> {
  const members = [member(bodies.development), member(bodies.environment), member(bodies.finance, { isLead: true })];
  const proposal = await joint(await app.as('zhang.min'), 'proposeJointOperation', jointPlan(item, members, over));
  const { id } = await approved(await app.as('li.guohua'), proposal);
  for (const login of ['development', 'environment', 'finance.city']) await accepted(await app.as(login), id);
  return id;
}

/** An operation of 滨州 with a full room, in whose scope the province, which takes part, then gives 滨州 a task of a matter of its own. */
export async function officeRecused(
  app: TestApp,
  before: (item: { id: string }) => Promise<void> = async () => undefined,
): Promise<{ id: string; file: string; task: { id: string } }> {
  const [officer, head, environment] = [
    await app.as('he.jun'),
    await app.as('head.binzhou'),
    await app.as('environment'),
  ];
  const below = { orgUnitIds: [units.boxing], workingDays: 20 };
  const own = await ownMatter(app, 'he.jun', 'head.binzhou', { title: '滨州市排口整治' }, below);
  const plan = jointPlan(own, [member(units.province), member(bodies.environment)]);
  const { id } = await approved(head, await joint(officer, 'proposeJointOperation', plan));
  for (const caller of [await app.as('zhang.min'), environment]) await accepted(caller, id);
  const opinion = { operationId: id, version: 0, words: '进度属实。' };
  for (const caller of [officer, environment]) await joint(caller, 'giveJointOpinion', opinion);
  const file = await uploaded(app.url(), environment, pdf(`shown in ${id}`));
  await joint(environment, 'shareJointEvidence', { operationId: id, words: '现场照片。', fileIds: [file] });
  const report = { operationId: id, words: '总体属实。' };
  await joint(officer, 'saveJointReport', { ...report, version: 0, submits: false });
  await joint(officer, 'saveJointReport', { ...report, version: 1, submits: true });
  await joint(environment, 'countersignJointReport', { operationId: id, version: 2 });
  const item = await establishedItem(app);
  const province = await app.as('li.guohua');
  const { version } = await jointSeen(province, id);
  const added = await joint(province, 'addJointScope', { operationId: id, version, scope: [{ itemId: item.id }] });
  if (added.__typename !== 'JointOperation') throw new Error(JSON.stringify(added));
  await before(item);
  const order = { itemId: item.id, version: item.version, orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts };
  const task = rootAt(await done(await app.as('zhang.min'), 'issueItem', order), units.binzhou);
  return { id, file, task };
}
