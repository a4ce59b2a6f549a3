import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, startApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import { noOrder, orderSeen, penetrating, penetration, under } from '../../support/penetrations.ts';
import { globalIdOf, storyId } from '../../support/story.ts';
import { type Fixture, issueFixture, seedFixture, takeUp } from '../../support/visibility-fixture.ts';
import { done, postOf, units } from '../../support/walk.ts';

const app = startApp();
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(app);
});

const item = `query ($id: String!) { item(id: $id) { title number opinion assignments { id } } items { nodes { id } } }`;
const task = `query ($id: String!) { assignment(id: $id) { title handlerName orderChain { task } reports { state progress }
  allowedActions { allowed } } }`;
const itemSeen = async (caller: Caller, headers = {}) => (await caller.ask(item, { id: f.x3.id }, headers)).data;
const taskSeen = async (caller: Caller, { id }: { id: string }, headers = {}) =>
  (await caller.ask(task, { id }, headers)).data.assignment;
const numberOf = async (caller: Caller, { id }: { id: string }): Promise<string> =>
  (await caller.ask(item, { id })).data.item.number;
const moved = (days: number): Promise<unknown> =>
  connected(app.adminUrl(), (owner) =>
    owner.query('update auth.service_clock set offset_ms = $1', [Math.round(days * 86_400_000)]),
  );

const ids: string[] = [];

/** An order of 滨州 on matters of 博兴 by their numbers. */
async function proposed(numbers: readonly string[], over: object = {}): Promise<Answer['data']> {
  const asked = penetrating(units.boxing, numbers, over);
  const order = await penetration(await app.as('he.jun'), 'proposePenetrationOrder', asked);
  if (order.id !== undefined) ids.push(order.id);
  return order;
}
const decided = async ({ id, version }: Answer['data'], approves = true): Promise<Answer['data']> =>
  penetration(await app.as('head.binzhou'), 'decidePenetrationOrder', {
    ...{ penetrationOrderId: id, version, approves, words: approves ? '' : '理由不充分。' },
  });

const ended = async ({ id, version }: Answer['data']): Promise<Answer['data']> =>
  penetration(await app.as('head.binzhou'), 'endPenetrationOrder', { penetrationOrderId: id, version });

/** Leaves no order open, for a second one names no matter that an open one names. */
afterEach(async () => {
  for (const id of ids.splice(0)) {
    const order = await orderSeen(await app.as('head.binzhou'), id);
    if (order.state === 'PROPOSED') await decided(order, false);
    else if (order.inForce) await ended(order);
  }
});

describe('V-14: 滨州 on X3 of 博兴', () => {
  it('reads it under an order alone, every reading told, and 博兴 learns who read once it is over', async () => {
    const [officer, head, owner] = [await app.as('he.jun'), await app.as('head.binzhou'), await app.as('feng.lei')];
    await takeUp(app, f.x3Water, 'yang.fan', postOf('yang.fan', 1), postOf('yang.fan'));
    const draft = { assignmentId: f.x3Water.id, version: 0, kind: 'PERIODIC', handsIn: false };
    const words = { measures: '施工', progress: '过半', problems: '无', claimed: 50 };
    await done(await app.as('yang.fan'), 'saveReport', { ...draft, ...words }, postOf('yang.fan'));
    const number = await numberOf(owner, f.x3);
    expect((await itemSeen(officer)).item).toBeNull();
    const before = (await itemSeen(officer)).items;

    const order = await proposed([number, '博政督〔2026〕999号']);
    expect(order.matters.map(({ found }: { found: boolean }) => found)).toEqual([false, false]);
    const named = order.matters.find((one: { number: string }) => one.number === number);
    expect((await itemSeen(officer, under(named))).item).toBeNull();
    const own = { penetrationOrderId: order.id, version: 1, approves: true, words: '' };
    expect(await penetration(officer, 'decidePenetrationOrder', own)).toMatchObject({ code: 'FORBIDDEN' });
    const approved = await decided(order);
    expect(approved).toMatchObject({ state: 'APPROVED', inForce: true, readings: [] });
    expect(approved.matters).toContainEqual({ id: named.id, number, found: true, itemId: f.x3.id });
    expect(approved.matters).toContainEqual(expect.objectContaining({ found: false }));

    expect((await itemSeen(officer)).item).toBeNull();
    expect((await itemSeen(officer)).items).toEqual(before);
    const read = await itemSeen(officer, under(named));
    expect(read.item).toMatchObject({ title: '博兴县水库除险', assignments: [{ id: f.x3Water.id }] });
    expect(read.items.nodes).toEqual([]);
    const seen = await taskSeen(officer, f.x3Water, under(named));
    expect(seen).toMatchObject({ handlerName: null, reports: [], orderChain: [{ task: '博兴自定除险任务。' }] });
    expect(seen.allowedActions.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
    for (const other of [f.x2Water, f.water, f.boxing]) expect(await taskSeen(officer, other, under(named))).toBeNull();
    for (const stranger of ['guo.tao', 'zhang.min', 'ma.li'].slice(0, 2))
      expect((await itemSeen(await app.as(stranger), under(named))).item).toBeNull();

    const after = await orderSeen(head, order.id);
    expect(after.readings).toMatchObject([{ number, personName: '何军', times: 5 }]);
    expect(await orderSeen(owner, order.id, postOf('feng.lei'))).toBeNull();
    const { version } = after;
    const late = { penetrationOrderId: order.id, version };
    expect(await penetration(head, 'endPenetrationOrder', late)).toMatchObject({ inForce: false });
    expect((await itemSeen(officer, under(named))).item).toBeNull();
    expect(await taskSeen(officer, f.x3Water, under(named))).toBeNull();
    const told = await orderSeen(owner, order.id, postOf('feng.lei'));
    expect(told.readings).toEqual(after.readings);
    expect(await orderSeen(await app.as('yang.fan'), order.id)).toBeNull();
    expect(await orderSeen(await app.as('guo.tao'), order.id)).toBeNull();
    expect(await penetration(head, 'endPenetrationOrder', { ...late, version: version + 1 })).toMatchObject({
      ruleId: 'PenetrationOrder.notInForce',
    });
  });

  it('ends by its limit, to the minute', async () => {
    const officer = await app.as('he.jun');
    const number = await numberOf(await app.as('feng.lei'), f.x3);
    const order = await decided(await proposed([number], { days: 1 }));
    const [named] = order.matters;
    expect((await itemSeen(officer, under(named))).item).not.toBeNull();
    await moved(1.001);
    expect((await itemSeen(officer, under(named))).item).toBeNull();
    expect(await orderSeen(await app.as('feng.lei'), order.id, postOf('feng.lei'))).toMatchObject({ inForce: false });
    await moved(0);
  });

  it('writes nothing under it, in whatever field', async () => {
    const officer = await app.as('he.jun');
    const number = await numberOf(await app.as('feng.lei'), f.x3);
    const order = await decided(await proposed([number]));
    const [named] = order.matters;
    const write = await penetration(
      officer,
      'proposePenetrationOrder',
      penetrating(units.boxing, [number]),
      under(named),
    );
    expect(write).toMatchObject({ code: 'FORBIDDEN', ruleId: 'PenetrationOrder.readsOnly' });
  });
});

describe('an order', () => {
  it.each([
    ['no number', { numbers: [] }, 'input.numbers', 'required'],
    ['one twice', { numbers: ['1', '1'] }, 'input.numbers', 'twice'],
    ['no reason', { reason: ' ' }, 'input.reason', 'required'],
    ['too long a limit', { days: 91 }, 'input.days', 'outOfRange'],
    ['a unit beside', { targetUnitId: units.weifang }, 'input.targetUnitId', 'notSubordinate'],
    ['a unit above', { targetUnitId: units.province }, 'input.targetUnitId', 'notSubordinate'],
    ['the own unit', { targetUnitId: units.binzhou }, 'input.targetUnitId', 'notSubordinate'],
    ['no unit', { targetUnitId: noOrder }, 'input.targetUnitId', 'notFound'],
  ])('is refused with its field named: %s', async (_, over, path, code) => {
    const refused = await proposed(['博政督〔2026〕1号'], over);
    expect(refused.fields).toEqual([expect.objectContaining({ path, code })]);
  });

  it('names nothing that one of its office names already which is undecided or in force, of two at once neither', async () => {
    const [number, other] = [await numberOf(await app.as('feng.lei'), f.x3), '博政督〔2026〕998号'];
    const again = [expect.objectContaining({ path: 'input.numbers.1', code: 'orderedAlready' })];
    const order = await proposed([number]);
    expect((await proposed([other, ` ${number} `])).fields).toEqual(again);
    const approved = await decided(order);
    expect((await proposed([other, number])).fields).toEqual(again);
    expect((await proposed([number], { targetUnitId: units.street })).state).toBe('PROPOSED'); // each unit counts its own
    await ended(approved);
    await decided(await proposed([number]), false);
    await decided(await proposed([number], { days: 1 }));
    await moved(1.001);
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all([1, 2, 3].map(() => proposed([number])));
      expect(answers.map(({ state, code }) => state ?? code).sort()).toEqual([
        ...['INVALID_INPUT', 'INVALID_INPUT', 'PROPOSED'],
      ]);
      for (const one of answers) if (one.state === 'PROPOSED') await decided(one, false);
    }
    await moved(0);
  });

  it('is not for who supervises nothing, and opens nothing when it is refused', async () => {
    const input = penetrating(units.boxing, ['博政督〔2026〕1号']);
    const handler = await app.as('liu.yang');
    expect(await penetration(handler, 'proposePenetrationOrder', input)).toMatchObject({ code: 'FORBIDDEN' });
    const number = await numberOf(await app.as('feng.lei'), f.x3);
    const order = await decided(await proposed([number]), false);
    expect(order).toMatchObject({ state: 'REFUSED', inForce: false });
    expect(order.matters).toMatchObject([{ found: false }]);
    expect((await itemSeen(await app.as('he.jun'), under(order.matters[0]))).item).toBeNull();
    expect(await orderSeen(await app.as('feng.lei'), order.id, postOf('feng.lei'))).toBeNull();
    expect(await decided(order)).toMatchObject({ code: 'INVALID_MOVE' });
  });

  it('opens matters that the unit established itself, not those ordered to it, and no work secret', async () => {
    const [officer, number] = [await app.as('he.jun'), await numberOf(await app.as('feng.lei'), f.x3)];
    expect(await numberOf(await app.as('zhang.min'), f.x1)).toBe(number); // each office counts its own
    const order = await decided(await proposed([number]));
    const [named] = order.matters;
    expect((await officer.ask(item, { id: f.x1.id }, under(named))).data.item).toBeNull();
    expect(await taskSeen(officer, f.water, under(named))).toBeNull();
    expect(await taskSeen(officer, f.x3Water, under(named))).not.toBeNull();
    await ended(order);
    await connected(app.adminUrl(), (owner) =>
      owner.query('update item set secrecy = 2 where number = $1 and org_unit_id = 1625000', [number]),
    );
    expect((await decided(await proposed([number]))).matters).toMatchObject([{ found: false }]);
    await connected(app.adminUrl(), (owner) =>
      owner.query('update item set secrecy = 1 where number = $1 and org_unit_id = 1625000', [number]),
    );
  });
});

it('knows no matter of no order: a session under it reads nothing at all, and signs nobody out', async () => {
  const officer = await app.as('he.jun');
  const unknown = { 'x-duban-order': globalIdOf('PenetrationMatter', storyId('no matter')) };
  const query = '{ session { login } items { nodes { id } } myTaskForces { __typename } }';
  const answer = await officer.ask(query, {}, unknown);
  expect(answer.data).toMatchObject({ session: { login: 'he.jun' }, items: { nodes: [] } });
});
