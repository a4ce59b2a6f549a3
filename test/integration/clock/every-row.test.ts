import { expect, it } from 'vitest';
import { clockRows } from '../../../api/clock-rows.ts';
import { startApp } from '../../support/app.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { clockCases, madeFor } from '../../support/clock-cases.ts';
import { signedInOnce } from '../../support/stage.ts';

const app = startApp();
const actors = signedInOnce(app);

it('has a case for every row, and no case without one', () => {
  expect(Object.keys(clockCases).sort()).toEqual(clockRows.map(({ name }) => name).sort());
});

it.each(clockRows.map((row) => [row.name, row] as const))(
  '%s tells what it moves when it is due, not before, once',
  async (name, row) => {
    const one = clockCases[name];
    if (one === undefined) throw new Error(`Give ${name} a case in test/support/clock-cases.ts`);
    const subject = await madeFor(actors, one);
    const told = async (): Promise<number> => (await toldOf(app, subject)).filter((kind) => kind === one.tells).length;
    await setClock(app, one.notYet);
    await turnClock(app, [row]);
    expect(await told(), `before ${one.due}`).toBe(0);
    await setClock(app, one.due);
    expect(await turnClock(app, [row])).toEqual({ [name]: expect.any(Number) });
    expect(await told(), `at ${one.due}`).toBe(1);
    expect(await turnClock(app, [row])).toEqual({ [name]: 0 });
    expect(await told()).toBe(1);
  },
);
