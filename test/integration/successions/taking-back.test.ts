import { beforeAll, expect, it } from 'vitest';
import { successionRow } from '../../../api/modules/successions/succession.clock.ts';
import { type Answer, key, startApp } from '../../support/app.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { rowIdOf } from '../../support/clock-cases.ts';
import { group } from '../../support/group.ts';
import { signedInOnce } from '../../support/stage.ts';
import { bureauUnit, seedReform, succeed } from '../../support/succeeding.ts';
import { childAt } from '../../support/visibility-fixture.ts';
import { act, done, issuedItem, postOf, rootAt, sixParts } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const mutation = `mutation ($input: WithdrawSuccessionInput!) { answer: withdrawSuccession(input: $input) { __typename
  ... on OrgSuccession { id version withdrawnAt withdrawnByName effectiveAt } ... on Problem { code ruleId } } }`;
const list = '{ orgSuccessions { id effectiveAt withdrawnAt allowedActions { action allowed ruleId } } }';
const task = `query ($id: String!) { assignment(id: $id) { id state to { id } children { id state from { id } to { id } } } }`;

const takeBack = async (login: string, { id, version }: Answer['data']): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(mutation, { input: { key: key(), successionId: id, version } })).data.answer;
const actsOn = async (login: string, { id }: Answer['data']): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(list)).data.orgSuccessions.find((one: Answer['data']) => one.id === id)
    .allowedActions[0];
const ordered = async (effectiveOn = '2026-11-12'): Promise<Answer['data']> =>
  succeed(await actors.as('sun.admin'), { effectiveOn });
const read = async ({ id }: Answer['data']): Promise<Answer['data']> =>
  (await (await actors.as('zhang.min')).ask(task, { id })).data.assignment;

beforeAll(async () => {
  await seedReform(app);
  await setClock(app, '2026-11-02T09:00');
});

it('takes an order back before its day: the day moves nothing, and the unit may be named in another', async () => {
  const root = rootAt(await issuedItem(actors, [group.finance]), group.finance);
  const order = await ordered();
  expect(await actsOn('sun.admin', order)).toEqual({ action: 'withdraw', allowed: true, ruleId: null });
  expect(await takeBack('sun.admin', order)).toMatchObject({
    ...{ __typename: 'OrgSuccession', version: 2, withdrawnByName: '孙立', effectiveAt: null },
  });
  expect(await toldOf(app, rowIdOf(order))).toEqual(['succession.ordered', 'succession.withdrawn']);
  expect(await takeBack('sun.admin', { ...order, version: 2 })).toMatchObject({
    ...{ code: 'INVALID_MOVE', ruleId: 'OrgSuccession.withdrawn' },
  });
  await setClock(app, '2026-11-12T09:00');
  expect(await turnClock(app, [successionRow])).toEqual({ 'succession.effective': 0 });
  expect((await read(root)).to.id).toBe(group.finance);
  expect((await ordered('2026-11-20')).__typename).toBe('OrgSuccession');
});

it('is taken back by the administrator of the tenant alone, and not from its day on', async () => {
  const { data } = await (await actors.as('sun.admin')).ask('{ orgSuccessions { id version withdrawnAt } }');
  const order = data.orgSuccessions.find(({ withdrawnAt }: Answer['data']) => withdrawnAt === null);
  for (const login of ['wu.admin', 'li.guohua', 'zhang.min', 'guo.tao'])
    expect(await takeBack(login, order)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'OrgSuccession.withdraw' });
  await setClock(app, '2026-11-20T00:01');
  expect(await takeBack('sun.admin', order)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'OrgSuccession.inForce' });
  expect(await actsOn('sun.admin', order)).toMatchObject({ allowed: false, ruleId: 'OrgSuccession.inForce' });
  await setClock(app, '2026-11-12T09:00');
  expect((await takeBack('sun.admin', order)).__typename).toBe('OrgSuccession');
});

it('is taken back once by two at once, and named once by two at once after that', async () => {
  for (let round = 0; round < 3; round += 1) {
    const order = await ordered('2026-12-01');
    const both = await Promise.all([takeBack('sun.admin', order), takeBack('sun.admin', order)]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  }
  const named = await Promise.all([ordered('2026-12-01'), ordered('2026-12-01')]);
  expect(named.map(({ __typename }) => __typename).sort()).toEqual(['OrgSuccession', 'Problem']);
  const stands = named.find(({ __typename }) => __typename === 'OrgSuccession');
  expect((await takeBack('sun.admin', stands)).__typename).toBe('OrgSuccession');
});

it('leaves one tree when a unit is succeeded while its office gives the task on', async () => {
  const root = rootAt(await issuedItem(actors, [group.finance]), group.finance);
  const officer = await actors.as('finance.officer');
  const aim = { assignmentId: root.id };
  const signed = await done(officer, 'signAssignment', { ...aim, version: root.version }, postOf('finance.officer'));
  const order = { ...aim, version: signed.version, orgUnitIds: [bureauUnit], workingDays: 12, ...sixParts };
  const [took, given] = await Promise.all([
    ordered('2026-11-12'),
    act(officer, 'relayAssignment', order, postOf('finance.officer')),
  ]);
  expect(took.__typename).toBe('OrgSuccession');
  if (given.__typename === 'Problem') expect(['NOT_FOUND', 'STALE_VERSION']).toContain(given.code);
  await turnClock(app, [successionRow]);
  const now = await read(root);
  expect(now.to.id).toBe(group.transport);
  if (given.__typename === 'Problem') expect(now.children).toEqual([]);
  else
    expect(now.children).toEqual([
      {
        id: childAt(given, bureauUnit).id,
        state: 'PENDING_RECEIPT',
        from: { id: group.transport },
        to: { id: bureauUnit },
      },
    ]);
  expect((await toldOf(app, rowIdOf(root))).filter((kind) => kind === 'assignment.succeeded')).toHaveLength(1);
});
