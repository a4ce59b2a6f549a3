import { expect, it } from 'vitest';
import { pauseRows } from '../../../api/modules/item-moves/pause.clock.ts';
import { startApp } from '../../support/app.ts';
import { setClock, turnClock } from '../../support/clock.ts';
import { moved } from '../../support/item-moves.ts';
import { issuedItem, units } from '../../support/walk.ts';

const app = startApp();
const whole = `query ($id: String!) { item(id: $id) { state dueOn timeline { kind orgUnit { id } } pauses { endedAt }
  assignments { state dueOn } } }`;
const matterOf = async (id: string) => (await (await app.as('gao.yuan')).ask(whole, { id })).data.item;

it('goes on by itself on the day of review, once, and not a day earlier', async () => {
  await setClock(app, '2026-11-02T09:00');
  const issued = await issuedItem(app, [units.binzhou, units.weifang]);
  const { dueOn } = await matterOf(issued.id);
  const why = { ground: 'STATUTORY', reason: '诉讼期间中止。', reviewOn: '2026-11-16' };
  await moved(await app.as('gao.yuan'), 'suspendItem', { itemId: issued.id, version: issued.version, ...why });
  await setClock(app, '2026-11-15T23:59');
  expect((await turnClock(app, pauseRows))['pause.reviewed']).toBe(0);
  await setClock(app, '2026-11-16T00:01');
  expect((await turnClock(app, pauseRows))['pause.reviewed']).toBe(1);
  const item = await matterOf(issued.id);
  expect(item.state).toBe('ISSUED');
  expect(item.assignments.map(({ state }: { state: string }) => state)).toEqual(['PENDING_RECEIPT', 'PENDING_RECEIPT']);
  expect(item.timeline.at(-1)).toMatchObject({ kind: 'item.resumed', orgUnit: null });
  expect(item.pauses[0].endedAt).not.toBeNull();
  expect([dueOn, item.dueOn, item.assignments[0].dueOn]).toEqual(['2026-12-14', '2026-12-28', '2026-12-28']);
  expect((await turnClock(app, pauseRows))['pause.reviewed']).toBe(0);
});
