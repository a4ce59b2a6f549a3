import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { chase, chased, chasedTask } from '../../support/chased.ts';
import { notificationsOf } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { mandate, seedExperts } from '../../support/experts.ts';
import { group, seedGroup } from '../../support/group.ts';
import { move, moved } from '../../support/item-moves.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { issueFixture, seedFixture } from '../../support/visibility-fixture.ts';
import { done, establishedItem, issuedItem, rootAt, sixParts, units } from '../../support/walk.ts';

const app = signedInOnce(startApp());
const inbox = '{ inbox { nodes { kind assignmentId dueOn } } }';
const counts = 'query ($year: Int) { chaseCounts(year: $year) { tasks chases unanswered orgUnit { shortName } } }';

const owes = async (login: string, id: string): Promise<Answer['data'][]> =>
  (await (await app.as(login)).ask(inbox)).data.inbox.nodes.filter(
    (one: Answer['data']) => one.kind === 'ANSWER_CHASE' && one.assignmentId === id,
  );
const methodsOf = async (login: string, year?: number): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await (
        await app.as(login)
      ).ask('query ($year: Int) { chaseMethodCounts(year: $year) { method chases } }', { year })
    ).data.chaseMethodCounts.map((one: Answer['data']) => [one.method, one.chases]),
  );
const countOf = async (login: string, unit: string, year?: number): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(counts, { year })).data.chaseCounts.find(
    (one: Answer['data']) => one.orgUnit.shortName === unit,
  );
const answer = async (login: string, id: string, over: object = {}): Promise<Answer['data']> => {
  const { chases } = await chasedTask(app, login, id);
  const [open] = chases.filter((one: Answer['data']) => one.answeredAt === null);
  const said = { chaseId: open?.id, version: open?.version, response: '本周内完成。' };
  return move(await app.as(login), 'answerChase', { assignmentId: id, ...said, ...over }, 'Assignment');
};
const working = async (): Promise<string> => (await staged(app, ['working'])).working?.id ?? '';

beforeAll(async () => {
  await seedFixture(app);
  await seedExperts(app);
  await seedGroup(app);
});

it('shows three chases by three methods on the timeline, apart from those of the clock, and counts them by unit', async () => {
  const id = await working();
  const before = await countOf('zhang.min', '滨州市');
  const byMethod = await methodsOf('zhang.min');
  for (const method of ['PHONE', 'SMS', 'DOOR_TO_DOOR']) await chased(app, 'zhang.min', id, { method });
  const seen = await chasedTask(app, 'zhang.min', id);
  const human = seen.timeline.filter(({ kind }: { kind: string }) => kind === 'assignment.chased');
  expect(human.map(({ method }: { method: string }) => method)).toEqual(['PHONE', 'SMS', 'DOOR_TO_DOOR']);
  expect(seen.chases).toHaveLength(3);
  expect(seen.chases[0]).toMatchObject({
    ...chase(),
    underMandate: false,
    maker: '张敏',
    orgUnit: { shortName: '山东省' },
  });
  const after = await countOf('zhang.min', '滨州市');
  expect(after.chases - (before?.chases ?? 0)).toBe(3);
  expect(after.tasks - (before?.tasks ?? 0)).toBe(1);
  expect(after.unanswered - (before?.unanswered ?? 0)).toBe(3);
  expect(await countOf('zhang.min', '滨州市', Number(inDays(0).slice(0, 4)) - 1)).toBeUndefined();
  expect(await countOf('he.jun', '滨州市')).toBeUndefined();
  const now = await methodsOf('zhang.min');
  for (const method of ['PHONE', 'SMS', 'DOOR_TO_DOOR']) expect((now[method] ?? 0) - (byMethod[method] ?? 0)).toBe(1);
  for (const login of ['he.jun', 'guo.tao']) expect(await methodsOf(login)).toEqual({});
  expect(await methodsOf('zhang.min', Number(inDays(0).slice(0, 4)) - 1)).toEqual({});
  expect(await countOf('guo.tao', '滨州市')).toBeUndefined();
});

it('stands in the inbox of the unit until each chase is answered, and tells both sides', async () => {
  const id = await working();
  await chased(app, 'zhang.min', id);
  await chased(app, 'li.guohua', id, { method: 'LETTER', answerBy: inDays(3) });
  expect(await owes('wang.qiang', id)).toEqual([{ kind: 'ANSWER_CHASE', assignmentId: id, dueOn: inDays(3) }]);
  expect(await owes('he.jun', id)).toHaveLength(1);
  expect(await owes('zhang.min', id)).toEqual([]);
  const { nodes } = await notificationsOf(app, await app.as('wang.qiang'));
  expect(nodes).toContainEqual(expect.objectContaining({ kind: 'assignment.chased', assignmentId: id }));
  await answer('wang.qiang', id);
  expect(await owes('wang.qiang', id)).toHaveLength(1);
  await answer('he.jun', id, {});
  expect(await owes('wang.qiang', id)).toEqual([]);
  const seen = await chasedTask(app, 'zhang.min', id);
  expect(seen.chases.map(({ response, answerer }: Answer['data']) => [response, answerer])).toEqual([
    ['本周内完成。', '王强'],
    ['本周内完成。', '何军'],
  ]);
  const told = await notificationsOf(app, await app.as('zhang.min'));
  expect(told.nodes).toContainEqual(expect.objectContaining({ kind: 'assignment.chaseAnswered', assignmentId: id }));
  const none = (await chasedTask(app, 'wang.qiang', id)).allowedActions.find(
    ({ action }: { action: string }) => action === 'answerChase',
  );
  expect(none).toMatchObject({ allowed: false, ruleId: 'Assignment.nothingChased' });
});

it('is made by who gave the task and by the originator at any depth; the levels between read it, siblings do not', async () => {
  const fixture = await issueFixture(app);
  await chased(app, 'bincheng', fixture.street.id, { method: 'MEETING' });
  await chased(app, 'zhang.min', fixture.street.id, { method: 'ON_SITE' });
  const methods = async (login: string) =>
    (await chasedTask(app, login, fixture.street.id))?.chases.map(({ method }: { method: string }) => method);
  for (const login of ['street', 'bincheng', 'he.jun', 'zhang.min'])
    expect(await methods(login), login).toEqual(['MEETING', 'ON_SITE']);
  expect(await chasedTask(app, 'yang.fan', fixture.street.id)).toBe(null);
  const { version } = await chasedTask(app, 'he.jun', fixture.street.id);
  const over = { assignmentId: fixture.street.id, version, ...chase() };
  const between = await move(await app.as('he.jun'), 'chaseAssignment', over, 'Assignment');
  expect(between).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.chase' });
  const own = await move(await app.as('street'), 'chaseAssignment', over, 'Assignment');
  expect(own).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.chase' });
});

it('is made under a mandate with the power, and read by the department while the mandate is in force (M-10)', async () => {
  const head = await app.as('li.guohua');
  const give = async (powers: string[]) => {
    const { id, version } = await establishedItem(app);
    const given = await done(head, 'delegateItem', { itemId: id, version, ...mandate(), powers });
    const order = { itemId: id, version: given.version, orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts };
    return { itemId: id, task: rootAt(await done(head, 'issueItem', order), units.binzhou) };
  };
  const { itemId, task } = await give(['CHASE']);
  await chased(app, 'expert', task.id, { method: 'JOINT' });
  const [one] = (await chasedTask(app, 'zhang.min', task.id)).chases;
  expect(one).toMatchObject({ method: 'JOINT', underMandate: true });
  await answer('wang.qiang', task.id);
  expect((await chasedTask(app, 'expert', task.id)).chases[0].response).toBe('本周内完成。');
  const { item } = (
    await head.ask('query ($id: String!) { item(id: $id) { mandates { id version } } }', { id: itemId })
  ).data;
  const [given] = item.mandates;
  await done(head, 'endMandate', { mandateId: given.id, version: given.version, reason: '不再需要。' });
  expect(await chasedTask(app, 'expert', task.id)).toBe(null);
  const other = await give(['VERIFY']);
  const { version } = await chasedTask(app, 'expert', other.task.id);
  const aim = { assignmentId: other.task.id, version, ...chase() };
  expect(await move(await app.as('expert'), 'chaseAssignment', aim, 'Assignment')).toMatchObject({ code: 'FORBIDDEN' });
});

it('comes under a mandate that is given after it', async () => {
  const issued = await issuedItem(app, [units.binzhou]);
  const task = rootAt(issued, units.binzhou);
  await chased(app, 'zhang.min', task.id);
  const aim = { itemId: issued.id, version: issued.version, ...mandate() };
  await done(await app.as('li.guohua'), 'delegateItem', aim);
  expect((await chasedTask(app, 'expert', task.id)).chases).toHaveLength(1);
});

it('tells co-units nothing of it', async () => {
  const { id, version } = await establishedItem(app);
  const order = { itemId: id, version, orgUnitIds: [units.binzhou], supportIds: [group.finance], workingDays: 30 };
  const issued = await done(await app.as('zhang.min'), 'issueItem', { ...order, ...sixParts });
  const lead = rootAt(issued, units.binzhou);
  await chased(app, 'zhang.min', lead.id);
  const beside = await chasedTask(app, 'finance', lead.id);
  expect(beside.chases).toEqual([]);
  expect(beside.timeline.map(({ kind }: { kind: string }) => kind)).not.toContain('assignment.chased');
  expect((await chasedTask(app, 'wang.qiang', lead.id)).timeline.at(-1).kind).toBe('assignment.chased');
});

it('refuses what has not happened, a task that is handed in, and a chase of another task', async () => {
  const id = await working();
  const { version } = await chasedTask(app, 'zhang.min', id);
  const officer = await app.as('zhang.min');
  const bad = { chasedOn: inDays(2), toWhom: ' ', content: '', answerBy: inDays(-2), method: 'UNANNOUNCED' };
  const refused = await move(officer, 'chaseAssignment', { assignmentId: id, version, ...bad }, 'Assignment');
  expect(refused.fields.map(({ path, code }: Record<string, string>) => [path, code])).toEqual([
    ['input.chasedOn', 'notNow'],
    ['input.toWhom', 'required'],
    ['input.content', 'required'],
    ['input.answerBy', 'notNow'],
  ]);
  const { submitted } = await staged(app, ['submitted']);
  const over = { assignmentId: submitted?.id, version: submitted?.version, ...chase() };
  expect(await move(officer, 'chaseAssignment', over, 'Assignment')).toMatchObject({ ruleId: 'Assignment.machine' });
  const other = await working();
  await chased(app, 'zhang.min', other);
  const [foreign] = (await chasedTask(app, 'wang.qiang', other)).chases;
  expect(await answer('wang.qiang', id, { chaseId: foreign.id, version: 1 })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await answer('wang.qiang', other, { response: ' ' })).toMatchObject({
    fields: [{ path: 'input.response', code: 'required' }],
  });
  expect(await answer('zhang.min', other)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Assignment.answerChase' });
  expect(await answer('guo.tao', other, { chaseId: foreign.id, version: 1 }).catch(() => 'unseen')).toBe('unseen');
});

it('hears one of two answers given at once, and keeps one of two chases made of the same reading', async () => {
  for (let round = 0; round < 3; round += 1) {
    const id = await working();
    const { version } = await chasedTask(app, 'zhang.min', id);
    const made = ['zhang.min', 'li.guohua'].map(async (login) =>
      move(await app.as(login), 'chaseAssignment', { assignmentId: id, version, ...chase() }, 'Assignment'),
    );
    expect((await Promise.all(made)).map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    expect((await chasedTask(app, 'wang.qiang', id)).chases).toHaveLength(1);
    const both = await Promise.all([answer('wang.qiang', id), answer('he.jun', id)]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  }
});

it('is answered when the task was handed in meanwhile, and no more once it ended', async () => {
  const { underWay } = await staged(app, ['underWay']);
  const id = underWay?.task ?? '';
  await chased(app, 'zhang.min', id);
  const item = { itemId: underWay?.id, version: underWay?.version, reason: '政策调整。' };
  await moved(await app.as('gao.yuan'), 'withdrawItem', item);
  expect(await owes('wang.qiang', id)).toEqual([]);
  expect(await answer('wang.qiang', id)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.machine' });
});
