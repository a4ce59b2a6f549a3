import { expect, it } from 'vitest';
import { clockRows } from '../../../api/clock-rows.ts';
import { startApp } from '../../support/app.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { signedInOnce } from '../../support/stage.ts';
import {
  act,
  cities,
  done,
  establishedItem,
  expediting,
  issuedItem,
  rootAt,
  sixParts,
  units,
} from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const rows = clockRows.filter(({ name }) => /^(receipt|relay)[.]/.test(name));
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
  expect(await turnClock(app, rows)).toMatchObject({ 'receipt.chaseDeputy': 0 });
  await setClock(app, '2026-11-04T00:01');
  expect(await turnClock(app, rows)).toMatchObject({ 'receipt.chaseDeputy': 1, 'receipt.chaseHead': 0 });
  expect(await turnClock(app, rows)).toMatchObject({ 'receipt.chaseDeputy': 0, 'receipt.chaseHead': 0 });
  await setClock(app, '2026-11-04T12:01');
  expect(await turnClock(app, rows)).toMatchObject({ 'receipt.chaseHead': 1, 'receipt.deemServed': 0 });
  expect(await taskOf(root.id)).toMatchObject({ state: 'PENDING_RECEIPT', version: 1, deemedServed: false });
  await setClock(app, '2026-11-05T00:01');
  expect(await turnClock(app, rows)).toMatchObject({ 'receipt.deemServed': 1 });
  const served = await taskOf(root.id);
  expect(served).toMatchObject({ state: 'SIGNED', version: 2, deemedServed: true });
  expect(served.timeline.slice(1)).toEqual([
    { kind: 'assignment.deputyChased', orgUnit: null },
    { kind: 'assignment.headChased', orgUnit: null },
    { kind: 'assignment.deemedServed', orgUnit: null },
    { kind: 'assignment.relayLate', orgUnit: null },
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
  await turnClock(app, rows);
  expect(await taskOf(signed.id)).toMatchObject({ state: 'SIGNED', version: 2, deemedServed: false });
  expect(await toldOf(app, raw(silent))).toEqual([
    'assignment.assigned',
    'assignment.deputyChased',
    'assignment.headChased',
    'assignment.deemedServed',
    'assignment.relayLate',
  ]);
  const late = { assignmentId: silent.id, version: 1 };
  const answer = await act(await actors.as('chen.jing'), 'signAssignment', late, cities[units.weifang]?.liaisonPost);
  expect(answer.code).toBe('STALE_VERSION');
});

it('runs on hours for what is expedited: chased after two, the head after three, served and late to relay after four', async () => {
  await setClock(app, '2026-11-02T20:00');
  const officer = await actors.as('zhang.min');
  const item = await establishedItem(actors);
  const urgent = { itemId: item.id, version: item.version, ...expediting(), until: '2026-11-04T20:00:00+08:00' };
  const { version } = await done(officer, 'expediteItem', urgent);
  const order = { itemId: item.id, version, orgUnitIds: [units.binzhou], ...sixParts };
  const root = rootAt(await done(officer, 'issueItem', order), units.binzhou);
  const told = async (moment: string): Promise<string[]> => {
    await setClock(app, moment);
    await turnClock(app, rows);
    return (await toldOf(app, raw(root))).slice(1);
  };
  const chased = ['assignment.deputyChased', 'assignment.headChased'];
  expect(await told('2026-11-02T21:59')).toEqual([]);
  expect(await told('2026-11-02T22:01')).toEqual(chased.slice(0, 1));
  expect(await told('2026-11-02T23:01')).toEqual(chased);
  expect(await told('2026-11-02T23:59')).toEqual(chased);
  expect(await told('2026-11-03T00:01')).toEqual([...chased, 'assignment.deemedServed', 'assignment.relayLate']);
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
