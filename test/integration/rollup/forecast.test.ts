import { expect, it } from 'vitest';
import { verifyRollup } from '../../../api/rollup.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { moved } from '../../support/item-moves.ts';
import { signedInOnce } from '../../support/stage.ts';
import { submit, takeUp } from '../../support/visibility-fixture.ts';
import { done, establishedItem, postOf, rootAt, sixParts, units, wholeCheck } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const page = `query ($id: String!) { assignment(id: $id) { id version dueOn light { colour ruleId reason }
  forecast { finishOn week late perWeek checks { on verified } } item { id version progress { lights { green yellow } } }
  explain { of value ruleId sentence inputs { name value } } } }`;
const task = async (id: string, login = 'zhang.min'): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(page, { id })).data.assignment;
const said = ({ explain }: Answer['data'], wanted: string) => explain.find(({ of }: { of: string }) => of === wanted);

/** A city's task that arrived on 2 November and is due six weeks later, taken up. */
async function sixWeeks(): Promise<string> {
  await setClock(app, '2026-11-02T09:00');
  const { id, version } = await establishedItem(actors);
  const order = { itemId: id, version, orgUnitIds: [units.binzhou], dueOn: '2026-12-14' };
  const root = rootAt(await done(await actors.as('zhang.min'), 'issueItem', { ...order, ...sixParts }), units.binzhou);
  await takeUp(actors, root, 'liu.yang', postOf('liu.yang'), postOf('liu.yang', 1));
  return root.id;
}

async function checked(id: string, day: string, verified: number): Promise<void> {
  await setClock(app, `${day}T10:00`);
  const { version } = await task(id);
  const check = { ...wholeCheck, verified };
  await done(await actors.as('zhang.min'), 'verifyAssignment', { assignmentId: id, version, check });
}

async function weekly(id: string, ...percents: number[]): Promise<void> {
  const weeks = ['2026-11-09', '2026-11-16', '2026-11-23'];
  for (const [week, verified] of percents.entries()) await checked(id, weeks[week] ?? '', verified);
}

it('is yellow from the third check that shows that the pace will not do, before the limit is near, and says in which week it would be done', async () => {
  const id = await sixWeeks();
  await weekly(id, 10, 20);
  expect(await task(id)).toMatchObject({ light: { colour: 'GREEN' }, forecast: null });
  await checked(id, '2026-11-23', 30);
  const warned = await task(id, 'wang.qiang');
  expect(warned).toMatchObject({
    light: { colour: 'YELLOW', ruleId: 'light.forecast', reason: '按现有进度预计不能按时完成。' },
    forecast: { finishOn: '2027-01-11', week: 10, late: true },
  });
  expect((await task(id)).item.progress.lights).toEqual({ green: 0, yellow: 1 });
  expect(warned.forecast.perWeek).toBeCloseTo(10, 9);
  expect(warned.forecast.checks).toEqual([
    { on: '2026-11-09', verified: 10 },
    { on: '2026-11-16', verified: 20 },
    { on: '2026-11-23', verified: 30 },
  ]);
  expect(said(warned, 'LIGHT').inputs).toContainEqual({ name: 'forecastOn', value: '2027-01-11' });
  expect(said(warned, 'FORECAST')).toMatchObject({ value: '2027-01-11', ruleId: 'forecast.pace' });
  await checked(id, '2026-11-23', 60);
  expect(await task(id)).toMatchObject({ light: { colour: 'GREEN' }, forecast: { late: false } });
  expect((await verifyRollup(app.adminUrl())).sound).toBe(true);
});

it('says of a task that does not move that it will never be done, and nothing more once it is handed in', async () => {
  const id = await sixWeeks();
  await weekly(id, 20, 20, 20);
  const stuck = await task(id);
  expect(stuck).toMatchObject({
    light: { colour: 'YELLOW', ruleId: 'light.forecastNever', reason: '按现有进度无法完成。' },
    forecast: { finishOn: null, week: null, late: true, perWeek: 0 },
  });
  expect(said(stuck, 'FORECAST')).toMatchObject({ value: 'NEVER', ruleId: 'forecast.never' });
  await submit(actors, id, 'liu.yang', postOf('liu.yang', 1), 'wang.qiang');
  const handedIn = await task(id);
  expect(handedIn).toMatchObject({ light: { colour: 'GREEN', ruleId: 'light.submitted' }, forecast: null });
  expect(said(handedIn, 'FORECAST')).toBeUndefined();
});

it('begins anew when the matter goes on after a pause, which is not held against the unit', async () => {
  const id = await sixWeeks();
  await weekly(id, 20, 20, 20);
  const { item } = await task(id);
  const halted = {
    itemId: item.id,
    version: item.version,
    ground: 'OBJECTIVE',
    reason: '汛期。',
    reviewOn: '2027-01-04',
  };
  const { version } = await moved(await actors.as('gao.yuan'), 'suspendItem', halted);
  await moved(await actors.as('gao.yuan'), 'resumeItem', { itemId: item.id, version });
  expect(await task(id)).toMatchObject({ light: { colour: 'GREEN' }, forecast: null });
  await checked(id, '2026-11-25', 30);
  expect((await task(id)).forecast).toBeNull();
});
