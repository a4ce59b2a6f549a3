import { beforeAll, expect, it } from 'vitest';
import { key, startApp } from '../support/app.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf, storyId } from '../support/story.ts';
import { type Fixture, issueFixture, section, seedFixture, takeUp } from '../support/visibility-fixture.ts';
import { postOf, units } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const appoint = `mutation ($input: AppointPostInput!) { appointPost(input: $input) { __typename
  ... on Problem { code fields { path code } } } }`;
const item = 'query ($id: String!) { item(id: $id) { id } }';
const task = 'query ($id: String!) { assignment(id: $id) { id } }';
let f: Fixture;

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(actors);
});

/** Asks the administrator of 滨州 to make its officer a handler of some section under the city. */
async function asHandlerOf(sectionId: string): Promise<string> {
  const input = { personId: globalIdOf('Person', storyId('he.jun')), orgUnitId: units.binzhou, role: 'HANDLER' };
  const answer = await (await actors.as('wu.admin')).ask(appoint, {
    input: { key: key(), ...input, sectionId, heldFrom: '2026-01-01' },
  });
  return answer.text;
}

it.each([
  ['a county, which is a tenant of its own', units.boxing],
  ['a department, which is a unit of its own', globalIdOf('OrgUnit', '10160016')],
  ['a unit of another tenant', units.water],
  ['the unit itself', units.binzhou],
  ['a unit of another province', globalIdOf('OrgUnit', '1625000', 36)],
])('takes %s for no section, whose handler would read what the unit reads', async (_, sectionId) => {
  const absent = await asHandlerOf(globalIdOf('OrgUnit', '9999999'));
  expect(absent).toContain('"code":"NOT_FOUND"');
  expect((await (await actors.as('feng.lei')).ask(item, { id: f.x3.id })).data.item.id).toBe(f.x3.id);
  expect(await asHandlerOf(sectionId)).toBe(absent);
  const officer = await actors.as('he.jun');
  expect((await officer.ask(item, { id: f.x3.id })).data).toEqual({ item: null });
  expect((await officer.ask(task, { id: f.x3Water.id })).data).toEqual({ assignment: null });
});

it('takes a section of the unit, whose handlers read what is handled there and nothing before', async () => {
  const input = { personId: globalIdOf('Person', storyId('water.field')), orgUnitId: units.water, role: 'HANDLER' };
  const answer = await (await actors.as('admin.boxing')).ask(appoint, {
    input: { key: key(), ...input, sectionId: globalIdOf('OrgUnit', String(section)), heldFrom: '2026-01-01' },
  });
  expect(answer.data.appointPost.__typename).toBe('Person');
  const readers = await Promise.all(['water.field', 'water.section'].map((login) => actors.as(login)));
  for (const reader of readers) expect((await reader.ask(task, { id: f.water.id })).data.assignment).toBeNull();
  await takeUp(actors, f.water, 'yang.fan', postOf('yang.fan', 1), postOf('water.section'));
  for (const reader of readers) {
    expect((await reader.ask(task, { id: f.water.id })).data.assignment.id).toBe(f.water.id);
    expect((await reader.ask(task, { id: f.x3Water.id })).data.assignment).toBeNull();
  }
});
