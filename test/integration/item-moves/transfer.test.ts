import { expect, it } from 'vitest';
import { transferRow } from '../../../api/modules/transfers/transfer.clock.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { rowIdOf } from '../../support/clock-cases.ts';
import { move, moved, transfer } from '../../support/item-moves.ts';
import { establishedItem, issuedItem, rootAt, submittedByCity, units } from '../../support/walk.ts';

const app = startApp();
const whole = `query ($id: String!) { item(id: $id) { number state version dueOn timeline { kind } pauses { ground reason endedAt }
  transfers { id version state number answer answerDueOn to { shortName } allowedActions { action allowed ruleId } }
  allowedActions { action allowed } } }`;
const received = `{ transfersToUs { id version state title letter number answer orgUnit { shortName } allowedActions { action allowed } }
  inbox { nodes { kind transferId dueOn number title } } }`;
const page = `query ($id: String!) { assignment(id: $id) { state version dueOn halt { reason } timeline { kind } timeLedger { holder } } }`;

const matterOf = async (id: string) => (await (await app.as('zhang.min')).ask(whole, { id })).data.item;
const taskOf = async (login: string, id: string) => (await (await app.as(login)).ask(page, { id })).data.assignment;
const toUs = async (login: string) => (await (await app.as(login)).ask(received)).data;
const sentOf = async (itemId: string): Promise<Answer['data']> => (await matterOf(itemId)).transfers.at(-1);
/** The last transfer of a matter as somebody of the receiving body reads it. */
const readBy = async (login: string, itemId: string): Promise<Answer['data']> => {
  const { id } = await sentOf(itemId);
  return (await toUs(login)).transfersToUs.find((one: { id: string }) => one.id === id);
};
const kindsOf = ({ timeline }: Answer['data']): string[] => timeline.map(({ kind }: { kind: string }) => kind);

/** A matter of the province with a task of 潍坊, sent to 滨州 on Monday 2 November 2026. */
async function sent(over: object = {}) {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(app, [units.weifang]);
  const root = rootAt(issued, units.weifang);
  const { version } = await matterOf(issued.id);
  await moved(await app.as('zhang.min'), 'transferItem', { itemId: issued.id, version, ...transfer, ...over });
  return { itemId: issued.id, root };
}

const answer = async (login: string, itemId: string, over: object) => {
  const { id, version } = await sentOf(itemId);
  return move(await app.as(login), 'answerTransfer', { transferId: id, version, ...over }, 'Transfer');
};

it('stands still while another body has it, which reads the letter alone, and ends with its tasks once that body accepts', async () => {
  const { itemId, root } = await sent();
  const waiting = await matterOf(itemId);
  expect(waiting).toMatchObject({
    state: 'TRANSFERRED',
    pauses: [{ ground: 'TRANSFER', reason: transfer.reason, endedAt: null }],
    transfers: [{ state: 'WAITING', answerDueOn: '2026-11-09', to: { shortName: '滨州市' } }],
  });
  expect((await taskOf('xu.lei', root.id)).state).toBe('SUSPENDED');
  const seen = await toUs('he.jun');
  const letter = await readBy('he.jun', itemId);
  expect(letter).toMatchObject({ state: 'WAITING', letter: transfer.letter, number: null });
  expect(JSON.stringify(seen)).not.toContain(transfer.reason);
  expect(seen.inbox.nodes).toContainEqual({
    ...{ kind: 'ANSWER_TRANSFER', transferId: letter.id, dueOn: '2026-11-09' },
    ...{ number: '', title: letter.title },
  });
  const office = await app.as('he.jun');
  expect((await office.ask(whole, { id: itemId })).data.item).toBe(null);
  expect((await answer('he.jun', itemId, { accepts: true, answer: '由本市水利局办理。' })).state).toBe('ACCEPTED');
  expect((await turnClock(app, [transferRow]))['transfer.settle']).toBe(1);
  expect((await turnClock(app, [transferRow]))['transfer.settle']).toBe(0);
  const over = await matterOf(itemId);
  expect(over.state).toBe('TRANSFERRED');
  const told = ['item.transferredOut', 'transfer.accepted', 'item.transferAccepted'];
  expect(kindsOf(over).slice(-3)).toEqual(told);
  expect(over.pauses[0].endedAt).not.toBe(null);
  expect(await readBy('he.jun', itemId)).toMatchObject({ number: over.number, answer: '由本市水利局办理。' });
  const task = await taskOf('xu.lei', root.id);
  expect(task).toMatchObject({ state: 'CANCELLED', halt: { reason: '已移送滨州市办理。' } });
  expect(kindsOf(task)).toContain('assignment.endedAbove');
  expect(await toldOf(app, rowIdOf(await readBy('he.jun', itemId)))).toEqual(['transfer.accepted']);
  const open = over.allowedActions.filter(({ allowed }: { allowed: boolean }) => allowed);
  expect(open.map(({ action }: { action: string }) => action)).toEqual(['tagLinkages', 'raiseSecrecy']); // its class and its linkages stay with its office (S-3, M-100)
});

it('comes back when that body returns it, and goes on with the working days that were left', async () => {
  const { itemId, root } = await sent();
  const before = await matterOf(itemId);
  await setClock(app, '2026-11-05T10:00');
  expect((await answer('he.jun', itemId, { accepts: false })).fields).toEqual([
    { path: 'input.answer', code: 'required' },
  ]);
  expect((await answer('he.jun', itemId, { accepts: false, answer: '不属本市职责。' })).state).toBe('RETURNED');
  expect((await answer('he.jun', itemId, { accepts: true })).ruleId).toBe('Transfer.over');
  expect((await turnClock(app, [transferRow]))['transfer.settle']).toBe(1);
  const back = await matterOf(itemId);
  expect([before.dueOn, back.dueOn]).toEqual(['2026-12-14', '2026-12-17']);
  expect(back).toMatchObject({ state: 'ISSUED', transfers: [{ state: 'RETURNED', answer: '不属本市职责。' }] });
  const task = await taskOf('xu.lei', root.id);
  expect(task).toMatchObject({ state: 'PENDING_RECEIPT', dueOn: '2026-12-17', halt: null });
  expect(task.timeLedger.map(({ holder }: { holder: string }) => holder)).toContain('PAUSE');
  expect(kindsOf(back).at(-1)).toBe('item.transferReturned');
  expect(await readBy('he.jun', itemId)).toMatchObject({ number: null });
});

it('comes back by itself when nobody answers in the days that the office gave', async () => {
  const { itemId } = await sent({ answerDays: 2 });
  await setClock(app, '2026-11-04T23:59');
  expect((await turnClock(app, [transferRow]))['transfer.settle']).toBe(0);
  await setClock(app, '2026-11-05T00:01');
  expect((await answer('he.jun', itemId, { accepts: true })).ruleId).toBe('Transfer.over');
  expect((await turnClock(app, [transferRow]))['transfer.settle']).toBe(1);
  const back = await matterOf(itemId);
  expect(back).toMatchObject({ state: 'ISSUED', transfers: [{ state: 'LAPSED', number: null }] });
  expect(kindsOf(back).at(-1)).toBe('item.transferLapsed');
});

it('goes out from any active state, before it is issued and after it was reported, and comes back to that state', async () => {
  await setClock(app, '2026-11-02T09:00');
  const officer = await app.as('zhang.min');
  const { id, version } = await establishedItem(app);
  await moved(officer, 'transferItem', { itemId: id, version, ...transfer });
  await answer('he.jun', id, { accepts: false, answer: '不属本市职责。' });
  await turnClock(app, [transferRow]);
  expect((await matterOf(id)).state).toBe('ESTABLISHED');
  const { itemId, root } = await sent();
  expect((await matterOf(itemId)).state).toBe('TRANSFERRED');
  await answer('he.jun', itemId, { accepts: false, answer: '不属本市职责。' });
  await turnClock(app, [transferRow]);
  await submittedByCity(app, { ...root, version: (await taskOf('xu.lei', root.id)).version }, units.weifang);
  expect((await matterOf(itemId)).state).toBe('IN_PROGRESS');
});

it('refuses the own office, a section, an unknown unit, and whoever is not of the receiving office', async () => {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(app, [units.weifang]);
  const { version } = await matterOf(issued.id);
  const officer = await app.as('zhang.min');
  const aim = { itemId: issued.id, version, ...transfer };
  const wrong = async (over: object) => (await move(officer, 'transferItem', { ...aim, ...over })).fields;
  const own = issued.assignments.length > 0 ? Buffer.from('OrgUnit:37:37').toString('base64url') : '';
  expect(await wrong({ toOrgUnitId: own })).toEqual([{ path: 'input.toOrgUnitId', code: 'notFound' }]);
  expect(await wrong({ letter: '', answerDays: 0 })).toEqual([
    { path: 'input.letter', code: 'required' },
    { path: 'input.answerDays', code: 'outOfRange' },
  ]);
  await moved(officer, 'transferItem', aim);
  expect((await answer('liu.yang', issued.id, { accepts: true })).ruleId).toBe('Transfer.answer');
  const ours = await readBy('he.jun', issued.id);
  const foreign = { transferId: ours.id, version: ours.version, accepts: true };
  expect((await move(await app.as('chen.jing'), 'answerTransfer', foreign, 'Transfer')).code).toBe('NOT_FOUND');
  expect((await move(officer, 'answerTransfer', foreign, 'Transfer')).code).toBe('FORBIDDEN');
});

it('lets two of the receiving office answer at once: one is heard', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { itemId } = await sent();
    const { id, version } = await readBy('he.jun', itemId);
    const office = await app.as('he.jun');
    const both = await Promise.all(
      [true, false].map((accepts) =>
        move(office, 'answerTransfer', { transferId: id, version, accepts, answer: '见附函。' }, 'Transfer'),
      ),
    );
    const heard = both.filter(({ code }) => code === undefined);
    expect(heard).toHaveLength(1);
    expect(both.filter(({ code }) => code !== undefined).map(({ code }) => code)).toEqual(['STALE_VERSION']);
    await turnClock(app, [transferRow]);
    expect((await matterOf(itemId)).state).toBe(heard[0].state === 'ACCEPTED' ? 'TRANSFERRED' : 'ISSUED');
  }
});
