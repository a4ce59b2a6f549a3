import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { move, moved, takenOver, transfer } from '../../support/item-moves.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { issuedItem, units } from '../../support/walk.ts';

const app = signedInOnce(startApp());
const received = `{ transfersToUs { id version state title letter number registeredAt registered { id number state title }
  allowedActions { action allowed ruleId } } }`;
const page = `query ($id: String!) { item(id: $id) { id number state title body source sourceRef originator orgUnit { shortName }
  receivedAs { id number orgUnit { shortName } } timeline { kind } transfers { state registeredAt registered { id } } } }`;

const seenBy = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(received)).data.transfersToUs.find((one: { id: string }) => one.id === id);
const matterOf = async (login: string, id: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(page, { id })).data.item;
const ready = async (): Promise<string> => (await staged(app, ['takenOver'])).takenOver?.id ?? '';
const register = async (login: string, id: string, over: object = {}): Promise<Answer['data']> => {
  const { version } = (await seenBy('he.jun', id)) ?? {};
  return move(await app.as(login), 'registerTransferred', { transferId: id, version, ...takenOver, ...over });
};

it('registers what was accepted as a matter of the receiving body, with the number that it had', async () => {
  const id = await ready();
  const { number, title } = await seenBy('he.jun', id);
  const registered = await register('he.jun', id, { title });
  expect(registered.state).toBe('DRAFT');
  const ours = await matterOf('he.jun', registered.id);
  expect(ours).toMatchObject({
    ...{ title, body: takenOver.body, source: takenOver.source, sourceRef: number, originator: '山东省人民政府' },
    ...{ orgUnit: { shortName: '滨州市' }, receivedAs: { id, number, orgUnit: { shortName: '山东省' } } },
  });
  const seen = await seenBy('he.jun', id);
  expect(seen.registered).toEqual({ id: registered.id, number: ours.number, state: 'DRAFT', title });
  expect(seen.allowedActions.find(({ action }: { action: string }) => action === 'register')).toMatchObject({
    ...{ allowed: false, ruleId: 'Transfer.registered' },
  });
});

it('tells the office that sent it that it was registered, and nothing of the matter it became', async () => {
  const id = await ready();
  const { id: registered } = await register('he.jun', id, { title: '滨州自拟名称' });
  const query = '{ items { nodes { id transfers { id } } } }';
  const { nodes } = (await (await app.as('zhang.min')).ask(query)).data.items;
  const sent = nodes.find(({ transfers }: Answer['data']) => transfers.some((one: Answer['data']) => one.id === id));
  const origin = await matterOf('zhang.min', sent.id);
  expect(origin.transfers[0]).toEqual({ state: 'ACCEPTED', registeredAt: expect.any(String), registered: null });
  expect(origin.timeline.at(-1).kind).toBe('transfer.registered');
  expect(JSON.stringify(origin)).not.toContain('滨州自拟名称');
  expect(await matterOf('zhang.min', registered)).toBe(null);
  expect(await matterOf('he.jun', sent.id)).toBe(null);
});

it('is registered by the office of the receiving body alone, once accepted, with nothing left out', async () => {
  const id = await ready();
  expect(await register('wang.qiang', id)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Transfer.register' });
  expect(await register('zhang.min', id)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Transfer.register' });
  expect(await register('guo.tao', id)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await register('he.jun', id, { title: ' ', body: '', secrecy: 'PUBLIC' })).fields).toEqual([
    { path: 'input.secrecy', code: 'lessSecret' },
  ]);
  expect((await register('he.jun', id, { title: ' ', body: '' })).fields).toEqual([
    { path: 'input.title', code: 'required' },
    { path: 'input.body', code: 'required' },
  ]);
  expect(await register('he.jun', id, { secrecy: 'SECRET' })).toMatchObject({ code: 'CLASSIFIED_CONTENT_NOT_ALLOWED' });
  const issued = await issuedItem(app, [units.weifang]);
  const officer = await app.as('zhang.min');
  await moved(officer, 'transferItem', { itemId: issued.id, version: issued.version, ...transfer });
  const waiting = (await (await app.as('he.jun')).ask(received)).data.transfersToUs[0];
  expect(await register('he.jun', waiting.id)).toMatchObject({ ruleId: 'Transfer.notAccepted' });
  const accepting = { transferId: waiting.id, version: waiting.version, accepts: true };
  await moved(await app.as('he.jun'), 'answerTransfer', accepting, 'Transfer');
  expect(await register('he.jun', waiting.id)).toMatchObject({ ruleId: 'Transfer.settling' });
});

it('becomes one matter when it is registered twice at once', async () => {
  for (let round = 0; round < 3; round += 1) {
    const id = await ready();
    const { version } = await seenBy('he.jun', id);
    const both = await Promise.all([register('he.jun', id, { version }), register('he.jun', id, { version })]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    const again = await register('he.jun', id);
    expect(again).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Transfer.registered' });
  }
});
