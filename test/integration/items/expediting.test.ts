import { expect, it } from 'vitest';
import { type Answer, type Caller, startApp } from '../../support/app.ts';
import { connected } from '../../support/oracle-world.ts';
import {
  act,
  done,
  establishedItem,
  expediting,
  issuedItem,
  postOf,
  rootAt,
  sixParts,
  units,
} from '../../support/walk.ts';

const app = startApp();
const page = `query ($id: String!) { item(id: $id) { dueOn expediting { until reason named { personName } }
  allowedActions { action allowed ruleId } } }`;
const task = 'query ($id: String!) { assignment(id: $id) { arrivedAt dueOn hourClocks { receipt relay done } } }';
const hours = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const aimed = ({ id, version }: Answer['data'], rest: object = {}): object => ({ itemId: id, version, ...rest });

const issued = async (officer: Caller, item: Answer['data'], limit: object = {}) =>
  act(officer, 'issueItem', aimed(item, { orgUnitIds: [units.binzhou], ...sixParts, ...limit }));

it('runs on wall-clock hours from the order down to every level, without a limit in days', async () => {
  const officer = await app.as('zhang.min');
  const until = expediting().until;
  const item = await done(officer, 'expediteItem', aimed(await establishedItem(app), { ...expediting(), until }));
  expect((await officer.ask(page, { id: item.id })).data.item.expediting).toEqual({
    ...{ until, reason: '堤防出现险情。', named: { personName: '赵文' } },
  });
  expect((await issued(officer, item, { workingDays: 30 })).fields).toMatchObject([
    { path: 'input.workingDays', code: 'byMatter' },
  ]);
  const order = await issued(officer, item);
  const root = rootAt(order, units.binzhou);
  const seen = (await officer.ask(task, { id: root.id })).data.assignment;
  expect(seen.hourClocks.done).toBe(until);
  expect(hours(seen.arrivedAt, seen.hourClocks.receipt)).toBe(2);
  expect(hours(seen.arrivedAt, seen.hourClocks.relay)).toBe(4);
  const city = await app.as('he.jun');
  const owed = (await city.ask('{ inbox { nodes { kind assignmentId expedited dueOn } } }')).data.inbox.nodes;
  expect(owed[0]).toMatchObject({ kind: 'SIGN', assignmentId: root.id, expedited: true });
  const signed = await done(city, 'signAssignment', { assignmentId: root.id, version: root.version });
  const relay = { assignmentId: root.id, version: signed.version, orgUnitIds: [units.boxing], ...sixParts };
  const relayed = await done(city, 'relayAssignment', relay);
  const below = (await city.ask(task, { id: relayed.children[0].id })).data.assignment;
  expect(below.hourClocks.done).toBe(until);
});

it('puts an expedited task before one that has days, though it came later', async () => {
  const officer = await app.as('zhang.min');
  await issuedItem(app, [units.weifang]);
  const other = await done(officer, 'expediteItem', aimed(await establishedItem(app), expediting()));
  await act(officer, 'issueItem', aimed(other, { orgUnitIds: [units.weifang], ...sixParts }));
  const city = await app.as('guo.tao');
  const owed = (await city.ask('{ inbox { nodes { expedited } } }')).data.inbox.nodes;
  expect(owed.map(({ expedited }: { expedited: boolean }) => expedited)).toEqual([true, false]);
});

it('asks one person of the office, a moment that leaves time, and a reason', async () => {
  const officer = await app.as('zhang.min');
  const item = await establishedItem(app);
  const fields = async (rest: object) =>
    (await act(officer, 'expediteItem', aimed(item, { ...expediting(), ...rest }))).fields.map(
      ({ path, code }: { path: string; code: string }) => `${path} ${code}`,
    );
  expect(await fields({ namedPostId: '' })).toEqual(['input.namedPostId notFound']);
  expect(await fields({ namedPostId: postOf('he.jun') })).toEqual(['input.namedPostId notFound']);
  expect(await fields({ namedPostId: postOf('zhou.dang') })).toEqual(['input.namedPostId notFound']);
  expect(await fields({ until: new Date(Date.now() + 3 * 3_600_000).toISOString(), reason: ' ' })).toEqual([
    'input.until tooSoon',
    'input.reason required',
  ]);
  expect(await fields({ until: new Date(Date.now() + 40 * 86_400_000).toISOString() })).toEqual([
    'input.until notUrgent',
  ]);
});

it('is closed once the order is issued, and lets one of two orders on one version through', async () => {
  const [officer, other] = [await app.as('zhang.min'), await app.as('zhao.wen')];
  for (let round = 0; round < 4; round += 1) {
    const item = await establishedItem(app);
    const order = aimed(item, { orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts });
    const answers = await Promise.all([
      act(officer, 'expediteItem', aimed(item, expediting())),
      act(other, 'issueItem', order),
    ]);
    expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  }
  const item = await issuedItem(app, [units.binzhou]);
  const late = await act(officer, 'expediteItem', aimed(item, expediting()));
  expect(late).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.expediteTooLate' });
  const { allowedActions } = (await officer.ask(page, { id: item.id })).data.item;
  expect(allowedActions.map(({ action }: { action: string }) => action)).not.toContain('expedite');
});

it('tells that it was expedited, to the office alone', async () => {
  const officer = await app.as('zhang.min');
  const item = await done(officer, 'expediteItem', aimed(await establishedItem(app), expediting()));
  const id = Buffer.from(item.id, 'base64url').toString().split(':')[2];
  const told = await connected(app.adminUrl(), async (client) =>
    client.query(`select reader_keys from event where subject_id = $1 and kind = 'item.expedited'`, [id]),
  );
  expect(told.rows).toEqual([{ reader_keys: [37 * 64] }]);
});
