import type pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import {
  accepted,
  approved,
  bodies,
  joint,
  jointPlan,
  jointSeen,
  member,
  officeRecused,
  seedBodies,
} from '../../support/joint.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { fetched } from '../../support/uploading.ts';
import { seedFixture } from '../../support/visibility-fixture.ts';
import { done, establishedItem, issuedItem, rootAt, sixParts, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const raw = ({ id }: { id: string }): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const seen = async (login: string, id: string): Promise<Answer['data']> => jointSeen(await actors.as(login), id);
const itemSeen = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask('query ($id: String!) { item(id: $id) { title } }', { id })).data.item;

beforeAll(async () => {
  await seedFixture(app);
  await seedBodies(app);
});

/** A proposal of the province over a matter, of 潍坊 as the lead and 生态环境局 of 潍坊. */
async function proposal(item: { id: string }): Promise<Answer['data']> {
  const plan = jointPlan(item, [member(units.weifang, { isLead: true }), member(bodies.environment)]);
  return joint(await actors.as('zhang.min'), 'proposeJointOperation', plan);
}

const decided = async (one: Answer['data']): Promise<Answer['data']> => approved(await actors.as('li.guohua'), one);

/** Sends `act` while the order that gives 潍坊 a task of 滨州's matter too is under way, and answers what it came to. */
const whileOrdered = (item: Answer['data'], act: () => Promise<Answer['data']>): Promise<Answer['data']> =>
  connected(app.adminUrl(), async (owner) => {
    await owner.query('begin');
    await owner.query(
      `insert into assignment select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'to_org_unit_id', $2::integer))).*
       from assignment a where a.id = $1`,
      [raw(rootAt(item, units.binzhou)), Number(raw({ id: units.weifang }))],
    );
    const answer = act();
    await aWaiter(owner);
    await owner.query('commit');
    return answer;
  });

async function aWaiter(owner: pg.Client): Promise<void> {
  for (let waiting = 0; waiting < 1; ) {
    const { rows } = await owner.query(
      `select pg_stat_clear_snapshot(), count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    waiting = rows[0].n;
  }
}

it('lets no acceptance stand that crosses an order to the body', async () => {
  const item = await issuedItem(actors, [units.binzhou]);
  const { id } = await decided(await proposal(item));
  expect((await seen('guo.tao', id)).membership.state).toBe('INVITED');
  const answer = await whileOrdered(item, async () => accepted(await actors.as('guo.tao'), id));
  expect(answer).toMatchObject({ code: 'STALE_VERSION' });
  expect((await seen('guo.tao', id)).membership.state).toBe('DECLINED');
  expect(await itemSeen('guo.tao', item.id)).toBeNull();
  expect(await accepted(await actors.as('environment'), id)).toMatchObject({ __typename: 'JointOperation' });
});

it('lets no invitation stand that crosses an order to the body', async () => {
  const item = await issuedItem(actors, [units.binzhou]);
  const proposed = await proposal(item);
  const answer = await whileOrdered(item, () => decided(proposed));
  expect(answer).toMatchObject({ state: 'APPROVED' });
  const states = answer.members.map(({ orgUnit, state }: Answer['data']) => [orgUnit.id, state]);
  expect(states).toContainEqual([units.weifang, 'DECLINED']);
  expect(states).toContainEqual([bodies.environment, 'INVITED']);
  expect(await seen('guo.tao', proposed.id)).toBeNull();
});

it('takes no acceptance of a body that holds a task in scope, and lets it decline', async () => {
  const { id, item } = await recused('INVITED');
  const refused = await accepted(await actors.as('guo.tao'), id);
  expect(refused).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'JointMember.holdsTask' });
  expect(await itemSeen('guo.tao', item.id)).toBeNull();
  const { membership } = await seen('guo.tao', id);
  const declining = { operationId: id, version: membership.version, accepts: false, words: '承办其中任务。' };
  const declined = await joint(await actors.as('guo.tao'), 'answerJointInvitation', declining);
  expect(declined).toMatchObject({ membership: { state: 'DECLINED' } });
});

it('closes room and scope to a body that holds a task in scope, whatever its answer says', async () => {
  const { id, item } = await recused('ACCEPTED');
  expect(await itemSeen('guo.tao', item.id)).toBeNull();
  expect(await seen('guo.tao', id)).toMatchObject({ __typename: 'JointNotice', membership: { state: 'ACCEPTED' } });
  for (const [field, rest] of [
    ['giveJointOpinion', { version: 0, words: '进度属实。' }],
    ['shareJointEvidence', { words: '现场照片。', fileIds: [] }],
    ['saveJointReport', { version: 0, words: '总体属实。', submits: true }],
  ] as const)
    expect(await joint(await actors.as('guo.tao'), field, { operationId: id, ...rest }), field).toMatchObject({
      code: 'FORBIDDEN',
    });
  expect(await itemSeen('environment', item.id)).not.toBeNull();
});

it('keeps the room from the office that organises it while it holds a task in scope', async () => {
  const office = await actors.as('he.jun');
  const told = 'query ($id: String!) { jointOperation(id: $id) { ... on JointOperation { timeline { kind } } } }';
  const room = ['joint.opinionGiven', 'joint.evidenceShared', 'joint.reported', 'joint.countersigned'];
  const { id, file } = await officeRecused(actors, async (item) =>
    expect(await itemSeen('he.jun', item.id)).not.toBeNull(),
  );
  const now = await seen('he.jun', id);
  expect(now).toMatchObject({ __typename: 'JointOperation', opinions: [], evidence: [], report: null });
  expect((await fetched(app.url(), office, file)).status).toBe(404);
  const kinds = async (): Promise<string[]> =>
    (await office.ask(told, { id })).data.jointOperation.timeline.map(({ kind }: { kind: string }) => kind);
  expect((await kinds()).filter((kind) => room.includes(kind))).toEqual([]);
  const context = await contextOf(app, 'he.jun');
  for (const table of ['joint_opinion', 'joint_report', 'joint_signature', 'joint_evidence'])
    expect(await inContext(app, context, `select id from ${table}`), table).toEqual([]);
  for (const [field, rest] of [
    ['giveJointOpinion', { version: 1, words: '另有意见。' }],
    ['shareJointEvidence', { words: '现场照片。', fileIds: [] }],
    ['saveJointReport', { version: 2, words: '总体属实。', submits: true }],
    ['countersignJointReport', { version: 2 }],
  ] as const)
    expect(await joint(office, field, { operationId: id, ...rest }), field).toMatchObject({ code: 'FORBIDDEN' });
  const inside = await seen('environment', id);
  expect(inside).toMatchObject({ opinions: [{}, {}], evidence: [{}], report: { version: 2, signatures: [{}] } });
  const ending = { operationId: id, version: now.version, reason: '已完成。' };
  await joint(await actors.as('head.binzhou'), 'endJointOperation', ending);
  expect(await seen('he.jun', id)).toMatchObject({ opinions: [{}, {}], evidence: [{}], report: { version: 2 } });
  expect((await kinds()).filter((kind) => room.includes(kind))).toHaveLength(5);
});

/** An operation that 潍坊 leads and in whose scope it was given a task; its answer stands as a lost race would leave it. */
async function recused(state: 'INVITED' | 'ACCEPTED'): Promise<{ id: string; item: { id: string } }> {
  const item = await establishedItem(actors);
  const { id } = await decided(await proposal(item));
  for (const login of ['guo.tao', 'environment']) await accepted(await actors.as(login), id);
  const order = { itemId: item.id, version: item.version, orgUnitIds: [units.weifang], workingDays: 30, ...sixParts };
  await done(await actors.as('zhang.min'), 'issueItem', order);
  const { rowCount } = await connected(app.adminUrl(), (owner) =>
    owner.query(
      `update joint_member set state = $1, part = 'LEAD', answered_at = case $1 when 'ACCEPTED' then answered_at end,
         answered_by_name = case $1 when 'ACCEPTED' then answered_by_name end where state = 'DECLINED' and operation_id = $2`,
      [state, raw({ id })],
    ),
  );
  expect(rowCount).toBe(1);
  return { id, item };
}
