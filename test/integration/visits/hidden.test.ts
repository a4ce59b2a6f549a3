import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, startApp } from '../../support/app.ts';
import { inDays } from '../../support/days.ts';
import { type Fixture, issueFixture, seedFixture } from '../../support/visibility-fixture.ts';
import { found, noVisit, visited, visitPlan, visitPlanned, visitSeen, walkVisit } from '../../support/visits.ts';
import { postOf, units } from '../../support/walk.ts';

const app = startApp();
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(app);
});

const post = (login: string): Record<string, string> => ({ 'x-duban-post': postOf(login) });

/** Everything that the pages of somebody ask: lists, counts, searches, what is owed and told, timelines, gauges and the directory. */
const everything = `query ($street: String!, $x1: String!, $unit: String!, $year: Int!) {
  visits { id state } visitGauges(year: $year) { visits unannounced routine joint proactive unannouncedMissing routineMissing }
  inbox { nodes { id kind title dueOn } nextCursor } notifications { nodes { id kind title } nextCursor unread }
  items { nodes { id title } nextCursor } orgUnits(text: "街道") { id name } penetrationOrders { id } myTaskForces { __typename }
  item(id: $x1) { id title timeline { kind at } } assignment(id: $street) { id state title timeline { kind at } allowedActions { action allowed ruleId } }
  orgUnit(id: $unit) { id name } inspectors(orgUnitId: $unit) { personName } auditRecord { events { kind } nextCursor } }`;

const seenBy = async (login: string): Promise<string> => {
  const caller = await app.as(login);
  const year = Number(inDays(0).slice(0, 4));
  const answer = await caller.ask(
    everything,
    { street: f.street.id, x1: f.x1.id, unit: units.street, year },
    post(login),
  );
  return answer.text;
};

/** The inspected unit, those above it, and those of the province who do not make the visit. */
const below = ['street', 'street.direct', 'bincheng', 'bincheng.direct', 'he.jun', 'head.binzhou'];
const beside = ['gao.yuan', 'qian.audit', 'sun.admin'];

describe('a visit of the province to 市中街道 that is not released', () => {
  it('V-21, V-22: differs from none in nothing that others are answered, byte for byte, until it is', async () => {
    const all = [...below, ...beside];
    const before = new Map<string, string>();
    for (const login of all) before.set(login, await seenBy(login));
    for (const login of below) expect(before.get(login), login).not.toContain('"errors"');

    let visit = await visitPlanned(app, { targetUnitId: units.street, assignmentIds: [] });
    for (const move of ['planVisit', 'approveVisit', 'beginVisit', 'submitVisit'] as const) {
      if (move !== 'planVisit') {
        const [login, words] =
          move === 'approveVisit' ? ['li.guohua', {}] : ['zhang.min', move === 'submitVisit' ? found : {}];
        visit = await visited(await app.as(login), move, { visitId: visit.id, version: visit.version, ...words });
      }
      const begun = ['beginVisit', 'submitVisit'].includes(move);
      for (const login of all) {
        const counted = begun && login === 'gao.yuan';
        const same = (await seenBy(login)) === before.get(login);
        expect(same, `${login} after ${move}`).toBe(!counted);
        expect(await visitSeen(await app.as(login), visit.id, post(login)), login).toBeNull();
      }
    }
    const numbers = 'query ($year: Int!) { visitGauges(year: $year) { visits unannounced } visits { id } }';
    const year = Number(inDays(0).slice(0, 4));
    const leader = await app.as('gao.yuan');
    expect((await leader.ask(numbers, { year })).data).toEqual({
      visitGauges: { visits: 1, unannounced: 1 },
      visits: [],
    });

    // Each that may not know it is told of a write what he is told of a visit that is not there.
    for (const login of [...below, 'gao.yuan']) {
      const caller = await app.as(login);
      const told = async (visitId: string) => visited(caller, 'releaseVisit', { visitId, version: 4 }, post(login));
      expect(await told(visit.id), login).toEqual(await told(noVisit));
    }

    const released = await visited(await app.as('li.guohua'), 'releaseVisit', {
      visitId: visit.id,
      version: visit.version,
    });
    expect(released).toMatchObject({ state: 'RELEASED' });
    // V-23: the inspected unit, and the office that made it; those between are not told.
    for (const login of ['street', 'gao.yuan', 'li.guohua'])
      expect(await visitSeen(await app.as(login), visit.id, post(login)), login).toMatchObject({
        ...{ state: 'RELEASED', place: '滨城区黄河滩区堤防', record: { summary: found.summary } },
      });
    for (const login of ['bincheng', 'he.jun', 'head.binzhou', 'qian.audit'])
      expect(await visitSeen(await app.as(login), visit.id, post(login)), login).toBeNull();
  });

  it('is read by its team, its planner and its approver, and by nobody through another post of the tenant', async () => {
    const visit = await visitPlanned(app, { targetUnitId: units.street });
    for (const login of ['zhang.min', 'zhao.wen', 'li.guohua'])
      expect(await visitSeen(await app.as(login), visit.id), login).toMatchObject({ state: 'PLANNED', record: null });
    const steps = (await visitSeen(await app.as('zhao.wen'), visit.id)).timeline;
    expect(steps.map(({ kind }: { kind: string }) => kind)).toEqual(['visit.planned']);
  });
});

it('tells an announced visit to both from its approval, and what was found from its release', async () => {
  const plan = { targetUnitId: units.street, announced: true };
  const [street, leader] = [await app.as('street'), await app.as('gao.yuan')];
  let visit = await visitPlanned(app, plan);
  for (const outside of [street, leader]) expect(await visitSeen(outside, visit.id)).toBeNull();
  visit = await walkVisit(app, visit, 'submitVisit');
  for (const outside of [street, leader])
    expect(await visitSeen(outside, visit.id)).toMatchObject({ state: 'FINDINGS', record: null });
  expect(await visitSeen(await app.as('bincheng'), visit.id)).toBeNull();
  visit = await visited(await app.as('li.guohua'), 'releaseVisit', { visitId: visit.id, version: visit.version });
  expect(await visitSeen(street, visit.id)).toMatchObject({ record: { summary: found.summary } });
});

it('lets who was sent from another region read it until it is closed, and not after (G9)', async () => {
  const officer = await app.as('he.jun');
  const asked = 'query ($unit: String!) { inspectors(orgUnitId: $unit) { id personName role } }';
  const { inspectors } = (await officer.ask(asked, { unit: units.water })).data;
  const sent = inspectors.find(({ role }: { role: string }) => role === 'LIAISON');
  const cross = {
    ...{ targetUnitId: units.street, kind: 'CROSS_REGION', approverPostId: postOf('head.binzhou') },
    members: [{ postId: sent.id, orgUnitId: units.water }],
  };
  const visit = await visited(officer, 'planVisit', visitPlan(cross));
  expect(visit.code).toBe('INVALID_INPUT'); // a street is crossed by streets
  const planned = await visited(officer, 'planVisit', visitPlan({ ...cross, targetUnitId: units.bincheng }));
  const inspector = await app.as('yang.fan');
  expect(await visitSeen(inspector, planned.id)).toMatchObject({ state: 'PLANNED' });
  const aim = async () => ({ visitId: planned.id, version: (await visitSeen(officer, planned.id)).version });
  const as = { 'x-duban-post': postOf('yang.fan', 1) };
  const head = await app.as('head.binzhou');
  await visited(head, 'approveVisit', await aim());
  expect(await visited(officer, 'beginVisit', await aim())).toMatchObject({ ruleId: 'Visit.begin' }); // he does not go
  await visited(inspector, 'beginVisit', await aim(), as);
  await visited(inspector, 'submitVisit', { ...(await aim()), ...found }, as);
  await visited(head, 'releaseVisit', await aim());
  expect(await visited(inspector, 'closeVisit', await aim(), as)).toMatchObject({ ruleId: 'Visit.close' });
  const { version } = await visitSeen(officer, planned.id);
  expect(await visited(officer, 'closeVisit', { visitId: planned.id, version })).toMatchObject({ state: 'CLOSED' });
  expect(await visitSeen(inspector, planned.id)).toBeNull();
  expect(await visitSeen(await app.as('bincheng'), planned.id)).toMatchObject({ state: 'CLOSED' });
});

it('names those whom the directory names in units below, to a supervision office alone', async () => {
  const asked = 'query ($unit: String!) { inspectors(orgUnitId: $unit) { personName role } }';
  const named = async (caller: Caller, unit: string) => (await caller.ask(asked, { unit })).data.inspectors;
  const roles = (await named(await app.as('he.jun'), units.street)).map(({ role }: { role: string }) => role);
  expect(new Set(roles)).toEqual(new Set(['DIRECT', 'LIAISON']));
  expect(await named(await app.as('he.jun'), units.qingzhou)).toEqual([]); // beside
  expect(await named(await app.as('he.jun'), units.binzhou)).toEqual([]); // the own unit
  expect(await named(await app.as('street'), units.street)).toEqual([]);
});
