import { beforeAll, expect, it } from 'vitest';
import { verifyRollup } from '../../../api/rollup.ts';
import { type Answer, key, startApp } from '../../support/app.ts';
import { setClock, toldOf, turnClock } from '../../support/clock.ts';
import { rowIdOf } from '../../support/clock-cases.ts';
import { moved, pause } from '../../support/item-moves.ts';
import { connected } from '../../support/oracle-world.ts';
import { goneUp, reporting } from '../../support/reporting.ts';
import { signedInOnce } from '../../support/stage.ts';
import { act, cities, done, establishedItem, rootAt, sixParts, units } from '../../support/walk.ts';

const app = signedInOnce(startApp());
const city = cities[units.binzhou] ?? { liaison: '', liaisonPost: '', handlerPost: '', direct: '', first: '' };
const page = `query ($id: String!) { assignment(id: $id) { version state reportCadence reportStreak item { id version }
  periods { number opensOn dueOn lateFrom state reportedOn } timeline { kind } children { id reportCadence } } }`;

const read = async (id: string, login: string = city.direct): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(page, { id })).data.assignment;
const states = async (id: string): Promise<string[]> =>
  (await read(id)).periods.map(({ state }: { state: string }) => state).filter((state: string) => state !== 'UPCOMING');
/** The clock turned until nothing is left, as it does each minute. */
const at = async (moment: string): Promise<void> => {
  await setClock(app, moment);
  await turnClock(app);
};

beforeAll(() => setClock(app, '2026-11-02T09:00'));

it('asks for no reports unless the order does', async () => {
  const { id } = await reporting(app, 'NONE');
  expect(await read(id)).toMatchObject({ reportCadence: 'NONE', periods: [], reportStreak: 0 });
  const item = await establishedItem(app);
  const order = { itemId: item.id, version: item.version, orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts };
  const issued = await done(await app.as('zhang.min'), 'issueItem', order);
  expect((await read(rootAt(issued, units.binzhou).id)).reportCadence).toBe('NONE');
});

it('opens the first period with the work, shows what is to come, and counts reports in time', async () => {
  await at('2026-11-02T09:00');
  const { id } = await reporting(app, 'WEEKLY');
  const first = await read(id);
  expect(first.periods[0]).toEqual({
    ...{ number: 1, opensOn: '2026-11-02', dueOn: '2026-11-06', lateFrom: '2026-11-11' },
    ...{ state: 'OPEN', reportedOn: null },
  });
  expect(first.periods.slice(1).every(({ state }: { state: string }) => state === 'UPCOMING')).toBe(true);
  expect(first.periods.at(-1).dueOn).toBe('2027-01-22');
  await at('2026-11-05T09:00');
  await goneUp(app, id);
  expect(await states(id)).toEqual(['REPORTED', 'OPEN']);
  await goneUp(app, id);
  expect(await states(id), 'a second report of the week').toEqual(['REPORTED', 'OPEN']);
  await at('2026-11-12T09:00');
  await goneUp(app, id);
  expect(await read(id)).toMatchObject({ reportStreak: 2 });
});

it('keeps a missed period as missed and then as made up, tells both, and climbs the ladder once (B12, 5.6)', async () => {
  await at('2026-11-02T09:00');
  const { id } = await reporting(app, 'WEEKLY');
  await at('2026-11-11T00:01');
  expect(await states(id)).toEqual(['MISSED', 'OPEN']);
  await at('2026-11-12T08:00');
  await goneUp(app, id);
  expect(await states(id)).toEqual(['MADE_UP', 'OPEN']);
  await goneUp(app, id);
  expect(await states(id)).toEqual(['MADE_UP', 'REPORTED', 'OPEN']);
  expect(await read(id)).toMatchObject({ reportStreak: 1 });
  await at('2026-11-17T08:00');
  const told = (await toldOf(app, rowIdOf({ id }))).filter((kind) => kind.startsWith('assignment.report'));
  expect(told).toEqual([
    'assignment.reportMissed',
    ...['assignment.reportDue', 'assignment.reportChased', 'assignment.reportOverdue'],
    ...['assignment.reportMadeUp', 'assignment.reported'],
  ]);
});

it('shows what is missed on the minute, before the clock has written it down', async () => {
  await at('2026-11-02T09:00');
  const { id } = await reporting(app, 'WEEKLY');
  await setClock(app, '2026-11-11T00:00');
  expect(await states(id)).toEqual(['MISSED', 'OPEN']);
  await goneUp(app, id);
  expect(await states(id)).toEqual(['MADE_UP', 'OPEN']);
});

it('owes nothing while the matter is suspended, and goes on with the next period afterwards', async () => {
  await at('2026-11-02T09:00');
  const { id } = await reporting(app, 'WEEKLY');
  const { item } = await read(id, 'zhang.min');
  await moved(await app.as('gao.yuan'), 'suspendItem', {
    ...{ itemId: item.id, version: item.version, ...pause, reviewOn: '2026-11-26' },
  });
  await at('2026-11-25T09:00');
  expect(await states(id)).toEqual(['EXCUSED']);
  await at('2026-11-26T00:01');
  await turnClock(app);
  const again = await read(id);
  expect(again.state).toBe('IN_PROGRESS');
  expect(again.periods.slice(0, 2)).toMatchObject([
    { state: 'EXCUSED' },
    { number: 2, state: 'OPEN', opensOn: '2026-11-26', dueOn: '2026-11-27' },
  ]);
  expect(await toldOf(app, rowIdOf({ id }))).not.toContain('assignment.reportMissed');
});

it('ends with the completion, which answers for whatever is owed', async () => {
  await at('2026-11-02T09:00');
  const { id } = await reporting(app, 'WEEKLY');
  await at('2026-11-12T09:00');
  await goneUp(app, id, 'COMPLETION');
  await at('2026-12-12T09:00');
  expect(await states(id)).toEqual(['MADE_UP', 'REPORTED']);
  expect((await read(id)).periods).toHaveLength(2);
});

it('lets a relay ask as often as its holder was asked, less often, never more often (lifecycle 5.2)', async () => {
  await at('2026-11-02T09:00');
  const relayed = async (asked: string | undefined, reportCadence?: string): Promise<Answer['data']> => {
    const item = await establishedItem(app);
    const given = asked === undefined ? {} : { reportCadence: asked };
    const order = { orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts, ...given };
    const issued = await done(await app.as('zhang.min'), 'issueItem', {
      itemId: item.id,
      version: item.version,
      ...order,
    });
    const task = rootAt(issued, units.binzhou);
    const signed = await done(
      ...[await app.as(city.liaison), 'signAssignment' as const],
      ...[{ assignmentId: task.id, version: task.version }, city.liaisonPost],
    );
    const below = { orgUnitIds: [units.boxing], workingDays: 10, ...sixParts, targets: [] };
    const wanted = reportCadence === undefined ? {} : { reportCadence };
    return act(await app.as('he.jun'), 'relayAssignment', {
      ...{ assignmentId: task.id, version: signed.version, ...below, ...wanted },
    });
  };
  const childOf = async ({ id }: Answer['data']): Promise<string> =>
    (await read(id, 'he.jun')).children[0].reportCadence;
  expect(await childOf(await relayed('MONTHLY'))).toBe('MONTHLY');
  expect(await childOf(await relayed('MONTHLY', 'QUARTERLY'))).toBe('QUARTERLY');
  const oftener = await relayed('MONTHLY', 'WEEKLY');
  expect(oftener).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.reportCadence', code: 'tooOften' }] });
  expect((await relayed(undefined, 'MONTHLY')).code).toBe('INVALID_INPUT');
});

it('moves open periods when the calendar of a year is imported, only later, and none that is over', async () => {
  await at('2026-12-22T09:00');
  const { id } = await reporting(app, 'WEEKLY');
  expect((await read(id)).periods[0]).toMatchObject({ dueOn: '2026-12-25' });
  await goneUp(app, id);
  const before = (await read(id)).periods[1];
  expect(before).toMatchObject({ dueOn: '2026-12-31' }); // a Friday of the year to come is a holiday by law
  const input = {
    year: 2027,
    source: '国务院办公厅通知',
    holidays: ['2027-01-01'],
    makeups: ['2027-01-02'],
    version: 0,
  };
  const importYear =
    'mutation ($input: ImportHolidayYearInput!) { importHolidayYear(input: $input) { __typename ... on Problem { code } } }';
  await (await app.as('sun.admin')).ask(importYear, { input: { key: key(), ...input } });
  await turnClock(app);
  const kept = await connected(app.adminUrl(), (owner) =>
    owner.query('select report_periods, report_next_on::text from assignment where id = $1', [rowIdOf({ id })]),
  );
  expect(kept.rows[0].report_periods).toMatchObject([{ dueOn: '2026-12-25' }, { dueOn: '2027-01-02' }]);
  expect(kept.rows[0].report_next_on).toBe('2027-01-06');
});

it('ends the same whether a late report or the clock comes first', async () => {
  await at('2026-11-02T09:00');
  const { id } = await reporting(app, 'MONTHLY');
  await setClock(app, '2026-12-03T09:00');
  await Promise.all([goneUp(app, id), turnClock(app)]);
  expect(await states(id)).toEqual(['MADE_UP', 'OPEN']);
});

it('is red from the day after the grace, yellow once made up, green when the next is in time, and says why (5.4, B12)', async () => {
  await at('2026-11-02T09:00');
  const { id } = await reporting(app, 'WEEKLY');
  const ask = `query ($id: String!) { assignment(id: $id) { light { colour ruleId } lightUntil item { id }
    explain { of value ruleId inputs { name value } } } }`;
  const lit = async (): Promise<Answer['data']> => (await (await app.as('zhang.min')).ask(ask, { id })).data.assignment;
  const totals = async (): Promise<Answer['data']> => {
    const { item } = await lit();
    const below = 'query ($id: String!) { item(id: $id) { progress { lights { green yellow red } } } }';
    return (await (await app.as('zhang.min')).ask(below, { id: item.id })).data.item.progress.lights;
  };
  await setClock(app, '2026-11-10T23:59');
  expect(await lit()).toMatchObject({ light: { colour: 'GREEN' }, lightUntil: '2026-11-10T16:00:00.000Z' });
  await setClock(app, '2026-11-11T00:00');
  const red = await lit();
  expect(red.light).toEqual({ colour: 'RED', ruleId: 'light.reportMissing' });
  expect(await totals()).toEqual({ green: 0, yellow: 0, red: 1 });
  const said = red.explain.find(({ of }: { of: string }) => of === 'LIGHT');
  expect(said.inputs).toEqual(
    expect.arrayContaining([
      { name: 'reportMissingFrom', value: '2026-11-11' },
      { name: 'daysMissing', value: '1' },
    ]),
  );
  await goneUp(app, id);
  expect((await lit()).light).toEqual({ colour: 'YELLOW', ruleId: 'light.madeUp' });
  expect(await totals()).toEqual({ green: 0, yellow: 1, red: 0 });
  await goneUp(app, id);
  expect((await lit()).light.colour).toBe('GREEN');
  expect((await verifyRollup(app.adminUrl())).sound).toBe(true);
});

it('lies in the inbox of the handler by its own day, from the week in which its period ends until it is reported', async () => {
  await at('2026-11-02T09:00');
  const { id } = await reporting(app, 'MONTHLY');
  const owed = async (): Promise<Answer['data']> => {
    const asked = '{ inbox { nodes { kind assignmentId dueOn } } }';
    const headers = { 'x-duban-post': city.handlerPost };
    const { nodes } = (await (await app.as(city.liaison)).ask(asked, {}, headers)).data.inbox;
    return nodes.filter((one: Answer['data']) => one.assignmentId === id);
  };
  await setClock(app, '2026-11-23T23:59');
  expect(await owed()).toMatchObject([{ kind: 'REPORT' }]);
  await setClock(app, '2026-11-24T00:00');
  expect(await owed()).toEqual([{ kind: 'REPORT_DUE', assignmentId: id, dueOn: '2026-11-30' }]);
  await goneUp(app, id);
  expect(await owed()).toMatchObject([{ kind: 'REPORT' }]);
});
