import pg from 'pg';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Answer, type Caller, startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { inDays } from '../../support/days.ts';
import { answered, closed, finding, seenThere } from '../../support/findings.ts';
import { seedFixture } from '../../support/visibility-fixture.ts';
import { visitAfter, visited } from '../../support/visits.ts';
import { issuedItem, rootAt, units } from '../../support/walk.ts';

const app = startApp();
beforeAll(async () => seedFixture(app));

const taskOf = async (unit: string): Promise<Answer['data']> => rootAt(await issuedItem(app, [unit]), unit);
const query = `query ($id: String!) { visit(id: $id) { findingSteps { kind words finding { id } }
  awaitingLookBack { id state lookBackOn } } }`;
/** What a visit shows somebody to have looked at again and to wait for that; null: it is unknown to him. */
const looksOf = async (caller: Caller, id: string): Promise<Answer['data']> =>
  (await caller.ask(query, { id })).data.visit;
const nothing = { findingSteps: [], awaitingLookBack: [] };
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

it('lists what waits for a look-back to whoever makes one and to its office, and what was seen on it to the unit too (M-31, M-41)', async () => {
  const one = await closed(app, await taskOf(units.binzhou));
  const elsewhere = await answered(app, await taskOf(units.binzhou)); // not closed
  const planned = await visitAfter(app, 'approveVisit', { kind: 'LOOK_BACK' });
  const [officer, city, leader] = [await app.as('zhang.min'), await app.as('wang.qiang'), await app.as('gao.yuan')];
  expect(await looksOf(officer, planned.id)).toEqual(nothing); // it has not begun
  const hidden = await visitAfter(app, 'submitVisit', { kind: 'LOOK_BACK' });
  const waits = { findingSteps: [], awaitingLookBack: [{ id: one.id, state: 'CLOSED', lookBackOn: inDays(30) }] };
  expect(await looksOf(officer, hidden.id)).toEqual(waits);
  for (const outside of [city, leader, await app.as('guo.tao')]) expect(await looksOf(outside, hidden.id)).toBeNull();

  await visited(await app.as('li.guohua'), 'releaseVisit', { visitId: hidden.id, version: hidden.version });
  expect(await looksOf(leader, hidden.id)).toEqual(waits);
  expect(await looksOf(city, hidden.id)).toEqual(nothing);
  const look = { findingId: one.id, version: one.version, visitId: hidden.id };
  const no = { holds: false, words: '又停工了。', dueOn: inDays(10) };
  const back = await finding(officer, 'lookBackFinding', { ...look, ...seenThere(no) });
  expect(back).toMatchObject({ state: 'RECTIFYING', round: 2 });
  const seen = [{ kind: 'REOPENED', words: '又停工了。', finding: { id: one.id } }];
  for (const reader of [officer, leader, city])
    expect(await looksOf(reader, hidden.id)).toEqual({ findingSteps: seen, awaitingLookBack: [] });
  expect(await looksOf(await app.as('guo.tao'), hidden.id)).toBeNull();

  const check = { findingId: elsewhere.id, version: elsewhere.version, ...seenThere({ visitId: hidden.id }) };
  await finding(await app.as('zhao.wen'), 'checkFinding', check);
  const after = await looksOf(officer, hidden.id);
  expect(after.findingSteps.map(({ kind }: { kind: string }) => kind)).toEqual(['REOPENED', 'CLOSED']);
  expect(ids(after.awaitingLookBack)).toEqual([elsewhere.id]);
});

it('lists nothing that waits on a visit of another kind, to another unit, or to the inspected unit while it is announced', async () => {
  const one = await closed(app, await taskOf(units.binzhou));
  const officer = await app.as('zhang.min');
  const general = await visitAfter(app, 'beginVisit');
  const other = await visitAfter(app, 'beginVisit', { kind: 'LOOK_BACK', targetUnitId: units.weifang });
  for (const { id } of [general, other]) expect(await looksOf(officer, id)).toEqual(nothing);
  const told = await visitAfter(app, 'beginVisit', { kind: 'LOOK_BACK', announced: true });
  expect(ids((await looksOf(officer, told.id)).awaitingLookBack)).toContain(one.id);
  expect(await looksOf(await app.as('wang.qiang'), told.id)).toEqual(nothing);
  const over = await visitAfter(app, 'closeVisit', { kind: 'LOOK_BACK' });
  expect(await looksOf(officer, over.id)).toEqual(nothing);
});

it('lists them in as many statements for three as for one', async () => {
  const officer = await app.as('zhang.min');
  const visit = await visitAfter(app, 'releaseVisit', { kind: 'LOOK_BACK' });
  const counted = vi.spyOn(pg.Client.prototype, 'query');
  const statements = async (): Promise<number> => {
    counted.mockClear();
    await looksOf(officer, visit.id);
    return counted.mock.calls.length;
  };
  const looked = async (): Promise<void> => {
    const one = await closed(app, await taskOf(units.binzhou));
    await closed(app, await taskOf(units.binzhou));
    const no = seenThere({ holds: false, dueOn: inDays(10), visitId: visit.id });
    await finding(officer, 'lookBackFinding', { findingId: one.id, version: one.version, ...no });
  };
  await looked();
  const one = await statements();
  await looked();
  await looked();
  const three = await statements();
  counted.mockRestore();
  expect((await looksOf(officer, visit.id)).findingSteps).toHaveLength(3);
  expect(three).toBe(one);
});

it('names the visit on which what was closed was seen to last, once its day has come', async () => {
  const one = await closed(app, await taskOf(units.binzhou));
  await setClock(app, `${inDays(30)}T10:00`);
  const days = { fromDay: inDays(30), untilDay: inDays(31) };
  const visit = await visitAfter(app, 'releaseVisit', { kind: 'LOOK_BACK', ...days });
  const officer = await app.as('zhang.min');
  const holds = seenThere({ checkedOn: inDays(30), visitId: visit.id });
  await finding(officer, 'lookBackFinding', { findingId: one.id, version: one.version, ...holds });
  const { findingSteps, awaitingLookBack } = await looksOf(officer, visit.id);
  expect(findingSteps).toMatchObject([{ kind: 'SETTLED', finding: { id: one.id } }]);
  expect(ids(awaitingLookBack)).not.toContain(one.id);
});
