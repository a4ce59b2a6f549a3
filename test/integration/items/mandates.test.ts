import { beforeAll, expect, it } from 'vitest';
import { type Answer, type Caller, startApp } from '../../support/app.ts';
import { mandate, seedExperts } from '../../support/experts.ts';
import { connected } from '../../support/oracle-world.ts';
import { globalIdOf } from '../../support/story.ts';
import {
  act,
  closingWords,
  done,
  establishedItem,
  issuedItem,
  rootAt,
  sixParts,
  submittedByCity,
  units,
  wholeCheck,
} from '../../support/walk.ts';

const app = startApp();
beforeAll(() => seedExperts(app));

const both = [units.binzhou, units.weifang];
const aimed = ({ id, version }: Answer['data'], rest: object = {}): object => ({ itemId: id, version, ...rest });
const page = `query ($id: String!) { item(id: $id) { id title opinion triage { prePlan } assignments { to { id } } notices { task }
  mandates { id } myMandate { office { name } endsAt } allowedActions { action allowed ruleId } } }`;
const task = `query ($id: String!) { assignment(id: $id) { id title orderChain { task } reports { id } handlerName
  allowedActions { action allowed ruleId } } }`;
const mine = `{ myMandates { __typename ... on Mandate { id powers item { id title } office { name } }
  ... on MandateTombstone { id standing office { name } } } }`;
const itemSeen = async (caller: Caller, { id }: Answer['data']) => (await caller.ask(page, { id })).data.item;
const taskSeen = async (caller: Caller, { id }: Answer['data']) => (await caller.ask(task, { id })).data.assignment;
const open = (record: Answer['data']): string[] =>
  record.allowedActions
    .filter(({ allowed }: { allowed: boolean }) => allowed)
    .map((one: { action: string }) => one.action);
const delegated = async (item: Answer['data'], over: object = {}) =>
  done(await app.as('li.guohua'), 'delegateItem', aimed(item, { ...mandate(), ...over }));
const mandatesOn = async (item: Answer['data']) => {
  const query = 'query ($id: String!) { item(id: $id) { mandates { id version standing } } }';
  return (await (await app.as('li.guohua')).ask(query, { id: item.id })).data.item.mandates;
};
const movedClock = (hours: number): Promise<unknown> =>
  connected(app.adminUrl(), (owner) =>
    owner.query(`update auth.service_clock set offset_ms = $1`, [Math.round(hours * 3_600_000)]),
  );

it('lets a department verify in the name of the office, and nothing that closes the matter (V-36)', async () => {
  const [expert, city] = [await app.as('expert'), await app.as('liu.yang')];
  const issued = await issuedItem(app, both);
  const root = rootAt(issued, units.binzhou);
  expect(await itemSeen(expert, issued)).toBeNull();
  expect(await taskSeen(expert, root)).toBeNull();
  const item = await delegated(issued);
  const seen = await itemSeen(expert, item);
  expect(seen).toMatchObject({ title: '黄河滩区防汛整治', opinion: '', triage: null, mandates: [] });
  expect(seen.myMandate.office.name).toBe('山东省人民政府');
  expect(seen.assignments).toHaveLength(2);
  expect(seen.notices).toHaveLength(1);
  expect(open(seen)).toEqual([]);
  const submitted = await submittedByCity(app, root, units.binzhou);
  const reported = await taskSeen(expert, root);
  expect(open(reported)).toEqual(['verify', 'recordFinding']);
  expect(reported.reports).toHaveLength(1);
  expect(reported.handlerName).toBeNull();
  const aim = { assignmentId: root.id, version: submitted.version };
  const verified = await done(expert, 'verifyAssignment', { ...aim, check: wholeCheck });
  for (const field of ['acceptAssignment', 'returnAssignment'] as const) {
    const rest = field === 'acceptAssignment' ? {} : { reason: '不全', dueOn: '2027-03-01' };
    const answer = await act(expert, field, { ...aim, version: verified.version, ...rest });
    expect(answer).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect(await act(expert, 'strikeOffItem', aimed(item, closingWords))).toMatchObject({
    ...{ code: 'FORBIDDEN', ruleId: 'Item.strikeOff' },
  });
  expect(await act(expert, 'delegateItem', aimed(item, mandate()))).toMatchObject({ ruleId: 'Item.delegate' });
  expect(await act(city, 'strikeOffItem', aimed(item, closingWords))).toMatchObject({ code: 'NOT_FOUND' });
});

it('opens only what is in scope, with what comes under it later, and not its siblings', async () => {
  const [expert, officer] = [await app.as('expert'), await app.as('he.jun')];
  const issued = await issuedItem(app, both);
  const [binzhou, weifang] = [rootAt(issued, units.binzhou), rootAt(issued, units.weifang)];
  const item = await delegated(issued, { assignmentIds: [binzhou.id] });
  expect((await itemSeen(expert, item)).assignments.map(({ to }: { to: { id: string } }) => to.id)).toEqual([
    units.binzhou,
  ]);
  expect(await taskSeen(expert, weifang)).toBeNull();
  const signed = await done(officer, 'signAssignment', { assignmentId: binzhou.id, version: 1 });
  const relay = { assignmentId: binzhou.id, version: signed.version, orgUnitIds: [units.boxing], workingDays: 15 };
  const relayed = await done(officer, 'relayAssignment', { ...relay, ...sixParts });
  expect((await taskSeen(expert, relayed.children[0])).orderChain).toHaveLength(2);
});

it('covers the tasks of an order given later, when it is over the whole matter', async () => {
  const expert = await app.as('expert');
  const item = await delegated(await establishedItem(app));
  const order = aimed(item, { orgUnitIds: both, workingDays: 30, ...sixParts });
  const issued = await done(await app.as('zhang.min'), 'issueItem', order);
  expect((await itemSeen(expert, issued)).assignments).toHaveLength(2);
});

it('opens at its start and closes at its end by the minute, and leaves a tombstone without content', async () => {
  const expert = await app.as('expert');
  const item = await issuedItem(app, both);
  const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  await delegated(item, { startsAt: at(2), endsAt: at(4) });
  const latest = async () => (await expert.ask(mine)).data.myMandates.find((one: { id: string }) => one.id === id);
  const [{ id }] = await mandatesOn(item);
  const tombstone = (standing: string) => ({
    ...{ __typename: 'MandateTombstone', id, standing, office: { name: '山东省人民政府' } },
  });
  expect([await itemSeen(expert, item), await latest()]).toEqual([null, tombstone('UPCOMING')]);
  await movedClock(2.1);
  expect((await itemSeen(expert, item)).title).toBe('黄河滩区防汛整治');
  expect(await latest()).toMatchObject({ __typename: 'Mandate', item: { id: item.id } });
  await movedClock(4.1);
  expect([await itemSeen(expert, item), await latest()]).toEqual([null, tombstone('OVER')]);
  expect(await taskSeen(expert, rootAt(item, units.binzhou))).toBeNull();
  await movedClock(0);
});

it('is ended by the head with a reason, once however many try, and at once', async () => {
  const [expert, head, officer] = [await app.as('expert'), await app.as('li.guohua'), await app.as('zhang.min')];
  const item = await delegated(await issuedItem(app, both));
  const [{ id, version }] = await mandatesOn(item);
  const end = { mandateId: id, version, reason: '督查任务已完成。' };
  expect(await act(officer, 'endMandate', end)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Mandate.end' });
  expect(await act(expert, 'endMandate', end)).toMatchObject({ code: 'FORBIDDEN' });
  const unknown = { ...end, mandateId: globalIdOf('Mandate', '019b76da-a800-7000-8000-000000000000') };
  const stranger = await app.as('guo.tao');
  expect(await act(stranger, 'endMandate', end)).toEqual(await act(stranger, 'endMandate', unknown));
  expect((await act(head, 'endMandate', { ...end, reason: ' ' })).fields).toMatchObject([{ path: 'input.reason' }]);
  const answers = await Promise.all([1, 2, 3].map(() => act(head, 'endMandate', end)));
  expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'STALE_VERSION', 'done']);
  expect(await act(head, 'endMandate', { ...end, version: version + 1 })).toMatchObject({ ruleId: 'Mandate.over' });
  expect(await itemSeen(expert, item)).toBeNull();
});

it('asks a department of the own government that holds no task, a power, and a period', async () => {
  const head = await app.as('li.guohua');
  const item = await issuedItem(app, both);
  const fields = async (rest: object) =>
    (await act(head, 'delegateItem', aimed(item, { ...mandate(), ...rest }))).fields.map(
      ({ path, code }: { path: string; code: string }) => `${path} ${code}`,
    );
  for (const unit of [units.binzhou, units.water, units.province])
    expect(await fields({ delegateUnitId: unit })).toEqual(['input.delegateUnitId notFound']);
  expect(await fields({ powers: [] })).toEqual(['input.powers required']);
  const other = await issuedItem(app, [units.weifang]);
  expect(await fields({ assignmentIds: [rootAt(other, units.weifang).id] })).toEqual(['input.assignmentIds notFound']);
  expect(await fields({ endsAt: new Date(Date.now() - 60_000).toISOString() })).toEqual(['input.endsAt beforeStart']);
  expect(await fields({ startsAt: '2026-01-01T00:00:00Z' })).toEqual(['input.startsAt pastMoment']);
  expect(await act(await app.as('zhang.min'), 'delegateItem', aimed(item, mandate()))).toMatchObject({
    ...{ code: 'FORBIDDEN', ruleId: 'Item.delegate' },
  });
});

const hoursOn = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

it('gives a mandate room for three on a matter', async () => {
  const head = await app.as('li.guohua');
  let item = await issuedItem(app, both);
  const during = (n: number) => ({ startsAt: hoursOn(1 + 24 * n), endsAt: hoursOn(1 + 24 * n + 23) });
  for (let n = 0; n < 3; n += 1) item = await delegated(item, during(n));
  const fourth = aimed(item, { ...mandate(), ...during(3) });
  expect(await act(head, 'delegateItem', fourth)).toMatchObject({ ruleId: 'Item.mandatesFull' });
  const [{ id, version }] = await mandatesOn(item);
  await done(head, 'endMandate', { mandateId: id, version, reason: '不再需要' });
  await done(head, 'delegateItem', fourth);
});

it('gives a department no second mandate over some of the same for some of the same time, of two at once neither', async () => {
  const head = await app.as('li.guohua');
  const issued = await issuedItem(app, both);
  const [binzhou, weifang] = [rootAt(issued, units.binzhou), rootAt(issued, units.weifang)];
  const item = await delegated(issued, { assignmentIds: [binzhou.id], endsAt: hoursOn(48) });
  const fields = async (over: object) =>
    (await act(head, 'delegateItem', aimed(item, { ...mandate(), ...over }))).fields.map(
      ({ path, code }: { path: string; code: string }) => `${path} ${code}`,
    );
  const overlaps = ['input.delegateUnitId overlaps'];
  expect(await fields({})).toEqual(overlaps);
  expect(await fields({ assignmentIds: [weifang.id, binzhou.id] })).toEqual(overlaps);
  expect(await fields({ startsAt: hoursOn(47) })).toEqual(overlaps);
  const elsewhere = await delegated(item, { assignmentIds: [weifang.id], endsAt: hoursOn(48) });
  const later = await delegated(elsewhere, { startsAt: hoursOn(49) });
  const [{ id, version }] = await mandatesOn(later);
  await done(head, 'endMandate', { mandateId: id, version, reason: '不再需要' });
  await delegated(later, { assignmentIds: [binzhou.id], endsAt: hoursOn(48) });

  for (let round = 0; round < 5; round += 1) {
    const one = await issuedItem(app, [units.binzhou]);
    const answers = await Promise.all([1, 2].map(() => act(head, 'delegateItem', aimed(one, mandate()))));
    expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    const query = 'query ($id: String!) { item(id: $id) { id version } }';
    const read = (await head.ask(query, { id: one.id })).data.item; // who reads it anew is told why
    expect(await act(head, 'delegateItem', aimed(read, mandate()))).toMatchObject({ fields: [{ code: 'overlaps' }] });
    expect(await mandatesOn(one)).toHaveLength(1);
  }
});

it('covers what is given on at the same moment', async () => {
  const [expert, city, head] = [await app.as('expert'), await app.as('he.jun'), await app.as('li.guohua')];
  for (let round = 0; round < 5; round += 1) {
    const item = await issuedItem(app, [units.binzhou]);
    const { id } = rootAt(item, units.binzhou);
    const signed = await done(city, 'signAssignment', { assignmentId: id, version: 1 });
    const relay = {
      assignmentId: id,
      version: signed.version,
      orgUnitIds: [units.boxing],
      workingDays: 15,
      ...sixParts,
    };
    const query = 'query ($id: String!) { item(id: $id) { version } }';
    const { version } = (await head.ask(query, { id: item.id })).data.item;
    const [relayed, given] = await Promise.all([
      act(city, 'relayAssignment', relay),
      act(head, 'delegateItem', { itemId: item.id, version, ...mandate() }),
    ]);
    expect([relayed.code, given.code]).toEqual([undefined, undefined]);
    expect(await taskSeen(expert, relayed.children[0])).not.toBeNull();
  }
});

it('lets a handler of the department see nothing of it', async () => {
  const item = await delegated(await issuedItem(app, both));
  expect(await itemSeen(await app.as('expert.handler'), item)).toBeNull();
});
