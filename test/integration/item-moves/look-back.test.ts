import { expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { move, moved } from '../../support/item-moves.ts';
import { connected } from '../../support/oracle-world.ts';
import { staged } from '../../support/stage.ts';

const app = startApp();
const whole = `query ($id: String!) { item(id: $id) { state version round lookBackOn struckOffAt timeline { kind }
  verifications { outcome method falseClosure findings } assignments { state round dueOn } } }`;
const matterOf = async (id: string) => (await (await app.as('zhang.min')).ask(whole, { id })).data.item;
const found = { method: 'SITE', holds: true, checked: '堤防现状', evidence: '现场照片 12 张' };

/** A struck-off matter whose first look-back has come and whose second is far. */
async function lookedBack(): Promise<{ itemId: string; version: number }> {
  const { lookedBack: item } = await staged(app, ['lookedBack']);
  if (item === undefined) throw new Error('No matter to look back at');
  const id = Buffer.from(item.id, 'base64url').toString().split(':')[2];
  await connected(app.adminUrl(), (owner) =>
    owner.query(`update item set look_back_on = '{2026-01-05, 2099-01-05}' where id = $1`, [id]),
  );
  return { itemId: item.id, version: item.version };
}

it('leaves what holds struck off and waits for the next look-back', async () => {
  const aim = await lookedBack();
  const owed = async (login: string) =>
    (await (await app.as(login)).ask('{ inbox { nodes { kind itemId dueOn } } }')).data.inbox.nodes;
  const entry = { kind: 'LOOK_BACK', itemId: aim.itemId, dueOn: '2026-01-05' };
  for (const login of ['zhang.min', 'li.guohua']) expect(await owed(login)).toContainEqual(entry);
  const held = await moved(await app.as('zhang.min'), 'recordLookBack', { ...aim, ...found });
  expect(held).toMatchObject({ state: 'STRUCK_OFF', version: aim.version + 1, round: 1 });
  const item = await matterOf(aim.itemId);
  expect(item.lookBackOn).toEqual(['2099-01-05']);
  expect(item.verifications.at(-1)).toMatchObject({ outcome: 'PASS', method: 'SITE', falseClosure: false });
  expect(item.timeline.at(-1).kind).toBe('item.lookBackHeld');
  expect(await owed('zhang.min')).not.toContainEqual(entry);
});

it('supervises again what does not hold, in a new round with a new limit, and keeps a closure on false facts', async () => {
  const aim = await lookedBack();
  const officer = await app.as('zhang.min');
  const bare = await move(officer, 'recordLookBack', { ...aim, ...found, holds: false });
  expect(bare.fields.map(({ path }: { path: string }) => path).sort()).toEqual(['input.dueOn', 'input.findings']);
  const wrong = { holds: false, findings: '堤防多处塌陷。', dueOn: '2027-06-30', factsFalse: true };
  const again = await moved(officer, 'recordLookBack', { ...aim, ...found, ...wrong });
  expect(again).toMatchObject({ state: 'IN_PROGRESS', round: 2, dueOn: '2027-06-30' });
  const item = await matterOf(aim.itemId);
  expect(item).toMatchObject({ lookBackOn: [], struckOffAt: null });
  expect(item.assignments).toMatchObject([{ state: 'IN_PROGRESS', round: 2, dueOn: '2027-06-30' }]);
  expect(item.verifications.at(-1)).toMatchObject({ outcome: 'FAIL', falseClosure: true });
  expect(item.timeline.at(-1).kind).toBe('item.lookBackFailed');
});

it('is not for whoever accepted, nor for a matter that is not looked back at, and counts once', async () => {
  const aim = await lookedBack();
  const acceptor = await move(await app.as('zhao.wen'), 'recordLookBack', { ...aim, ...found });
  expect(acceptor).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.verifiedByOthers' });
  const both = await Promise.all(
    ['zhang.min', 'li.guohua'].map(async (login) => move(await app.as(login), 'recordLookBack', { ...aim, ...found })),
  );
  expect(both.map(({ code }) => code).sort()).toEqual(['STALE_VERSION', undefined]);
  const late = { ...aim, version: aim.version + 1, ...found };
  expect((await move(await app.as('zhang.min'), 'recordLookBack', late)).code).toBe('INVALID_MOVE');
});
