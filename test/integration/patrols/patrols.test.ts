import { beforeAll, describe, expect, it } from 'vitest';
import { tellingRow } from '../../../api/modules/notifications/telling.clock.ts';
import { patrolRow } from '../../../api/modules/patrols/beat.clock.ts';
import { seedPeople } from '../../../seeds/run.ts';
import { key, startApp } from '../../support/app.ts';
import { beatPlan, beatSeen, beatSet, beatWritten, limitsSet, patrolled } from '../../support/beats.ts';
import { notificationsOf, setClock, toldOf, turnClock } from '../../support/clock.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import { inDays } from '../../support/days.ts';
import { globalIdOf } from '../../support/story.ts';
import { fetched, pdf, uploaded } from '../../support/uploading.ts';
import { section, seedFixture } from '../../support/visibility-fixture.ts';
import { postOf, units } from '../../support/walk.ts';

const app = startApp();
beforeAll(() => seedFixture(app));

const rowIdOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const county = { 'x-duban-post': postOf('feng.lei') };
const beatsOf = async (login: string, headers = {}): Promise<string[]> =>
  (await (await app.as(login)).ask('{ beats { id } }', {}, headers)).data.beats.map(({ id }: { id: string }) => id);

it('is given out with its four parts by an office, and worded anew by that office alone, once by version', async () => {
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const beat = await beatSet(app);
  expect(beat).toMatchObject({
    ...{ version: 1, stretch: '黄河大道东段', gap: 'NONE', gapDays: 0, lastOn: null, since: inDays(0), weekday: 3 },
    ...{ unit: { id: units.province }, office: { id: units.province }, ended: false },
  });
  expect(beat.walkers.map(({ personName }: { personName: string }) => personName)).toEqual(['张敏', '赵文']);
  const next = beatPlan({ beatId: beat.id, version: 1, goal: '无新增。', walkerPostIds: [postOf('zhao.wen')] });
  const both = await Promise.all([beatWritten(officer, 'setBeat', next), beatWritten(head, 'setBeat', next)]);
  expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  expect(await beatSeen(officer, beat.id)).toMatchObject({ version: 2, goal: '无新增。' });
  expect(await beatWritten(await app.as('gao.yuan'), 'setBeat', next)).toMatchObject({ ruleId: 'Beat.set' });
  for (const login of ['he.jun', 'guo.tao'])
    for (const beatId of [beat.id, globalIdOf('Beat', '019b76da-a800-7000-8000-000000000000'), ''])
      expect(await beatWritten(await app.as(login), 'setBeat', { ...next, beatId }), login).toMatchObject({
        code: 'NOT_FOUND',
      });
  const ended = await beatWritten(officer, 'setBeat', beatPlan({ beatId: beat.id, version: 2, ended: true }));
  expect(ended).toMatchObject({ ended: true, slots: [], gap: 'NONE' });
  expect(await beatWritten(officer, 'recordPatrol', patrolled(beat.id))).toMatchObject({
    ...{ code: 'INVALID_MOVE', ruleId: 'Beat.ended' },
  });
});

it.each([
  ['a unit of another government', () => ({ unitId: units.binzhou }), 'input.unitId', 'beatUnit'],
  ['a section', () => ({ unitId: globalIdOf('OrgUnit', String(section)) }), 'input.unitId', 'beatUnit'],
  ['an id of something else', () => ({ unitId: postOf('zhao.wen') }), 'input.unitId', 'beatUnit'],
  ['somebody of another tenant', () => ({ walkerPostIds: [postOf('he.jun')] }), 'input.walkerPostIds.0', 'notFound'],
  ['a leader', () => ({ walkerPostIds: [postOf('gao.yuan')] }), 'input.walkerPostIds.0', 'notFound'],
  ['nobody', () => ({ walkerPostIds: [] }), 'input.walkerPostIds', 'required'],
  ['no day', () => ({ weekday: null, holidays: false }), 'input.weekday', 'neverWalked'],
  ['an eighth day', () => ({ weekday: 8 }), 'input.weekday', 'outOfRange'],
  ['no reward', () => ({ reward: ' ' }), 'input.reward', 'required'],
])('refuses %s', async (_, over, path, code) => {
  expect((await beatSet(app, over())).fields).toEqual([{ path, code }]);
});

it('is read by its unit, by those above it in its government, by who walks it, and by nobody else, with its photos', async () => {
  const office = await app.as('head.boxing');
  const plan = beatPlan({ unitId: units.water, walkerPostIds: [postOf('water.section'), postOf('xie.min')] });
  const beat = await beatWritten(office, 'setBeat', plan);
  const walker = await app.as('water.section');
  const photo = await uploaded(app.url(), walker, pdf('a wall', '围墙.pdf'));
  const others = await uploaded(app.url(), await app.as('yang.fan'), pdf('of somebody else'));
  const path = 'input.fileIds.0';
  expect(await beatWritten(walker, 'recordPatrol', patrolled(beat.id, { fileIds: [others] }))).toMatchObject({
    fields: [{ path }],
  });
  const made = { ...patrolled(beat.id, { fileIds: [photo] }), key: key() };
  const twice = [await beatWritten(walker, 'recordPatrol', made), await beatWritten(walker, 'recordPatrol', made)];
  expect(twice[1]).toEqual(twice[0]);
  expect(twice[0]).toMatchObject({ lastOn: inDays(0), gapDays: 0, patrols: [{ files: [{ id: photo }] }] });
  for (const [login, headers] of [
    ['head.boxing', {}],
    ['feng.lei', county],
    ['yang.fan', {}],
    ['water.section', {}],
    ['xie.min', {}],
  ] as const) {
    expect((await beatSeen(await app.as(login), beat.id, headers))?.patrols, login).toHaveLength(1);
    expect(await beatsOf(login, headers), login).toContain(beat.id);
    expect((await fetched(app.url(), await app.as(login), photo)).status, login).toBe(200);
  }
  const ofProvince = await beatSet(app);
  for (const login of ['zhang.min', 'he.jun', 'guo.tao', 'bincheng', 'admin.boxing', 'qian.audit']) {
    expect(await beatSeen(await app.as(login), beat.id), login).toBeNull();
    expect(await beatsOf(login), login).not.toContain(beat.id);
    expect((await fetched(app.url(), await app.as(login), photo)).status, login).toBe(404);
    expect(await beatWritten(await app.as(login), 'recordPatrol', patrolled(beat.id)), login).toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  expect(await beatsOf('head.boxing')).not.toContain(ofProvince.id);
  expect(await beatWritten(office, 'recordPatrol', patrolled(beat.id))).toMatchObject({ ruleId: 'Beat.walk' });
  expect((await beatWritten(office, 'setBeat', { ...plan, unitId: units.binzhou })).fields).toEqual([
    { path: 'input.unitId', code: 'beatUnit' },
  ]);
});

it('is recorded on its day or soon after, and keeps the later of two days, whichever comes first', async () => {
  await setClock(app, '2026-11-02T09:00');
  const { id } = await beatSet(app);
  const officer = await app.as('zhang.min');
  await setClock(app, '2026-11-05T09:00');
  const on = (walkedOn: string, login = officer, kind = 'WEEKLY_DAY') =>
    beatWritten(login, 'recordPatrol', patrolled(id, { walkedOn, kind }));
  for (const day of ['2026-11-01', '2026-11-06'])
    expect((await on(day)).fields, day).toEqual([{ path: 'input.walkedOn', code: 'patrolDay' }]);
  await Promise.all([on('2026-11-04'), on('2026-11-03', await app.as('zhao.wen'), 'NIGHT')]);
  const beat = await beatSeen(officer, id);
  expect(beat).toMatchObject({ lastOn: '2026-11-04', gapDays: 1, gap: 'NONE' });
  expect(beat.patrols.map(({ walkedOn, kind }: Record<string, string>) => `${walkedOn} ${kind}`)).toEqual([
    '2026-11-04 WEEKLY_DAY',
    '2026-11-03 NIGHT',
  ]);
  expect(beat.slots.slice(0, 2)).toEqual([
    { date: '2026-11-04', kind: 'WEEKLY_DAY', standing: 'KEPT' },
    { date: '2026-11-11', kind: 'WEEKLY_DAY', standing: 'AHEAD' },
  ]);
});

it('is walked through the National Day holiday by the calendar of the province', async () => {
  await setClock(app, '2026-09-20T09:00');
  const { slots } = await beatSet(app, { weekday: null });
  expect(slots.filter(({ date }: { date: string }) => date >= '2026-09-28')).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((day) => ({ date: `2026-10-0${day}`, kind: 'LONG_HOLIDAY', standing: 'AHEAD' })),
  );
});

it('tells its office and who walks it of a week and of a month without a patrol, once each, and afresh after one', async () => {
  await setClock(app, '2026-11-02T09:00');
  const { id } = await beatSet(app, { walkerPostIds: [postOf('zhao.wen')] });
  const gaps = async (moment: string): Promise<string[]> => {
    await setClock(app, moment);
    await turnClock(app, [patrolRow]);
    await turnClock(app, [patrolRow]);
    return (await toldOf(app, rowIdOf(id))).filter((kind) => kind.startsWith('beat.gap'));
  };
  const gap = async () => (await beatSeen(await app.as('zhang.min'), id)).gap;
  expect(await gaps('2026-11-09T23:00')).toEqual([]);
  expect(await gap()).toBe('NONE');
  expect(await gaps('2026-11-10T00:01')).toEqual(['beat.gapYellow']);
  expect(await gap()).toBe('YELLOW');
  expect(await gaps('2026-12-02T23:00')).toEqual(['beat.gapYellow']);
  expect(await gaps('2026-12-03T00:01')).toEqual(['beat.gapYellow', 'beat.gapRed']);
  expect(await gap()).toBe('RED');
  await turnClock(app, [tellingRow]);
  const told = async (login: string): Promise<string[]> =>
    (await notificationsOf(app, await app.as(login))).nodes.flatMap(({ kind, beatId }: Record<string, string>) =>
      beatId === id ? [kind] : [],
    );
  const both = ['beat.gapRed', 'beat.gapYellow'];
  for (const login of ['zhang.min', 'li.guohua', 'zhao.wen']) expect(await told(login), login).toEqual(both);
  for (const login of ['gao.yuan', 'he.jun', 'guo.tao']) expect(await told(login), login).toEqual([]);
  await beatWritten(await app.as('zhao.wen'), 'recordPatrol', patrolled(id, { walkedOn: '2026-12-03' }));
  expect(await gap()).toBe('NONE');
  expect(await gaps('2026-12-11T00:01')).toEqual(['beat.gapYellow', 'beat.gapRed', 'beat.gapYellow']);
});

describe('the limits of gaps', () => {
  const limitsOf = async (login: string) =>
    (await (await app.as(login)).ask('{ patrolRule { version yellow red settable } }')).data.patrolRule;
  const atFirst = { version: 0, yellow: 7, red: 30 };

  it('are set by the head of the tenant’s own office, and by no head of a unit of it, in the database neither', async () => {
    const unit = { unit: 10162516, role: 'OFFICE_HEAD' };
    const person = { login: 'head.water', name: '水主任', title: '', tenant: '371625', clearance: 1, posts: [unit] };
    await seedPeople(app.adminUrl(), [person]);
    const [water, county] = [await app.as('head.water'), await app.as('head.boxing')];
    for (const caller of [water, await app.as('zhang.min'), await app.as('gao.yuan')])
      expect(await limitsSet(caller, {})).toMatchObject({ code: 'FORBIDDEN', ruleId: 'PatrolRule.set' });
    expect(await limitsOf('head.water')).toEqual({ ...atFirst, settable: false });
    const context = await contextOf(app, 'head.water');
    for (const tenant of [1625000, 37]) {
      const sql = `insert into patrol_rule (root_id, id, tenant_id, version, yellow, red, set_by_name, set_at)
        values (37, gen_random_uuid(), ${tenant}, 1, 3, 10, '水主任', app.now())`;
      await expect(inContext(app, context, sql), String(tenant)).rejects.toThrow(/row-level security/);
    }
    expect(await limitsSet(county, {})).toMatchObject({ version: 1, yellow: 3, red: 10, settable: true });
    expect(await limitsOf('head.water')).toEqual({ version: 1, yellow: 3, red: 10, settable: false });
    expect(await limitsOf('li.guohua')).toEqual({ ...atFirst, settable: true });
    for (const login of ['he.jun', 'guo.tao']) expect(await limitsOf(login), login).toMatchObject(atFirst);
    expect(await inContext(app, await contextOf(app, 'li.guohua'), 'select id from patrol_rule')).toEqual([]);
  });

  it.each([
    ['yellow from the first day', { yellow: 0 }, ['input.yellow outOfRange']],
    ['red with yellow', { yellow: 10, red: 10 }, ['input.red outOfRange']],
    ['red before yellow', { yellow: 10, red: 3 }, ['input.red outOfRange']],
    ['more than a year', { yellow: 366, red: 367 }, ['input.yellow outOfRange', 'input.red outOfRange']],
  ])('refuse %s', async (_, over, wrong) => {
    const { fields } = await limitsSet(await app.as('li.guohua'), over);
    expect(fields.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual(wrong);
  });

  it('judge and tell by what stands today, a crossing once whatever changes, in the own tenant alone', async () => {
    await setClock(app, '2027-03-01T09:00');
    const head = await app.as('li.guohua');
    const { id } = await beatSet(app, { walkerPostIds: [postOf('zhao.wen')] });
    const others = beatPlan({ unitId: units.binzhou, walkerPostIds: [postOf('he.jun')] });
    const elsewhere = await beatWritten(await app.as('head.binzhou'), 'setBeat', others);
    const of = async (beat: string) => {
      await turnClock(app, [patrolRow]);
      await turnClock(app, [patrolRow]);
      return (await toldOf(app, rowIdOf(beat))).filter((kind) => kind.startsWith('beat.gap'));
    };
    const gap = async () => (await beatSeen(await app.as('zhao.wen'), id)).gap;
    const set = async (version: number, yellow: number, red: number) =>
      expect(await limitsSet(head, { version, yellow, red })).toMatchObject({ version: version + 1 });
    await setClock(app, '2027-03-05T00:01'); // the fourth day
    expect([await of(id), await gap()]).toEqual([[], 'NONE']);
    const both = await Promise.all([limitsSet(head, {}), limitsSet(head, { yellow: 4 })]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    await set(1, 3, 10);
    expect([await of(id), await gap(), await of(elsewhere.id)]).toEqual([['beat.gapYellow'], 'YELLOW', []]);
    await set(2, 7, 30);
    expect([await of(id), await gap()]).toEqual([['beat.gapYellow'], 'NONE']);
    await setClock(app, '2027-03-09T00:01'); // the eighth, by which it is yellow again, and in the other tenant too
    expect([await of(id), await gap()]).toEqual([['beat.gapYellow'], 'YELLOW']);
    expect(await of(elsewhere.id)).toEqual(['beat.gapYellow']);
    await set(3, 1, 7);
    expect([await of(id), await gap()]).toEqual([['beat.gapYellow', 'beat.gapRed'], 'RED']);
    const fresh = await beatSet(app);
    await setClock(app, '2027-03-17T00:01'); // the eighth day of that, which is red at once
    expect(await of(fresh.id)).toEqual(['beat.gapRed']);
    await set(4, 7, 30);
    expect((await beatSeen(await app.as('zhang.min'), fresh.id)).gap).toBe('YELLOW');
    expect(await of(fresh.id)).toEqual(['beat.gapRed']);
  });
});
