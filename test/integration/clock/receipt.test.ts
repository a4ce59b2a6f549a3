import { expect, it } from 'vitest';
import { clockRows } from '../../../api/clock-rows.ts';
import { startApp } from '../../support/app.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { signedInOnce } from '../../support/stage.ts';
import { act, cities, done, issuedItem, rootAt, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const raw = ({ id }: { id: string }): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const page = `query ($id: String!) { assignment(id: $id) { state version signedAt deemedServed receiptDueOn
  timeline { kind orgUnit { id } } } }`;
const taskOf = async (id: string) => (await (await actors.as('liu.yang')).ask(page, { id })).data.assignment;
const itemOf = async (id: string) =>
  (await (await actors.as('zhang.min')).ask('query ($id: String!) { item(id: $id) { state version } }', { id })).data
    .item;

it('chases the deputy, then the head, and deems served what nobody signs; the matter begins with it', async () => {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(actors, [units.binzhou]);
  const root = rootAt(issued, units.binzhou);
  expect((await taskOf(root.id)).receiptDueOn).toBe('2026-11-03');
  await setClock(app, '2026-11-03T23:59');
  expect(await turnClock(app)).toMatchObject({ 'receipt.chaseDeputy': 0 });
  await setClock(app, '2026-11-04T00:01');
  expect(await turnClock(app)).toMatchObject({ 'receipt.chaseDeputy': 1, 'receipt.chaseHead': 0 });
  expect(await turnClock(app)).toMatchObject({ 'receipt.chaseDeputy': 0, 'receipt.chaseHead': 0 });
  await setClock(app, '2026-11-04T12:01');
  expect(await turnClock(app)).toMatchObject({ 'receipt.chaseHead': 1, 'receipt.deemServed': 0 });
  expect(await taskOf(root.id)).toMatchObject({ state: 'PENDING_RECEIPT', version: 1, deemedServed: false });
  await setClock(app, '2026-11-05T00:01');
  expect(await turnClock(app)).toMatchObject({ 'receipt.deemServed': 1 });
  const served = await taskOf(root.id);
  expect(served).toMatchObject({ state: 'SIGNED', version: 2, deemedServed: true });
  expect(served.timeline.slice(1)).toEqual([
    { kind: 'assignment.deputyChased', orgUnit: null },
    { kind: 'assignment.headChased', orgUnit: null },
    { kind: 'assignment.deemedServed', orgUnit: null },
  ]);
  expect(await itemOf(issued.id)).toMatchObject({ state: 'IN_PROGRESS', version: issued.version + 1 });
  expect(await toldOf(app, raw(issued))).toContain('item.begun');
});

it('leaves alone what is signed in time, and who comes late finds nothing to sign', async () => {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(actors, [units.binzhou, units.weifang]);
  const [signed, silent] = [rootAt(issued, units.binzhou), rootAt(issued, units.weifang)];
  const city = cities[units.binzhou];
  await done(await actors.as('liu.yang'), 'signAssignment', { assignmentId: signed.id, version: 1 }, city?.liaisonPost);
  await setClock(app, '2026-11-30T09:00');
  await turnClock(app);
  expect(await taskOf(signed.id)).toMatchObject({ state: 'SIGNED', version: 2, deemedServed: false });
  expect(await toldOf(app, raw(silent))).toEqual([
    'assignment.assigned',
    'assignment.deputyChased',
    'assignment.headChased',
    'assignment.deemedServed',
  ]);
  const late = { assignmentId: silent.id, version: 1 };
  const answer = await act(await actors.as('chen.jing'), 'signAssignment', late, cities[units.weifang]?.liaisonPost);
  expect(answer.code).toBe('STALE_VERSION');
});

it('lets a signature and the clock race: one of both signs, never both', async () => {
  const served = clockRows.filter(({ name }) => name === 'receipt.deemServed');
  const won = { person: 0, clock: 0 };
  for (let round = 0; round < 8; round += 1) {
    await setClock(app, '2026-11-02T09:00');
    const root = rootAt(await issuedItem(actors, [units.binzhou]), units.binzhou);
    const sign = { assignmentId: root.id, version: 1 };
    await setClock(app, '2026-11-09T09:00');
    const turning = turnClock(app, served);
    await new Promise((resolve) => setTimeout(resolve, round * 80));
    const signed = await act(await actors.as('liu.yang'), 'signAssignment', sign, cities[units.binzhou]?.liaisonPost);
    await turning;
    const told = (await toldOf(app, raw(root))).slice(1);
    const winner = signed.code === undefined ? 'person' : 'clock';
    expect(told).toEqual([winner === 'person' ? 'assignment.signed' : 'assignment.deemedServed']);
    won[winner] += 1;
  }
  console.log(`signed by ${JSON.stringify(won)}`);
});
