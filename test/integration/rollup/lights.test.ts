import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { turnWaiting } from '../../../api/modules/rollup/lights.jobs.ts';
import { type Caller, startApp } from '../../support/app.ts';
import { setClock } from '../../support/clock.ts';
import { rowIdOf } from '../../support/clock-cases.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { cities, issuedItem, rootAt, units } from '../../support/walk.ts';
import { grow } from '../../support/wide-tree.ts';

const app = startApp();
const actors = signedInOnce(app);
const query = `query ($id: String!) { assignment(id: $id) { light { colour ruleId } lightUntil criticalChild { id }
  progress { rollupStatus lights { grey green blue yellow red black } } } }`;
const itemQuery = `query ($id: String!) { item(id: $id) { progress { rollupStatus lights { grey green blue yellow red black } } } }`;
let admin: pg.Client;

beforeAll(async () => {
  admin = new pg.Client({ connectionString: app.adminUrl() });
  await admin.connect();
});
afterAll(() => admin.end());

const none = { grey: 0, green: 0, blue: 0, yellow: 0, red: 0, black: 0 };
const standing = async (caller: Caller, id: string) => (await caller.ask(query, { id })).data.assignment;
const turn = () =>
  connected(app.clockUrl(), (client) =>
    turnWaiting(async (sql, values) => (await client.query(sql, [...values])).rows),
  );

/** A city's task of thirty working days from 2 November with one task below, due on the day given. */
async function pair(dueOn: string) {
  await setClock(app, '2026-11-02T09:00');
  const item = await issuedItem(actors, [units.binzhou]);
  const root = rootAt(item, units.binzhou);
  await grow(admin, rowIdOf(root), [1]);
  const { rows } = await admin.query(
    `update assignment set state = 'IN_PROGRESS', due_on = $2 where parent_id = $1 returning id`,
    [rowIdOf(root), dueOn],
  );
  return { item, root, child: rows[0].id as string };
}

it('warns of a late child, names it to those who may read it, and tells until when the light stays', async () => {
  const { item, root, child } = await pair('2026-11-20');
  const officer = await actors.as('zhang.min');
  await setClock(app, '2026-11-10T09:00');
  expect(await standing(officer, root.id)).toEqual({
    ...{ light: { colour: 'GREEN', ruleId: 'light.onTrack' }, criticalChild: null },
    lightUntil: '2026-11-20T16:00:00.000Z',
    progress: { rollupStatus: 'GREEN', lights: { ...none, green: 1 } },
  });
  await setClock(app, '2026-11-21T00:00');
  const late = await standing(officer, root.id);
  expect(late).toMatchObject({
    light: { colour: 'YELLOW', ruleId: 'light.childLate' },
    progress: { rollupStatus: 'RED', lights: { ...none, red: 1 } },
  });
  expect(rowIdOf(late.criticalChild)).toBe(child);
  const { data } = await officer.ask(itemQuery, { id: item.id });
  expect(data.item.progress).toEqual({ rollupStatus: 'RED', lights: { ...none, yellow: 1, red: 1 } });
  await admin.query('update assignment set reader_keys = array[to_org_unit_id * 64] where id = $1', [child]);
  const hidden = await standing(officer, root.id);
  expect(hidden).toMatchObject({ light: { ruleId: 'light.childLate' }, criticalChild: null });
  await admin.query('update assignment set secrecy = 2 where id = $1', [child]);
  expect(await standing(officer, root.id)).toMatchObject({
    light: { ruleId: 'light.onTrack' },
    progress: { rollupStatus: 'GREEN', lights: none },
  });
});

it('turns at midnight of the day that it said, and reads the same before and after', async () => {
  const { root } = await pair('2026-11-20');
  const officer = await actors.as('zhang.min');
  await setClock(app, '2026-11-20T23:59');
  await turn();
  const kept = `select l.light, l.until::text as until from light l join assignment a on a.id = l.node_id
    where a.id = $1 or a.parent_id = $1 order by a.parent_id nulls first`;
  expect((await admin.query(kept, [rowIdOf(root)])).rows).toEqual([
    { light: 'GREEN', until: '2026-11-21' },
    { light: 'YELLOW', until: '2026-11-21' },
  ]);
  await setClock(app, '2026-11-21T00:00');
  const before = await standing(officer, root.id);
  expect(before.progress.lights).toEqual({ ...none, red: 1 });
  expect(await turn()).toBeGreaterThan(0);
  expect(await turn()).toBe(0);
  expect(await standing(officer, root.id)).toEqual(before);
  expect((await admin.query(kept, [rowIdOf(root)])).rows.map(({ light }) => light)).toEqual(['YELLOW', 'RED']);
});

it('reckons every light again when a calendar is imported', async () => {
  const { root } = await pair('2026-12-11');
  const officer = await actors.as('zhang.min');
  await setClock(app, '2026-12-07T09:00');
  await turn();
  expect((await standing(officer, root.id)).progress.lights).toMatchObject({ green: 1 });
  await admin.query(
    `update holiday_year set holidays = holidays || '2026-12-08'::date where root_id = 37 and year = 2026`,
  );
  const moved = await standing(officer, root.id);
  expect(moved.progress.lights).toMatchObject({ yellow: 1 });
  await turn();
  expect(await standing(officer, root.id)).toEqual(moved);
  await admin.query(
    `update holiday_year set holidays = array_remove(holidays, '2026-12-08') where root_id = 37 and year = 2026`,
  );
});

it('reads a level of any width by the same statements', async () => {
  const officer = await actors.as('zhang.min');
  const children = `query ($id: String!) { assignment(id: $id) { children { light { colour } progress { rollupStatus
    lights { red black } } } } }`;
  const counts: number[] = [];
  for (const width of [1, 20, 400]) {
    await setClock(app, '2026-11-02T09:00');
    const root = rootAt(await issuedItem(actors, [units.binzhou]), units.binzhou);
    await grow(admin, rowIdOf(root), [width]);
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    const { data } = await officer.ask(children, { id: root.id });
    counts.push(sent.mock.calls.length);
    sent.mockRestore();
    expect(data.assignment.children).toHaveLength(width);
  }
  expect(new Set(counts).size).toBe(1);
});

it('says why: the rule in words, where it is written, and what it was given, so that the value can be reckoned again', async () => {
  const { root } = await pair('2026-11-20');
  const ask = `query ($id: String!) { assignment(id: $id) { dueOn light { colour ruleId } progress { claimed total received relayed inProgress submitted accepted returned overdue rollupStatus }
    explain { of value ruleId sentence source version inputs { name value } } } }`;
  const officer = await actors.as('zhang.min');
  await setClock(app, '2026-11-25T09:00');
  const { data } = await officer.ask(ask, { id: root.id });
  const { explain, light, progress, dueOn } = data.assignment;
  type Said = {
    of: string;
    value: string;
    ruleId: string;
    sentence: string;
    source: string;
    inputs: { name: string; value: string }[];
  };
  const said = (of: string): Said => explain.find((one: Said) => one.of === of);
  expect([said('LIGHT').value, said('LIGHT').ruleId]).toEqual([light.colour, light.ruleId]);
  expect(said('ROLLUP_STATUS').value).toBe(progress.rollupStatus);
  expect(said('DUE_DAY').value).toBe(dueOn);
  expect(said('TOTAL').value).toBe(String(progress.total));
  expect(said('CLAIMED').value).toBe(String(progress.claimed));
  expect([said('OVERDUE').value, progress.overdue]).toEqual(['1', 1]);
  expect(said('OVERDUE').inputs).toContainEqual({ name: 'openDueOn', value: '2026-11-20 × 1' });
  const put = (of: string, name: string): number =>
    said(of)
      .inputs.filter((one) => one.name === name)
      .reduce((sum, { value }) => sum + Number(value.split(' × ')[1]), 0);
  expect(put('RECEIVED', 'tasksIn')).toBe(progress.total);
  for (const [of, count] of [
    ...[
      ['RECEIVED', progress.received],
      ['RELAYED', progress.relayed],
      ['IN_PROGRESS', progress.inProgress],
    ],
    ...[
      ['SUBMITTED', progress.submitted],
      ['ACCEPTED', progress.accepted],
      ['RETURNED', progress.returned],
    ],
  ])
    expect(said(of).value).toBe(String(count));
  for (const one of explain) {
    expect(one.sentence).toMatch(/。$/);
    expect(one.source).toMatch(/^lifecycle 5/);
    expect(one.version).toBe(1);
  }
});

it('keeps a city from what is not its own', async () => {
  const { root } = await pair('2026-11-20');
  expect(await standing(await actors.as(cities[units.weifang]?.liaison ?? ''), root.id)).toBeNull();
});
