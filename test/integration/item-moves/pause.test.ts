import { expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { inDays } from '../../support/days.ts';
import { advance, move, moved, pause } from '../../support/item-moves.ts';
import {
  act,
  cities,
  done,
  issuedItem,
  postOf,
  rootAt,
  sixParts,
  submittedByCity,
  units,
  wholeCheck,
} from '../../support/walk.ts';

const app = startApp();
const both = [units.binzhou, units.weifang];
const page = `query ($id: String!) { assignment(id: $id) { id state version dueOn receiptDueOn relayDueOn light { colour }
  halt { reason reviewOn } timeLedger { holder from to } timeline { kind } } }`;
const whole = `query ($id: String!) { item(id: $id) { state version dueOn timeline { kind }
  pauses { ground reason reviewOn endedAt } allowedActions { action allowed ruleId }
  assignments { id state version to { id } children { id state to { id } } } } }`;

const task = async (login: string, id: string) => (await (await app.as(login)).ask(page, { id })).data.assignment;
const matterOf = async (id: string) => (await (await app.as('gao.yuan')).ask(whole, { id })).data.item;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

it('stops a matter and every active task of it, tells each unit why, and goes on with the days that were left', async () => {
  const issued = await issuedItem(app, both);
  const [binzhou, weifang] = [rootAt(issued, units.binzhou), rootAt(issued, units.weifang)];
  const submitted = await submittedByCity(app, weifang, units.weifang);
  const acceptance = { assignmentId: submitted.id, version: submitted.version, check: wholeCheck };
  await done(await app.as('zhang.min'), 'acceptAssignment', acceptance);
  const before = { item: await matterOf(issued.id), task: await task('he.jun', binzhou.id) };
  const aim = { itemId: issued.id, version: before.item.version };
  const stopped = await moved(await app.as('gao.yuan'), 'suspendItem', { ...aim, ...pause });
  expect(stopped).toMatchObject({ state: 'SUSPENDED', version: aim.version + 1 });
  expect(stopped.assignments.map(({ state }: { state: string }) => state).sort()).toEqual(['ACCEPTED', 'SUSPENDED']);
  expect(await task('liu.yang', binzhou.id)).toMatchObject({
    state: 'SUSPENDED',
    light: { colour: 'GREY' },
    halt: { reason: pause.reason, reviewOn: pause.reviewOn },
  });
  const sign = { assignmentId: binzhou.id, version: before.task.version + 1 };
  const post = cities[units.binzhou]?.liaisonPost;
  expect((await act(await app.as('liu.yang'), 'signAssignment', sign, post)).code).toBe('INVALID_MOVE');

  await advance(app, 21);
  const resumed = await moved(await app.as('gao.yuan'), 'resumeItem', { itemId: issued.id, version: stopped.version });
  expect(resumed.state).toBe('IN_PROGRESS');
  const after = await task('he.jun', binzhou.id);
  expect(after).toMatchObject({ state: 'PENDING_RECEIPT', halt: null, version: before.task.version + 2 });
  expect([after.receiptDueOn, after.relayDueOn]).toEqual([before.task.receiptDueOn, before.task.relayDueOn]);
  expect(days(before.task.dueOn, after.dueOn)).toBeGreaterThanOrEqual(19);
  expect(resumed.dueOn).toBe(after.dueOn);
  const ledger = after.timeLedger.map(({ holder }: { holder: string }) => holder);
  expect(ledger.slice(0, 2)).toEqual(['HOLDER', 'PAUSE']);
  const item = await matterOf(issued.id);
  expect(item.pauses).toMatchObject([{ ground: 'OBJECTIVE', reason: pause.reason, reviewOn: pause.reviewOn }]);
  expect(item.pauses[0].endedAt).not.toBeNull();
  const kinds = item.timeline.map(({ kind }: { kind: string }) => kind);
  expect(kinds.slice(-2)).toEqual(['item.suspended', 'item.resumed']);
  expect(kinds).not.toContain('assignment.suspended');
  expect(
    (await done(await app.as('liu.yang'), 'signAssignment', { ...sign, version: after.version }, post)).state,
  ).toBe('SIGNED');
});

it('needs a reason, a day of review within a year, and a matter that is under way', async () => {
  const leader = await app.as('gao.yuan');
  const issued = await issuedItem(app, [units.binzhou]);
  const aim = { itemId: issued.id, version: issued.version };
  const wrong = async (over: object) => (await move(leader, 'suspendItem', { ...aim, ...pause, ...over })).fields;
  expect(await wrong({ reason: ' ' })).toEqual([{ path: 'input.reason', code: 'required' }]);
  for (const reviewOn of ['2026-01-01', inDays(500)])
    expect(await wrong({ reviewOn })).toEqual([{ path: 'input.reviewOn', code: 'notNow' }]);
  expect((await move(leader, 'resumeItem', aim)).code).toBe('INVALID_MOVE');
  const stopped = await moved(leader, 'suspendItem', { ...aim, ...pause });
  expect((await move(leader, 'suspendItem', { ...aim, ...pause })).code).toBe('STALE_VERSION');
  const again = { itemId: issued.id, version: stopped.version, ...pause };
  expect((await move(leader, 'suspendItem', again)).code).toBe('INVALID_MOVE');
  const open = (await matterOf(issued.id)).allowedActions.filter(({ allowed }: { allowed: boolean }) => allowed);
  expect(open.map(({ action }: { action: string }) => action)).toContain('resume');
  expect(open.map(({ action }: { action: string }) => action)).not.toContain('suspend');
});

it('lets a suspension and a signature race with one winner', async () => {
  const [leader, liaison] = [await app.as('gao.yuan'), await app.as('liu.yang')];
  for (let round = 0; round < 5; round += 1) {
    const issued = await issuedItem(app, [units.binzhou]);
    const root = rootAt(issued, units.binzhou);
    const [stopped, signed] = await Promise.all([
      move(leader, 'suspendItem', { itemId: issued.id, version: issued.version, ...pause }),
      act(liaison, 'signAssignment', { assignmentId: root.id, version: 1 }, cities[units.binzhou]?.liaisonPost),
    ]);
    const { state } = await task('he.jun', root.id);
    const item = await matterOf(issued.id);
    if (stopped.code === undefined) {
      expect([signed.code, state, item.state]).toEqual(['STALE_VERSION', 'SUSPENDED', 'SUSPENDED']);
    } else expect([stopped.code, state, item.state]).toEqual(['STALE_VERSION', 'SIGNED', 'IN_PROGRESS']);
  }
});

it('leaves no task running that is given on while the matter stops', async () => {
  const [leader, office, liaison] = [await app.as('gao.yuan'), await app.as('he.jun'), await app.as('liu.yang')];
  for (let round = 0; round < 5; round += 1) {
    const issued = await issuedItem(app, [units.binzhou]);
    const root = rootAt(issued, units.binzhou);
    const signing = { assignmentId: root.id, version: 1 };
    const signed = await done(liaison, 'signAssignment', signing, cities[units.binzhou]?.liaisonPost);
    const order = { assignmentId: root.id, version: signed.version, orgUnitIds: [units.boxing], workingDays: 10 };
    const [stopped, relayed] = await Promise.all([
      move(leader, 'suspendItem', { itemId: issued.id, version: issued.version + 1, ...pause }),
      act(office, 'relayAssignment', { ...order, ...sixParts }, postOf('he.jun')),
    ]);
    expect(stopped.code).toBe(undefined);
    const item = await matterOf(issued.id);
    const states = item.assignments.flatMap((one: { state: string; children: { state: string }[] }) => [
      one.state,
      ...one.children.map(({ state }) => state),
    ]);
    expect(states.every((state: string) => state === 'SUSPENDED')).toBe(true);
    expect([undefined, 'STALE_VERSION']).toContain(relayed.code);
  }
});
