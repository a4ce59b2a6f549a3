import { beforeAll, expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { group } from '../../support/group.ts';
import { bureau, bureauUnit, seedReform, succeed } from '../../support/succeeding.ts';
import { heldAlso, seedFixture } from '../../support/visibility-fixture.ts';
import { visited, visitPlan, visitPlanned, visitSeen } from '../../support/visits.ts';
import { postOf, units } from '../../support/walk.ts';

const app = startApp();
const kinds = ['GENERAL', 'LEADER_LED', 'CROSS_REGION', 'LOOK_BACK'];

beforeAll(async () => {
  await seedFixture(app);
  await seedReform(app);
});

const sent = async (unit: string, role: string): Promise<object[]> => {
  const asked = 'query ($unit: String!) { inspectors(orgUnitId: $unit) { id role } }';
  const { inspectors } = (await (await app.as('zhang.min')).ask(asked, { unit })).data;
  const { id } = inspectors.find((one: Answer['data']) => one.role === role);
  return [{ postId: id, orgUnitId: unit }];
};
const refused = (code: string) => ({ fields: [{ path: 'input.members.0.postId', code }] });

it.each(kinds)(
  'Z11, V-21: nobody of a level between goes on a visit, who would know of it before (%s)',
  async (kind) => {
    const plan = { targetUnitId: units.street, kind };
    const [city, county, beside] = [
      await sent(units.binzhou, 'FIRST'),
      await sent(units.bincheng, 'DIRECT'),
      await sent(units.education, 'DIRECT'),
    ];
    for (const members of [city, county, beside])
      expect(await visitPlanned(app, { ...plan, members })).toMatchObject(refused('noRegion'));
    const ofCounty = { ...plan, targetUnitId: units.bincheng };
    expect(await visitPlanned(app, { ...ofCounty, members: city })).toMatchObject(refused('noRegion'));
    for (const login of ['ma.li', 'bincheng.direct', 'education.direct'])
      expect((await (await app.as(login)).ask('{ visits { id } }')).data.visits, login).toEqual([]);
    const leading = kind === 'LEADER_LED' ? [{ postId: postOf('gao.yuan') }] : [];
    const members = [...(await sent(units.water, 'LIAISON')), ...leading];
    const { id } = await visitPlanned(app, { ...ofCounty, members });
    expect(await visitSeen(await app.as('yang.fan'), id)).toMatchObject({ state: 'PLANNED' });
  },
);

it('M-33: a leader of the own government goes along where a leader leads, an officer or whom a unit sends does not', async () => {
  const plan = { kind: 'LEADER_LED', targetUnitId: units.bincheng };
  const fault = { fields: [{ path: 'input.members', code: 'leaderGoes' }] };
  expect(await visitPlanned(app, plan)).toMatchObject(fault);
  expect(await visitPlanned(app, { ...plan, members: await sent(units.water, 'FIRST') })).toMatchObject(fault);
  const led = { ...plan, members: [{ postId: postOf('gao.yuan') }, { postId: postOf('zhang.min') }] };
  expect(await visitPlanned(app, led)).toMatchObject({ state: 'PLANNED', kind: 'LEADER_LED' });
  expect(await visitPlanned(app, { ...plan, kind: 'GENERAL' })).toMatchObject({ state: 'PLANNED' });
});

it('nobody goes to a unit below his own department, of the own government neither', async () => {
  const plan = { targetUnitId: bureauUnit, members: [{ postId: postOf('finance.officer') }] };
  expect(await visitPlanned(app, plan)).toMatchObject(refused('ofInspected'));
  expect(await visitPlanned(app, { ...plan, members: [{ postId: postOf('transport.officer') }] })).toMatchObject({
    state: 'PLANNED',
  });
});

it('V-21: nobody plans, makes or approves a visit to a unit of which he is by another post', async () => {
  const plan = { targetUnitId: bureauUnit, members: [{ postId: postOf('transport.officer') }] };
  const visit = await visitPlanned(app, { ...plan, approverPostId: postOf('li.guohua') });
  await heldAlso(app, 'zhao.wen', { unit: bureau, role: 'LIAISON' });
  const members = [{ postId: postOf('zhao.wen') }];
  expect(await visitPlanned(app, { ...plan, members })).toMatchObject(refused('ofInspected'));
  expect(await visitPlanned(app, { targetUnitId: units.binzhou, members })).toMatchObject({ state: 'PLANNED' });
  await heldAlso(app, 'gao.yuan', { unit: bureau, role: 'FIRST' });
  const approver = { fields: [{ path: 'input.approverPostId', code: 'ofInspected' }] };
  expect(await visitPlanned(app, { ...plan, approverPostId: postOf('gao.yuan') })).toMatchObject(approver);
  const named = { visitId: visit.id, version: visit.version, approverPostId: postOf('gao.yuan') };
  expect(await visited(await app.as('zhang.min'), 'nameVisitApprover', named)).toMatchObject(approver);
  await heldAlso(app, 'yang.fan', { unit: 1_602_001, role: 'DIRECT' });
  const water = await sent(units.water, 'LIAISON');
  expect(await visitPlanned(app, { targetUnitId: units.bincheng, members: water })).toMatchObject(
    refused('ofInspected'),
  );
  const planning = await visited(await app.as('zhao.wen'), 'planVisit', visitPlan(plan), {
    'x-duban-post': postOf('zhao.wen'),
  });
  expect(planning).toMatchObject({ fields: [{ path: 'input.targetUnitId', code: 'ofInspected' }] });
});

it('a unit whose place another took is not visited any more; its heir is named', async () => {
  const plan = { targetUnitId: group.finance, members: [{ postId: postOf('transport.officer') }] };
  expect(await visitPlanned(app, plan)).toMatchObject({ state: 'PLANNED' });
  await succeed(await app.as('sun.admin'), { toUnitId: group.housing });
  expect(await visitPlanned(app, plan)).toMatchObject({ fields: [{ path: 'input.targetUnitId', code: 'succeeded' }] });
  expect(await visitPlanned(app, { ...plan, targetUnitId: group.housing })).toMatchObject({ state: 'PLANNED' });
});
