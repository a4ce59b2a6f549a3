import { beforeAll, expect, it } from 'vitest';
import { departmentId, divisionId } from '../../../seeds/org-units.ts';
import { seedPeople } from '../../../seeds/run.ts';
import { type Answer, startApp } from '../../support/app.ts';
import { move } from '../../support/item-moves.ts';
import { accepted, approved, bodies, joint, jointPlan, member, seedBodies } from '../../support/joint.ts';
import { matter } from '../../support/matter.ts';
import { clear } from '../../support/secrets.ts';
import { signedInOnce } from '../../support/stage.ts';
import { globalIdOf } from '../../support/story.ts';
import { ownMatter } from '../../support/visibility-fixture.ts';
import { done, establishedItem, issuedItem, postOf, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const media = { source: 'MEDIA_LEAD', sourceRef: '齐鲁晚报 2026-11-02' };
const year = Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));

const page = `query ($id: String!) { item(id: $id) { id version state timeline { kind } linkages { linkage bases }
  allowedActions { action allowed ruleId } } }`;
const read = async (id: string, login = 'zhang.min'): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(page, { id })).data.item;
const tag = async (login: string, { id, version }: Answer['data'], linkages: readonly string[]) =>
  move(await actors.as(login), 'tagItemLinkages', { itemId: id, version, linkages });

/** The report of somebody's office: by linkage, its matters and operations. */
async function report(login: string, of = year): Promise<Record<string, [number, number]>> {
  const query = 'query ($of: Int!) { linkageReport(year: $of) { year lines { linkage items operations } } }';
  const { lines } = (await (await actors.as(login)).ask(query, { of })).data.linkageReport;
  return Object.fromEntries(
    lines.map(({ linkage, items, operations }: Answer['data']) => [linkage, [items, operations]]),
  );
}

/** All rows behind a number, page after page. */
async function rows(login: string, linkage: string, of = year): Promise<Answer['data'][]> {
  const query = `query ($of: Int!, $linkage: Linkage!, $after: String) { linkageActivities(year: $of, linkage: $linkage, after: $after) {
    nodes { subjectId isOperation number title bases } nextCursor } }`;
  const found: Answer['data'][] = [];
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const { data } = await (await actors.as(login)).ask(query, { of, linkage, after });
    found.push(...data.linkageActivities.nodes);
    after = data.linkageActivities.nextCursor;
  }
  return found;
}

const province = departmentId('37', 16);

beforeAll(async () => {
  await seedBodies(app);
  await seedPeople(app.adminUrl(), [
    {
      ...{ login: 'head.city', name: '市主任', title: '', tenant: '3716', clearance: 1 },
      posts: [{ unit: divisionId('3716'), role: 'OFFICE_HEAD' }],
    },
    {
      ...{ login: 'water.province', name: '水督查', title: '', tenant: '37', clearance: 1 },
      posts: [{ unit: province, role: 'SUPERVISION_OFFICER' }],
    },
  ]);
});

it('derives what source and order tell, and keeps what the office says beside it', async () => {
  const item = await issuedItem(actors, [units.binzhou], media);
  expect((await read(item.id)).linkages).toEqual([
    { linkage: 'COUNTIES_AND_DEPARTMENTS', bases: ['TASK'] },
    { linkage: 'MEDIA', bases: ['SOURCE'] },
  ]);
  expect(await tag('zhang.min', item, ['LEADING_BODIES', 'MEDIA'])).toMatchObject({ version: item.version + 1 });
  const seen = await read(item.id);
  expect(seen.linkages).toEqual([
    { linkage: 'LEADING_BODIES', bases: ['TAGGED'] },
    { linkage: 'COUNTIES_AND_DEPARTMENTS', bases: ['TASK'] },
    { linkage: 'MEDIA', bases: ['SOURCE', 'TAGGED'] },
  ]);
  expect(seen.timeline.at(-1).kind).toBe('item.linkagesTagged');
  await tag('li.guohua', seen, []);
  expect((await read(item.id)).linkages.map(({ linkage }: Answer['data']) => linkage)).not.toContain('LEADING_BODIES');
});

it('takes it with the registration, each once, of its own office and this version', async () => {
  const item = await establishedItem(actors, { ...media, linkages: ['GRASSROOTS_AND_ENTERPRISES'] });
  expect((await read(item.id)).linkages).toEqual([
    { linkage: 'GRASSROOTS_AND_ENTERPRISES', bases: ['TAGGED'] },
    { linkage: 'MEDIA', bases: ['SOURCE'] },
  ]);
  expect(await tag('zhang.min', item, ['MEDIA', 'MEDIA'])).toMatchObject({
    fields: [{ path: 'input.linkages', code: 'twice' }],
  });
  expect(await tag('gao.yuan', item, ['MEDIA'])).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.tagLinkages' });
  expect(await tag('he.jun', item, ['MEDIA'])).toMatchObject({ code: 'NOT_FOUND' });
  await tag('zhang.min', item, ['MEDIA']);
  expect(await tag('zhang.min', item, [])).toMatchObject({ code: 'STALE_VERSION' });
});

it('derives from the bodies that took part, and tells those in the room what its office says', async () => {
  const item = await establishedItem(actors, media);
  const plan = jointPlan(item, [member(units.binzhou), member(bodies.development)], { linkages: ['MEDIA'] });
  const proposal = await joint(await actors.as('zhang.min'), 'proposeJointOperation', plan);
  const linkagesOf = async (login: string): Promise<Answer['data']> => {
    const query = `query ($id: String!) { jointOperation(id: $id) { __typename ... on JointOperation { version linkages { linkage bases } timeline { kind } } } }`;
    return (await (await actors.as(login)).ask(query, { id: proposal.id })).data.jointOperation;
  };
  expect((await linkagesOf('zhang.min')).linkages).toEqual([{ linkage: 'MEDIA', bases: ['TAGGED'] }]);
  await approved(await actors.as('li.guohua'), proposal);
  await accepted(await actors.as('he.jun'), proposal.id);
  const { version, linkages } = await linkagesOf('he.jun');
  expect(linkages).toEqual([
    { linkage: 'COUNTIES_AND_DEPARTMENTS', bases: ['BODY'] },
    { linkage: 'MEDIA', bases: ['TAGGED'] },
  ]);
  const aim = { operationId: proposal.id, version };
  const say = async (login: string, over: object) =>
    joint(await actors.as(login), 'tagJointLinkages', { ...aim, linkages: ['LEADING_BODIES'], ...over });
  expect(await say('he.jun', {})).toMatchObject({ code: 'FORBIDDEN', ruleId: 'JointOperation.tagLinkages' });
  expect(await say('zhang.min', { linkages: ['MEDIA', 'MEDIA'] })).toMatchObject({ fields: [{ code: 'twice' }] });
  expect(await say('zhang.min', {})).toMatchObject({ __typename: 'JointOperation' });
  expect(await say('zhang.min', {})).toMatchObject({ code: 'STALE_VERSION' });
  const told = await linkagesOf('he.jun');
  expect(told.timeline.at(-1).kind).toBe('joint.linkagesTagged');
  expect(told.linkages.at(0)).toEqual({ linkage: 'LEADING_BODIES', bases: ['TAGGED'] });
});

it('knows a body of a higher government as the superior of the office', async () => {
  const item = await ownMatter(
    actors,
    'he.jun',
    'head.city',
    { ...media },
    { orgUnitIds: [units.boxing], workingDays: 20 },
  );
  const plan = jointPlan(item, [member(globalIdOf('OrgUnit', String(province)))]);
  const proposal = await joint(await actors.as('he.jun'), 'proposeJointOperation', plan);
  await approved(await actors.as('head.city'), proposal);
  await accepted(await actors.as('water.province'), proposal.id);
  const query =
    'query ($id: String!) { jointOperation(id: $id) { ... on JointOperation { linkages { linkage bases } } } }';
  const { data } = await (await actors.as('he.jun')).ask(query, { id: proposal.id });
  expect(data.jointOperation.linkages).toEqual([{ linkage: 'PROVINCIAL_SUPERVISION', bases: ['BODY'] }]);
});

it('counts no work secret to whoever is not on its list, and lists it to nobody else', async () => {
  await clear(app, ['zhang.min', 'li.guohua', 'zhao.wen']);
  const [before, outside] = [await report('zhang.min'), await report('zhao.wen')];
  const secret = { ...matter, ...media, secrecy: 'WORK_SECRET', knowerPostIds: [postOf('li.guohua')] };
  const { id } = await done(await actors.as('zhang.min'), 'registerItem', secret);
  expect((await report('zhang.min')).MEDIA?.[0]).toBe((before.MEDIA?.[0] ?? 0) + 1);
  expect((await rows('li.guohua', 'MEDIA')).map(({ subjectId }) => subjectId)).toContain(id);
  expect(await report('zhao.wen')).toEqual(outside);
  expect((await rows('zhao.wen', 'MEDIA')).map(({ subjectId }) => subjectId)).not.toContain(id);
});

it('counts a year of the own office alone, all six, and lists exactly the rows behind each number', async () => {
  const before = await report('zhang.min');
  expect(Object.keys(before)).toHaveLength(6);
  const theirs = await report('he.jun');
  const item = await issuedItem(actors, [units.binzhou], media);
  const after = await report('zhang.min');
  expect(after.MEDIA?.[0]).toBe((before.MEDIA?.[0] ?? 0) + 1);
  expect(after.COUNTIES_AND_DEPARTMENTS?.[0]).toBe((before.COUNTIES_AND_DEPARTMENTS?.[0] ?? 0) + 1);
  expect(await report('he.jun')).toEqual(theirs);
  for (const [linkage, [items, operations]] of Object.entries(after)) {
    const listed = await rows('zhang.min', linkage);
    expect(
      listed.filter(({ isOperation }) => !isOperation),
      linkage,
    ).toHaveLength(items);
    expect(
      listed.filter(({ isOperation }) => isOperation),
      linkage,
    ).toHaveLength(operations);
  }
  expect((await rows('zhang.min', 'MEDIA')).map(({ subjectId }) => subjectId)).toContain(item.id);
  expect((await rows('he.jun', 'MEDIA')).map(({ subjectId }) => subjectId)).not.toContain(item.id);
  expect(Object.values(await report('zhang.min', year - 20)).flat()).toEqual(Array(12).fill(0));
});

it('shows the report to whoever supervises or leads, and of no year that is none', async () => {
  for (const login of ['qian.audit', 'sun.admin', 'wang.qiang'])
    expect((await (await actors.as(login)).ask(`{ linkageReport(year: ${year}) { year } }`)).data.linkageReport).toBe(
      null,
    );
  const wild = await (await actors.as('zhang.min')).ask('{ linkageReport(year: 2147483647) { year } }');
  expect(wild.data.linkageReport).toBe(null);
  expect(await rows('qian.audit', 'MEDIA')).toEqual([]);
});
