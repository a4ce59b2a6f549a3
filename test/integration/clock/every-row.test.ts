import { expect, it } from 'vitest';
import { clockRows } from '../../../api/clock-rows.ts';
import { tellingRow } from '../../../api/modules/notifications/telling.clock.ts';
import type { ClockRow } from '../../../api/platform/clock-row.ts';
import { startApp } from '../../support/app.ts';
import { setClock, toldOf, toldTo, turnClock } from '../../support/clock.ts';
import { clockCases, madeFor, rowIdOf } from '../../support/clock-cases.ts';
import { signedInOnce } from '../../support/stage.ts';
import { postOf } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const dueOf = ({ name }: ClockRow): string => clockCases[name]?.due ?? '';
/** In the order in which they fall due. */
const rows = clockRows.filter((row) => row !== tellingRow).sort((one, other) => dueOf(one).localeCompare(dueOf(other)));

it('has a case for every row, and no case without one; the row that tells comes last and is in each', () => {
  expect(Object.keys(clockCases).sort()).toEqual(rows.map(({ name }) => name).sort());
  expect(clockRows.at(-1)).toBe(tellingRow);
});

it.each(rows.map((row) => [row.name, row] as const))(
  '%s moves what is due, not before, once, and somebody is told',
  async (name, row) => {
    const one = clockCases[name];
    if (one === undefined) throw new Error(`Give ${name} a case in test/support/clock-cases.ts`);
    const subject = await madeFor(actors, one);
    const told = async (): Promise<number> => (await toldOf(app, subject)).filter((kind) => kind === one.tells).length;
    await setClock(app, one.notYet);
    await turnClock(app, [row]);
    expect(await told(), `before ${one.due}`).toBe(0);
    await setClock(app, one.due);
    await one.act?.(actors, subject);
    expect(await turnClock(app, [row])).toEqual({ [name]: expect.any(Number) });
    expect(await told(), `at ${one.due}`).toBe(1);
    expect(await turnClock(app, [row])).toEqual({ [name]: 0 });
    expect(await told()).toBe(1);
    const [login, place] = one.told;
    const found = await toldTo(
      ...([app, await actors.as(login), postOf(login, place)] as const),
      ({ itemId, assignmentId, coordinationId, beatId }) =>
        rowIdOf({ id: assignmentId ?? itemId ?? coordinationId ?? beatId ?? '' }) === subject,
    );
    expect(found.filter((kind) => kind === one.tells)).toHaveLength(1);
  },
);
