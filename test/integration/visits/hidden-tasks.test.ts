import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { recorded } from '../../support/findings.ts';
import { moved } from '../../support/item-moves.ts';
import { connected } from '../../support/oracle-world.ts';
import { clear } from '../../support/secrets.ts';
import { askedOf, memberIn, ofLead, taskForce } from '../../support/task-forces.ts';
import { type Fixture, issueFixture, seedFixture } from '../../support/visibility-fixture.ts';
import { visitAfter, visited, visitPlanned, visitSeen } from '../../support/visits.ts';
import { issuedItem, postOf, rootAt, units } from '../../support/walk.ts';

const app = startApp();
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(app);
  await clear(app, ['zhang.min', 'li.guohua', 'liu.yang', 'ma.li']);
});

const rowId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const words = '未按图施工。';
const graded = { grade: '较差', words };
const seenBy = async (login: string, id: string) => (await visitSeen(await app.as(login), id))?.tasks;
const classOf = 'query ($id: String!) { item(id: $id) { version } }';
const become = async (field: 'raiseSecrecy' | 'lowerSecrecy', login: string, itemId: string, over: object) => {
  const caller = await app.as(login);
  const { version } = (await caller.ask(classOf, { id: itemId })).data.item;
  return moved(caller, field, { itemId, version, reason: '涉及未公开的安排。', ...over });
};
/** Raises a matter to a work secret that 刘洋 of 滨州 and the head of the office know beside whoever raises it. */
const raised = (itemId: string) =>
  become('raiseSecrecy', 'zhang.min', itemId, {
    secrecy: 'WORK_SECRET',
    knowerPostIds: [postOf('li.guohua'), postOf('liu.yang')],
  });

/** A visit to 滨州 that looks at its task of a matter and of another, begun; the matter that became a work secret since. */
async function overSecret(): Promise<{ visit: Answer['data']; itemId: string; secret: string; open: string }> {
  const item = await issuedItem(app, [units.binzhou]);
  const task = rootAt(item, units.binzhou);
  const visit = await visitAfter(app, 'beginVisit', { assignmentIds: [task.id, f.binzhou.id] });
  const [secret, open] = [task, f.binzhou].map(
    ({ id }) => visit.tasks.find(({ assignment }: Answer['data']) => assignment.id === id).id,
  );
  await raised(item.id);
  return { visit, itemId: item.id, secret, open };
}
const submitted = async (login: string, visit: Answer['data'], tasks: readonly string[]) =>
  visited(await app.as(login), 'submitVisit', {
    ...{ visitId: visit.id, version: visit.version, summary: '进度滞后。' },
    grades: tasks.map((visitTaskId) => ({ visitTaskId, ...graded })),
  });
const released = async ({ id, version }: Answer['data']) =>
  visited(await app.as('li.guohua'), 'releaseVisit', { visitId: id, version });

it('S-1: a task of a work secret and its grade are read by its list alone, in the team too, and by all once it is none', async () => {
  const { visit, itemId, secret, open } = await overSecret();
  expect(await seenBy('zhao.wen', visit.id)).toMatchObject([{ id: open }]);
  expect(await seenBy('zhang.min', visit.id)).toHaveLength(2);
  const found = await submitted('zhang.min', visit, [open, secret]);
  expect(found).toMatchObject({ state: 'FINDINGS' });
  await released(found);
  for (const login of ['zhao.wen', 'gao.yuan', 'ma.li', 'head.binzhou'])
    expect(await seenBy(login, visit.id), login).toEqual([
      expect.objectContaining({ id: open, assignment: { id: f.binzhou.id }, ...graded }),
    ]);
  for (const login of ['zhang.min', 'li.guohua', 'liu.yang'])
    expect(
      (await seenBy(login, visit.id)).find(({ id }: Answer['data']) => id === secret),
      login,
    ).toMatchObject(graded);
  await become('lowerSecrecy', 'li.guohua', itemId, { secrecy: 'INTERNAL' });
  for (const login of ['zhao.wen', 'gao.yuan', 'ma.li'])
    expect(
      (await seenBy(login, visit.id)).find(({ id }: Answer['data']) => id === secret),
      login,
    ).toMatchObject(graded);
});

it('S-1: what was found in a task of a work secret keeps its visit open for its list alone', async () => {
  const item = await issuedItem(app, [units.binzhou]);
  const visit = await visitAfter(app, 'releaseVisit');
  await recorded(app, rootAt(item, units.binzhou), { visitId: visit.id });
  await raised(item.id);
  const closingOf = async (login: string) =>
    (await visitSeen(await app.as(login), visit.id)).allowedActions.find(
      ({ action }: Answer['data']) => action === 'close',
    );
  expect(await closingOf('zhang.min')).toMatchObject({ allowed: false, ruleId: 'Visit.openFinding' });
  expect(await closingOf('zhao.wen')).toMatchObject({ allowed: true });
  const closing = { visitId: visit.id, version: visit.version };
  expect(await visited(await app.as('zhang.min'), 'closeVisit', closing)).toMatchObject({
    ruleId: 'Visit.openFinding',
  });
  expect(await visited(await app.as('zhao.wen'), 'closeVisit', closing)).toMatchObject({ state: 'CLOSED' });
});

it('asks no grade of a task that whoever hands in may not know, and takes none', async () => {
  const { visit, secret, open } = await overSecret();
  const named = await submitted('zhao.wen', visit, [open, secret]);
  expect(named.fields).toEqual([{ path: 'input.grades.1.visitTaskId', code: 'notFound' }]);
  const { fields } = await submitted('zhao.wen', visit, []);
  expect(fields).toEqual([{ path: 'input.grades', code: 'gradeEach' }]);
  expect((await submitted('zhang.min', visit, [open])).fields).toEqual([{ path: 'input.grades', code: 'gradeEach' }]);
  expect(await submitted('zhao.wen', visit, [open])).toMatchObject({ state: 'FINDINGS', tasks: [{ id: open }] });
});

it('waits with a plan while the class of a matter changes, and plans by the class that it then has', async () => {
  const task = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  const planned = await connected(app.adminUrl(), async (owner) => {
    await owner.query('begin');
    await owner.query('update assignment set secrecy = 2 where id = $1', [rowId(task.id)]);
    const planning = visitPlanned(app, { assignmentIds: [task.id] });
    const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await connected(app.adminUrl(), async (other) => {
      while ((await other.query(waits)).rowCount === 0);
    });
    await owner.query('commit');
    return planning;
  });
  expect(planned.fields).toEqual([{ path: 'input.assignmentIds.0', code: 'notFound' }]); // nobody stands on its list
});

it('G9: a task read under a grant, and its grade, are read by no colleague who does not read it', async () => {
  const lead = await app.as('feng.lei');
  const query = 'query ($id: String!) { assignment(id: $id) { version } }';
  const { version } = (await lead.ask(query, { id: f.x2Boxing.id })).data.assignment;
  const members = [ofLead(units.boxing, postOf('meng.fan')), askedOf(units.province)];
  const forming = { assignmentId: f.x2Boxing.id, version, title: '清淤专班', members };
  const force = await taskForce(lead, 'formTaskForce', forming, postOf('feng.lei'));
  const { id: memberId } = memberIn(force, 'ASKED');
  const answer = { memberId, version: 1, serves: true, words: '', postId: postOf('zhang.min') };
  await taskForce(await app.as('zhang.min'), 'answerTaskForce', answer);
  const plan = {
    targetUnitId: units.boxing,
    assignmentIds: [f.x2Boxing.id],
    members: [{ postId: postOf('zhang.min') }],
  };
  const visit = await visitAfter(app, 'beginVisit', plan);
  const [{ id }] = visit.tasks;
  const { id: releasedId } = await released(await submitted('zhang.min', visit, [id]));
  expect(await visitSeen(await app.as('gao.yuan'), releasedId)).toMatchObject({ state: 'RELEASED', tasks: [] });
  for (const login of ['zhang.min', 'song.bo'])
    expect(await seenBy(login, releasedId), login).toMatchObject([{ assignment: { id: f.x2Boxing.id }, ...graded }]);
});
