import { beforeAll, expect, it } from 'vitest';
import { verifyRollup } from '../../../api/rollup.ts';
import { startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { contextOf } from '../../support/contexts.ts';
import { check } from '../../support/history-check.ts';
import { begun, blindTo, changedAlone, loneChanges, lookedAt, plantLone } from '../../support/logged-columns.ts';
import { connected } from '../../support/oracle-world.ts';
import { storyId } from '../../support/story.ts';

const app = startApp();
const now = Date.UTC(2026, 10, 26, 3);
let [task, reader, trigger] = ['', '', ''];

beforeAll(async () => {
  await setClock(app, '2026-11-26T11:00');
  reader = await contextOf(app, 'zhang.min');
  await connected(app.adminUrl(), async (client) => {
    task = await plantLone(client, storyId('zhang.min/0'));
    trigger = (await client.query(`select pg_get_functiondef('app.log_rollup'::regproc) as text`)).rows[0].text;
  });
});

/** Whether what is read, or what the books keep, is what the rows give. */
const found = {
  read: () =>
    check(app, { add: () => undefined }, reader, now).then(
      () => true,
      (error) => {
        if (error.name === 'AssertionError') return false;
        throw error;
      },
    ),
  booked: async () => (await verifyRollup(app.adminUrl())).sound,
};

it('is tried on every column that it looks at and that somebody may change', async () => {
  const { rows } = await connected(
    app.adminUrl(),
    (client) =>
      client.query(`select distinct column_name as name from information_schema.column_privileges
      where table_name = 'assignment' and privilege_type = 'UPDATE' and grantee in ('duban_app', 'duban_clock', 'duban_auth')
        and column_name <> 'ancestors'`), // which only names what is above a task, and is told with the task
  );
  const named = ({ looks, column }: { looks: string; column: string }): string => `${looks} ${column}`;
  const tried = new Set(loneChanges.map(named));
  const looked = lookedAt(trigger).filter(({ column }) => rows.some(({ name }) => name === column));
  expect(looked.length).toBeGreaterThan(10);
  expect(looked.map(named).filter((one) => !tried.has(one))).toEqual([]);
});

it.each(loneChanges)('blind to $column, for what $looks asks, is found out', async (one) => {
  await connected(app.adminUrl(), async (client) => {
    await begun(client, task, one);
    expect(await found.booked(), 'before').toBe(true);
    await client.query(blindTo(trigger, one));
    const back = await changedAlone(client, task, one);
    const sound = await found[one.seen]();
    await back();
    await client.query(trigger);
    expect(sound, 'blind').toBe(false);
  });
});
