import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, key, startApp } from '../../support/app.ts';
import { bodies, seedBodies } from '../../support/joint.ts';
import { connected } from '../../support/oracle-world.ts';
import { askedOf, forceSeen, memberIn, noForce, ofLead, taskForce } from '../../support/task-forces.ts';
import { type Fixture, issueFixture, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import { establishedItem, issuedItem, postOf, rootAt, units } from '../../support/walk.ts';

const app = startApp();
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  await seedBodies(app);
  f = await issueFixture(app);
});

const byOffice = postOf('feng.lei');
const task = `query ($id: String!) { assignment(id: $id) { version title handlerName children { id } orderChain { task }
  taskForces { id state members { personName state } } allowedActions { action allowed ruleId } } }`;
const taskSeen = async (caller: Caller, { id }: { id: string }) => (await caller.ask(task, { id })).data.assignment;
const mine = `{ myTaskForces { __typename ... on TaskForce { id title } ... on TaskForceNotice { id title state } }
  inbox { nodes { kind taskForceId title } } }`;
const mineSeen = async (caller: Caller) => (await caller.ask(mine, {})).data;
const owed = ({ inbox }: Answer['data']) =>
  inbox.nodes.filter(({ kind }: { kind: string }) => kind === 'ANSWER_TASK_FORCE');

/** The task of 博兴 under X2 with its task force: its own handler, and somebody asked of a unit. */
async function formedOver(county: { id: string }, asked: readonly object[]): Promise<Answer['data']> {
  const feng = await app.as('feng.lei');
  const { version } = await taskSeen(feng, county);
  const members = [ofLead(units.boxing, postOf('meng.fan')), ...asked];
  const input = { assignmentId: county.id, version, title: '清淤专班', members };
  return taskForce(feng, 'formTaskForce', input, postOf('feng.lei'));
}

/** A task of 滨州 under a matter of its own. */
async function taskOfBinzhou(): Promise<Answer['data']> {
  const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  return takeUp(app, root, 'liu.yang', postOf('liu.yang'), postOf('liu.yang', 1));
}
const formOn = async (over: object, given?: Answer['data']): Promise<Answer['data']> => {
  const { id, version } = given ?? (await taskOfBinzhou());
  const members = [ofLead(units.binzhou, postOf('liu.yang', 1))];
  const input = { assignmentId: id, version, title: '堤防加固专班', members, ...over };
  return taskForce(await app.as('he.jun'), 'formTaskForce', input);
};

describe('the task force of 博兴 on its task under X2, with somebody of 潍坊', () => {
  it('opens the task with all below to who serves, by the person, and leaves a notice (V-37)', async () => {
    const county = { id: f.x2Boxing.id };
    const [chief, officer, development] = [
      await app.as('environment'),
      await app.as('guo.tao'),
      await app.as('development'),
    ];
    await takeUp(app, f.x2Water, 'yang.fan', postOf('yang.fan', 1), postOf('yang.fan'));
    expect(await taskSeen(await app.as('feng.lei'), county)).toMatchObject({ title: expect.any(String) });
    expect(await taskSeen(chief, county)).toBeNull();
    const force = await formedOver(county, [askedOf(bodies.environment)]);
    expect(force).toMatchObject({ __typename: 'TaskForce', state: 'ACTIVE' });
    expect(force.members.map((one: { role: string; state: string }) => `${one.role} ${one.state}`).sort()).toEqual([
      ...['MEMBER ASKED', 'MEMBER SERVING', 'PRIMARY SERVING'],
    ]);

    const asked = await mineSeen(chief);
    expect(asked.myTaskForces).toEqual([
      { __typename: 'TaskForceNotice', id: force.id, title: '清淤专班', state: 'ACTIVE' },
    ]);
    expect(owed(asked)).toEqual([{ kind: 'ANSWER_TASK_FORCE', taskForceId: force.id, title: '清淤专班' }]);
    expect(await taskSeen(chief, county)).toBeNull();

    const notice = await forceSeen(chief, force.id);
    const [place] = notice.members;
    expect(notice.members).toHaveLength(1);
    const answer = { memberId: place.id, version: place.version, serves: true, words: '全力配合。' };
    expect(await taskForce(chief, 'answerTaskForce', { ...answer, postId: postOf('environment') })).toMatchObject({
      __typename: 'TaskForce',
    });
    expect(owed(await mineSeen(chief))).toEqual([]);
    expect(await taskSeen(chief, county)).toMatchObject({ children: [{ id: f.x2Water.id }], handlerName: null });
    expect(await taskSeen(chief, f.x2Water)).toMatchObject({
      handlerName: null,
      orderChain: [{ task: '博兴分解清淤任务。' }, { task: '滨州自定清淤任务。' }],
    });
    expect((await taskSeen(chief, county)).allowedActions.filter((one: { allowed: boolean }) => one.allowed)).toEqual(
      [],
    );
    for (const other of [f.binzhou, f.street, f.water]) expect(await taskSeen(chief, other)).toBeNull();
    for (const stranger of [officer, development, await app.as('finance.city')]) {
      expect(await taskSeen(stranger, county)).toBeNull();
      expect(await forceSeen(stranger, force.id)).toBeNull();
      expect((await mineSeen(stranger)).myTaskForces).toEqual([]);
    }
    const lead = await forceSeen(await app.as('feng.lei'), force.id);
    expect(lead.members.map((one: { personName: string }) => one.personName).sort()).toEqual([
      '孟凡',
      '宋波',
      '环督查',
    ]);
    const above = await forceSeen(await app.as('he.jun'), force.id);
    expect(above.members.map((one: { personName: string | null }) => one.personName).filter(Boolean)).toEqual(['宋波']);

    const { version } = await forceSeen(await app.as('feng.lei'), force.id);
    const ending = { taskForceId: force.id, version, reason: '清淤已完成。' };
    expect(await taskForce(await app.as('feng.lei'), 'dissolveTaskForce', ending, postOf('feng.lei'))).toMatchObject({
      state: 'DISSOLVED',
    });
    expect(await taskSeen(chief, county)).toBeNull();
    expect(await taskSeen(chief, f.x2Water)).toBeNull();
    expect(await forceSeen(chief, force.id)).toMatchObject({ __typename: 'TaskForceNotice', title: '', members: [] });
    expect(await forceSeen(await app.as('he.jun'), force.id)).toMatchObject({ __typename: 'TaskForce' });
  });

  it('closes to who is let go at once, while the others go on', async () => {
    const county = { id: f.x2Boxing.id };
    const force = await formedOver(county, [askedOf(bodies.environment)]);
    const chief = await app.as('environment');
    const [place] = (await forceSeen(chief, force.id)).members.filter(
      (one: { state: string }) => one.state === 'ASKED',
    );
    const answer = { memberId: place.id, version: 1, serves: true, words: '', postId: postOf('environment') };
    await taskForce(chief, 'answerTaskForce', answer);
    expect(await taskSeen(chief, county)).not.toBeNull();
    const lead = await app.as('feng.lei');
    const released = await taskForce(lead, 'releaseTaskForceMember', { memberId: place.id, version: 2 }, byOffice);
    expect(released).toMatchObject({ state: 'ACTIVE' });
    expect(await taskSeen(chief, county)).toBeNull();
    const [primary] = released.members.filter((one: { role: string }) => one.role === 'PRIMARY');
    const letting = { memberId: primary.id, version: 1 };
    expect(await taskForce(lead, 'releaseTaskForceMember', letting, byOffice)).toMatchObject({
      ruleId: 'TaskForce.primary',
    });
    const again = { memberId: place.id, version: 3 };
    expect(await taskForce(lead, 'releaseTaskForceMember', again, byOffice)).toMatchObject({ code: 'INVALID_MOVE' });
    expect(await taskForce(chief, 'answerTaskForce', { ...answer, version: 3 })).toMatchObject({
      code: 'INVALID_MOVE',
    });
  });
});

describe('forming', () => {
  it('lets one task force last on a task, of two that are formed at once one (M-20)', async () => {
    const root = await taskOfBinzhou();
    const both = await Promise.all([formOn({}, root), formOn({}, root)]);
    expect(both.map((one) => one.code ?? one.__typename).sort()).toEqual(['STALE_VERSION', 'TaskForce']);
    const { version } = await taskSeen(await app.as('he.jun'), root);
    expect(await formOn({ version }, root)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'TaskForce.one' });
  });

  it.each([
    ['title', { title: ' ' }, 'input.title', 'required'],
    [
      'somebody of another unit',
      { members: [ofLead(units.binzhou, postOf('meng.fan'))] },
      'input.members.0.postId',
      'notFound',
    ],
    ['nobody of the lead', { members: [askedOf(units.binzhou)] }, 'input.members.0.postId', 'required'],
    [
      'a name of another unit',
      { members: [ofLead(units.weifang, postOf('guo.tao'))] },
      'input.members.0.postId',
      'namesItself',
    ],
    ['an unknown unit', { members: [askedOf(noForce)] }, 'input.members.0.orgUnitId', 'notFound'],
    ['no duty', { members: [askedOf(units.weifang, { duty: '' })] }, 'input.members.0.duty', 'required'],
    [
      'the first responsible person twice',
      { members: [ofLead(units.binzhou, postOf('ma.li'))] },
      'input.members.0.postId',
      'leadsAlready',
    ],
    [
      'one post twice',
      { members: [ofLead(units.binzhou, postOf('liu.yang', 1)), ofLead(units.binzhou, postOf('liu.yang', 1))] },
      'input.members.1.postId',
      'twice',
    ],
    [
      'two who coordinate',
      {
        members: [
          ofLead(units.binzhou, postOf('liu.yang', 1), { coordinates: true }),
          ofLead(units.binzhou, postOf('wang.qiang'), { coordinates: true }),
        ],
      },
      'input.members',
      'oneCoordinator',
    ],
    [
      'another unit coordinates',
      { members: [askedOf(units.weifang, { coordinates: true })] },
      'input.members.0.coordinates',
      'leadCoordinates',
    ],
    ['too many', { members: Array.from({ length: 21 }, () => askedOf(units.weifang)) }, 'input.members', 'tooMany'],
  ])('names the field where it is refused: %s', async (_, over, path, code) => {
    const refused = await formOn(over);
    expect(refused.fields).toEqual([expect.objectContaining({ path, code })]);
  });

  it('is not for a task that nobody signed for, and not for who holds none', async () => {
    const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
    expect(await formOn({}, root)).toMatchObject({ ruleId: 'Assignment.machine' });
    const working = await taskOfBinzhou();
    const input = { assignmentId: working.id, version: working.version, title: '专班', members: [] };
    expect(await taskForce(await app.as('zhang.min'), 'formTaskForce', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await taskForce(await app.as('guo.tao'), 'formTaskForce', input)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the end', () => {
  it('comes with the matter by whatever way it ends, and with the task', async () => {
    const withdrawn = await issuedItem(app, [units.binzhou]);
    const root = await takeUp(
      app,
      rootAt(withdrawn, units.binzhou),
      'liu.yang',
      postOf('liu.yang'),
      postOf('liu.yang', 1),
    );
    const first = await formOn({ members: [askedOf(bodies.environment)] }, root);
    const chief = await app.as('environment');
    const place = memberIn(first, 'ASKED');
    const serving = { memberId: place.id, version: 1, serves: true, words: '', postId: postOf('environment') };
    await taskForce(chief, 'answerTaskForce', serving);
    expect(await taskSeen(chief, root)).not.toBeNull();
    await connected(app.adminUrl(), (owner) =>
      owner.query(`update item set state = 'STRUCK_OFF' where id = (select item_id from task_force where title = '堤防加固专班'
        order by formed_at desc limit 1)`),
    );
    expect(await taskSeen(chief, root)).toBeNull();
    expect(await forceSeen(chief, first.id)).toMatchObject({ __typename: 'TaskForceNotice', state: 'DISSOLVED' });

    const other = await issuedItem(app, [units.binzhou, units.weifang]);
    const taken = await takeUp(
      app,
      rootAt(other, units.binzhou),
      'liu.yang',
      postOf('liu.yang'),
      postOf('liu.yang', 1),
    );
    const second = await formOn({}, taken);
    const officer = await app.as('zhang.min');
    const { version } = await taskSeen(officer, taken);
    const cancel = 'mutation ($input: CancelAssignmentInput!) { cancelAssignment(input: $input) { __typename } }';
    const cancelled = { key: key(), assignmentId: taken.id, version, reason: '由潍坊一并办理。' };
    expect((await officer.ask(cancel, { input: cancelled })).data.cancelAssignment.__typename).toBe('Assignment');
    expect(await forceSeen(await app.as('he.jun'), second.id)).toMatchObject({ state: 'DISSOLVED' });
    const late = { taskForceId: second.id, version: 2, reason: '已撤销。' };
    expect(await taskForce(await app.as('he.jun'), 'dissolveTaskForce', late)).toMatchObject({
      ruleId: 'TaskForce.over',
    });
  });
});

it('takes who is sent, of the own unit and once, or the reason why nobody is', async () => {
  const force = await formOn({ members: [askedOf(units.weifang), askedOf(units.weifang)] });
  const [one, other] = force.members.filter(({ state }: { state: string }) => state === 'ASKED');
  const officer = await app.as('guo.tao');
  const answer = (member: { id: string }, over: object) =>
    taskForce(officer, 'answerTaskForce', { memberId: member.id, version: 1, serves: true, words: '', ...over });
  const fault = async (member: { id: string }, over: object) => (await answer(member, over)).fields?.[0];
  expect(await fault(one, {})).toMatchObject({ path: 'input.postId', code: 'required' });
  expect(await fault(one, { postId: postOf('he.jun') })).toMatchObject({ path: 'input.postId', code: 'notFound' });
  const named = { serves: false, words: '人手不足。', postId: postOf('chen.jing', 1) };
  expect(await fault(one, named)).toMatchObject({ path: 'input.postId', code: 'sendsNobody' });
  expect(await fault(one, { serves: false })).toMatchObject({ path: 'input.words', code: 'required' });
  expect(await answer(one, { postId: postOf('chen.jing', 1) })).toMatchObject({ __typename: 'TaskForceNotice' });
  expect(await fault(other, { postId: postOf('chen.jing', 1) })).toMatchObject({ path: 'input.postId', code: 'twice' });
  expect(await answer(other, { serves: false, words: '人手不足。' })).toMatchObject({ __typename: 'TaskForceNotice' });
  const handler = await app.as('chen.jing');
  expect(await taskSeen(handler, force.assignment)).toMatchObject({ title: expect.any(String) });
  expect(await taskSeen(officer, force.assignment)).toBeNull();
});

it('is formed over nothing of a matter that has no task, and asks no unit twice for one who left', async () => {
  const { id } = await establishedItem(app);
  const input = { assignmentId: id, version: 1, title: '专班', members: [] };
  expect(await taskForce(await app.as('he.jun'), 'formTaskForce', input)).toMatchObject({ code: 'NOT_FOUND' });
});
