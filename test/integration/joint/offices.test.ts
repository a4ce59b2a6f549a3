import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { accepted, approved, bodies, joint, jointPlan, jointSeen, member, seedBodies } from '../../support/joint.ts';
import { signedInOnce } from '../../support/stage.ts';
import { globalIdOf } from '../../support/story.ts';
import { ownMatter, seedFixture } from '../../support/visibility-fixture.ts';
import { done, establishedItem, issuedItem, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);

beforeAll(async () => {
  await seedFixture(app);
  await seedBodies(app);
});

const itemSeen = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask('query ($id: String!) { item(id: $id) { title opinion } }', { id })).data.item;
const seen = async (login: string, id: string): Promise<Answer['data']> => jointSeen(await actors.as(login), id);

/** An operation of the province in force over a matter of its own, in which 滨州 and 生态环境局 of 潍坊 take part. */
async function running(over: object = {}): Promise<Answer['data']> {
  const plan = jointPlan(await establishedItem(actors), [member(units.binzhou), member(bodies.environment)], over);
  const { id } = await approved(
    await actors.as('li.guohua'),
    await joint(await actors.as('zhang.min'), 'proposeJointOperation', plan),
  );
  for (const login of ['he.jun', 'environment']) await accepted(await actors.as(login), id);
  return seen('li.guohua', id);
}

const cityMatter = (over: object = {}): Promise<Answer['data']> =>
  ownMatter(
    actors,
    'he.jun',
    'head.binzhou',
    { title: '滨州市沿河排口整治', ...over },
    { orgUnitIds: [units.boxing], workingDays: 20 },
  );

async function add(login: string, { id, version }: Answer['data'], scope: readonly object[]): Promise<Answer['data']> {
  return joint(await actors.as(login), 'addJointScope', { operationId: id, version, scope });
}

it('opens a matter of a body that takes part to everybody in the room, from now to the end, and to nobody else', async () => {
  const operation = await running();
  const matter = await cityMatter();
  for (const login of ['environment', 'li.guohua', 'zhang.min']) expect(await itemSeen(login, matter.id)).toBeNull();
  const added = await add('head.binzhou', operation, [{ itemId: matter.id }]);
  expect(added).toMatchObject({ __typename: 'JointOperation', version: operation.version + 1 });
  for (const login of ['environment', 'li.guohua', 'zhang.min'])
    expect(await itemSeen(login, matter.id), login).toMatchObject({ title: '滨州市沿河排口整治', opinion: '' });
  for (const login of ['development', 'guo.tao']) expect(await itemSeen(login, matter.id), login).toBeNull();
  expect((await seen('environment', operation.id)).scope.map(({ item }: Answer['data']) => item.id)).toContain(
    matter.id,
  );
  const told = 'query ($id: String!) { jointOperation(id: $id) { ... on JointOperation { timeline { kind } } } }';
  const { data } = await (await actors.as('environment')).ask(told, { id: operation.id });
  expect(data.jointOperation.timeline.at(-1).kind).toBe('joint.scopeAdded');
  expect(await add('head.binzhou', operation, [{ itemId: (await cityMatter()).id }])).toMatchObject({
    code: 'STALE_VERSION',
  });
  await joint(await actors.as('li.guohua'), 'endJointOperation', {
    operationId: operation.id,
    version: added.version,
    reason: '已完成。',
  });
  for (const login of ['environment', 'li.guohua']) expect(await itemSeen(login, matter.id), login).toBeNull();
  expect(await itemSeen('he.jun', matter.id)).toMatchObject({ title: '滨州市沿河排口整治' });
  const after = await seen('li.guohua', operation.id);
  expect(after.scope.map(({ item }: Answer['data']) => item?.id ?? null)).toContain(null);
  expect(await seen('environment', operation.id)).toMatchObject({ __typename: 'JointNotice', title: '' });
  expect(await add('li.guohua', after, [{ itemId: (await establishedItem(actors)).id }])).toMatchObject({
    ...{ code: 'INVALID_MOVE', ruleId: 'JointOperation.notRunning' },
  });
});

it('opens some tasks with all below alone', async () => {
  const operation = await running();
  const matter = await cityMatter();
  const [task] = matter.assignments;
  await add('head.binzhou', operation, [{ itemId: matter.id, assignmentIds: [task.id] }]);
  const { scope } = await seen('environment', operation.id);
  expect(scope.at(-1)).toMatchObject({ item: { id: matter.id }, assignments: [{ id: task.id }] });
});

it('takes a matter from the head of its own office alone, who takes part', async () => {
  const operation = await running();
  const matter = await cityMatter();
  const own = await establishedItem(actors);
  const asked = [{ itemId: matter.id }];
  expect(await add('he.jun', operation, asked)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'JointOperation.addScope' });
  expect(await add('li.guohua', operation, asked)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await add('head.binzhou', operation, [{ itemId: own.id }])).toMatchObject({ code: 'NOT_FOUND' });
  const theirs = [{ itemId: operation.scope[0].item.id }];
  expect(await add('head.binzhou', operation, theirs)).toMatchObject({
    code: 'FORBIDDEN',
    ruleId: 'Item.proposeJoint',
  });
  expect(await add('head.boxing', operation, asked)).toMatchObject({ code: 'NOT_FOUND' });
  const mine = await add('li.guohua', operation, [{ itemId: own.id }]);
  expect(mine.scope).toHaveLength(2);
  const invited = await joint(
    await actors.as('zhang.min'),
    'proposeJointOperation',
    jointPlan(own, [member(units.binzhou)]),
  );
  await approved(await actors.as('li.guohua'), invited);
  const unanswered = { id: invited.id, version: invited.version + 1 };
  expect(await add('head.binzhou', unanswered, asked)).toMatchObject({
    code: 'FORBIDDEN',
    ruleId: 'JointOperation.addScope',
  });
});

it('takes none that is in scope, that is more secret, of which somebody in the room holds a task, or on which two run', async () => {
  const operation = await running();
  const one = await issuedItem(actors, [units.binzhou]);
  const fault = async (itemId: string, more: object = {}) =>
    (await add('li.guohua', await seen('li.guohua', operation.id), [{ itemId, ...more }])).fields;
  const path = 'input.scope.0.itemId';
  expect(await fault(one.id)).toMatchObject([{ path, code: 'heldInRoom' }]);
  expect(await fault(operation.scope[0].item.id)).toMatchObject([{ path, code: 'twice' }]);
  const many = Array.from({ length: 11 }, (_, n) => ({
    itemId: globalIdOf('Item', `019b76da-a800-7000-8000-0000000000${10 + n}`),
  }));
  expect((await add('li.guohua', await seen('li.guohua', operation.id), many)).fields).toMatchObject([
    { code: 'tooMany' },
  ]);
  const open = await running({ scope: [{ itemId: (await establishedItem(actors, { secrecy: 'PUBLIC' })).id }] });
  const inner = [{ itemId: (await establishedItem(actors)).id }];
  expect((await add('li.guohua', open, inner)).fields).toMatchObject([{ path, code: 'moreSecret' }]);
  const full = await establishedItem(actors);
  for (let n = 0; n < 2; n += 1) {
    const other = jointPlan(full, [member(bodies.finance)]);
    await approved(
      await actors.as('li.guohua'),
      await joint(await actors.as('zhang.min'), 'proposeJointOperation', other),
    );
  }
  expect(await add('li.guohua', await seen('li.guohua', operation.id), [{ itemId: full.id }])).toMatchObject({
    ...{ code: 'INVALID_MOVE', ruleId: 'JointOperation.full' },
  });
});

it('closes room and scope to a body from the moment at which it is given a task in scope', async () => {
  const item = await establishedItem(actors);
  const plan = jointPlan(item, [member(units.weifang, { isLead: true }), member(bodies.environment)]);
  const proposal = await joint(await actors.as('zhang.min'), 'proposeJointOperation', plan);
  const { id } = await approved(await actors.as('li.guohua'), proposal);
  for (const login of ['guo.tao', 'environment']) await accepted(await actors.as(login), id);
  expect(await itemSeen('guo.tao', item.id)).not.toBeNull();
  const order = { itemId: item.id, version: item.version, orgUnitIds: [units.weifang], workingDays: 30, ...sixParts };
  const issued = await done(await actors.as('zhang.min'), 'issueItem', order);
  expect(rootAt(issued, units.weifang)).toBeDefined();
  expect(await itemSeen('guo.tao', item.id)).toBeNull();
  expect(await seen('guo.tao', id)).toMatchObject({ __typename: 'JointNotice', membership: { state: 'DECLINED' } });
  const opinion = { operationId: id, version: 0, words: '进度属实。' };
  expect(await joint(await actors.as('guo.tao'), 'giveJointOpinion', opinion)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await itemSeen('environment', item.id)).not.toBeNull();
  const { allowedActions } = await seen('li.guohua', id);
  expect(allowedActions).toContainEqual(expect.objectContaining({ action: 'writeReport', allowed: true }));
});

it('invites nobody who was given a task while the plan was before the head', async () => {
  const item = await establishedItem(actors);
  const plan = jointPlan(item, [member(units.weifang), member(bodies.environment)]);
  const proposal = await joint(await actors.as('zhang.min'), 'proposeJointOperation', plan);
  const order = { itemId: item.id, version: item.version, orgUnitIds: [units.weifang], workingDays: 30, ...sixParts };
  await done(await actors.as('zhang.min'), 'issueItem', order);
  await approved(await actors.as('li.guohua'), proposal);
  expect(await seen('guo.tao', proposal.id)).toBeNull();
  expect((await seen('environment', proposal.id)).membership.state).toBe('INVITED');
});
