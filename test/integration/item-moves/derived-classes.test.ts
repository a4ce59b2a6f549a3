import { beforeAll, expect, it } from 'vitest';
import { loweringRow } from '../../../api/modules/need-to-know/lowering.clock.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { notificationsOf, setClock, toldOf, turnClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { move, moved, takenOver } from '../../support/item-moves.ts';
import { connected } from '../../support/oracle-world.ts';
import { clear } from '../../support/secrets.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { seedFixture } from '../../support/visibility-fixture.ts';

const app = startApp();
const actors = signedInOnce(app);
const received = '{ transfersToUs { id version } }';
const versionOf = 'query ($id: String!) { item(id: $id) { version } }';
const reason = '按原定密单位意见调整。';

beforeAll(async () => {
  await seedFixture(app);
  await clear(app, ['zhang.min', 'li.guohua', 'he.jun', 'head.binzhou']);
});

/** A matter that the province sent to 滨州, and what 滨州 registered it as. */
async function sentAndRegistered(): Promise<{ sent: string; registered: string; transferId: string }> {
  const { takenOver: transfer } = await staged(actors, ['takenOver']);
  const transferId = transfer?.id ?? '';
  const one = await receivedAs(transferId);
  const input = { transferId, version: one.version, ...takenOver };
  const { id } = await moved(await actors.as('he.jun'), 'registerTransferred', input);
  return { sent: await originOf(transferId), registered: id, transferId };
}
const rowId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const receivedAs = async (transferId: string): Promise<Answer['data']> =>
  (await (await actors.as('he.jun')).ask(received)).data.transfersToUs.find(
    ({ id }: Answer['data']) => id === transferId,
  );
const originOf = async (transferId: string): Promise<string> => {
  const { nodes } = (await (await actors.as('zhang.min')).ask('{ items { nodes { id transfers { id } } } }')).data
    .items;
  return nodes.find(({ transfers }: Answer['data']) => transfers.some(({ id }: Answer['data']) => id === transferId))
    .id;
};
const change = async (field: 'raiseSecrecy' | 'lowerSecrecy', login: string, itemId: string, secrecy: string) => {
  const caller = await actors.as(login);
  const { version } = (await caller.ask(versionOf, { id: itemId })).data.item;
  return move(caller, field, { itemId, version, secrecy, reason });
};
/** The class of a letter and of both matters. */
const classes = (transferId: string) =>
  connected(app.adminUrl(), async (owner) => {
    const { rows } = await owner.query(
      `select t.secrecy as letter, i.secrecy as sent, d.secrecy as registered from transfer t join item i on i.id = t.item_id
         join item d on d.id = t.registered_item_id where t.id = $1`,
      [rowId(transferId)],
    );
    return rows[0];
  });

it('lowers what was registered from a letter no further than the letter, whose office lowers first', async () => {
  const { sent, registered, transferId } = await sentAndRegistered();
  const refused = await change('lowerSecrecy', 'head.binzhou', registered, 'PUBLIC');
  expect(refused.fields).toEqual([{ path: 'input.secrecy', code: 'belowLetter' }]);
  expect(await classes(transferId)).toEqual({ letter: 1, sent: 1, registered: 1 });
  expect(await change('lowerSecrecy', 'li.guohua', sent, 'PUBLIC')).toMatchObject({ __typename: 'Item' });
  expect(await classes(transferId)).toEqual({ letter: 0, sent: 0, registered: 1 });
  expect(await change('lowerSecrecy', 'head.binzhou', registered, 'PUBLIC')).toMatchObject({ __typename: 'Item' });
});

it('raises what was sent only once what was registered from it is as secret, and names the body', async () => {
  const { sent, registered, transferId } = await sentAndRegistered();
  const refused = await change('raiseSecrecy', 'zhang.min', sent, 'WORK_SECRET');
  expect(refused.fields).toEqual([{ path: 'input.secrecy', code: 'letterAbove' }]);
  expect(await classes(transferId)).toEqual({ letter: 1, sent: 1, registered: 1 });
  expect(await change('raiseSecrecy', 'he.jun', registered, 'WORK_SECRET')).toMatchObject({ __typename: 'Item' });
  expect(await change('raiseSecrecy', 'zhang.min', sent, 'WORK_SECRET')).toMatchObject({ __typename: 'Item' });
  expect(await classes(transferId)).toEqual({ letter: 2, sent: 2, registered: 2 });
});

it('refuses a raise that waited while what was sent was being registered', async () => {
  const { takenOver: transfer } = await staged(actors, ['takenOver']);
  const transferId = transfer?.id ?? '';
  const one = await receivedAs(transferId);
  const sent = await originOf(transferId);
  const writing = await connected(app.adminUrl(), async (owner) => {
    await owner.query('begin');
    await owner.query('select from transfer where id = $1 for update', [rowId(transferId)]);
    const registering = move(await actors.as('he.jun'), 'registerTransferred', {
      ...{ transferId, version: one.version, ...takenOver },
    });
    await waiting(1);
    const raising = change('raiseSecrecy', 'zhang.min', sent, 'WORK_SECRET');
    await waiting(2);
    await owner.query('commit');
    return Promise.all([registering, raising]);
  });
  expect(writing[0]).toMatchObject({ __typename: 'Item' });
  expect(writing[1].fields).toEqual([{ path: 'input.secrecy', code: 'letterAbove' }]);
  expect(await classes(transferId)).toEqual({ letter: 1, sent: 1, registered: 1 });
});

/** Returns once so many writers wait for a row. */
async function waiting(count: number): Promise<void> {
  const sql = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await connected(app.adminUrl(), async (owner) => {
    for (let n = -1; n < count; ) n = (await owner.query(sql)).rows[0].n;
  });
}

it('gives up an order to lower what has stayed below its letter, and tells its office', async () => {
  const { registered, transferId } = await sentAndRegistered();
  const { version } = (await (await actors.as('head.binzhou')).ask(versionOf, { id: registered })).data.item;
  const order = { itemId: registered, version, secrecy: 'PUBLIC', reason, fromDay: inDays(1) };
  await moved(await actors.as('head.binzhou'), 'lowerSecrecy', order);
  await setClock(app, `${inDays(1)}T00:01`);
  while ((await turnClock(app, [loweringRow]))['item.lowering'] !== 0);
  expect(await classes(transferId)).toEqual({ letter: 1, sent: 1, registered: 1 });
  expect(await toldOf(app, rowId(registered))).toContain('item.loweringLapsed');
  const { nodes } = await notificationsOf(app, await actors.as('he.jun'));
  expect(nodes.map(({ kind }: Answer['data']) => kind)).toContain('item.loweringLapsed');
});
