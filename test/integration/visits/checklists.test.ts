import { beforeAll, expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { seedFixture } from '../../support/visibility-fixture.ts';
import {
  found,
  listSet,
  noVisit,
  siteList,
  sound,
  visitAfter,
  visited,
  visitPlan,
  visitPlanned,
  visitSeen,
} from '../../support/visits.ts';
import { postOf, units } from '../../support/walk.ts';

const app = startApp();
beforeAll(() => seedFixture(app));
const asked = '{ checklists { id version title retired lines { section words } setByName } }';
const listsOf = async (login: string, headers = {}) =>
  (await (await app.as(login)).ask(asked, {}, headers)).data.checklists;

it('is worded by its office, version by version, and by nobody else of the tenant or another', async () => {
  const officer = await app.as('zhang.min');
  const list = await listSet(officer);
  expect(list).toMatchObject({ version: 1, title: siteList.title, retired: false, lines: siteList.lines });
  const next = { checklistId: list.id, version: 1, title: '工地检查表' };
  const both = await Promise.all([listSet(officer, next), listSet(await app.as('li.guohua'), next)]);
  expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  expect(await listsOf('zhang.min')).toEqual([
    expect.objectContaining({ id: list.id, version: 2, title: '工地检查表', lines: siteList.lines }),
  ]);
  expect(await listSet(officer, { lines: [] })).toMatchObject({ fields: [{ path: 'input.lines', code: 'required' }] });
  expect(await listSet(await app.as('gao.yuan'), next)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Checklist.set' });
  for (const login of ['he.jun', 'guo.tao'])
    for (const checklistId of [list.id, noVisit, ''])
      expect(await listSet(await app.as(login), { ...next, checklistId }), login).toMatchObject({ code: 'NOT_FOUND' });
  for (const login of ['gao.yuan', 'qian.audit', 'street', 'he.jun']) expect(await listsOf(login), login).toEqual([]);
});

it('stays with a visit as it was when that was planned, and one out of use is planned with no more', async () => {
  const officer = await app.as('zhang.min');
  const list = await listSet(officer);
  const visit = await visitPlanned(app, { checklistId: list.id });
  const blank = { result: null, note: '' };
  const lines = siteList.lines.map((line) => expect.objectContaining({ ...line, ...blank }));
  expect(visit).toMatchObject({ checklistTitle: siteList.title, checklistVersion: 1 });
  expect(visit.checks).toEqual(lines);
  const retired = await listSet(officer, {
    checklistId: list.id,
    version: 1,
    lines: [siteList.lines[1]],
    retired: true,
  });
  expect(retired).toMatchObject({ version: 2, retired: true });
  expect(await visitSeen(officer, visit.id)).toMatchObject({ checklistVersion: 1, checks: lines });
  const own = {
    targetUnitId: units.bincheng,
    members: [{ postId: postOf('he.jun') }],
    approverPostId: postOf('head.binzhou'),
  };
  const foreign = await listSet(officer);
  const notFound = { fields: [{ path: 'input.checklistId', code: 'notFound' }] };
  expect(await visitPlanned(app, { checklistId: list.id })).toMatchObject(notFound);
  const city = await app.as('he.jun');
  for (const checklistId of [foreign.id, noVisit, ''])
    expect(await visited(city, 'planVisit', visitPlan({ ...own, checklistId }))).toMatchObject(notFound);
});

it('is answered line by line once, with words where a line fails, hidden with what was found until the release', async () => {
  const [officer, inspected] = [await app.as('zhang.min'), await app.as('he.jun')];
  const list = await listSet(officer);
  for (const announced of [false, true]) {
    const visit = await visitAfter(app, 'beginVisit', { announced, checklistId: list.id });
    const [first, second] = visit.checks;
    const other = (await visitPlanned(app, { checklistId: list.id })).checks[0];
    const given = (id: string, result = 'CONFORMS', note = '') => ({ visitCheckId: id, result, note });
    const submit = (checks: object[]) =>
      visited(officer, 'submitVisit', { visitId: visit.id, version: visit.version, ...found, checks });
    const refused = (path: string, code: string) => ({ code: 'INVALID_INPUT', fields: [{ path, code }] });
    expect(await submit([given(first.id)])).toMatchObject(refused('input.checks', 'checkEach'));
    expect(await submit([given(first.id), given(other.id)])).toMatchObject(
      refused('input.checks.1.visitCheckId', 'notFound'),
    );
    expect(await submit([given(first.id), given(first.id)])).toMatchObject(
      refused('input.checks.1.visitCheckId', 'twice'),
    );
    expect(await submit([given(first.id, 'FAILS', ' '), given(second.id)])).toMatchObject(
      refused('input.checks.0.note', 'required'),
    );
    const told = await visitSeen(inspected, visit.id);
    if (announced)
      expect(told).toMatchObject({ state: 'UNDERWAY', checks: [], checklistTitle: null, checklistVersion: null });
    else expect(told).toBeNull();
    const whole = await submit([given(second.id, 'DOES_NOT_APPLY'), given(first.id, 'FAILS', ' 三人未戴。 ')]);
    const answered = [
      { ...first, result: 'FAILS', note: '三人未戴。' },
      { ...second, result: 'DOES_NOT_APPLY', note: '' },
    ];
    expect(whole.checks).toEqual(answered);
    expect((await visitSeen(inspected, visit.id))?.checks ?? []).toEqual([]);
    const aim = { visitId: visit.id, version: whole.version };
    await visited(await app.as('li.guohua'), 'releaseVisit', aim);
    expect((await visitSeen(inspected, visit.id)).checks).toEqual(answered);
    expect(await visited(officer, 'submitVisit', { ...aim, version: aim.version + 1, ...sound(whole) })).toMatchObject({
      code: 'INVALID_MOVE',
    });
  }
});
