import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import { inDays } from '../../support/days.ts';
import { approved, bodies, inHours, joint, jointInForce, jointPlan, jointSeen, member } from '../../support/joint.ts';
import { globalIdOf } from '../../support/story.ts';
import { type Fixture, issueFixture, seedFixture } from '../../support/visibility-fixture.ts';
import {
  found,
  listSet,
  noVisit,
  siteList,
  visitAfter,
  visited,
  visitPlan,
  visitPlanned,
  visitSeen,
  walkVisit,
} from '../../support/visits.ts';
import { postOf, units } from '../../support/walk.ts';

const app = startApp();
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(app);
});

const line = 'kind fromDay untilDay recordId title joinableId office { id }';
const asked = `query ($targetUnitId: String!, $itemIds: [String!]!, $fromDay: LocalDate!, $untilDay: LocalDate!) {
  supervisionCollisions(targetUnitId: $targetUnitId, itemIds: $itemIds, fromDay: $fromDay, untilDay: $untilDay) { ${line} } }`;
const post = (login: string): Record<string, string> => ({ 'x-duban-post': postOf(login) });

/** What a plan of somebody would meet, for the days from today given. */
const near = async (login: string, targetUnitId: string, days: readonly [number, number], itemIds: string[] = []) => {
  const plan = { targetUnitId, itemIds, fromDay: inDays(days[0]), untilDay: inDays(days[1]) };
  return (await app.as(login)).ask(asked, plan, post(login));
};
const met = async (...plan: Parameters<typeof near>): Promise<Answer['data'][]> =>
  (await near(...plan)).data.supervisionCollisions;
const idsOf = (lines: readonly Answer['data'][]): string[] => lines.map(({ recordId }) => recordId);

/** What a visit meets, as somebody is told on its page; null: he is told of no such visit. */
const onVisit = async (login: string, id: string): Promise<Answer['data']> => {
  const page = `query ($id: String!) { visit(id: $id) { collisions { ${line} } } }`;
  return (await (await app.as(login)).ask(page, { id }, post(login))).data.visit?.collisions ?? null;
};
const onOperation = async (login: string, id: string): Promise<Answer['data'][]> => {
  const page = `query ($id: String!) { jointOperation(id: $id) { ... on JointOperation { collisions { ${line} } } } }`;
  return (await (await app.as(login)).ask(page, { id }, post(login))).data.jointOperation.collisions;
};

/** Visits of 滨州 to units below, approved by its head. */
const ofCity = (over: object = {}): object =>
  visitPlan({ members: [{ postId: postOf('he.jun') }], approverPostId: postOf('head.binzhou'), ...over });
const cityVisit = async (over: object, approves = true): Promise<Answer['data']> => {
  const visit = await visited(await app.as('he.jun'), 'planVisit', ofCity(over));
  if (!approves) return visit;
  return visited(await app.as('head.binzhou'), 'approveVisit', { visitId: visit.id, version: visit.version });
};
const cancelled = async (login: string, { id, version }: Answer['data']): Promise<void> => {
  const gone = await visited(await app.as(login), 'cancelVisit', { visitId: id, version, reason: '另有安排。' });
  expect(gone.state).toBe('CANCELLED');
};
const join = async (login: string, { id, version }: Answer['data'], jointOperationId: string) =>
  visited(await app.as(login), 'joinVisit', { visitId: id, version, jointOperationId });
const gauges = async (): Promise<Answer['data']> => {
  const numbers = 'query ($year: Int!) { visitGauges(year: $year) { visits unannounced joint proactive } }';
  return (await (await app.as('zhang.min')).ask(numbers, { year: Number(inDays(0).slice(0, 4)) })).data.visitGauges;
};

it('offers to put two announced plans of a week together, and counts them once where they are', async () => {
  const operation = await jointInForce(app);
  const first = await visitAfter(app, 'approveVisit', { announced: true, jointOperationId: operation.id });
  const offered = {
    ...{ kind: 'VISIT', fromDay: inDays(0), untilDay: inDays(2), recordId: first.id, title: '' },
    ...{ joinableId: operation.id, office: { id: units.province } },
  };
  expect(await met('li.guohua', units.binzhou, [3, 5])).toEqual([offered]);
  expect(await met('li.guohua', units.binzhou, [9, 12])).toEqual([offered]);
  expect(await met('li.guohua', units.binzhou, [10, 12])).toEqual([]);
  expect(await met('li.guohua', units.bincheng, [3, 5])).toEqual([]);

  const apart = await visitAfter(app, 'approveVisit', { announced: true });
  expect(idsOf(await onVisit('zhang.min', apart.id))).toEqual([first.id]);
  await cancelled('zhang.min', apart);
  expect(idsOf(await met('zhang.min', units.binzhou, [3, 5]))).toEqual([first.id]);

  const second = await visitAfter(app, 'approveVisit', { announced: true });
  expect(await onVisit('zhang.min', second.id)).toEqual([offered]);
  const joined = await join('zhang.min', second, operation.id);
  expect(joined).toMatchObject({
    version: second.version + 1,
    state: 'APPROVED',
    jointOperation: { id: operation.id },
  });
  expect(joined.timeline.at(-1)).toEqual({ kind: 'visit.joined' });
  expect(await onVisit('zhang.min', second.id)).toEqual([]);
  const before = await gauges();
  await visited(await app.as('zhang.min'), 'beginVisit', { visitId: first.id, version: first.version });
  await visited(await app.as('zhang.min'), 'beginVisit', { visitId: second.id, version: joined.version });
  const once = { ...before, visits: before.visits + 1, joint: before.joint + 1, proactive: before.proactive + 1 };
  expect(await gauges()).toEqual(once);
  // While it is hidden it counts for itself: else the sum would tell to which operation it belongs.
  const hidden = await visitAfter(app, 'submitVisit', { jointOperationId: operation.id });
  const more = { unannounced: once.unannounced + 1, visits: once.visits + 1, joint: once.joint + 1 };
  expect(await gauges()).toEqual({ ...once, ...more, proactive: once.proactive + 1 });
  await visited(await app.as('li.guohua'), 'releaseVisit', { visitId: hidden.id, version: hidden.version });
  expect(await gauges()).toEqual({ ...once, unannounced: once.unannounced + 1 });
  await visitAfter(app, 'beginVisit', { announced: true });
  expect(await gauges()).toMatchObject({ visits: once.visits + 1, joint: once.joint });
});

it('with and without a hidden visit answers who may plan the same, byte for byte, and tells who makes it of him (V-21)', async () => {
  const city = await cityVisit({ targetUnitId: units.street, announced: true });
  const operation = await joint(
    await app.as('he.jun'),
    'proposeJointOperation',
    jointPlan(f.x2, [member(bodies.finance)]),
  );
  await approved(await app.as('head.binzhou'), operation);
  const everything = `query ($visit: String!, $operation: String!, $target: String!, $items: [String!]!, $day: LocalDate!) {
    visit(id: $visit) { state timeline { kind } collisions { ${line} mergeVersion } }
    jointOperation(id: $operation) { ... on JointOperation { timeline { kind } collisions { ${line} mergeVersion } } }
    supervisionCollisions(targetUnitId: $target, itemIds: $items, fromDay: $day, untilDay: $day) { ${line} mergeVersion } }`;
  const seenBy = async (login: string): Promise<string> => {
    const aim = { visit: city.id, operation: operation.id, target: units.street, items: [f.x1.id, f.x2.id] };
    return (await (await app.as(login)).ask(everything, { ...aim, day: inDays(1) }, post(login))).text;
  };
  const planners = ['he.jun', 'head.binzhou', 'li.guohua', 'bincheng', 'feng.lei', 'guo.tao'];
  const before = new Map<string, string>();
  for (const login of planners) before.set(login, await seenBy(login));
  expect(before.get('he.jun')).toContain(city.id);

  // Of the province, of which its head knows nothing either: a leader approves it; one to the street, one to the bureau of the operation.
  const people = { 'li.guohua': 'gao.yuan' };
  const hidden = { targetUnitId: units.street, approverPostId: postOf('gao.yuan') };
  const told = {
    ...{ kind: 'VISIT', fromDay: inDays(0), untilDay: inDays(2), recordId: null, title: '' },
    ...{ joinableId: null, office: { id: units.binzhou } },
  };
  for (const announced of [false, true]) {
    const visit = await visitPlanned(app, { ...hidden, announced });
    const walked = announced ? visit : await walkVisit(app, visit, 'submitVisit', people);
    for (const login of planners) expect((await seenBy(login)) === before.get(login), login).toBe(true);
    expect((await onVisit('gao.yuan', visit.id)).at(-1)).toEqual(told);
    // Before the approval its planner is told of nothing that he does not read, so that planning and cancelling tells nothing.
    if (announced) expect(await onVisit('zhang.min', visit.id)).toEqual([]);
    else expect((await onVisit('zhang.min', visit.id)).at(-1)).toEqual(told);
    expect(await onVisit('zhao.wen', visit.id)).toEqual([]); // who only goes along may be of anywhere
    for (const login of planners) expect(await onVisit(login, visit.id), login).toBeNull();
    if (announced) await cancelled('zhang.min', walked);
    else {
      const aim = { visitId: walked.id, version: walked.version };
      expect(await visited(await app.as('gao.yuan'), 'releaseVisit', aim)).toMatchObject({ state: 'RELEASED' });
      // It is public now to its office and the inspected, and its makers are told of nobody any more.
      expect(await onVisit('zhang.min', walked.id)).toEqual([]);
      expect(idsOf(await met('li.guohua', units.street, [1, 1]))).toEqual([walked.id]);
      expect(await met('he.jun', units.street, [1, 1])).toHaveLength(1);
      const { version } = await visited(await app.as('zhang.min'), 'closeVisit', { ...aim, version: aim.version + 1 });
      expect(version).toBe(aim.version + 2);
    }
  }
  for (const login of planners) expect((await seenBy(login)) === before.get(login), login).toBe(true);

  const running = await visitAfter(app, 'approveVisit', { targetUnitId: units.water });
  expect(await onVisit('zhang.min', running.id)).toEqual([
    { ...told, kind: 'JOINT_OPERATION', untilDay: expect.any(String) },
  ]);
  await cancelled('zhang.min', running);
  expect(await onVisit('zhang.min', running.id)).toEqual([]);
  await cancelled('he.jun', city);
});

it('tells a maker of a hidden visit of no other hidden one, and of none that is over, elsewhere or later', async () => {
  const mine = await visitAfter(app, 'approveVisit', { targetUnitId: units.street });
  const others = async (): Promise<Answer['data'][]> => onVisit('zhang.min', mine.id);
  const none = await others();
  for (const [over, approves] of [
    [{ announced: false }, true],
    [{ announced: true }, false],
    [{ announced: true, targetUnitId: units.education }, true],
    [{ announced: true, fromDay: inDays(10), untilDay: inDays(10) }, true],
  ] as const) {
    const other = await cityVisit({ targetUnitId: units.street, ...over }, approves);
    expect(await others()).toEqual(none);
    await cancelled('he.jun', other);
  }
  const last = await cityVisit({
    ...{ targetUnitId: units.street, announced: true, fromDay: inDays(9), untilDay: inDays(9) },
  });
  expect(await others()).toHaveLength(none.length + 1);
  const raw = Buffer.from(mine.id, 'base64url').toString().split(':')[2];
  const called = (context: string | null) =>
    inContext(app, context, 'select kind from app.visit_collisions($1, 7)', [raw]);
  expect(await called(await contextOf(app, 'zhang.min'))).toHaveLength(none.length + 1);
  const officer = await contextOf(app, 'zhang.min');
  for (const login of ['he.jun', 'gao.yuan', 'street', 'qian.audit', 'guo.tao'])
    expect(await called(await contextOf(app, login, 0)), login).toEqual([]);
  for (const context of [null, '', `${officer}0`]) expect(await called(context)).toEqual([]);
  await cancelled('he.jun', last);
  expect(await others()).toEqual(none);
  await cancelled('zhang.min', mine);
  expect(await called(officer)).toEqual([]);
});

it('meets a joint operation by the units that hold tasks in scope and by its matter, never by its bodies', async () => {
  const operation = await joint(
    await app.as('zhang.min'),
    'proposeJointOperation',
    jointPlan(f.x1, [member(bodies.finance)], { endsAt: inHours(48) }),
  );
  const offered = (lines: readonly Answer['data'][]) => lines.find(({ recordId }) => recordId === operation.id);
  expect(offered(await met('zhang.min', units.binzhou, [1, 1]))).toMatchObject({
    title: operation.title,
    joinableId: null,
  });
  const decided = await approved(await app.as('li.guohua'), operation);
  for (const unit of [units.binzhou, units.weifang, units.street, units.water])
    expect(offered(await met('zhang.min', unit, [1, 1])), unit).toMatchObject({
      ...{ kind: 'JOINT_OPERATION', title: operation.title, joinableId: operation.id },
      ...{ office: { id: units.province } },
    });
  expect(offered(await met('zhang.min', units.binzhou, [12, 12]))).toBeUndefined();
  expect(offered(await met('zhang.min', bodies.finance, [1, 1]))).toBeUndefined();
  expect(offered(await met('zhang.min', bodies.finance, [1, 1], [f.x1.id]))).toBeDefined();
  expect(offered(await met('zhang.min', bodies.finance, [1, 1], [f.x2.id]))).toBeUndefined();

  const visit = await visitAfter(app, 'approveVisit', { announced: true, targetUnitId: units.weifang });
  const looks = await visitPlanned(app, { assignmentIds: [f.binzhou.id], jointOperationId: operation.id });
  expect(idsOf(await onOperation('li.guohua', operation.id))).toContain(visit.id);
  expect(idsOf(await onOperation('li.guohua', operation.id))).not.toContain(looks.id);
  expect(await onVisit('zhang.min', looks.id)).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ recordId: operation.id })]),
  );
  const { version } = await jointSeen(await app.as('li.guohua'), decided.id);
  const end = { operationId: operation.id, version, reason: '督查任务已完成。' };
  await joint(await app.as('li.guohua'), 'endJointOperation', end);
  expect(await onOperation('li.guohua', operation.id)).toEqual([]);
  expect(offered(await met('zhang.min', units.binzhou, [1, 1]))).toBeUndefined();
  for (const one of [visit, looks]) await cancelled('zhang.min', one);
});

it('answers whoever may not plan a visit there, of this or another tenant, as where nothing is', async () => {
  const visit = await visitAfter(app, 'approveVisit', { announced: true });
  expect(idsOf(await met('zhang.min', units.binzhou, [1, 1]))).toContain(visit.id);
  const nothing = (await near('guo.tao', units.qingzhou, [300, 300])).text;
  const askers = ['gao.yuan', 'qian.audit', 'sun.admin', 'guo.tao', 'he.jun', 'feng.lei', 'street'];
  for (const login of askers) expect((await near(login, units.binzhou, [1, 1])).text, login).toBe(nothing);
  for (const unit of [globalIdOf('OrgUnit', '1600000', 36), globalIdOf('Post', '1'), visit.id, ''])
    expect((await near('zhang.min', unit, [1, 1])).text).toBe(nothing);
  for (const id of [globalIdOf('Item', f.x2.id), f.x3.id, f.street.id, '']) {
    const plain = (await near('guo.tao', units.qingzhou, [1, 1])).text;
    expect((await near('guo.tao', units.qingzhou, [1, 1], [id])).text).toBe(plain);
  }
  expect((await near('zhang.min', units.binzhou, [1, 1], Array(21).fill(f.x1.id))).text).toBe(nothing);
  await visited(await app.as('zhang.min'), 'beginVisit', { visitId: visit.id, version: visit.version });
  await visited(await app.as('zhang.min'), 'submitVisit', { visitId: visit.id, version: visit.version + 1, ...found });
  const seen = await onVisit('he.jun', visit.id);
  expect(seen).toEqual([]); // he is inspected
});

it('is put together with an own operation in force by its planner until it begins, told to those who make it alone', async () => {
  const operation = await jointInForce(app);
  const visit = await visitAfter(app, 'approveVisit', { announced: true, targetUnitId: units.street });
  const refused = (fields: object[]) => ({ code: 'INVALID_INPUT', fields });
  const path = 'input.jointOperationId';
  const others = await joint(
    await app.as('he.jun'),
    'proposeJointOperation',
    jointPlan(f.x2, [member(bodies.finance)]),
  );
  await approved(await app.as('head.binzhou'), others);
  const over = await jointInForce(app);
  const end = { operationId: over.id, version: over.version, reason: '督查任务已完成。' };
  await joint(await app.as('li.guohua'), 'endJointOperation', end);
  const proposed = await joint(
    await app.as('zhang.min'),
    'proposeJointOperation',
    jointPlan(f.x1, [member(bodies.finance)]),
  );
  for (const id of [others.id, over.id, proposed.id, visit.id, ''])
    expect(await join('zhang.min', visit, id)).toMatchObject(refused([{ path, code: 'notFound' }]));
  expect(await join('li.guohua', visit, operation.id)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Visit.join' });
  expect(await join('guo.tao', visit, operation.id)).toMatchObject({ code: 'NOT_FOUND' });
  const joined = await join('zhang.min', visit, operation.id);
  expect(await join('zhang.min', visit, operation.id)).toMatchObject({ code: 'STALE_VERSION' });
  expect(await join('zhang.min', joined, operation.id)).toMatchObject(refused([{ path, code: 'joinedAlready' }]));
  const page = 'query ($id: String!) { visit(id: $id) { jointOperation { __typename } timeline { kind } } }';
  const told = (await (await app.as('street')).ask(page, { id: visit.id })).data.visit;
  expect(told.jointOperation).toBeNull();
  expect(told.timeline).toEqual([{ kind: 'visit.approved' }]);
  const begun = await visited(await app.as('zhang.min'), 'beginVisit', { visitId: visit.id, version: joined.version });
  expect(await join('zhang.min', begun, operation.id)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Visit.machine' });
});

it('tells a planner nothing by planning and cancelling: its approver is told at once, he from the approval on (V-16)', async () => {
  const other = await cityVisit({ targetUnitId: units.education, announced: true });
  const plan = { targetUnitId: units.education, approverPostId: postOf('gao.yuan') };
  const dropped = await visitPlanned(app, plan);
  const raw = Buffer.from(dropped.id, 'base64url').toString().split(':')[2];
  const called = async (login: string) =>
    inContext(app, await contextOf(app, login), 'select kind from app.visit_collisions($1, 7)', [raw]);
  const hints = async (login: string, id: string): Promise<string[]> =>
    (await onVisit(login, id)).flatMap(({ kind, recordId }: Answer['data']) => (recordId === null ? [kind] : []));
  expect(await hints('zhang.min', dropped.id)).toEqual([]);
  expect(await called('zhang.min')).toEqual([]);
  expect(await hints('gao.yuan', dropped.id)).toEqual(['VISIT']);
  await cancelled('zhang.min', dropped);
  for (const login of ['zhang.min', 'gao.yuan']) expect(await hints(login, dropped.id), login).toEqual([]);
  const kept = await visitPlanned(app, plan);
  const aim = { visitId: kept.id, version: kept.version };
  const approvedNow = await visited(await app.as('gao.yuan'), 'approveVisit', aim);
  expect(await hints('zhang.min', kept.id)).toEqual(['VISIT']);
  await cancelled('zhang.min', approvedNow);
  await cancelled('he.jun', other);
});

/** Merges one visit into another as somebody. */
const merged = async (login: string, one: Answer['data'], into: Answer['data']): Promise<Answer['data']> =>
  visited(await app.as(login), 'mergeVisit', {
    ...{ visitId: one.id, version: one.version, intoVisitId: into.id, intoVersion: into.version },
  });
/** The version that stands beside another visit on the page of one: that into which the reader may merge it. */
const mergeable = async (login: string, one: Answer['data'], into: Answer['data']): Promise<number | null> => {
  const page = 'query ($id: String!) { visit(id: $id) { collisions { recordId mergeVersion } } }';
  const { collisions } = (await (await app.as(login)).ask(page, { id: one.id }, post(login))).data.visit;
  return collisions.find(({ recordId }: Answer['data']) => recordId === into.id).mergeVersion;
};

it('merges the later of two own visits into the earlier before they begin, with team, tasks and lines, and counts one', async () => {
  const list = await listSet(await app.as('zhang.min'));
  const into = await visitPlanned(app, { members: [{ postId: postOf('zhang.min') }], untilDay: inDays(1) });
  const later = { checklistId: list.id, assignmentIds: [f.binzhou.id], place: '滨城区水闸' };
  const one = await visitPlanned(app, later);
  for (const login of ['zhang.min', 'li.guohua']) {
    expect(await mergeable(login, one, into), login).toBe(into.version);
    expect(await mergeable(login, into, one), login).toBeNull();
  }
  const known = await visitPlanned(app); // 赵文 goes on both and decides on neither
  expect(await mergeable('zhao.wen', known, one)).toBeNull();
  expect(await merged('zhao.wen', known, one)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Visit.merge' });
  await cancelled('zhang.min', known);
  expect(await merged('zhang.min', one, { ...into, version: 9 })).toMatchObject({ code: 'STALE_VERSION' });
  expect(await merged('zhang.min', one, one)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Visit.machine' });

  const left = await merged('zhang.min', one, into);
  expect(left).toMatchObject({ id: into.id, state: 'PLANNED', version: into.version + 1, place: into.place });
  expect(left.team.map(({ personName }: Answer['data']) => personName)).toEqual(['张敏', '赵文']);
  expect(left.tasks).toMatchObject([{ assignment: { id: f.binzhou.id } }]);
  expect(left.checks.map(({ words }: Answer['data']) => words)).toEqual(siteList.lines.map(({ words }) => words));
  expect(left.timeline.at(-1)).toEqual({ kind: 'visit.merged' });
  const gone = await visitSeen(await app.as('zhang.min'), one.id);
  expect(gone).toMatchObject({ state: 'CANCELLED', version: one.version + 1 });
  expect(gone.cancelReason).toContain(`${into.fromDay}至${into.untilDay}的督查（${into.place}）`);
  expect(await visitSeen(await app.as('zhao.wen'), into.id)).toMatchObject({ id: into.id });

  // Approved both by the same, they merge too; what is merged twice brings nothing twice.
  const same = await visitPlanned(app, later);
  expect(await merged('li.guohua', same, await walkVisit(app, left, 'approveVisit'))).toMatchObject({
    ...{ code: 'INVALID_MOVE', ruleId: 'Visit.unlike' },
  });
  const ready = await visitSeen(await app.as('zhang.min'), into.id);
  const both = await merged('li.guohua', await walkVisit(app, same, 'approveVisit'), ready);
  expect([both.team, both.tasks, both.checks].map(({ length }: Answer['data']) => length)).toEqual([2, 1, 2]);
  const before = await gauges();
  const begun = await visited(await app.as('zhang.min'), 'beginVisit', { visitId: both.id, version: both.version });
  expect((await gauges()).visits).toBe(before.visits + 1);
  const late = await visitPlanned(app);
  expect(await merged('zhang.min', late, begun)).toMatchObject({ ruleId: 'Visit.machine' });
  await cancelled('zhang.min', late);
});

it('merges no two that are unlike, of two crosswise at once one, and knows of no visit that is hidden from the planner (V-16)', async () => {
  const one = await visitPlanned(app, { targetUnitId: units.street });
  const unlike = [
    { announced: true },
    { kind: 'LOOK_BACK' },
    { targetUnitId: units.water },
    { approverPostId: postOf('gao.yuan') },
  ];
  for (const over of unlike) {
    const other = await visitPlanned(app, { targetUnitId: units.street, ...over });
    expect(await merged('zhang.min', one, other)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Visit.unlike' });
    await cancelled('zhang.min', other);
  }
  const byHead = visitPlan({
    ...{ targetUnitId: units.street, members: [{ postId: postOf('li.guohua') }], approverPostId: postOf('gao.yuan') },
  });
  const his = await visited(await app.as('li.guohua'), 'planVisit', byHead);
  const hidden = await visitPlanned(app, { targetUnitId: units.street, approverPostId: postOf('gao.yuan') });
  const unknown = await merged('li.guohua', his, { id: noVisit, version: 1 });
  expect(unknown).toMatchObject({ code: 'NOT_FOUND', fields: [{ path: 'input.intoVisitId' }] });
  expect(await merged('li.guohua', his, hidden)).toEqual(unknown);
  // Who approves both knows both, and is refused: the planner of one would learn of the other by it.
  expect(await mergeable('gao.yuan', hidden, his)).toBeNull();
  expect(await merged('gao.yuan', hidden, his)).toMatchObject({ ruleId: 'Visit.unlike' });
  await cancelled('li.guohua', his);
  await cancelled('zhang.min', hidden);
  await cancelled('zhang.min', one);

  for (let round = 0; round < 3; round += 1) {
    const [left, right] = [
      await visitPlanned(app, { targetUnitId: units.street }),
      await visitPlanned(app, { targetUnitId: units.street }),
    ];
    const answers = await Promise.all([merged('zhang.min', left, right), merged('li.guohua', right, left)]);
    expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    const kept = answers.find(({ code }) => code === undefined);
    await cancelled('zhang.min', kept);
  }
});
