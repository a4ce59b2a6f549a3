import { beforeAll, describe, expect, it } from 'vitest';
import { divisionId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import { key, startApp } from '../support/app.ts';
import { contextOf, inContext } from '../support/contexts.ts';
import { inDays } from '../support/days.ts';
import { matter } from '../support/matter.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf, storyId } from '../support/story.ts';
import { type Fixture, issueFixture, seedFixture } from '../support/visibility-fixture.ts';
import { done, postOf, units } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const numbers = '{ subordinateMatters { own below orgUnit { id } } }';
let f: Fixture;

/** Own matters of an office, established by its head. */
async function establish(officer: string, head: string, count: number, title: string): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const caller = await actors.as(officer);
    const draft = await done(caller, 'registerItem', { ...matter, title: `${title}${at}` }, postOf(officer));
    const proposal = { itemId: draft.id, version: 1, opinion: '建议立项督办', leadUnitId: units.water };
    await done(caller, 'proposeItem', proposal, postOf(officer));
    await done(await actors.as(head), 'establishItem', { itemId: draft.id, version: 2 });
  }
}

interface Cell {
  own: number | null;
  below: number | null;
}

const cellOf = async (login: string, unit: string): Promise<Cell | null> => {
  const caller = await actors.as(login);
  const { data } = await caller.ask(numbers, {}, { 'x-duban-post': postOf(login) });
  const found = data.subordinateMatters.find((one: { orgUnit: { id: string } }) => one.orgUnit.id === unit);
  return found === undefined ? null : { own: found.own, below: found.below };
};

beforeAll(async () => {
  await seedFixture(app);
  const somebody = { title: '', clearance: 1 };
  await seedPeople(app.adminUrl(), [
    {
      ...somebody,
      login: 'head.bincheng',
      name: '边主任',
      tenant: '371602',
      posts: [{ unit: divisionId('371602'), role: 'OFFICE_HEAD' }],
    },
  ]);
  f = await issueFixture(actors);
  await establish('he.jun', 'head.binzhou', 4, '滨州自办');
  await establish('feng.lei', 'head.boxing', 3, '博兴自办');
  await establish('bincheng', 'head.bincheng', 2, '滨城自办');
});

describe('matters of lower levels, as numbers', () => {
  it('V-12: the province sees no X2, only that 滨州 has five', async () => {
    const province = await actors.as('zhang.min');
    expect(
      (await (await actors.as('he.jun')).ask('query ($id: String!) { item(id: $id) { id } }', { id: f.x2.id })).data
        .item.id,
    ).toBe(f.x2.id);
    expect((await province.ask('query ($id: String!) { item(id: $id) { id } }', { id: f.x2.id })).data.item).toBeNull();
    expect((await cellOf('zhang.min', units.binzhou))?.own).toBe(5);
  });

  it('V-13: 滨州 sees four of 博兴 and none of the two of 滨城', async () => {
    expect(await cellOf('he.jun', units.boxing)).toEqual({ own: 4, below: null });
    expect(await cellOf('he.jun', units.bincheng)).toEqual({ own: null, below: null });
  });

  it('V-15, V-40: the province learns nothing of counties while only two of a city have matters, then their sum', async () => {
    expect((await cellOf('zhang.min', units.binzhou))?.below).toBeNull();
    const before = await cellOf('he.jun', units.water);
    expect(before).toBeNull(); // not directly below the city
    await seedPeople(app.adminUrl(), [
      {
        login: 'street.officer',
        name: '街督',
        title: '',
        clearance: 1,
        tenant: '371602',
        posts: [
          { unit: divisionId('371602001'), role: 'SUPERVISION_OFFICER' },
          { unit: divisionId('371602001'), role: 'OFFICE_HEAD' },
        ],
      },
    ]);
    const caller = await actors.as('street.officer');
    const draft = await done(caller, 'registerItem', { ...matter, title: '街道自办' }, postOf('street.officer'));
    expect((await cellOf('zhang.min', units.binzhou))?.below).toBeNull(); // a draft is no matter yet
    const proposal = { itemId: draft.id, version: 1, opinion: '建议立项督办', leadUnitId: units.street };
    await done(caller, 'proposeItem', proposal, postOf('street.officer'));
    await done(caller, 'establishItem', { itemId: draft.id, version: 2 }, postOf('street.officer', 1));
    expect((await cellOf('zhang.min', units.binzhou))?.below).toBe(7);
  });

  it('V-16: another city, whoever does not supervise, and nobody get no number of it', async () => {
    expect(await cellOf('guo.tao', units.binzhou)).toBeNull();
    expect(await cellOf('guo.tao', units.boxing)).toBeNull();
    for (const login of ['liu.yang', 'wu.admin', 'qian.audit']) {
      expect((await (await actors.as(login)).ask(numbers)).data.subordinateMatters).toEqual([]);
      expect(await inContext(app, await contextOf(app, login, 0), 'select * from app.own_matters()', [])).toEqual([]);
    }
    expect((await app.nobody().ask(numbers)).data.subordinateMatters).toEqual([]);
  });
});

it('V-44: whoever moves from 滨州 to 潍坊 sees nothing of 滨州 from that day, and his signatures stay', async () => {
  const item = 'query ($id: String!) { item(id: $id) { id timeline { kind } } }';
  const mover = await actors.as('head.binzhou');
  expect((await mover.ask(item, { id: f.x2.id })).data.item.id).toBe(f.x2.id);
  const release =
    'mutation ($input: ReleasePostInput!) { releasePost(input: $input) { __typename ... on Problem { code fields { path code } } } }';
  const answer = await (await actors.as('wu.admin')).ask(release, {
    input: { key: key(), postId: globalIdOf('Post', storyId('head.binzhou/0')), version: 1, heldTo: inDays(0) },
  });
  expect(answer.data.releasePost.__typename).not.toBe('Problem');
  await seedPeople(app.adminUrl(), [
    {
      login: 'head.weifang',
      name: '滕主任',
      title: '',
      clearance: 1,
      tenant: '3707',
      posts: [{ unit: divisionId('3707'), role: 'OFFICE_HEAD' }],
    },
  ]);
  expect((await mover.ask(item, { id: f.x2.id })).data.item).toBeNull();
  expect((await (await actors.as('head.weifang')).ask(item, { id: f.x2.id })).data.item).toBeNull();
  const kept = (await (await actors.as('he.jun')).ask(item, { id: f.x2.id })).data.item;
  expect(kept.timeline.map(({ kind }: { kind: string }) => kind)).toContain('item.established');
});
