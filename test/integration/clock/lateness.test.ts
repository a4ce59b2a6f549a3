import { expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { schemeSet } from '../../support/cards.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { rowIdOf } from '../../support/clock-cases.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { done, issuedItem, rootAt, submittedByCity, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const page = 'query ($id: String!) { assignment(id: $id) { version state daysLeft dueOn light { colour } } }';
const taskOf = async (id: string) => (await (await actors.as('zhang.min')).ask(page, { id })).data.assignment;

it('charges a late acceptance to whoever ordered, and leaves the lateness of the unit as it was when it submitted', async () => {
  await setClock(app, '2026-11-02T09:00');
  const root = rootAt(await issuedItem(actors, [units.binzhou]), units.binzhou);
  await setClock(app, '2026-11-10T09:00');
  await submittedByCity(actors, root, units.binzhou);
  const before = await taskOf(root.id);
  await setClock(app, '2027-01-20T09:00');
  await turnClock(app);
  expect(await taskOf(root.id)).toEqual(before);
  expect(before).toMatchObject({ state: 'SUBMITTED', daysLeft: 24, light: { colour: 'GREEN' } });
  const told = await toldOf(app, rowIdOf(root));
  expect(told.filter((kind) => /due|circular|Card/.test(kind))).toEqual([]);
  const charged = await connected(app.adminUrl(), async (owner) => {
    const sql = `select payload->'charged' as unit from event where subject_id = $1 and kind = 'assignment.acceptanceLate'`;
    return (await owner.query(sql, [rowIdOf(root)])).rows;
  });
  expect(charged).toEqual([{ unit: 37 }]);
});

it('climbs the ladder anew after a new limit', async () => {
  await setClock(app, '2026-11-02T09:00');
  const root = rootAt(await issuedItem(actors, [units.binzhou]), units.binzhou);
  const { version } = await submittedByCity(actors, root, units.binzhou);
  const back = { assignmentId: root.id, version, reason: '数据不实', dueOn: '2026-11-10' };
  await done(await actors.as('zhao.wen'), 'returnAssignment', back);
  await setClock(app, '2026-11-16T09:00');
  await turnClock(app);
  const chased = (told: string[]) => told.filter((kind) => /due|circular/.test(kind));
  expect(chased(await toldOf(app, rowIdOf(root)))).toEqual(['assignment.dueChased', 'assignment.circularListed']);
});

it('names a card by the scheme in force at the office of the matter: red a day after the limit in 宿迁, and no yellow (D6)', async () => {
  await setClock(app, '2026-11-02T09:00');
  const root = rootAt(await issuedItem(actors, [units.binzhou]), units.binzhou);
  const head = await actors.as('li.guohua');
  const cards = async () => (await toldOf(app, rowIdOf(root))).filter((kind) => /Card/.test(kind));
  await setClock(app, '2026-12-15T09:00');
  await turnClock(app);
  expect(await cards()).toEqual([]);
  expect(await schemeSet(head, { preset: 'SUQIAN' })).toMatchObject({ version: 1 });
  await turnClock(app);
  expect(await cards()).toEqual(['assignment.redCardProposed']);
  await setClock(app, '2026-12-30T09:00');
  await turnClock(app);
  expect(await cards()).toEqual(['assignment.redCardProposed']);
  await schemeSet(head, { preset: 'YELLOW_RED' });
});
