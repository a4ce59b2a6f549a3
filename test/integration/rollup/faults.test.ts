import { expect, it } from 'vitest';
import { verifyRollup } from '../../../api/rollup.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { move, moved } from '../../support/item-moves.ts';
import { acceptedBelow, countyDone } from '../../support/reopening.ts';
import { matterOf, rectified, supervisedAgain, underWay } from '../../support/secondary.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { submit } from '../../support/visibility-fixture.ts';
import { postOf } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const page = `query ($id: String!) { assignment(id: $id) { id version state dueOn light { colour ruleId } lightUntil
  item { id progress { lights { grey green blue yellow red black } } } explain { of value ruleId sentence inputs { name value } } } }`;
const task = async (id: string): Promise<Answer['data']> =>
  (await (await actors.as('zhang.min')).ask(page, { id })).data.assignment;
const given = ({ explain }: Answer['data']): Record<string, string> =>
  Object.fromEntries(
    explain
      .find(({ of }: { of: string }) => of === 'LIGHT')
      .inputs.map(({ name, value }: { name: string; value: string }) => [name, value]),
  );
const light = async (id: string): Promise<Answer['data']> => (await task(id)).light;
const found = { checked: '堤防现状', evidence: '现场照片', findings: '两段未完工。', dueOn: '2027-01-29' };
const handIn = (id: string) => submit(actors, id, 'liu.yang', postOf('liu.yang', 1), 'wang.qiang');
const close = async ({ id, version }: Answer['data'], closes: boolean) =>
  moved(
    await actors.as('zhang.min'),
    'closeRectification',
    { assignmentId: id, version, closes, opinion: '已看。' },
    'Assignment',
  );

it('is red from the failed verification of its matter until it is handed in again, black after ten working days, and says why', async () => {
  await setClock(app, '2026-12-01T09:00');
  const { verifying } = await staged(actors, ['verifying']);
  const [{ id }] = (await matterOf(actors, verifying?.id ?? '')).assignments;
  expect(await light(id)).toMatchObject({ colour: 'BLUE' });
  const conclusion = { itemId: verifying?.id, version: verifying?.version, passes: false, ...found };
  await moved(await actors.as('li.guohua'), 'concludeVerification', conclusion);
  const red = await task(id);
  expect(red).toMatchObject({
    light: { colour: 'RED', ruleId: 'light.failedVerification' },
    lightUntil: '2026-12-13T16:00:00.000Z',
    item: { progress: { lights: { blue: 0, red: 1 } } },
  });
  expect(given(red)).toMatchObject({ failedVerificationFrom: '2026-12-01', daysFailed: '1' });
  expect(red.explain[0].sentence).toBe('核查未通过，尚未整改到位。');
  await setClock(app, '2026-12-14T00:00');
  expect(await task(id)).toMatchObject({
    light: { colour: 'BLACK' },
    item: { progress: { lights: { red: 0, black: 1 } } },
  });
  await handIn(id);
  expect(await task(id)).toMatchObject({
    light: { colour: 'GREEN', ruleId: 'light.submitted' },
    item: { progress: { lights: { green: 1, black: 0 } } },
  });
  expect((await verifyRollup(app.adminUrl())).sound).toBe(true);
});

it('is black from a look-back that did not hold, for that puts it on the negative list (M-48)', async () => {
  await setClock(app, '2026-12-01T09:00');
  const { lookedBack: item } = await staged(actors, ['lookedBack']);
  const aim = { itemId: item?.id, version: item?.version };
  const again = await move(await actors.as('zhang.min'), 'recordLookBack', {
    ...{ ...aim, method: 'SITE', holds: false, factsFalse: false, ...found, dueOn: '2027-09-30' },
  });
  expect(await light(again.assignments[0].id)).toEqual({ colour: 'BLACK', ruleId: 'light.negativeList' });
});

it('is red while an order to rectify waits for its answer, also when sent back or handed in meanwhile, and not while it waits for the office', async () => {
  await setClock(app, '2026-12-01T09:00');
  const again = await supervisedAgain(actors, await underWay(actors));
  const red = await task(again.id);
  expect(red).toMatchObject({
    light: { colour: 'RED', ruleId: 'light.rectification' },
    item: { progress: { lights: { red: 1 } } },
  });
  expect(given(red)).toMatchObject({ rectificationFrom: '2026-12-01', daysRectifying: '1' });
  const answered = await rectified(actors, again);
  expect(await task(again.id)).toMatchObject({
    light: { colour: 'GREEN' },
    item: { progress: { lights: { red: 0, green: 1 } } },
  });
  await setClock(app, '2026-12-03T09:00');
  await close(answered, false);
  expect(given(await task(again.id))).toMatchObject({ rectificationFrom: '2026-12-03' });
  await handIn(again.id);
  expect(await light(again.id)).toEqual({ colour: 'RED', ruleId: 'light.rectification' });
  await close(await rectified(actors, await task(again.id)), true);
  expect(await light(again.id)).toEqual({ colour: 'GREEN', ruleId: 'light.submitted' });
  expect((await verifyRollup(app.adminUrl())).sound).toBe(true);
});

it('makes a task that is opened again below red until it is handed in anew', async () => {
  await setClock(app, '2026-12-01T09:00');
  const matter = await acceptedBelow(actors);
  await supervisedAgain(actors, matter);
  const { id, version } = matter.child;
  const reopen = { assignmentId: id, version, reason: '省里要求返工。', dueOn: '2026-12-10' };
  await moved(await actors.as('he.jun'), 'reopenAssignment', reopen, 'Assignment');
  expect(await light(id)).toEqual({ colour: 'RED', ruleId: 'light.failedVerification' });
  await countyDone(actors, id);
  expect(await light(id)).toEqual({ colour: 'BLUE', ruleId: 'light.acceptedOnTime' });
});
