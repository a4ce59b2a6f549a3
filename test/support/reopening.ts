import { divisionId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import type { Answer, TestApp } from './app.ts';
import { connected } from './oracle-world.ts';
import { supervisedAgain } from './secondary.ts';
import { globalIdOf, storyId } from './story.ts';
import { accept, childAt, relay, submit, takeUp } from './visibility-fixture.ts';
import { done, establishedItem, issuedItem, postOf, rootAt, sixParts, units } from './walk.ts';

const yantai = globalIdOf('OrgUnit', '600000');

/** A handler of the county, once. */
async function seedHandler(app: TestApp): Promise<void> {
  const known = 'select from person where root_id = 37 and id = $1';
  const found = await connected(app.adminUrl(), (client) => client.query(known, [storyId('boxing.handler')]));
  if (found.rowCount !== 0) return;
  const posts = [{ unit: divisionId('371625'), role: 'HANDLER' }];
  await seedPeople(app.adminUrl(), [
    { login: 'boxing.handler', name: '博承办', title: '', tenant: '371625', clearance: 1, posts },
  ]);
}

/** A county completes its task once more, or for the first time, and the city accepts it. */
export async function countyDone(app: TestApp, id: string): Promise<Answer['data']> {
  return accept(app, await submit(app, id, 'boxing.handler', postOf('boxing.handler'), 'tian.hai'), 'he.jun');
}

/** A matter whose city gave its task on to a county, which is accepted there. */
export async function acceptedBelow(app: TestApp): Promise<{ id: string; task: string; child: Answer['data'] }> {
  await seedHandler(app);
  const item = await issuedItem(app, [units.binzhou]);
  const root = rootAt(item, units.binzhou);
  const city = await relay(app, 'he.jun', root, [units.boxing], 15, '滨州要求分段加固。');
  const child = childAt(city, units.boxing);
  await takeUp(app, child, 'feng.lei', postOf('feng.lei', 1), postOf('boxing.handler'));
  return { id: item.id, task: root.id, child: await countyDone(app, child.id) };
}

/** A county's accepted task under a city that is supervised a second time. */
export async function toReopen(app: TestApp): Promise<Answer['data']> {
  const matter = await acceptedBelow(app);
  await supervisedAgain(app, matter);
  return matter.child;
}

/** The task of a department that is only informed of a matter. */
export async function informedTask(app: TestApp): Promise<Answer['data']> {
  const { id, version } = await establishedItem(app);
  const order = { itemId: id, version, orgUnitIds: [yantai], informIds: [units.binzhou], workingDays: 30 };
  const item = await done(await app.as('zhang.min'), 'issueItem', { ...order, ...sixParts });
  return rootAt(item, units.binzhou);
}
