import { beforeAll, describe, expect, it } from 'vitest';
import { seedPeople } from '../../../seeds/run.ts';
import { type Answer, key, startApp } from '../../support/app.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import { inDays } from '../../support/days.ts';
import { jointInForce, jointProposed } from '../../support/joint.ts';
import { connected } from '../../support/oracle-world.ts';
import { globalIdOf } from '../../support/story.ts';
import { type Fixture, issueFixture, section, seedFixture } from '../../support/visibility-fixture.ts';
import {
  found,
  noVisit,
  scaleSet,
  visitAfter,
  visited,
  visitPlan,
  visitPlanned,
  visitSeen,
} from '../../support/visits.ts';
import { issuedItem, postOf, rootAt, units } from '../../support/walk.ts';

const app = startApp();
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(app);
});

/** The slow tasks of a visit with their grades, as somebody reads them; null: he reads no such visit. */
const slowOn = async (login: string, id: string): Promise<Answer['data']> => {
  const page = 'query ($id: String!) { visit(id: $id) { slowTasks { grade assignment { id } } } }';
  return (await (await app.as(login)).ask(page, { id })).data.visit?.slowTasks ?? null;
};

it('lists what is slow with what was found where a leader leads, and is released by no report that grades a task too few (M-33)', async () => {
  const [head, officer] = [await app.as('li.guohua'), await app.as('zhang.min')];
  const second = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  const led = { kind: 'LEADER_LED', members: [{ postId: postOf('gao.yuan') }, { postId: postOf('zhang.min') }] };
  const visit = await visitPlanned(app, { ...led, assignmentIds: [f.binzhou.id, second.id] });
  const aim = (version: number) => ({ visitId: visit.id, version });
  await visited(head, 'approveVisit', aim(1));
  await visited(officer, 'beginVisit', aim(2));
  expect(await visited(head, 'releaseVisit', aim(3))).toMatchObject({ code: 'INVALID_MOVE' });
  const grades = visit.tasks.map(({ id, assignment }: Answer['data']) => ({
    ...{ visitTaskId: id, grade: assignment.id === second.id ? '优秀' : '较差', words: '' },
  }));
  for (const few of [[], grades.slice(0, 1)]) {
    const refused = await visited(officer, 'submitVisit', { ...aim(3), ...found, grades: few });
    expect(refused.fields).toEqual([{ path: 'input.grades', code: 'gradeEach' }]);
  }
  expect(await visited(head, 'releaseVisit', aim(3))).toMatchObject({ code: 'INVALID_MOVE' });
  expect(await slowOn('zhang.min', visit.id)).toEqual([]);
  await visited(officer, 'submitVisit', { ...aim(3), ...found, grades });
  const lowest = { grade: '较差', assignment: { id: f.binzhou.id } };
  expect(await slowOn('zhang.min', visit.id)).toEqual([lowest]);
  expect(await slowOn('he.jun', visit.id)).toBeNull();
  await visited(head, 'releaseVisit', aim(4));
  for (const login of ['he.jun', 'zhang.min', 'gao.yuan'])
    expect(await slowOn(login, visit.id), login).toEqual([lowest]);
  const raw = Buffer.from(second.id, 'base64url').toString().split(':')[2];
  await connected(app.adminUrl(), (owner) =>
    owner.query("update assignment set due_on = '2026-01-05', arrived_on = '2026-01-04' where id = $1", [raw]),
  );
  const late = { grade: '优秀', assignment: { id: second.id } };
  expect(await slowOn('he.jun', visit.id)).toEqual(expect.arrayContaining([lowest, late])); // behind by its light
  await connected(app.adminUrl(), (owner) =>
    owner.query("update visit set kind = 'GENERAL' where id = $1", [
      Buffer.from(visit.id, 'base64url').toString().split(':')[2],
    ]),
  );
  expect(await slowOn('he.jun', visit.id)).toEqual([]); // no leader led it
});

const year = Number(inDays(0).slice(0, 4));
const gauges = async (login: string, of = year): Promise<Answer['data']> =>
  (
    await (
      await app.as(login)
    ).ask(
      `query ($of: Int!) { visitGauges(year: $of) { visits unannounced routine joint proactive unannouncedReached
        unannouncedMissing routineReached routineMissing } }`,
      { of },
    )
  ).data.visitGauges;

it('goes its road once, each step by whose it is, and keeps the words of its rule', async () => {
  const planned = await visitPlanned(app, { assignmentIds: [f.binzhou.id] });
  expect(planned).toMatchObject({ state: 'PLANNED', version: 1, tasks: [{ assignment: { id: f.binzhou.id } }] });
  expect(planned.ruleWords).toContain('示例，以本级文件为准');
  const closed = await visitAfter(app, 'closeVisit');
  expect(closed).toMatchObject({ state: 'CLOSED', record: { summary: found.summary, submittedByName: '张敏' } });
  expect(
    (await visitSeen(await app.as('zhang.min'), closed.id)).timeline.map(({ kind }: Answer['data']) => kind),
  ).toEqual([
    ...['visit.released', 'visit.closed'], // what came before was for those who made it, and it is over
  ]);
  const rectifying = await visitAfter(app, 'releaseVisit');
  const aim = { visitId: rectifying.id, version: rectifying.version };
  expect(await visited(await app.as('zhang.min'), 'rectifyVisit', aim)).toMatchObject({ state: 'RECTIFYING' });
});

it('grades each task that it looked at, once, and tells the grades with what was found (M-33)', async () => {
  const planned = await visitPlanned(app, { announced: true, assignmentIds: [f.binzhou.id] });
  const [head, officer, city] = [await app.as('li.guohua'), await app.as('zhang.min'), await app.as('he.jun')];
  await visited(head, 'approveVisit', { visitId: planned.id, version: 1 });
  await visited(officer, 'beginVisit', { visitId: planned.id, version: 2 });
  const hand = (grades: readonly object[]) =>
    visited(officer, 'submitVisit', { visitId: planned.id, version: 3, summary: '进度滞后。', grades });
  const grade = { visitTaskId: planned.tasks[0].id, grade: '较差', words: '未按图施工。' };
  expect((await hand([])).fields).toEqual([{ path: 'input.grades', code: 'gradeEach' }]);
  expect((await hand([grade, grade])).fields).toEqual([{ path: 'input.grades.1.visitTaskId', code: 'twice' }]);
  const foreign = (await visitPlanned(app, { assignmentIds: [f.binzhou.id] })).tasks[0].id;
  expect((await hand([{ ...grade, visitTaskId: foreign }])).fields).toEqual([
    { path: 'input.grades.0.visitTaskId', code: 'notFound' },
  ]);
  expect(await hand([grade])).toMatchObject({ state: 'FINDINGS', tasks: [{ grade: '较差', words: '未按图施工。' }] });
  expect(await visitSeen(city, planned.id)).toMatchObject({ tasks: [{ grade: null, words: '' }], record: null });
  await visited(head, 'releaseVisit', { visitId: planned.id, version: 4 });
  expect(await visitSeen(city, planned.id)).toMatchObject({ tasks: [{ grade: '较差' }] });
  const asked = 'query ($unit: String!) { visitableTasks(orgUnitId: $unit) { id } }';
  const named = async (caller: typeof city, unit: string) =>
    (await caller.ask(asked, { unit })).data.visitableTasks.map(({ id }: { id: string }) => id);
  expect(await named(officer, units.binzhou)).toContain(f.binzhou.id);
  for (const login of ['guo.tao', 'gao.yuan'])
    expect(await named(await app.as(login), units.binzhou), login).toEqual([]);
});

describe('a plan is refused with its field named', () => {
  const section1 = globalIdOf('OrgUnit', String(section));
  it.each([
    ['reversed days', () => ({ fromDay: inDays(3), untilDay: inDays(2) }), 'input.untilDay', 'beforeStart'],
    ['past days', () => ({ fromDay: inDays(-1) }), 'input.fromDay', 'pastDay'],
    ['a unit beside or above', () => ({ targetUnitId: units.province }), 'input.targetUnitId', 'outsideReach'],
    ['a section', () => ({ targetUnitId: section1 }), 'input.targetUnitId', 'outsideReach'],
    ['no unit', () => ({ targetUnitId: noVisit }), 'input.targetUnitId', 'notFound'],
    ['no team', () => ({ members: [] }), 'input.members', 'required'],
    [
      'somebody of another government',
      () => ({ members: [{ postId: postOf('he.jun') }] }),
      'input.members.0.postId',
      'notFound',
    ],
    ['an approver of no such role', () => ({ approverPostId: postOf('zhao.wen') }), 'input.approverPostId', 'notFound'],
    [
      'an approver of another government',
      () => ({ approverPostId: postOf('head.binzhou') }),
      'input.approverPostId',
      'notFound',
    ],
    ['a task of another unit', () => ({ assignmentIds: [f.weifang.id] }), 'input.assignmentIds.0', 'notFound'],
    ['a task that may not be read', () => ({ assignmentIds: [f.x3Water.id] }), 'input.assignmentIds.0', 'notFound'],
    ['a place without a reason', () => ({ rationale: ' ' }), 'input.rationale', 'required'],
    ['an unknown joint operation', () => ({ jointOperationId: noVisit }), 'input.jointOperationId', 'notFound'],
  ])('%s', async (_, over, path, code) => {
    expect((await visitPlanned(app, over())).fields).toEqual([{ path, code }]);
  });

  it('whoever plans does not approve: the head of the office neither', async () => {
    const plan = visitPlan({ approverPostId: postOf('li.guohua') });
    expect((await visited(await app.as('li.guohua'), 'planVisit', plan)).fields).toEqual([
      { path: 'input.approverPostId', code: 'anotherApproves' },
    ]);
  });

  it('a unit beside the own city is out of its reach, a township under the province is not', async () => {
    const own = { approverPostId: postOf('head.binzhou'), members: [{ postId: postOf('he.jun') }] };
    const city = await app.as('he.jun');
    const beside = await visited(city, 'planVisit', visitPlan({ ...own, targetUnitId: units.qingzhou }));
    expect(beside.fields).toEqual([{ path: 'input.targetUnitId', code: 'outsideReach' }]);
    expect(await visitPlanned(app, { targetUnitId: units.street })).toMatchObject({ state: 'PLANNED' });
  });

  it('across regions nobody of the inspected region goes, nor anybody of none (M-31)', async () => {
    const officer = await app.as('zhang.min');
    const named = async (unit: string): Promise<string> => {
      const asked = 'query ($unit: String!) { inspectors(orgUnitId: $unit) { id } }';
      return (await officer.ask(asked, { unit })).data.inspectors[0].id;
    };
    const cross = async (unit: string | null, targetUnitId: string) => {
      const postId = unit === null ? postOf('zhao.wen') : await named(unit);
      return visitPlanned(app, { targetUnitId, kind: 'CROSS_REGION', members: [{ postId, orgUnitId: unit }] });
    };
    const wrong = (code: string) => ({ fields: [{ path: 'input.members.0.postId', code }] });
    expect(await cross(units.education, units.bincheng)).toMatchObject(wrong('ofInspected'));
    expect(await cross(units.education, units.street)).toMatchObject(wrong('noRegion'));
    expect(await cross(units.water, units.education)).toMatchObject({ state: 'PLANNED' });
    expect(await cross(units.street, units.education)).toMatchObject(wrong('sameRegion'));
    expect(await cross(null, units.bincheng)).toMatchObject(wrong('noRegion'));
    expect(await cross(units.water, units.bincheng)).toMatchObject({ state: 'PLANNED' });
  });
});

describe('a visit', () => {
  it('does not begin before its first day', async () => {
    const planned = await visitPlanned(app, { fromDay: inDays(1), untilDay: inDays(1) });
    const approved = await visited(await app.as('li.guohua'), 'approveVisit', { visitId: planned.id, version: 1 });
    const early = await visited(await app.as('zhang.min'), 'beginVisit', { visitId: approved.id, version: 2 });
    expect(early).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Visit.early' });
  });

  it('is released once: of two at once one is told that it changed, a third that its state does not allow it', async () => {
    const visit = await visitAfter(app, 'submitVisit');
    const head = await app.as('li.guohua');
    const release = (version: number) => visited(head, 'releaseVisit', { visitId: visit.id, version });
    const both = await Promise.all([release(visit.version), release(visit.version)]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    expect(await release(visit.version + 1)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Visit.machine' });
    const events = await connected(app.adminUrl(), (owner) =>
      owner.query(`select from event where kind = 'visit.released' and subject_id = $1`, [
        Buffer.from(visit.id, 'base64url').toString().split(':')[2],
      ]),
    );
    expect(events.rowCount).toBe(1);
  });

  it('is given another approver by its planner until its release, who reads and releases it; the one before no more', async () => {
    const [head, officer, leader] = [await app.as('li.guohua'), await app.as('zhang.min'), await app.as('gao.yuan')];
    const visit = await visitAfter(app, 'submitVisit');
    const name = (caller: typeof officer, login: string, version = visit.version) =>
      visited(caller, 'nameVisitApprover', { visitId: visit.id, version, approverPostId: postOf(login) });
    const path = 'input.approverPostId';
    for (const [login, code] of [
      ['li.guohua', 'approvesAlready'],
      ['zhao.wen', 'notFound'],
      ['head.binzhou', 'notFound'],
    ] as const)
      expect((await name(officer, login)).fields, login).toEqual([{ path, code }]);
    expect(await name(head, 'gao.yuan')).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Visit.nameApprover' });
    expect(await visitSeen(leader, visit.id)).toBeNull();
    const given = await name(officer, 'gao.yuan');
    expect(given).toMatchObject({ state: 'FINDINGS', version: visit.version + 1, approverName: '高远' });
    expect(given.timeline.at(-1)).toEqual({ kind: 'visit.approverNamed' });
    expect(await visitSeen(head, visit.id)).toBeNull();
    const aim = { visitId: visit.id, version: given.version };
    expect(await visited(head, 'releaseVisit', aim)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await visited(leader, 'releaseVisit', aim)).toMatchObject({ state: 'RELEASED' });
    expect(await name(officer, 'li.guohua', given.version + 1)).toMatchObject({ ruleId: 'Visit.machine' });
  });

  it('is approved or cancelled, whichever is first', async () => {
    const [head, officer] = [await app.as('li.guohua'), await app.as('zhang.min')];
    for (let round = 0; round < 4; round += 1) {
      const { id, version } = await visitPlanned(app);
      const aim = { visitId: id, version };
      const answers = await Promise.all([
        visited(head, 'approveVisit', aim),
        visited(officer, 'cancelVisit', { ...aim, reason: '另有安排。' }),
      ]);
      expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
      const { state } = await visitSeen(officer, id);
      expect(state).toBe(answers[0].code === undefined ? 'APPROVED' : 'CANCELLED');
    }
  });

  it('is planned once by a key, and cancelled with a reason before it begins', async () => {
    const officer = await app.as('zhang.min');
    const input = { ...visitPlan(), key: key() };
    const twice = [await visited(officer, 'planVisit', input), await visited(officer, 'planVisit', input)];
    expect(twice[1].id).toBe(twice[0].id);
    const aim = { visitId: twice[0].id, version: 1 };
    expect((await visited(officer, 'cancelVisit', { ...aim, reason: ' ' })).fields).toEqual([
      { path: 'input.reason', code: 'required' },
    ]);
    const begun = await visitAfter(app, 'beginVisit');
    const late = { visitId: begun.id, version: begun.version, reason: '另有安排。' };
    expect(await visited(officer, 'cancelVisit', late)).toMatchObject({ ruleId: 'Visit.machine' });
  });

  it('waits for whom its plan names, and for nobody else of the office', async () => {
    const owed = async (login: string) =>
      (await (await app.as(login)).ask('{ inbox { nodes { kind visitId } } }')).data.inbox.nodes;
    const visit = await visitPlanned(app, { approverPostId: postOf('gao.yuan') });
    expect(await owed('gao.yuan')).toContainEqual({ kind: 'APPROVE_VISIT', visitId: visit.id });
    expect(await owed('li.guohua')).not.toContainEqual({ kind: 'APPROVE_VISIT', visitId: visit.id });
    const aim = { visitId: visit.id, version: 1 };
    expect(await visited(await app.as('li.guohua'), 'approveVisit', aim)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('counts by the year in which they began, a cancelled one nowhere, one of a joint operation for its office alone', async () => {
  const before = await gauges('zhang.min');
  const city = await gauges('he.jun');
  await visitPlanned(app);
  await visitAfter(app, 'approveVisit');
  expect(await gauges('zhang.min')).toEqual(before);
  const operation = await jointInForce(app);
  const part = await visitAfter(app, 'beginVisit', { jointOperationId: operation.id, ownInitiative: false });
  expect(part.jointOperation).toEqual({ id: operation.id });
  await visitAfter(app, 'beginVisit', { announced: true, routineSpecial: true });
  const after = await gauges('zhang.min');
  expect(after).toMatchObject({
    ...{ visits: before.visits + 2, unannounced: before.unannounced + 1, routine: before.routine + 1 },
    ...{ joint: before.joint + 1, proactive: before.proactive + 1 },
  });
  expect(await gauges('he.jun')).toEqual(city);
  expect(await gauges('zhang.min', year - 1)).toMatchObject({
    visits: 0,
    unannouncedReached: false,
    unannouncedMissing: 0,
  });
  const proposal = await jointProposed(app);
  expect((await visitPlanned(app, { jointOperationId: proposal.id })).fields).toEqual([
    { path: 'input.jointOperationId', code: 'notFound' },
  ]);
});

it('tells its joint operation to whoever reads that, and nobody else', async () => {
  const operation = await jointInForce(app);
  const plan = { targetUnitId: units.street, jointOperationId: operation.id };
  const { id } = await visitAfter(app, 'releaseVisit', plan);
  expect(await visitSeen(await app.as('li.guohua'), id)).toMatchObject({ jointOperation: { id: operation.id } });
  expect(await visitSeen(await app.as('street'), id)).toMatchObject({ state: 'RELEASED', jointOperation: null });
});

it('says of 5 of 10 that 3 are missing, and of 6 of 10 none; 4 routine special of 10 reach their share', async () => {
  const own = {
    approverPostId: postOf('head.boxing'),
    members: [{ postId: postOf('feng.lei') }],
    targetUnitId: units.water,
  };
  const headers = { 'x-duban-post': postOf('feng.lei') };
  const [officer, head] = [await app.as('feng.lei'), await app.as('head.boxing')];
  const asked = `query ($of: Int!) { visitGauges(year: $of) { visits unannounced routine unannouncedReached unannouncedMissing routineReached routineMissing } }`;
  const now = async () => (await officer.ask(asked, { of: year }, headers)).data.visitGauges;
  const made = async (announced: boolean, routineSpecial: boolean): Promise<void> => {
    const plan = visitPlan({ ...own, announced, routineSpecial });
    const { id } = await visited(officer, 'planVisit', plan, headers);
    await visited(head, 'approveVisit', { visitId: id, version: 1 });
    await visited(officer, 'beginVisit', { visitId: id, version: 2 }, headers);
  };
  for (let n = 0; n < 9; n += 1) await made(n >= 5, n < 4);
  await made(true, true);
  expect(await now()).toEqual({
    ...{ visits: 10, unannounced: 5, unannouncedReached: false, unannouncedMissing: 3 },
    ...{ routine: 4, routineReached: true, routineMissing: 0 },
  });
  for (let n = 0; n < 3; n += 1) await made(false, false);
  expect(await now()).toMatchObject({ visits: 13, unannounced: 8, unannouncedReached: true, unannouncedMissing: 0 });
  expect(await now()).toMatchObject({ routineReached: false, routineMissing: 2 });
});

it('words its rule anew by the head alone, once by version; a visit keeps the words under which it was planned', async () => {
  const set = `mutation ($input: SetVisitRuleInput!) { answer: setVisitRule(input: $input) { __typename
    ... on VisitRule { version words } ... on Problem { code ruleId fields { path code } } } }`;
  const [head, officer] = [await app.as('li.guohua'), await app.as('zhang.min')];
  const word = async (caller: typeof head, words: string, version: number) =>
    (await caller.ask(set, { input: { key: key(), version, words } })).data.answer;
  const old = await visitPlanned(app);
  expect(await word(officer, '直奔现场。', 0)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'VisitRule.set' });
  expect(await word(head, ' ', 0)).toMatchObject({ fields: [{ path: 'input.words', code: 'required' }] });
  const both = await Promise.all([word(head, '直奔现场。', 0), word(head, '直插现场。', 0)]);
  expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  const { words } = both.find(({ version }) => version === 1);
  expect(await visitPlanned(app)).toMatchObject({ ruleVersion: 1, ruleWords: words });
  expect(await visitSeen(officer, old.id)).toMatchObject({ ruleVersion: 0, ruleWords: old.ruleWords });
  const city = (await (await app.as('he.jun')).ask('{ visitRule { version } }')).data.visitRule;
  expect(city).toEqual({ version: 0 });
});

describe('the rules of a tenant', () => {
  const setRule = `mutation ($input: SetVisitRuleInput!) { answer: setVisitRule(input: $input) { __typename
    ... on VisitRule { version settable } ... on Problem { code ruleId } } }`;
  const scaleSeen = async (login: string) =>
    (await (await app.as(login)).ask('{ gradeScale { version grades settable } visitRule { settable } }')).data;

  it('are worded by its own office, and by no head of a unit of it, in the database neither', async () => {
    const unit = { unit: 10162516, role: 'OFFICE_HEAD' };
    const person = { login: 'head.water', name: '水主任', title: '', tenant: '371625', clearance: 1, posts: [unit] };
    await seedPeople(app.adminUrl(), [person]);
    const [water, county] = [await app.as('head.water'), await app.as('head.boxing')];
    const grades = ['达标', '不达标'];
    expect(await scaleSet(water, { grades })).toMatchObject({ code: 'FORBIDDEN', ruleId: 'GradeScale.set' });
    const rule = { input: { key: key(), version: 0, words: '直奔现场。' } };
    expect((await water.ask(setRule, rule)).data.answer).toMatchObject({ ruleId: 'VisitRule.set' });
    expect(await scaleSeen('head.water')).toMatchObject({
      gradeScale: { settable: false },
      visitRule: { settable: false },
    });
    const context = await contextOf(app, 'head.water');
    const values = `(37, gen_random_uuid(), 1625000, 1, $1, '水主任', app.now())`;
    const into = { visit_rule: 'words', grade_scale: 'grades' };
    for (const [table, column] of Object.entries(into)) {
      const sql = `insert into ${table} (root_id, id, tenant_id, version, ${column}, set_by_name, set_at) values ${values}`;
      const given = column === 'grades' ? grades : '直奔现场。';
      await expect(inContext(app, context, sql, [given]), table).rejects.toThrow(/row-level security/);
    }
    expect(await scaleSet(county, { grades })).toMatchObject({ version: 1, grades, settable: true });
    expect((await county.ask(setRule, { input: { ...rule.input, key: key() } })).data.answer).toMatchObject({
      version: 1,
      settable: true,
    });
    expect((await scaleSeen('head.water')).gradeScale).toEqual({ version: 1, grades, settable: false });
    expect((await scaleSeen('head.binzhou')).gradeScale).toMatchObject({ version: 0, settable: true });
  });

  it('grade by the words that stood when a visit began, once by version; a visit that has not begun by the new ones', async () => {
    const [head, officer] = [await app.as('li.guohua'), await app.as('zhang.min')];
    const plan = { assignmentIds: [f.binzhou.id] };
    const [old, waiting] = [await visitAfter(app, 'beginVisit', plan), await visitAfter(app, 'approveVisit', plan)];
    expect(waiting.scale).toEqual([]);
    expect(await scaleSet(officer, { grades: ['甲', '乙'] })).toMatchObject({ ruleId: 'GradeScale.set' });
    expect(await scaleSet(head, { grades: ['甲', '甲'] })).toMatchObject({
      fields: [{ path: 'input.grades.1', code: 'twice' }],
    });
    const both = await Promise.all(
      [
        ['甲', '乙'],
        ['甲', '丙'],
      ].map((grades) => scaleSet(head, { grades })),
    );
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    const { grades } = both.find(({ version }) => version === 1);
    const hand = (visit: Answer['data'], grade: string) => {
      const given = [{ visitTaskId: visit.tasks[0].id, grade, words: '' }];
      return visited(officer, 'submitVisit', {
        visitId: visit.id,
        version: visit.version,
        summary: '已查。',
        grades: given,
      });
    };
    const onScale = { fields: [{ path: 'input.grades.0.grade', code: 'notOnScale' }] };
    expect(await hand(old, grades[1])).toMatchObject(onScale);
    const handed = await hand(old, '一般');
    expect(handed).toMatchObject({ scale: ['优秀', '良好', '一般', '较差'], tasks: [{ grade: '一般' }] });
    const begun = await visited(officer, 'beginVisit', { visitId: waiting.id, version: waiting.version });
    expect(begun.scale).toEqual(grades);
    expect(await hand(begun, '一般')).toMatchObject(onScale);
    expect(await hand(begun, grades[1])).toMatchObject({ tasks: [{ grade: grades[1] }] });
    expect(await scaleSet(head, { version: 1, grades: ['上', '下'] })).toMatchObject({ version: 2 });
    await visited(head, 'releaseVisit', { visitId: old.id, version: handed.version });
    expect(await visitSeen(await app.as('he.jun'), old.id)).toMatchObject({ tasks: [{ grade: '一般' }] });
  });

  it('go along with whoever another tenant sends: he grades by the scale of the office', async () => {
    const officer = await app.as('zhang.min');
    const asked = 'query ($unit: String!) { inspectors(orgUnitId: $unit) { id personName role } }';
    const sent = (await officer.ask(asked, { unit: units.water })).data.inspectors.find(
      ({ role }: Answer['data']) => role === 'LIAISON',
    );
    const members = [{ postId: sent.id, orgUnitId: units.water }];
    const plan = { targetUnitId: units.bincheng, kind: 'CROSS_REGION', members };
    const visit = await visitAfter(app, 'approveVisit', plan);
    const aim = { visitId: visit.id, version: visit.version };
    const begun = await visited(await app.as('yang.fan'), 'beginVisit', aim, { 'x-duban-post': sent.id });
    expect(begun.scale).toEqual((await scaleSeen('zhang.min')).gradeScale.grades);
    expect(begun.scale).not.toEqual((await scaleSeen('yang.fan')).gradeScale.grades);
  });
});
