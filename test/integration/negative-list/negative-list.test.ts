import { beforeAll, describe, expect, it } from 'vitest';
import { clockRows } from '../../../api/clock-rows.ts';
import { verifyRollup } from '../../../api/rollup.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { notificationsOf, setClock, turnClock } from '../../support/clock.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import { inDays } from '../../support/days.ts';
import { finding, lists, rectifiedSo, seenThere } from '../../support/findings.ts';
import { move, moved } from '../../support/item-moves.ts';
import { roomOver, seedBodies } from '../../support/joint.ts';
import { entriesSeen, fallenBack, listSeen, rectifiedAgain, unlike } from '../../support/negative-list.ts';
import { matterOf } from '../../support/secondary.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { accept, type Fixture, issueFixture, seedFixture, submit } from '../../support/visibility-fixture.ts';
import { done, issuedItem, postOf, rootAt, submittedByCity, units, wholeCheck } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  await seedBodies(app);
  f = await issueFixture(actors);
});

type Row = Answer['data'];
const raw = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const failing = { checked: '堤防现状', evidence: '现场照片', findings: '两段未完工。', passes: false };
const passing = { checked: '堤防现状', evidence: '验收单', passes: true };
const nextLimit = (): string => inDays(60);

/** A matter whose verification by the province failed once, handed in and accepted again, and under verification anew. */
async function failedOnce(): Promise<{ id: string; version: number; task: string }> {
  const { verifying } = await staged(actors, ['verifying']);
  const id = verifying?.id ?? '';
  const fail = { itemId: id, version: verifying?.version, ...failing, dueOn: nextLimit() };
  const { assignments } = await moved(await actors.as('li.guohua'), 'concludeVerification', fail);
  return { task: assignments[0].id, ...(await verifiedAnew(id, assignments[0].id)) };
}

/** Hands a task in again, has it accepted, and begins the next verification of its matter. */
async function verifiedAnew(id: string, task: string): Promise<{ id: string; version: number }> {
  await accept(actors, await submit(actors, task, 'liu.yang', postOf('liu.yang', 1), 'wang.qiang'), 'zhao.wen');
  const { version } = await matterOf(actors, id);
  const begun = { itemId: id, version, method: 'SITE' };
  return { id, version: (await moved(await actors.as('zhang.min'), 'startVerification', begun)).version };
}

describe('a matter that fails its verification', () => {
  it('puts its task on the list at the second time, black at once, until a verification passes and by nothing before (M-48)', async () => {
    const [officer, city] = [await actors.as('zhang.min'), await actors.as('wang.qiang')];
    const { id, version, task } = await failedOnce();
    expect(await entriesSeen(city, task)).toMatchObject({ negativeEntries: [] });
    const fail = { itemId: id, version, ...failing, dueOn: nextLimit() };
    await moved(await actors.as('li.guohua'), 'concludeVerification', fail);
    const [entry, ...more] = (await entriesSeen(city, task)).negativeEntries;
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      ruleId: 'negative.failedTwice',
      reason: '连续两次核查未通过。',
      leftAt: null,
      finding: null,
    });
    const black = { light: { colour: 'BLACK', ruleId: 'light.negativeList' } };
    expect(await entriesSeen(officer, task)).toMatchObject({ ...black, negativeEntries: [{ id: entry.id }] });
    const page = 'query ($id: String!) { item(id: $id) { progress { lights { black } } } }';
    expect((await officer.ask(page, { id })).data.item.progress.lights).toEqual({ black: 1 });
    for (const by of [{}, { unitId: units.binzhou, ruleId: entry.ruleId, light: 'BLACK', since: inDays(0) }]) {
      const ids = (await listSeen(officer, by)).negativeList.map((one: Row) => one.id);
      expect(ids).toContain(entry.id);
    }
    for (const by of [
      { unitId: units.weifang },
      { ruleId: 'negative.overdue' },
      { light: 'RED' },
      { since: inDays(-1) },
      { left: true },
    ])
      expect((await listSeen(officer, by)).negativeList.map((one: Row) => one.id)).not.toContain(entry.id);
    const told = (await notificationsOf(app, city)).nodes.map(({ kind }: Row) => kind);
    expect(told).toContain('assignment.negativeListed');
    const again = await verifiedAnew(id, task);
    expect(await entriesSeen(city, task)).toMatchObject({ ...black, negativeEntries: [{ leftAt: null }] }); // handed in and accepted
    await moved(await actors.as('li.guohua'), 'concludeVerification', {
      itemId: id,
      version: again.version,
      ...passing,
    });
    expect(await entriesSeen(city, task)).toMatchObject({
      light: { colour: 'BLUE' },
      negativeEntries: [{ id: entry.id, leftBy: 'VERIFICATION' }],
    });
    expect((await listSeen(officer, { left: true })).negativeList.map((one: Row) => one.id)).toContain(entry.id);
    expect(await unlike(app)).toBe(0);
    expect((await verifyRollup(app.adminUrl())).sound).toBe(true);
  });

  it('enters once where two conclude at the same moment, and not again while it stands', async () => {
    const { id, version, task } = await failedOnce();
    const fail = { itemId: id, version, ...failing, dueOn: nextLimit() };
    const both = await Promise.all(
      ['li.guohua', 'zhang.min'].map(async (login) => move(await actors.as(login), 'concludeVerification', fail)),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Item', 'Problem']);
    expect((await entriesSeen(await actors.as('wang.qiang'), task)).negativeEntries).toHaveLength(1);
    const third = await verifiedAnew(id, task);
    await moved(await actors.as('li.guohua'), 'concludeVerification', { ...fail, version: third.version });
    expect((await entriesSeen(await actors.as('wang.qiang'), task)).negativeEntries).toHaveLength(1);
  });

  it('puts it there by a look-back that does not hold', async () => {
    const { lookedBack } = await staged(actors, ['lookedBack']);
    const back = {
      itemId: lookedBack?.id,
      version: lookedBack?.version,
      method: 'SITE',
      holds: false,
      factsFalse: false,
    };
    const again = await moved(await actors.as('zhang.min'), 'recordLookBack', {
      ...{
        ...back,
        checked: failing.checked,
        evidence: failing.evidence,
        findings: failing.findings,
        dueOn: nextLimit(),
      },
    });
    expect(await entriesSeen(await actors.as('wang.qiang'), again.assignments[0].id)).toMatchObject({
      negativeEntries: [{ ruleId: 'negative.lookBack', leftAt: null }],
    });
  });
});

describe('a finding that fails its check', () => {
  it('puts its task on the list at the second time in a row, until a check on the spot passes', async () => {
    const { findingAnswered } = await staged(actors, ['findingAnswered']);
    const city = await actors.as('wang.qiang');
    const lacking = seenThere({ holds: false, dueOn: nextLimit() });
    const check = { findingId: findingAnswered?.id, version: findingAnswered?.version, ...lacking };
    const once = await finding(await actors.as('zhao.wen'), 'checkFinding', check);
    const task = once.assignment.id;
    expect((await entriesSeen(city, task)).negativeEntries).toEqual([]);
    const twice = await rectifiedAgain(actors, once, { holds: false, dueOn: nextLimit() });
    expect(await entriesSeen(city, task)).toMatchObject({
      light: { colour: 'BLACK' },
      negativeEntries: [{ ruleId: 'negative.findingTwice', finding: { id: once.id }, leftAt: null }],
    });
    const thrice = await rectifiedAgain(actors, twice, { holds: false, dueOn: nextLimit() });
    expect((await entriesSeen(city, task)).negativeEntries).toHaveLength(1);
    await rectifiedAgain(actors, thrice);
    expect(await entriesSeen(city, task)).toMatchObject({
      negativeEntries: [{ ruleId: 'negative.findingTwice', leftBy: 'FINDING' }],
    });
    expect(await unlike(app)).toBe(0);
  });
});

describe('a finding whose look-back does not hold', () => {
  it('puts its task on the list until it is checked on the spot anew, and again when that does not last', async () => {
    const { working } = await staged(actors, ['working']);
    const task = { id: working?.id ?? '' };
    const city = await actors.as('wang.qiang');
    const member = await actors.as('environment'); // of another government, in the room over this matter alone
    const page = 'query ($id: String!) { assignment(id: $id) { item { id } } }';
    const { item } = (await (await actors.as('zhang.min')).ask(page, { id: task.id })).data.assignment;
    expect(await entriesSeen(member, task.id)).toBeNull();
    await roomOver(actors, item);
    const fallen = await fallenBack(actors, task);
    expect(await entriesSeen(member, task.id)).toEqual({
      ...{ light: { colour: 'BLACK', ruleId: 'light.negativeList' }, negativeEntries: [] }, // the light, and not by what
    });
    expect(await entriesSeen(member, f.water.id)).toBeNull();
    expect(await entriesSeen(city, task.id)).toMatchObject({
      light: { colour: 'BLACK' },
      negativeEntries: [{ ruleId: 'negative.finding', finding: { id: fallen.id }, leftAt: null }],
    });
    const failed = await rectifiedAgain(actors, fallen, { holds: false, dueOn: nextLimit() });
    expect((await entriesSeen(city, task.id)).negativeEntries).toMatchObject([{ leftAt: null }]);
    const closed = await rectifiedAgain(actors, failed);
    expect(await entriesSeen(member, task.id)).toMatchObject({ light: { colour: 'GREEN' }, negativeEntries: [] });
    expect(await entriesSeen(city, task.id)).toMatchObject({
      light: { colour: 'GREEN' },
      negativeEntries: [{ leftBy: 'FINDING' }],
    });
    const back = { findingId: closed.id, version: closed.version, ...seenThere({ holds: false, dueOn: nextLimit() }) };
    await finding(await actors.as('zhang.min'), 'lookBackFinding', back);
    expect((await entriesSeen(city, task.id)).negativeEntries).toMatchObject([{ leftBy: 'FINDING' }, { leftAt: null }]);
    expect(await unlike(app)).toBe(0);
  });

  it('is told by its light to the level between, and by nothing else (SC)', async () => {
    const [between, unit] = [await actors.as('he.jun'), await actors.as('water.handler')];
    const head = await actors.as('li.guohua');
    const officer = await actors.as('zhang.min');
    const recorded = await finding(officer, 'recordFinding', {
      ...{ assignmentId: f.water.id, findingClass: 'SLOW_ACTION', obstacle: 'FUNDS', risk: 'HIGH' },
      ...{ problem: '停工。', evidence: '照片。', foundOn: inDays(0) },
    });
    const aim = (one: Row) => ({ findingId: one.id, version: one.version });
    const ordered = await finding(head, 'orderFinding', { ...aim(recorded), ...lists() });
    const answered = await finding(await actors.as('xie.min'), 'answerFinding', { ...aim(ordered), ...rectifiedSo });
    const closed = await finding(await actors.as('zhao.wen'), 'checkFinding', { ...aim(answered), ...seenThere() });
    await finding(officer, 'lookBackFinding', { ...aim(closed), ...seenThere({ holds: false, dueOn: nextLimit() }) });
    const told = { light: { colour: 'BLACK', ruleId: 'light.negativeList' } };
    expect(await entriesSeen(officer, f.water.id)).toMatchObject({ ...told, negativeEntries: [{ leftAt: null }] });
    expect(await entriesSeen(unit, f.water.id)).toMatchObject({ ...told, negativeEntries: [{ leftAt: null }] });
    expect(await entriesSeen(between, f.water.id)).toEqual({ ...told, negativeEntries: [] });
    const line = (await listSeen(between)).negativeCounts.map(({ orgUnit }: Row) => orgUnit.id);
    expect(line).not.toContain(units.water);
    const timeline = 'query ($id: String!) { assignment(id: $id) { timeline { kind } } }';
    const kinds = async (caller: typeof between) =>
      (await caller.ask(timeline, { id: f.water.id })).data.assignment.timeline.map(({ kind }: Row) => kind);
    expect(await kinds(officer)).toContain('assignment.negativeListed');
    expect(await kinds(between)).not.toContain('assignment.negativeListed');
  });
});

describe('past the application', () => {
  it('nobody who serves puts a task on the list or takes it off: the doors ask for the ground', async () => {
    const { negativeListed, working } = await staged(actors, ['negativeListed', 'working']);
    const context = await contextOf(app, 'zhang.min');
    const [listed, free] = [raw(negativeListed?.id ?? ''), raw(working?.id ?? '')];
    const entry = '019b76da-a800-7000-8000-000000000001';
    for (const sql of [
      `update assignment set negative_from = null where id = '${listed}'`,
      `delete from negative_entry where assignment_id = '${listed}'`,
      `update negative_entry set left_at = now(), left_by = 'FINDING' where assignment_id = '${listed}'`,
      `select app.enter_late_list('negative.overdue', '[{"id": "${entry}", "task": "${free}"}]')`,
    ])
      await expect(inContext(app, context, sql)).rejects.toThrow(/permission denied/);
    for (const rule of [
      'negative.failedTwice',
      'negative.lookBack',
      'negative.finding',
      'negative.findingTwice',
      'negative.overdue',
    ])
      expect(
        await inContext(app, context, `select app.enter_negative_list('${entry}', '${free}', '${rule}', null) as put`),
      ).toEqual([{ put: false }]);
    const matter = `(select item_id from assignment where id = '${listed}')`;
    expect(await inContext(app, context, `select * from app.leave_negative_list(${matter}, '${listed}')`)).toEqual([]);
    expect((await entriesSeen(await actors.as('zhang.min'), negativeListed?.id ?? '')).negativeEntries).toMatchObject([
      { leftAt: null },
    ]);
  });
});

describe('a task that is late', () => {
  const row = clockRows.filter(({ name }) => name === 'negative.overdue');
  const late = async (cities = [units.binzhou]): Promise<Row> => {
    await setClock(app, '2026-11-02T09:00');
    const root = rootAt(await issuedItem(actors, cities), units.binzhou);
    await setClock(app, '2026-12-28T09:00');
    await turnClock(app, row);
    return root;
  };

  it('leaves the list when it is accepted whole on a check, and not by a waiver', async () => {
    const city = await actors.as('wang.qiang');
    const accepted = async (over: object): Promise<Row> => {
      const root = await late();
      expect((await entriesSeen(city, root.id)).negativeEntries).toMatchObject([
        { ruleId: 'negative.overdue', dueOn: '2026-12-14', leftAt: null },
      ]);
      const { id, version } = await submittedByCity(actors, root, units.binzhou);
      await done(await actors.as('li.guohua'), 'acceptAssignment', { assignmentId: id, version, ...over });
      return entriesSeen(city, id);
    };
    const part = { check: { ...wholeCheck, verified: 90 }, waiver: '余量并入下期。' };
    expect(await accepted(part)).toMatchObject({ negativeEntries: [{ leftAt: null }] });
    expect(await accepted({ check: wholeCheck })).toMatchObject({ negativeEntries: [{ leftBy: 'ACCEPTANCE' }] });
  });

  it('stays among what has left the list where its task ends without being verified, so that nobody forgives it unseen', async () => {
    const officer = await actors.as('zhang.min');
    const root = await late([units.binzhou, units.weifang]);
    const [{ id }] = (await entriesSeen(officer, root.id)).negativeEntries;
    const cancel = { assignmentId: root.id, version: root.version, reason: '任务合并。' };
    await moved(officer, 'cancelAssignment', cancel, 'Assignment');
    const idsOf = async (by: object): Promise<string[]> =>
      (await listSeen(officer, by)).negativeList.map((one: Row) => one.id);
    expect(await idsOf({})).not.toContain(id);
    expect(await idsOf({ left: true })).toContain(id);
  });

  it('says the same on its row as on the list, whoever comes first: who hands it in or the clock', async () => {
    await setClock(app, '2026-11-02T09:00');
    const root = rootAt(await issuedItem(actors, [units.binzhou]), units.binzhou);
    await setClock(app, '2026-12-28T09:00');
    await Promise.all([submittedByCity(actors, root, units.binzhou), turnClock(app, row), turnClock(app, row)]);
    expect((await entriesSeen(await actors.as('wang.qiang'), root.id)).negativeEntries.length).toBeLessThan(2);
    expect(await unlike(app)).toBe(0);
    expect((await verifyRollup(app.adminUrl())).sound).toBe(true);
  });
});
