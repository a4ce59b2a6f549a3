import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { orderSeen, penetrating, penetration, under } from '../../support/penetrations.ts';
import { signedInOnce } from '../../support/stage.ts';
import { type Fixture, issueFixture, seedFixture } from '../../support/visibility-fixture.ts';
import { establishedItem, postOf, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
let f: Fixture;
let own: Answer['data'];

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(app);
  own = await establishedItem(actors);
});

const query = 'query ($id: String!) { item(id: $id) { title number } items { nodes { id } } }';
const read = async (login: string, id: string, headers = {}): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(query, { id }, headers)).data;
const numberOf = async (login: string, id: string, headers = {}): Promise<string> =>
  (await read(login, id, headers)).item.number;
const proposed = async (unit: string, number: string): Promise<Answer['data']> =>
  penetration(await actors.as('qian.audit'), 'proposePenetrationOrder', penetrating(unit, [number]));
const approved = async ({ id, version }: Answer['data'], login = 'li.guohua'): Promise<Answer['data']> =>
  penetration(await actors.as(login), 'decidePenetrationOrder', {
    ...{ penetrationOrderId: id, version, approves: true, words: '' },
  });

it('V-47: an auditor reads a matter of his tenant under an approved order alone, logged and shown to the tenant at once', async () => {
  expect((await read('qian.audit', own.id)).item).toBeNull();
  const order = await proposed(units.province, await numberOf('zhang.min', own.id));
  const [named] = order.matters;
  expect((await read('qian.audit', own.id, under(named))).item).toBeNull();
  expect(await approved(order, 'qian.audit')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await approved(order)).toMatchObject({ state: 'APPROVED', matters: [{ found: true, itemId: own.id }] });
  expect((await read('qian.audit', own.id)).item).toBeNull();
  const seen = await read('qian.audit', own.id, under(named));
  expect(seen).toMatchObject({ item: { title: '黄河滩区防汛整治' } });
  expect(seen.items.nodes).toEqual([{ id: own.id }]); // of all matters of his own unit that one alone
  expect((await read('qian.audit', f.x1.id, under(named))).item).toBeNull();
  expect((await orderSeen(await actors.as('zhang.min'), order.id)).readings).toMatchObject([
    { personName: '钱正', times: 2 },
  ]);
  const write = penetrating(units.province, ['1']);
  const refused = await penetration(await actors.as('qian.audit'), 'proposePenetrationOrder', write, under(named));
  expect(refused).toMatchObject({ code: 'FORBIDDEN', ruleId: 'PenetrationOrder.readsOnly' });
  const { version } = await orderSeen(await actors.as('li.guohua'), order.id);
  const ending = { penetrationOrderId: order.id, version };
  expect(await penetration(await actors.as('qian.audit'), 'endPenetrationOrder', ending)).toMatchObject({
    code: 'FORBIDDEN',
  });
  await penetration(await actors.as('li.guohua'), 'endPenetrationOrder', ending);
  expect((await read('qian.audit', own.id, under(named))).item).toBeNull();
});

it('reads of a unit below what that established itself, which learns of it once the order is over', async () => {
  const order = await proposed(units.binzhou, await numberOf('he.jun', f.x2.id));
  const [named] = order.matters;
  await approved(order);
  expect((await read('qian.audit', f.x2.id, under(named))).item).toMatchObject({ title: '滨州市河道清淤' });
  expect(await orderSeen(await actors.as('he.jun'), order.id)).toBeNull();
  const { version } = await orderSeen(await actors.as('li.guohua'), order.id);
  await penetration(await actors.as('li.guohua'), 'endPenetrationOrder', { penetrationOrderId: order.id, version });
  expect((await orderSeen(await actors.as('he.jun'), order.id)).readings).toMatchObject([{ personName: '钱正' }]);
});

it('parts the orders of the audit from those of the office, and keeps both from everybody else', async () => {
  const audit = await proposed(units.binzhou, await numberOf('he.jun', f.x2.id));
  await approved(audit);
  expect((await read('zhang.min', f.x2.id, under(audit.matters[0]))).item).toBeNull();
  const input = penetrating(units.binzhou, [await numberOf('he.jun', f.x2.id)]);
  const office = await penetration(await actors.as('zhang.min'), 'proposePenetrationOrder', input);
  await approved(office);
  expect((await read('qian.audit', f.x2.id, under(office.matters[0]))).item).toBeNull();
  expect((await read('zhang.min', f.x2.id, under(office.matters[0]))).item).not.toBeNull();
  expect(await orderSeen(await actors.as('qian.audit'), office.id)).toBeNull();
  for (const login of ['sun.admin', 'guo.tao'])
    expect(await orderSeen(await actors.as(login), audit.id), login).toBeNull();
  const own = await penetration(
    await actors.as('zhang.min'),
    'proposePenetrationOrder',
    penetrating(units.province, ['1']),
  );
  expect(own.fields).toMatchObject([{ path: 'input.targetUnitId', code: 'notSubordinate' }]);
  expect(await orderSeen(await actors.as('feng.lei'), audit.id, postOf('feng.lei'))).toBeNull();
});
