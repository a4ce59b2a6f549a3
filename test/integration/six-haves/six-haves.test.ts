import pg from 'pg';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { inDays } from '../../support/days.ts';
import { issuedToGroup, seedGroup, tasksOfGroup } from '../../support/group.ts';
import { wholePlan } from '../../support/plan-operations.ts';
import { goneUp } from '../../support/reporting.ts';
import { signedInOnce } from '../../support/stage.ts';
import { globalIdOf } from '../../support/story.ts';
import { childAt, relay, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import { act, cities, done, issuedItem, postOf, rootAt, units } from '../../support/walk.ts';

const app = signedInOnce(startApp());
const city = cities[units.binzhou] ?? { liaison: '', liaisonPost: '', handlerPost: '', direct: '', first: '' };
const reading = `query ($id: String!) { assignment(id: $id) { plan { id nodes { person unit { id } } }
  sixHaves { missing haves { kind given remedy } } } }`;

const read = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(reading, { id })).data.assignment;
const missing = async (login: string, id: string): Promise<string[]> => (await read(login, id)).sixHaves.missing;
const givenBy = async (login: string, id: string): Promise<Record<string, string | null>> =>
  Object.fromEntries(
    (await read(login, id)).sixHaves.haves.map((one: Answer['data']) => [one.kind, one.given ?? one.remedy]),
  );
const stepOf = (unitId: string | null) => ({ ...wholePlan.nodes[0], unitId });

beforeAll(() => seedFixture(app));

it('shows each of the six as its artefact comes, to the unit and to whoever ordered (M-03)', async () => {
  const task = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  expect(await missing('zhang.min', task.id)).toEqual(['PLAN', 'MEASURES', 'TASK', 'REPORT']);
  await takeUp(app, task, city.liaison, city.liaisonPost, city.handlerPost);
  expect(await missing(city.direct, task.id)).toEqual(['PLAN', 'MEASURES', 'REPORT']);
  const written = { assignmentId: task.id, version: 0, ...wholePlan };
  const plan = await done(await app.as(city.liaison), 'submitPlan', written, city.handlerPost);
  expect(await missing(city.direct, task.id)).toEqual(['PLAN', 'MEASURES', 'REPORT']);
  await done(await app.as(city.first), 'approvePlan', { planId: plan.id, version: plan.version });
  expect(await missing('zhang.min', task.id)).toEqual(['REPORT']);
  expect((await givenBy(city.direct, task.id)).REPORT).toBe('缺情况报告：请填报并经责任人审签上报。');
  expect((await goneUp(app, task.id)).__typename).toBe('Report');
  for (const login of [city.direct, 'zhang.min'])
    expect(await givenBy(login, task.id)).toEqual({
      ...{ PLAN: 'OWN_PLAN', MEASURES: 'OWN_PLAN', LEDGER: 'TARGETS' },
      ...{ LEADER: 'DUTY_POST', TASK: 'ORDER', REPORT: 'REPORT' },
    });
  expect(await missing('zhang.min', task.id)).toEqual([]);
});

it('counts an approved plan above for the units that its roadmap names, for no other and none below them', async () => {
  const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  const given = await relay(app, 'he.jun', root, [units.bincheng, units.boxing], 15, '分段加固。');
  const [bincheng, boxing] = [childAt(given, units.bincheng), childAt(given, units.boxing)];
  const street = childAt(await relay(app, 'bincheng', bincheng, [units.street], 6, '入户排查。'), units.street);
  const written = { assignmentId: root.id, version: 0, ...wholePlan, nodes: [stepOf(units.bincheng), stepOf(null)] };
  const plan = await done(await app.as(city.direct), 'submitPlan', written);
  expect((await givenBy('bincheng', bincheng.id)).PLAN).toMatch('缺落实方案');
  await done(await app.as(city.first), 'approvePlan', { planId: plan.id, version: plan.version });
  const county = await read('bincheng', bincheng.id);
  expect(county.sixHaves.missing).toEqual(['REPORT']);
  expect(await givenBy('bincheng', bincheng.id)).toMatchObject({ PLAN: 'PLAN_ABOVE', MEASURES: 'PLAN_ABOVE' });
  expect(county.plan).toBeNull();
  const own = await read(city.direct, root.id);
  expect(own.plan.nodes.map((one: Answer['data']) => one.unit?.id ?? null)).toEqual([units.bincheng, null]);
  for (const [login, id] of [
    ['feng.lei', boxing.id],
    ['street', street.id],
  ] as const)
    expect(await missing(login, id), login).toEqual(expect.arrayContaining(['PLAN', 'MEASURES']));
  expect((await (await app.as('bincheng')).ask(reading, { id: root.id })).data.assignment).toBeNull();
});

it('names in a roadmap none but units below, whatever else was sent', async () => {
  const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  await relay(app, 'he.jun', root, [units.bincheng], 15, '分段加固。');
  const strangers = [
    ...[units.binzhou, units.province, units.weifang, units.qingzhou],
    ...[globalIdOf('OrgUnit', '1602000', 36), globalIdOf('OrgUnit', '999999999'), postOf('street'), 'nothing', ''],
  ];
  const nodes = [...strangers, units.street].map(stepOf);
  const answer = await act(await app.as(city.direct), 'savePlan', {
    ...{ assignmentId: root.id, version: 0, goals: '加固', finishOn: inDays(20) },
    nodes,
  });
  expect(answer.fields).toEqual(
    strangers.map((_, at) => ({
      path: `input.nodes.${at}.unitId`,
      code: 'notBelow',
      message: '含有不属于下级的单位，请去掉。',
    })),
  );
});

it('asks no six haves of supporting and informed units', async () => {
  await seedGroup(app);
  const { lead, finance, informed } = tasksOfGroup(await issuedToGroup(app));
  expect((await read('zhang.min', lead.id)).sixHaves.missing).toContain('PLAN');
  for (const { id } of [finance, informed]) expect((await read('zhang.min', id)).sixHaves).toBeNull();
});

it('reads the six haves of a task and of all below it by the same statements', async () => {
  const query = `query ($id: String!) { assignment(id: $id) { sixHaves { missing } children { sixHaves { missing } } } }`;
  const counts: number[] = [];
  for (const below of [[units.bincheng], [units.bincheng, units.boxing, globalIdOf('OrgUnit', '1621000')]]) {
    const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
    await relay(app, 'he.jun', root, below, 15, '分段加固。');
    const caller = await app.as('zhang.min');
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    const { assignment } = (await caller.ask(query, { id: root.id })).data;
    counts.push(sent.mock.calls.length);
    sent.mockRestore();
    expect(assignment.children).toHaveLength(below.length);
    for (const { sixHaves } of assignment.children) expect(sixHaves.missing).toContain('PLAN');
  }
  expect(counts[0]).toBe(counts[1]);
});
