import { expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { issuedToGroup, seedGroup, tasksOfGroup } from '../../support/group.ts';
import { move, moved } from '../../support/item-moves.ts';
import { matter } from '../../support/matter.ts';
import { settled } from '../../support/settled.ts';
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
const page = `query ($id: String!) { assignment(id: $id) { id state version halt { reason } timeline { kind }
  progress { total } children { id version to { id } } allowedActions { action allowed ruleId } } }`;
const whole = `query ($id: String!) { item(id: $id) { state version halt { reason } progress { total verified }
  timeline { kind } assignments { id state } } }`;

const task = async (login: string, id: string) => (await (await app.as(login)).ask(page, { id })).data.assignment;
const matterOf = async (id: string) => (await (await app.as('gao.yuan')).ask(whole, { id })).data.item;
const last = (timeline: { kind: string }[]): string | undefined => timeline.at(-1)?.kind;

/** A matter of which 滨州 has given its task on to 博兴. */
async function relayedItem() {
  const issued = await issuedItem(app, both);
  const root = rootAt(issued, units.binzhou);
  const signing = { assignmentId: root.id, version: 1 };
  const signed = await done(await app.as('liu.yang'), 'signAssignment', signing, cities[units.binzhou]?.liaisonPost);
  const order = { assignmentId: root.id, version: signed.version, orgUnitIds: [units.boxing], workingDays: 10 };
  const relayed = await done(await app.as('he.jun'), 'relayAssignment', { ...order, ...sixParts }, postOf('he.jun'));
  return { issued, root: relayed, child: relayed.children[0] };
}

it('withdraws a matter: every open task ends, each reader is told why, and nothing is erased', async () => {
  const { issued, root, child } = await relayedItem();
  const { version } = await matterOf(issued.id);
  const reason = '政策调整，不再实施。';
  const withdrawn = await moved(await app.as('gao.yuan'), 'withdrawItem', { itemId: issued.id, version, reason });
  expect(withdrawn.state).toBe('WITHDRAWN');
  for (const [login, id] of [
    ['he.jun', root.id],
    ['feng.lei', child.id],
  ]) {
    const told = await task(login, id);
    expect(told).toMatchObject({ state: 'CANCELLED', halt: { reason } });
    expect(last(told.timeline)).toBe('assignment.endedAbove');
  }
  const item = await matterOf(issued.id);
  expect(item).toMatchObject({ halt: { reason }, progress: { total: 0 } });
  expect(last(item.timeline)).toBe('item.withdrawn');
  const again = { itemId: issued.id, version: item.version, reason };
  expect((await move(await app.as('gao.yuan'), 'withdrawItem', again)).code).toBe('INVALID_MOVE');
});

it('withdraws a draft, not without a reason, and nothing that is reported', async () => {
  const leader = await app.as('gao.yuan');
  const draft = await done(await app.as('zhang.min'), 'registerItem', matter);
  const aim = { itemId: draft.id, version: 1 };
  const blank = await move(leader, 'withdrawItem', { ...aim, reason: ' ' });
  expect(blank.fields).toEqual([{ path: 'input.reason', code: 'required' }]);
  expect((await moved(leader, 'withdrawItem', { ...aim, reason: '登记有误。' })).state).toBe('WITHDRAWN');
  const issued = await issuedItem(app, [units.binzhou]);
  const submitted = await submittedByCity(app, rootAt(issued, units.binzhou), units.binzhou);
  const acceptance = { assignmentId: submitted.id, version: submitted.version, check: wholeCheck };
  await done(await app.as('zhang.min'), 'acceptAssignment', acceptance);
  const { version, state } = await matterOf(issued.id);
  expect(state).toBe('REPORTED');
  const late = await move(leader, 'withdrawItem', { itemId: issued.id, version, reason: '晚了。' });
  expect(late).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.machine' });
});

it('cancels a task with what was given on from it; the rest of the tree counts without it', async () => {
  const { issued, root, child } = await relayedItem();
  const other = rootAt(issued, units.weifang);
  const submitted = await submittedByCity(app, other, units.weifang);
  const acceptance = { assignmentId: submitted.id, version: submitted.version, check: wholeCheck };
  await done(await app.as('zhang.min'), 'acceptAssignment', acceptance);
  const aim = { assignmentId: root.id, version: root.version };
  const officer = await app.as('zhang.min');
  expect((await move(officer, 'cancelAssignment', { ...aim, reason: '' }, 'Assignment')).code).toBe('INVALID_INPUT');
  const cancelled = await moved(officer, 'cancelAssignment', { ...aim, reason: '任务合并。' }, 'Assignment');
  expect(cancelled.state).toBe('CANCELLED');
  expect(last((await task('he.jun', root.id)).timeline)).toBe('assignment.cancelled');
  const below = await task('feng.lei', child.id);
  expect([below.state, last(below.timeline)]).toEqual(['CANCELLED', 'assignment.endedAbove']);
  await settled(app);
  expect(await matterOf(issued.id)).toMatchObject({ state: 'REPORTED', progress: { total: 1, verified: 100 } });
});

it('ends with a leading task those that support it, and leaves what stands beside', async () => {
  await seedGroup(app);
  const issued = await issuedToGroup(app);
  const { lead, other, finance, housing, informed } = tasksOfGroup(issued);
  await done(await app.as('finance'), 'signAssignment', { assignmentId: finance.id, version: 1 }, postOf('finance'));
  const aim = { assignmentId: lead.id, version: lead.version, reason: '任务合并。' };
  await moved(await app.as('zhang.min'), 'cancelAssignment', aim, 'Assignment');
  for (const { id } of [finance, housing]) {
    const told = await task('zhang.min', id);
    expect(told).toMatchObject({ state: 'CANCELLED', halt: { reason: '任务合并。' } });
    expect(last(told.timeline)).toBe('assignment.endedAbove');
  }
  expect((await task('zhang.min', other.id)).state).toBe('PENDING_RECEIPT');
  expect((await task('zhang.min', informed.id)).state).toBe('PENDING_RECEIPT');
  const support = tasksOfGroup(await issuedToGroup(app)).housing;
  const alone = { assignmentId: support.id, version: support.version, reason: '无需配合。' };
  await moved(await app.as('zhang.min'), 'cancelAssignment', alone, 'Assignment');
  const { assignments } = await matterOf(issued.id);
  expect(assignments.filter(({ state }: { state: string }) => state === 'CANCELLED')).toHaveLength(3);
});

it('does not cancel the last leading task of a matter, and lets a level cancel what it gave on', async () => {
  const { issued, root, child } = await relayedItem();
  const city = await app.as('he.jun');
  const own = { assignmentId: child.id, version: child.version, reason: '改由市级直接办理。' };
  expect((await moved(city, 'cancelAssignment', own, 'Assignment')).state).toBe('CANCELLED');
  expect((await task('he.jun', root.id)).state).toBe('IN_PROGRESS');
  const officer = await app.as('zhang.min');
  const weifang = { assignmentId: rootAt(issued, units.weifang).id, version: 1, reason: '任务合并。' };
  await moved(officer, 'cancelAssignment', weifang, 'Assignment');
  const lastOne = { assignmentId: root.id, version: root.version, reason: '任务合并。' };
  const refused = await move(officer, 'cancelAssignment', lastOne, 'Assignment');
  expect(refused).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Assignment.lastRoot' });
  const shown = (await task('zhang.min', root.id)).allowedActions;
  expect(shown).toContainEqual({ action: 'cancel', allowed: false, ruleId: 'Assignment.lastRoot' });
});

it('lets a cancellation and a relay race without a task that escapes', async () => {
  const [officer, office, liaison] = [await app.as('zhang.min'), await app.as('he.jun'), await app.as('liu.yang')];
  for (let round = 0; round < 5; round += 1) {
    const issued = await issuedItem(app, both);
    const root = rootAt(issued, units.binzhou);
    const signing = { assignmentId: root.id, version: 1 };
    const { version } = await done(liaison, 'signAssignment', signing, cities[units.binzhou]?.liaisonPost);
    const order = { assignmentId: root.id, version, orgUnitIds: [units.boxing], workingDays: 10, ...sixParts };
    const [cancelled, relayed] = await Promise.all([
      move(officer, 'cancelAssignment', { assignmentId: root.id, version, reason: '任务合并。' }, 'Assignment'),
      act(office, 'relayAssignment', order, postOf('he.jun')),
    ]);
    expect([cancelled.code, relayed.code].sort()).toEqual(['STALE_VERSION', undefined]);
    const { state, children } = await task('he.jun', root.id);
    if (cancelled.code === undefined) expect([state, children]).toEqual(['CANCELLED', []]);
    else expect([state, children.length]).toEqual(['IN_PROGRESS', 1]);
  }
});
