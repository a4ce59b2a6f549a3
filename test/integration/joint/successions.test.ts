import { beforeAll, expect, it } from 'vitest';
import { departmentId } from '../../../seeds/org-units.ts';
import { seedPeople } from '../../../seeds/run.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { group, seedGroup } from '../../support/group.ts';
import { accepted, approved, joint, jointPlan, jointSeen, member } from '../../support/joint.ts';
import { matter } from '../../support/matter.ts';
import { signedInOnce } from '../../support/stage.ts';
import { succeed } from '../../support/succeeding.ts';
import { fetched, pdf, uploaded } from '../../support/uploading.ts';
import { done, establishedItem, issuedItem, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const [finance, housing, transport] = [10, 14, 15].map((number) => departmentId('37', number)) as [
  number,
  number,
  number,
];

beforeAll(async () => {
  await seedGroup(app);
  const one = (login: string, name: string, unit: number, role: string) => ({
    ...{ login, name, title: '', tenant: '37', clearance: 1, posts: [{ unit, role }] },
  });
  await seedPeople(app.adminUrl(), [
    one('finance.officer', '财督查', finance, 'SUPERVISION_OFFICER'),
    one('finance.head', '财主任', finance, 'OFFICE_HEAD'),
    one('housing.officer', '建督查', housing, 'SUPERVISION_OFFICER'),
    one('transport.officer', '交督查', transport, 'SUPERVISION_OFFICER'),
    one('transport.head', '交主任', transport, 'OFFICE_HEAD'),
  ]);
});

const ofProvince = async (item: { id: string }, members: readonly object[]): Promise<string> => {
  const proposal = await joint(await actors.as('zhang.min'), 'proposeJointOperation', jointPlan(item, members));
  return (await approved(await actors.as('li.guohua'), proposal)).id;
};
const bodiesOf = async (login: string, id: string): Promise<string[]> =>
  (await jointSeen(await actors.as(login), id)).members.map(
    ({ orgUnit, part, state }: Answer['data']) => `${orgUnit.id} ${part} ${state}`,
  );

/** A matter of the finance department, registered and established by its own people. */
async function ofFinance(): Promise<Answer['data']> {
  const officer = await actors.as('finance.officer');
  const { id, version } = await done(officer, 'registerItem', matter);
  const opinion = { itemId: id, version, leadUnitId: group.finance, opinion: '建议立项督办' };
  const proposed = await done(officer, 'proposeItem', opinion);
  return done(await actors.as('finance.head'), 'establishItem', { itemId: id, version: proposed.version });
}

it('carries what goes on to the heir, as office and as body, and leaves nothing of it to the old unit', async () => {
  const [old, heir, other] = [
    await actors.as('finance.officer'),
    await actors.as('transport.officer'),
    await actors.as('housing.officer'),
  ];
  const lead = [member(group.finance, { isLead: true }), member(group.housing)];
  const item = await issuedItem(actors, [units.binzhou]);
  // As the lead that accepted, spoke, shared and drafted.
  const led = await ofProvince(item, lead);
  await accepted(old, led);
  const photo = await uploaded(app.url(), old, pdf('财政核查'));
  await joint(old, 'giveJointOpinion', { operationId: led, version: 0, words: '财政意见' });
  await joint(old, 'shareJointEvidence', { operationId: led, words: '核查单', fileIds: [photo] });
  await joint(old, 'saveJointReport', { operationId: led, version: 0, words: '初稿', submits: false });
  // As a body that has not answered yet.
  const asked = await ofProvince(await establishedItem(actors), [member(group.finance)]);
  // As the lead beside the heir, which takes part already; a third body has spoken.
  const three = [...lead, member(group.transport)];
  const beside = await ofProvince(await establishedItem(actors), three);
  for (const caller of [old, heir, other]) await accepted(caller, beside);
  await joint(other, 'giveJointOpinion', { operationId: beside, version: 0, words: '住建意见' });
  await joint(old, 'giveJointOpinion', { operationId: beside, version: 0, words: '财政意见' });
  // Over a task of the heir's own.
  const watched = await ofProvince(await issuedItem(actors, [group.transport]), [member(group.finance)]);
  await accepted(old, watched);
  // As the office.
  const plan = jointPlan(await ofFinance(), [member(group.housing)]);
  const proposal = await joint(old, 'proposeJointOperation', plan);
  const owned = (await approved(await actors.as('finance.head'), proposal)).id;
  await accepted(other, owned);
  // One that is over stays where it was.
  const past = await ofProvince(await establishedItem(actors), [member(group.finance)]);
  const { version: running } = await jointSeen(await actors.as('li.guohua'), past);
  await joint(await actors.as('li.guohua'), 'endJointOperation', {
    operationId: past,
    version: running,
    reason: '已完成。',
  });
  expect(await jointSeen(heir, led)).toBeNull();

  await succeed(await actors.as('sun.admin'));

  for (const id of [led, asked, beside, watched, owned]) expect(await jointSeen(old, id)).toBeNull();
  expect((await fetched(app.url(), old, photo)).status).toBe(404);
  const seen = await jointSeen(heir, led);
  expect(seen.opinions).toMatchObject([{ words: '财政意见', orgUnit: { id: group.transport } }]);
  expect(seen.report).toMatchObject({ words: '初稿', submittedAt: null });
  expect(await (await fetched(app.url(), heir, photo)).text()).toContain('财政核查');
  expect(await bodiesOf('transport.officer', led)).toEqual([
    ...[`${group.transport} LEAD ACCEPTED`, `${group.housing} MEMBER INVITED`],
  ]);
  await joint(heir, 'giveJointOpinion', { operationId: led, version: 1, words: '交通意见' });
  const submitted = await joint(heir, 'saveJointReport', {
    operationId: led,
    version: 1,
    words: '定稿',
    submits: true,
  });
  expect(submitted.report).toMatchObject({ words: '定稿' });

  expect((await accepted(heir, asked)).members).toMatchObject([
    { state: 'ACCEPTED', orgUnit: { id: group.transport } },
  ]);

  expect((await bodiesOf('transport.officer', beside)).sort()).toEqual(
    [`${group.finance} MEMBER ACCEPTED`, `${group.housing} MEMBER ACCEPTED`, `${group.transport} LEAD ACCEPTED`].sort(),
  );
  const words = (await jointSeen(heir, beside)).opinions.map((one: { words: string }) => one.words);
  expect(words.sort()).toEqual(['住建意见', '财政意见'].sort());
  const draft = await joint(heir, 'saveJointReport', {
    operationId: beside,
    version: 0,
    words: '初稿',
    submits: false,
  });
  expect(draft.report).toMatchObject({ words: '初稿' });

  // Nobody inspects himself: the heir holds the task in scope.
  expect(await jointSeen(heir, watched)).toMatchObject({
    __typename: 'JointNotice',
    membership: { state: 'DECLINED' },
  });
  expect(await bodiesOf('zhang.min', watched)).toEqual([`${group.transport} MEMBER DECLINED`]);

  const ours = await jointSeen(heir, owned);
  expect(ours).toMatchObject({ __typename: 'JointOperation', standing: 'IN_FORCE' });
  const end = { operationId: owned, version: ours.version, reason: '督查任务已完成。' };
  expect(await joint(await actors.as('transport.head'), 'endJointOperation', end)).toMatchObject({ standing: 'OVER' });
  expect(await jointSeen(other, owned)).toMatchObject({ __typename: 'JointNotice', title: '' });
  expect(await bodiesOf('zhang.min', past)).toEqual([`${group.finance} MEMBER INVITED`]);
});
