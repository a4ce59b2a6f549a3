import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { group, issuedToGroup, seedGroup, tasksOfGroup } from '../../support/group.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { globalIdOf } from '../../support/story.ts';
import { childAt, handIn, relay, takeUp } from '../../support/visibility-fixture.ts';
import { act, done, establishedItem, postOf, rootAt, sixParts, units, wholeReport } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const shown = `id role state version lead { id } supports { id to { shortName } state } children { id }
  verifications { byName } progress { total } timeline { kind } allowedActions { action allowed ruleId }`;
const one = `query ($id: String!) { assignment(id: $id) { ${shown} } }`;
const sees = async (login: string, { id }: { id: string }): Promise<Answer> =>
  (await actors.as(login)).ask(one, { id });
const ruleOf = (answer: Answer, act: string) =>
  answer.data.assignment.allowedActions.find(({ action }: { action: string }) => action === act);

/** Proves that a task cannot be told from one that does not exist, after somebody entitled has seen it. */
async function hidden(from: string, target: { id: string }, entitled: string): Promise<void> {
  expect((await sees(entitled, target)).data.assignment.id).toBe(target.id);
  const absent = await sees(from, { id: globalIdOf('Assignment', '019b76da-a800-7000-8000-000000000000') });
  expect((await sees(from, target)).text).toBe(absent.text);
}

const raw = ({ id }: { id: string }) => Buffer.from(id, 'base64url').toString().split(':')[2];
const asOwner = (sql: string, values: unknown[]) => connected(app.adminUrl(), (client) => client.query(sql, values));

beforeAll(() => seedGroup(app));

it('hands each unit its role: the first lead with whoever supports it, other leads, and units that are only informed', async () => {
  const tasks = tasksOfGroup(await issuedToGroup(actors));
  const lead = (await sees('zhang.min', tasks.lead)).data.assignment;
  expect(lead).toMatchObject({ role: 'LEAD', lead: null });
  expect(lead.supports.map(({ id }: { id: string }) => id).sort()).toEqual([tasks.finance.id, tasks.housing.id].sort());
  expect((await sees('zhang.min', tasks.finance)).data.assignment).toMatchObject({
    role: 'SUPPORT',
    lead: { id: tasks.lead.id },
  });
  expect((await sees('zhang.min', tasks.other)).data.assignment).toMatchObject({ role: 'LEAD', supports: [] });
  expect((await sees('zhang.min', tasks.informed)).data.assignment).toMatchObject({ role: 'INFORM', lead: null });
});

it('lets lead and supporting units read each other, and nobody else of the order', async () => {
  const tasks = tasksOfGroup(await issuedToGroup(actors));
  for (const login of ['liu.yang', 'finance', 'housing.direct'])
    for (const target of [tasks.lead, tasks.finance, tasks.housing])
      expect((await sees(login, target)).data.assignment?.id, login).toBe(target.id);
  for (const target of [tasks.other, tasks.informed]) {
    await hidden('liu.yang', target, 'zhang.min');
    await hidden('finance', target, 'zhang.min');
  }
  for (const target of [tasks.lead, tasks.finance]) {
    await hidden('chen.jing', target, 'zhang.min');
    await hidden('transport', target, 'zhang.min');
  }
});

it('shows supporting units neither what the lead gave on nor how its work was checked', async () => {
  const tasks = tasksOfGroup(await issuedToGroup(actors));
  const relayed = await relay(actors, 'he.jun', tasks.lead, [units.boxing], 15, '滨州分解。');
  const child = childAt(relayed, units.boxing);
  await hidden('finance', child, 'liu.yang');
  const check = { method: 'DESK', checked: '抽查台账', evidence: '照片', verified: 10 };
  const aim = { assignmentId: tasks.lead.id, version: relayed.version, check };
  await done(await actors.as('zhang.min'), 'verifyAssignment', aim);
  expect((await sees('liu.yang', tasks.lead)).data.assignment.verifications).toHaveLength(1);
  expect((await sees('finance', tasks.lead)).data.assignment).toMatchObject({ verifications: [], children: [] });
});

it('refuses supporting units that cannot be: twice, not directly below, without a lead, routed, too many', async () => {
  const { id, version } = await establishedItem(actors);
  const officer = await actors.as('zhang.min');
  const order = { itemId: id, version, orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts };
  const faults = async (over: object) => {
    const { fields } = await act(officer, 'issueItem', { ...order, ...over });
    return (fields ?? []).map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
  };
  expect(await faults({ supportIds: [units.binzhou] })).toEqual(['input.supportIds twice']);
  expect(await faults({ supportIds: [group.finance], informIds: [group.finance] })).toEqual(['input.informIds twice']);
  expect(await faults({ supportIds: [units.boxing] })).toEqual(['input.supportIds notMine']);
  expect(await faults({ informIds: [units.boxing, 'nothing'] })).toEqual([
    'input.informIds notMine',
    'input.informIds notFound',
  ]);
  expect(await faults({ supportIds: [group.finance], routed: true })).toEqual(['input.supportIds needsLead']);
  const rules = [{ under: [], level: 'CITY', except: [] }];
  expect(await faults({ supportIds: [group.finance], orgUnitIds: [], rules })).toEqual(['input.supportIds needsLead']);
  const many = Array.from({ length: 11 }, () => group.finance);
  expect(await faults({ supportIds: many })).toEqual(['input.supportIds tooMany']);
});

it('shows the preview who supports and who is informed', async () => {
  const { id } = await establishedItem(actors);
  const query = `query ($input: CascadePreviewInput!) { cascadePreview(input: $input) { ... on CascadePreview { total
    supporting informed withoutLiaison levels { count } } } }`;
  const input = {
    itemId: id,
    orgUnitIds: [units.binzhou],
    supportIds: [group.finance],
    informIds: [group.transport],
    workingDays: 30,
  };
  const { cascadePreview } = (await (await actors.as('zhang.min')).ask(query, { input })).data;
  expect(cascadePreview).toEqual({
    ...{ total: 3, supporting: ['省财政厅'], informed: ['省交通运输厅'], withoutLiaison: 0 },
    levels: [{ count: 1 }],
  });
});

it('begins a matter with the first lead that signs, not with a supporting unit', async () => {
  const item = await issuedToGroup(actors);
  const tasks = tasksOfGroup(item);
  const state = async () => {
    const query = 'query ($id: String!) { item(id: $id) { state } }';
    return (await (await actors.as('zhang.min')).ask(query, { id: item.id })).data.item.state;
  };
  await done(
    await actors.as('finance'),
    'signAssignment',
    { assignmentId: tasks.finance.id, version: 1 },
    postOf('finance'),
  );
  expect(await state()).toBe('ISSUED');
  await done(
    await actors.as('liu.yang'),
    'signAssignment',
    { assignmentId: tasks.lead.id, version: 1 },
    postOf('liu.yang'),
  );
  expect(await state()).toBe('IN_PROGRESS');
});

it('keeps the acts of a lead from supporting and informed units, and says so beside their buttons', async () => {
  const tasks = tasksOfGroup(await issuedToGroup(actors));
  const sign = await act(
    await actors.as('transport'),
    'signAssignment',
    { assignmentId: tasks.informed.id, version: 1 },
    postOf('transport'),
  );
  expect(sign).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.role' });
  expect(ruleOf(await sees('transport', tasks.informed), 'sign')).toMatchObject({
    allowed: false,
    ruleId: 'Assignment.role',
  });
  expect(ruleOf(await sees('zhang.min', tasks.finance), 'accept')).toMatchObject({
    allowed: false,
    ruleId: 'Assignment.role',
  });
  const foreign = await act(
    await actors.as('finance'),
    'signAssignment',
    { assignmentId: tasks.lead.id, version: 1 },
    postOf('finance'),
  );
  expect(foreign).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.sign' });
  await takeUp(actors, tasks.finance, 'finance', postOf('finance'), postOf('finance', 1));
  const report = {
    assignmentId: tasks.finance.id,
    version: 0,
    kind: 'COMPLETION',
    ...wholeReport,
    claimed: 100,
    handsIn: true,
  };
  const completion = await act(await actors.as('finance'), 'saveReport', report, postOf('finance', 1));
  expect(completion).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.coSigned' });
});

it('lets the responsible person of a field submit only when the tasks below are done, which he cannot read', async () => {
  const item = await establishedItem(actors);
  await asOwner('update item set field = 16 where id = $1', [raw(item)]);
  const aim = { itemId: item.id, version: item.version, orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts };
  const lead = rootAt(await done(await actors.as('zhang.min'), 'issueItem', aim), units.binzhou);
  const child = childAt(await relay(actors, 'he.jun', lead, [units.boxing], 15, '滨州分解。'), units.boxing);
  await hidden('binzhou.field', child, 'he.jun');
  const { id, version } = await handIn(actors, lead.id, 'liu.yang', postOf('liu.yang', 1));
  const approve = async () => act(await actors.as('binzhou.field'), 'approveReport', { reportId: id, version });
  expect(await approve()).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.readyBelow' });
  await asOwner(`update assignment set state = 'ACCEPTED' where id = $1`, [raw(child)]);
  expect((await approve()).assignment.state).toBe('SUBMITTED');
});
