import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { done, establishedItem, postOf, rootAt, sixParts, submittedByCity, units } from '../../support/walk.ts';

const app = startApp();
const raw = ({ id }: Answer['data']): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const alerts = async (task: Answer['data']): Promise<string[]> =>
  (await toldOf(app, raw(task))).filter((kind) => /hours/.test(kind));

/** A matter expedited at 8 in the evening of a Friday until 6 in the morning of Saturday, issued to two cities. */
async function expeditedOrder(): Promise<Answer['data']> {
  await setClock(app, '2026-11-27T20:00');
  const officer = await app.as('zhang.min');
  const { id, version } = await establishedItem(app, { originatedOn: '2026-11-27' });
  const words = { namedPostId: postOf('zhao.wen'), until: '2026-11-28T06:00:00+08:00', reason: '堤防出现险情。' };
  const item = await done(officer, 'expediteItem', { itemId: id, version, ...words });
  const order = { itemId: id, version: item.version, orgUnitIds: [units.binzhou, units.weifang], ...sixParts };
  return done(officer, 'issueItem', order);
}

it('tells at 50, 80 and 100 % of the hours, once each, by night and at the weekend', async () => {
  const task = rootAt(await expeditedOrder(), units.binzhou);
  const signer = await app.as('liu.yang');
  await done(signer, 'signAssignment', { assignmentId: task.id, version: task.version }, postOf('liu.yang'));
  const turnedAt = async (moment: string): Promise<string[]> => {
    await setClock(app, moment);
    await turnClock(app);
    await turnClock(app);
    return alerts(task);
  };
  expect(await turnedAt('2026-11-28T00:59')).toEqual([]);
  expect(await turnedAt('2026-11-28T01:01')).toEqual(['assignment.hoursHalf']);
  expect(await turnedAt('2026-11-28T03:59')).toEqual(['assignment.hoursHalf']);
  expect(await turnedAt('2026-11-28T04:01')).toEqual(['assignment.hoursHalf', 'assignment.hoursNearly']);
  const all = ['assignment.hoursHalf', 'assignment.hoursNearly', 'assignment.hoursSpent'];
  expect(await turnedAt('2026-11-28T06:01')).toEqual(all);
  expect(await turnedAt('2026-12-10T06:01')).toEqual(all);
});

it('tells nothing more of what was handed in', async () => {
  const task = rootAt(await expeditedOrder(), units.binzhou);
  await submittedByCity(app, task, units.binzhou);
  await setClock(app, '2026-11-28T07:00');
  await turnClock(app);
  expect(await alerts(task)).toEqual([]);
});
