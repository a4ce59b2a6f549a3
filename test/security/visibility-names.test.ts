import { getNamedType, isObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../api/schema.ts';
import { type Answer, startApp } from '../support/app.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf } from '../support/story.ts';
import {
  accept,
  type Fixture,
  issueFixture,
  seedFixture,
  submit,
  submittedBy,
  takeUp,
} from '../support/visibility-fixture.ts';
import { done, postOf, wholeCheck } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const unknown = '019b76da-a800-7000-8000-000000000000';
let f: Fixture;

const one = `query ($id: String!) { assignment(id: $id) { id state acceptedAt acceptedByName handlerName
  verifications { at byName outcome checked orgUnit { shortName } }
  orderChain { holderState submittedAt acceptedAt holder { shortName } } } }`;
const sees = async (login: string, { id }: { id: string }): Promise<Answer> =>
  (await actors.as(login)).ask(one, { id });
const seen = async (login: string, target: { id: string }) => (await sees(login, target)).data.assignment;

/** 滨城 and its two units are done: the units accepted by 滨城, 滨城 by 滨州; the province has checked 市中街道 itself. */
beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(actors);
  const education = await submittedBy(actors, f.education, 'education');
  await accept(actors, education, 'bincheng');
  const street = await submittedBy(actors, f.street, 'street');
  const check = { ...wholeCheck, checked: '省里随机抽查' };
  const aim = { assignmentId: f.street.id, version: street.version, check };
  const checked = await done(await actors.as('zhang.min'), 'verifyAssignment', aim);
  await accept(actors, checked, 'bincheng');
  const bincheng = await submit(actors, f.bincheng.id, 'bincheng', postOf('bincheng', 1), 'bincheng.direct');
  await accept(actors, bincheng, 'he.jun');
  await takeUp(actors, f.water, 'yang.fan', postOf('yang.fan', 1), postOf('water.handler'));
  await takeUp(actors, f.qingzhou, 'qingzhou', postOf('qingzhou'), postOf('qingzhou', 1));
});

it('V-48: 滨城 sees that 滨州 accepted what it submitted, when, and by whom', async () => {
  const task = await seen('bincheng', f.bincheng);
  expect(task).toMatchObject({ state: 'ACCEPTED', acceptedByName: '何军', verifications: [{ byName: '何军' }] });
  expect(task.acceptedAt).toMatch(/^2\d{3}-/);
});

it('V-49: 市中街道 sees that 滨州 accepted what 滨城 submitted, and when, but not by whom', async () => {
  expect((await seen('bincheng', f.bincheng)).acceptedByName).toBe('何军');
  const answer = await sees('street', f.street);
  const [, above] = answer.data.assignment.orderChain;
  expect(above).toMatchObject({ holder: { shortName: '滨城区' }, holderState: 'ACCEPTED' });
  expect(above.acceptedAt).toMatch(/^2\d{3}-/);
  expect(above.submittedAt).toMatch(/^2\d{3}-/);
  expect(answer.text).not.toContain('何军');
});

it('V-49: 市中街道 sees who accepted its own, the direct parent, and of a check by the province when and what, not by whom', async () => {
  const province = await seen('zhang.min', f.street);
  expect(province.verifications).toMatchObject([{ byName: '张敏', checked: '省里随机抽查' }, {}]);
  const own = await seen('street', f.street);
  expect(own.acceptedByName).toBe('边滨');
  expect(own.verifications).toMatchObject([
    { checked: '省里随机抽查', orgUnit: { shortName: '山东省' }, byName: null },
    { orgUnit: { shortName: '滨城区' }, byName: '边滨' },
  ]);
  expect((await sees('street', f.street)).text).not.toContain('张敏');
  expect((await sees('bincheng', f.street)).text).not.toContain('张敏');
  expect((await seen('he.jun', f.street)).verifications).toMatchObject([{ byName: '张敏' }, { byName: '边滨' }]);
});

it('G5: the name of who accepted goes to the own organisation, the direct child and the direct parent, no further', async () => {
  expect((await seen('bincheng', f.street)).acceptedByName).toBe('边滨');
  expect((await seen('street', f.street)).acceptedByName).toBe('边滨');
  expect((await seen('he.jun', f.street)).acceptedByName).toBe('边滨');
  const far = await sees('zhang.min', f.street);
  expect(far.data.assignment).toMatchObject({ state: 'ACCEPTED', acceptedByName: null });
  expect(far.text).not.toContain('边滨');
});

it("V-27: 滨州 and the province read no name of the unit's handler, who answers for it they do", async () => {
  expect((await seen('yang.fan', f.water)).handlerName).toBe('水承办');
  expect((await seen('feng.lei', f.water)).handlerName).toBe('水承办');
  const query = `query ($id: String!) { assignment(id: $id) { handlerName responsible { role personName }
    reports { drafterName } to { dutyHolders { role personName } } } }`;
  for (const login of ['he.jun', 'zhang.min']) {
    const answer = await (await actors.as(login)).ask(query, { id: f.water.id });
    const { assignment } = answer.data;
    expect(assignment.handlerName).toBeNull();
    expect(assignment.responsible).toContainEqual({ role: 'DIRECT', personName: '谢敏' });
    const roles = [...assignment.responsible, ...assignment.to.dutyHolders].map(({ role }: { role: string }) => role);
    expect(roles.filter((role) => !['FIRST', 'DIRECT', 'LIAISON'].includes(role))).toEqual([]);
  }
});

it('G5: who took a task up is told to the unit directly above in another tenant, and to none above that', async () => {
  expect((await seen('qingzhou', f.qingzhou)).handlerName).toBe('青官');
  expect((await seen('guo.tao', f.qingzhou)).handlerName).toBe('青官');
  const far = await sees('zhang.min', f.qingzhou);
  expect(far.data.assignment).toMatchObject({ state: 'IN_PROGRESS', handlerName: null });
  expect(far.text).not.toContain('青官');
});

it.each([
  ['V-51: the handler of another section of the water bureau sees none of its tasks', 'water.section'],
  ['V-52: the direct person of another field in the water bureau sees none of its tasks', 'water.field'],
])('%s', async (_, login) => {
  expect((await seen('xie.min', f.water)).id).toBe(f.water.id);
  const absent = await sees(login, { id: globalIdOf('Assignment', unknown) });
  expect((await sees(login, f.water)).text).toBe(absent.text);
  const list = await (await actors.as(login)).ask('{ inbox { nodes { assignmentId } } }');
  expect(list.data.inbox.nodes).toEqual([]);
});

it("V-42: the water bureau takes an id of 潍坊's branch for an unknown one, as an assignment and as anything else", async () => {
  expect((await seen('guo.tao', f.qingzhou)).id).toBe(f.qingzhou.id);
  const viewer = await actors.as('yang.fan');
  const raw = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
  const item = 'query ($id: String!) { item(id: $id) { id title } }';
  for (const { id } of [f.weifang, f.qingzhou, f.x1])
    for (const type of ['Assignment', 'Item', 'Report', 'Verification', 'OrderText'])
      for (const query of [one, item])
        expect((await viewer.ask(query, { id: globalIdOf(type, raw(id)) })).text).toBe(
          (await viewer.ask(query, { id: globalIdOf(type, unknown) })).text,
        );
});

it('V-43: on the way from oneself over the own unit to the unit above stand names of the directory alone', async () => {
  const up = `{ session { posts { orgUnit { shortName parent { shortName dutyHolders { role personName }
    children { shortName dutyHolders { personName } } parent { dutyHolders { personName } } } } } } }`;
  const above = await (await actors.as('he.jun')).ask(
    '{ session { posts { orgUnit { children { shortName dutyHolders { personName } } } } } }',
  );
  expect(above.text).toContain('田海');
  const { session } = (await (await actors.as('bincheng')).ask(up)).data;
  const [{ orgUnit }] = session.posts;
  expect(orgUnit.parent.shortName).toBe('滨州市');
  const told = orgUnit.parent.children.filter(({ dutyHolders }: { dutyHolders: object[] }) => dutyHolders.length > 0);
  expect(told.map(({ shortName }: { shortName: string }) => shortName)).toEqual(['滨城区']);
  expect(orgUnit.parent.parent.dutyHolders).toEqual([]);
  expect(JSON.stringify(session)).not.toContain('田海');
});

it('V-43: no type of the directory leads to a matter, a task, a report or a check', async () => {
  const schema = await createSchema();
  const reached = new Set<string>();
  const walk = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    const type = schema.getType(name);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) walk(getNamedType(field.type).name);
  };
  for (const name of ['Session', 'OrgUnit', 'Post', 'Person', 'DutyHolder', 'SupervisionDuty']) walk(name);
  for (const name of ['Item', 'Assignment', 'Report', 'Verification', 'OrderText']) expect(reached).not.toContain(name);
});
