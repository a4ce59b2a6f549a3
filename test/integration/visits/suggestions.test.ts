import pg from 'pg';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { callback, drawn, reviewing } from '../../support/case-reviews.ts';
import { observation } from '../../support/contact-points.ts';
import { recorded } from '../../support/findings.ts';
import { moved } from '../../support/item-moves.ts';
import { connected } from '../../support/oracle-world.ts';
import { clear } from '../../support/secrets.ts';
import { seedFixture } from '../../support/visibility-fixture.ts';
import { visitAfter, visited, visitPlan, visitPlanned, visitSeen, walkVisit } from '../../support/visits.ts';
import { issuedItem, postOf, rootAt, units } from '../../support/walk.ts';

const app = startApp();
const rowIdOf = ({ id }: { id: string }): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
let binzhou: Answer['data'];
let weifang: Answer['data'];

const asked = `{ visitSuggestions { score ruleId ruleVersion orgUnit { id } reasons { reason count records { id title } } } }`;
const askedBy = async (login: string) => (await app.as(login)).ask(asked, {}, { 'x-duban-post': postOf(login) });
const suggested = async (login = 'zhang.min') => (await askedBy(login)).data.visitSuggestions as Answer['data'][];
const inOrder = async (): Promise<[string, number][]> =>
  (await suggested()).map(({ orgUnit, score }) => [orgUnit.id, score]);
/** Puts the limit of a task so many days from today. */
const limit = (task: { id: string }, days: number): Promise<void> =>
  connected(app.adminUrl(), async (owner) => {
    const day = `(app.now() at time zone 'Asia/Shanghai')::date + $2::integer`;
    await owner.query(`update assignment set due_on = ${day} where id = $1`, [rowIdOf(task), days]);
  });

beforeAll(async () => {
  await seedFixture(app);
  const item = await issuedItem(app, [units.binzhou, units.weifang]);
  [binzhou, weifang] = [rootAt(item, units.binzhou), rootAt(item, units.weifang)];
});

it('ranks units by tasks past their limit, complaints, findings and what contacts saw, each with its records', async () => {
  expect(await suggested()).toEqual([]);
  await limit(binzhou, 0);
  expect(await suggested()).toEqual([]); // it is due today and not past
  for (const task of [binzhou, weifang]) await limit(task, -1);
  expect(await inOrder()).toEqual([
    [units.weifang, 3],
    [units.binzhou, 3],
  ]);
  const finding = await recorded(app, binzhou);
  expect(await inOrder()).toEqual([
    [units.binzhou, 5],
    [units.weifang, 3],
  ]);
  const { id: reviewId, cases } = await drawn(app);
  const aim = { caseId: cases[0].id, version: cases[0].version };
  expect(await inOrder()).toContainEqual([units.binzhou, 5]); // not reviewed yet
  await reviewing(await app.as('zhang.min'), 'recordCallback', { ...aim, ...callback({ satisfied: false }) });
  expect(await inOrder()).toContainEqual([units.binzhou, 7]);
  const { contactPoint } = await observation(app, binzhou, 'told');
  const [first] = await suggested();
  expect(first).toEqual({
    ...{ score: 9, ruleId: 'VISIT_PLACE', ruleVersion: 1, orgUnit: { id: units.binzhou } },
    reasons: [
      { reason: 'OVERDUE', count: 1, records: [{ id: binzhou.id, title: expect.any(String) }] },
      { reason: 'COMPLAINT', count: 1, records: [{ id: reviewId, title: '举报〔2026〕1号' }] },
      { reason: 'FINDING', count: 1, records: [{ id: finding.id, title: '第三标段停工已两个月。' }] },
      { reason: 'OBSERVATION', count: 1, records: [{ id: contactPoint.id, title: '黄河水工建设公司' }] },
    ],
  });
});

it('asks the database once, for however many units and records', async () => {
  const more = await issuedItem(app, [units.binzhou, units.weifang]);
  const viewer = await app.as('zhang.min');
  const counted = vi.spyOn(pg.Client.prototype, 'query');
  const statements = async (query: string): Promise<number> => {
    counted.mockClear();
    expect((await viewer.ask(query)).errors).toBeUndefined();
    return counted.mock.calls.length;
  };
  const bare = await statements('{ visitGauges(year: 2026) { visits } }');
  const few = await statements('{ visitSuggestions { score } }');
  for (const unit of [units.binzhou, units.weifang]) await limit(rootAt(more, unit), -3);
  const many = await statements('{ visitSuggestions { score reasons { count records { id } } } }');
  counted.mockRestore();
  expect([few, many]).toEqual([bare, bare]);
  for (const unit of [units.binzhou, units.weifang]) await limit(rootAt(more, unit), 30);
});

it('counts what the planner himself reads: nothing of other offices and of work secrets, and hidden visits move no byte', async () => {
  for (const login of ['he.jun', 'guo.tao', 'gao.yuan', 'qian.audit', 'street', 'feng.lei'])
    expect(await suggested(login), login).toEqual([]);
  const before = (await askedBy('zhang.min')).text;
  const ofCity = { targetUnitId: units.street, approverPostId: postOf('head.binzhou') };
  const city = await visited(
    await app.as('he.jun'),
    'planVisit',
    visitPlan({ ...ofCity, members: [{ postId: postOf('he.jun') }] }),
  );
  expect(city.state).toBe('PLANNED');
  const people = { 'li.guohua': 'gao.yuan', 'zhang.min': 'li.guohua' };
  const ofHead = visitPlan({
    targetUnitId: units.weifang,
    approverPostId: postOf('gao.yuan'),
    members: [{ postId: postOf('li.guohua') }],
  });
  await walkVisit(app, await visited(await app.as('li.guohua'), 'planVisit', ofHead), 'submitVisit', people);
  expect((await askedBy('zhang.min')).text === before).toBe(true);

  await clear(app, ['zhang.min', 'li.guohua', 'liu.yang']);
  const secret = await issuedItem(app, [units.binzhou]);
  await limit(rootAt(secret, units.binzhou), -5);
  expect((await askedBy('zhang.min')).text === before).toBe(false);
  const raise = {
    itemId: secret.id,
    version: secret.version,
    reason: '涉及未公开的安排。',
    secrecy: 'WORK_SECRET',
    knowerPostIds: [postOf('li.guohua'), postOf('liu.yang')],
  };
  expect((await moved(await app.as('zhang.min'), 'raiseSecrecy', raise)).code).toBeUndefined();
  expect((await askedBy('zhang.min')).text === before).toBe(true);
});

it('keeps with a visit what was seen when its place was chosen, from whoever goes along and is inspected', async () => {
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const refused = await visitPlanned(app, { targetUnitId: units.qingzhou, suggested: true });
  expect(refused.fields).toEqual([{ path: 'input.suggested', code: 'notSuggested' }]);
  const visit = await visitPlanned(app, { suggested: true });
  const seen = { ruleId: 'VISIT_PLACE', ruleVersion: 1, score: 9 };
  const reasons = ['OVERDUE', 'COMPLAINT', 'FINDING', 'OBSERVATION'].map((reason) => ({ reason, count: 1 }));
  expect(visit.choice).toEqual({ ...seen, reasons });
  await limit(binzhou, 30);
  expect((await inOrder())[0]).toEqual([units.binzhou, 6]);
  for (const caller of [officer, head])
    expect((await visitSeen(caller, visit.id)).choice).toEqual({ ...seen, reasons });
  expect(await visitSeen(await app.as('zhao.wen'), visit.id)).toMatchObject({ state: 'PLANNED', choice: null });
  const walked = await walkVisit(app, visit, 'releaseVisit');
  expect(walked.choice).toEqual({ ...seen, reasons });
  expect((await visitSeen(await app.as('zhao.wen'), visit.id)).choice).toEqual({ ...seen, reasons }); // of the office
  for (const login of ['he.jun', 'liu.yang'])
    expect(await visitSeen(await app.as(login), visit.id), login).toMatchObject({ state: 'RELEASED', choice: null });
  expect((await visitAfter(app, 'approveVisit')).choice).toBeNull();
});
