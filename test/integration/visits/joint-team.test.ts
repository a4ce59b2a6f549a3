import { beforeAll, describe, expect, it } from 'vitest';
import { departmentId } from '../../../seeds/org-units.ts';
import { seedPeople } from '../../../seeds/run.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { finding, found as foundIn, qingdao } from '../../support/findings.ts';
import {
  accepted,
  approved,
  bodies,
  joint,
  jointPlan,
  jointSeen,
  member,
  noOperation,
  seedBodies,
} from '../../support/joint.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { globalIdOf, storyId } from '../../support/story.ts';
import { heldAlso, seedFixture } from '../../support/visibility-fixture.ts';
import { found, visited, visitPlan, visitSeen } from '../../support/visits.ts';
import { done, establishedItem, postOf, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const environment = departmentId('3707', 13);
let operation = '';
let task: Answer['data'];

const of = (login: string, orgUnitId: string): object => ({ postId: postOf(login), orgUnitId });
const ours = { postId: postOf('zhang.min') };
const theirs = of('environment', bodies.environment);

/** An operation of the province over a matter, of which 财政局 declines and the others accept. */
async function startOperation(item: { id: string }): Promise<string> {
  const members = [bodies.development, bodies.finance, bodies.environment, units.weifang].map((one) => member(one));
  const officer = await actors.as('zhang.min');
  const proposal = await joint(officer, 'proposeJointOperation', jointPlan(item, members));
  const { id } = await approved(await actors.as('li.guohua'), proposal);
  for (const login of ['development', 'environment', 'guo.tao']) await accepted(await actors.as(login), id);
  const finance = await actors.as('finance.city');
  const { version } = (await jointSeen(finance, id)).membership;
  await joint(finance, 'answerJointInvitation', { operationId: id, version, accepts: false, words: '人手不足。' });
  return id;
}

const somebody = (login: string, name: string, role: string) => ({
  ...{ login, name, title: '', tenant: '3707', clearance: 1, posts: [{ unit: environment, role }] },
});

beforeAll(async () => {
  await seedFixture(app);
  await seedBodies(app);
  await seedPeople(app.adminUrl(), [
    somebody('environment.first', '环局长', 'FIRST'),
    somebody('environment.handler', '环承办', 'HANDLER'),
    somebody('environment.both', '环兼职', 'DIRECT'),
    {
      ...{ login: 'water.province', name: '厅承办', title: '', tenant: '37', clearance: 1 },
      posts: [{ unit: departmentId('37', 16), role: 'HANDLER' }],
    },
  ]);
  const item = await establishedItem(actors);
  operation = await startOperation(item);
  const order = { itemId: item.id, version: item.version, orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts };
  task = rootAt(await done(await actors.as('zhang.min'), 'issueItem', order), units.binzhou);
});

const planned = async (members: readonly object[], over: object = {}): Promise<Answer['data']> =>
  visited(
    await actors.as('zhang.min'),
    'planVisit',
    visitPlan({ jointOperationId: operation, members: [ours, ...members], ...over }),
  );
const refused = (code: string, field = 'postId') => ({ fields: [{ path: `input.members.1.${field}`, code }] });

const namedBy = async (login: string, unit: string, jointOperationId: string): Promise<string[]> => {
  const asked =
    'query ($unit: String!, $joint: String) { inspectors(orgUnitId: $unit, jointOperationId: $joint) { personName } }';
  const { inspectors } = (await (await actors.as(login)).ask(asked, { unit, joint: jointOperationId })).data;
  return inspectors.map(({ personName }: { personName: string }) => personName);
};

it('M-11: its office is told who of a body that takes part can go, and of none that declined, was not asked or is of another operation', async () => {
  const people = await namedBy('zhang.min', bodies.environment, operation);
  expect(people).toEqual(expect.arrayContaining(['环兼职', '环局长', '环督查']));
  expect(people).not.toContain('环承办');
  expect(await namedBy('zhang.min', bodies.development, operation)).toEqual(
    expect.arrayContaining(['发主任', '发督查']),
  );
  for (const unit of [bodies.finance, units.qingzhou, units.binzhou, noOperation])
    expect(await namedBy('zhang.min', unit, operation), unit).toEqual([]);
  for (const none of [noOperation, '', 'x']) expect(await namedBy('zhang.min', bodies.environment, none)).toEqual([]);
  for (const login of ['gao.yuan', 'he.jun', 'environment', 'guo.tao', 'development'])
    expect(await namedBy(login, bodies.environment, operation), login).toEqual([]);
});

describe('the team of a visit of a joint operation', () => {
  it('takes along people of several bodies that take part, each under his unit', async () => {
    const visit = await planned([theirs, of('guo.tao', units.weifang)]);
    expect(visit.team).toEqual([
      { personName: '张敏', orgUnit: { id: units.province } },
      { personName: '环督查', orgUnit: { id: bodies.environment } },
      { personName: '郭涛', orgUnit: { id: units.weifang } },
    ]);
    expect(await planned([of('development', bodies.development)], { targetUnitId: units.weifang })).toMatchObject({
      state: 'PLANNED',
    });
  });

  it('V-21: takes nobody along of the inspected unit, under it or of a level between, though his body takes part', async () => {
    const development = of('development', bodies.development);
    for (const targetUnitId of [units.binzhou, units.boxing, units.street])
      expect(await planned([development], { targetUnitId }), targetUnitId).toMatchObject(refused('ofInspected'));
    for (const targetUnitId of [units.weifang, units.qingzhou])
      expect(await planned([theirs], { targetUnitId }), targetUnitId).toMatchObject(refused('ofInspected'));
    await heldAlso(app, 'environment.both', { unit: 1_602_001, role: 'LIAISON' });
    const both = of('environment.both', bodies.environment);
    expect(await planned([both], { targetUnitId: units.bincheng })).toMatchObject(refused('ofInspected'));
    expect(await planned([both], { targetUnitId: qingdao })).toMatchObject({ state: 'PLANNED' });
  });

  it('takes nobody of a body outside it, and says of him no more than of nobody', async () => {
    const unknown = globalIdOf('Post', storyId('nobody/0'));
    const outside = [bodies.finance, units.qingzhou, units.boxing].flatMap((unit) => [
      ...['finance.city', 'qingzhou', 'feng.lei', 'environment'].map((login) => of(login, unit)),
      { postId: unknown, orgUnitId: unit },
    ]);
    const told = new Set<string>();
    for (const one of outside) told.add(JSON.stringify(await planned([one])));
    expect([...told]).toHaveLength(1);
    expect(JSON.parse([...told][0] ?? '')).toMatchObject({ code: 'INVALID_INPUT', ...refused('notTakingPart') });
    for (const login of ['environment.handler', 'guo.tao'])
      expect(await planned([of(login, bodies.environment)]), login).toMatchObject(refused('notFound'));
    expect(await planned([{ postId: unknown, orgUnitId: noOperation }])).toMatchObject(
      refused('notFound', 'orgUnitId'),
    );
    expect(await planned([{ postId: postOf('environment') }])).toMatchObject(refused('notFound'));
    expect(await planned([theirs], { jointOperationId: null })).toMatchObject(refused('notFound'));
    expect(await planned([theirs, theirs])).toMatchObject({ fields: [{ path: 'input.members', code: 'twice' }] });
  });

  it('takes nobody along of a department of the own government that takes no part, though a visit of its own would', async () => {
    const department = { postId: postOf('water.province') };
    expect(await planned([department])).toMatchObject(refused('notTakingPart'));
    expect(await planned([department], { jointOperationId: null })).toMatchObject({ state: 'PLANNED' });
    expect(await planned([{ postId: postOf('gao.yuan') }])).toMatchObject({ state: 'PLANNED' });
  });

  it('goes across regions with its bodies and with whom a unit outside it sends, who goes no other way', async () => {
    const sent = { postId: postOf('yang.fan', 1), orgUnitId: units.water };
    const crossing = { kind: 'CROSS_REGION', targetUnitId: units.bincheng, members: [sent] };
    const plan = async (over: object) =>
      visited(
        await actors.as('zhang.min'),
        'planVisit',
        visitPlan({ jointOperationId: operation, ...crossing, ...over }),
      );
    expect(await plan({})).toMatchObject({ state: 'PLANNED' });
    const fault = { fields: [{ path: 'input.members.0.postId', code: 'notTakingPart' }] };
    expect(await plan({ kind: 'GENERAL' })).toMatchObject(fault);
    expect(await plan({ members: [theirs], targetUnitId: units.binzhou })).toMatchObject({ state: 'PLANNED' });
    expect(await plan({ members: [theirs] })).toMatchObject({
      fields: [{ path: 'input.members.0.postId', code: 'noRegion' }],
    });
  });

  it('takes nobody more along of a body that is given a task in scope, and keeps who goes already', async () => {
    const item = await establishedItem(actors);
    const other = await startOperation(item);
    const members = [ours, of('guo.tao', units.weifang)];
    const plan = async () =>
      visited(await actors.as('zhang.min'), 'planVisit', visitPlan({ jointOperationId: other, members }));
    const { id } = await plan();
    const order = { itemId: item.id, version: item.version, orgUnitIds: [units.weifang], workingDays: 30, ...sixParts };
    await done(await actors.as('zhang.min'), 'issueItem', order);
    expect(await plan()).toMatchObject(refused('notTakingPart'));
    const kept = `update joint_member set state = 'ACCEPTED' where state = 'DECLINED' and org_unit_id = $1`;
    await connected(app.adminUrl(), (owner) => owner.query(kept, [700_000])); // whatever its answer says
    expect(await plan()).toMatchObject(refused('notTakingPart'));
    expect(await namedBy('zhang.min', units.weifang, other)).toEqual([]);
    expect(await visitSeen(await actors.as('guo.tao'), id)).toMatchObject({ state: 'PLANNED' });
  });

  it('takes nobody along once the operation is over', async () => {
    const other = await startOperation(await establishedItem(actors));
    const head = await actors.as('li.guohua');
    const { version } = await jointSeen(head, other);
    await joint(head, 'endJointOperation', { operationId: other, version, reason: '已结束。' });
    expect(await namedBy('zhang.min', bodies.environment, other)).toEqual([]);
    expect(await planned([theirs], { jointOperationId: other })).toMatchObject({
      fields: [{ path: 'input.jointOperationId', code: 'notFound' }],
    });
  });
});

/** The visits that the room of an operation shows to somebody. */
const inRoom = async (login: string): Promise<string[]> => {
  const page = 'query ($id: String!) { jointOperation(id: $id) { ... on JointOperation { visits { id } } } }';
  const { jointOperation } = (await (await actors.as(login)).ask(page, { id: operation })).data;
  return jointOperation.visits.map(({ id }: { id: string }) => id);
};

/** Everything that the pages of somebody ask, those of the operation among them. */
const everything = `query ($joint: String!, $task: String!, $year: Int!) {
  visits { id state } visitGauges(year: $year) { visits unannounced joint } inbox { nodes { id kind title dueOn } nextCursor }
  notifications { nodes { id kind title } nextCursor unread } items { nodes { id title } nextCursor } findings { id problem }
  assignment(id: $task) { id state timeline { kind at } findings { id } allowedActions { action allowed ruleId } }
  jointOperation(id: $joint) { ... on JointOperation { visits { id } findings { id } evidence { id } timeline { kind at } collisions { recordId } } } }`;

const line = ['he.jun', 'head.binzhou', 'ma.li', 'bincheng', 'street', 'development', 'development.first'];
const colleagues = ['environment.first', 'environment.handler', 'guo.tao'];

it('Z11, V-21: who goes for a body reads, records and hands in; the inspected line and his colleagues see nothing until the release', async () => {
  const year = new Date().getFullYear();
  const seenBy = async (login: string): Promise<string> =>
    (await (await actors.as(login)).ask(everything, { joint: operation, task: task.id, year })).text;
  const before = new Map<string, string>();
  for (const login of [...line, ...colleagues]) before.set(login, await seenBy(login));
  expect([...before.values()].join()).not.toContain('"errors"');
  let id = '';
  const unchanged = async (after: string): Promise<void> => {
    for (const [login, answer] of before) {
      expect(await seenBy(login), `${login} ${after}`).toBe(answer);
      expect(await visitSeen(await actors.as(login), id), `${login} ${after}`).toBeNull();
    }
  };
  const visit = await planned([theirs], { assignmentIds: [task.id] });
  id = visit.id;
  const inspector = await actors.as('environment');
  expect(await visitSeen(inspector, id)).toMatchObject({ state: 'PLANNED', jointOperation: { id: operation } });
  for (const login of ['zhang.min', 'li.guohua', 'environment']) expect(await inRoom(login), login).toContain(id);
  for (const login of ['gao.yuan', 'guo.tao', 'development']) expect(await inRoom(login), login).not.toContain(id);
  await unchanged('when it is planned');
  const head = await actors.as('li.guohua');
  await visited(head, 'approveVisit', { visitId: id, version: 1 });
  expect(await visited(inspector, 'approveVisit', { visitId: id, version: 2 })).toMatchObject({ code: 'FORBIDDEN' });
  await visited(inspector, 'beginVisit', { visitId: id, version: 2 });
  await unchanged('when it began');
  const seen = await finding(inspector, 'recordFinding', foundIn(task, { visitId: id }));
  expect(seen).toMatchObject({ state: 'RECORDED' });
  await unchanged('when something is found');
  const grades = visit.tasks.map((one: Answer['data']) => ({ visitTaskId: one.id, grade: '一般', words: '' }));
  const handed = await visited(inspector, 'submitVisit', { visitId: id, version: 3, ...found, grades });
  expect(handed).toMatchObject({ state: 'FINDINGS', record: { submittedByName: '环督查' } });
  await unchanged('when it is handed in');
  await visited(head, 'releaseVisit', { visitId: id, version: 4 });
  for (const login of ['he.jun', 'gao.yuan', 'environment'])
    expect(await visitSeen(await actors.as(login), id), login).toMatchObject({ state: 'RELEASED' });
  expect(await inRoom('gao.yuan')).toContain(id);
  for (const login of ['environment.first', 'guo.tao', 'development'])
    expect(await inRoom(login), login).not.toContain(id);
  for (const login of ['development', 'bincheng', ...colleagues])
    expect(await visitSeen(await actors.as(login), id), login).toBeNull();
});
