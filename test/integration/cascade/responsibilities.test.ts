import { beforeAll, expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { issuedToGroup, seedGroup, tasksOfGroup } from '../../support/group.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { type Fixture, issueFixture, seedFixture } from '../../support/visibility-fixture.ts';

const app = startApp();
const actors = signedInOnce(app);
const asked = `query ($id: String!, $after: String) { responsibilityMatrix(id: $id, after: $after) { title nextCursor nodes { depth
  task { id dueOn to { shortName } supports { to { shortName } } responsible { role personName } } } } }`;
let f: Fixture;

const matrix = async (login: string, id: string, after: string | null = null) =>
  (await (await actors.as(login)).ask(asked, { id, after })).data.responsibilityMatrix;
const units = (found: { nodes: { task: { to: { shortName: string } } }[] }): string[] =>
  found.nodes.map(({ task }) => task.to.shortName);

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(actors);
});

it('lists each task of a matter before those below it, with who answers for it and by when', async () => {
  const found = await matrix('zhang.min', f.x1.id);
  const order = found.nodes.map(({ task }: { task: { id: string } }) => task.id);
  for (const [above, below] of [
    [f.binzhou.id, f.water.id],
    [f.binzhou.id, f.street.id],
  ] as const)
    expect(order.indexOf(below)).toBeGreaterThan(order.indexOf(above));
  const city = found.nodes.find(({ task }: { task: { id: string } }) => task.id === f.binzhou.id);
  expect(city).toMatchObject({ depth: 0, task: { to: { shortName: '滨州市' } } });
  expect(city.task.responsible.map(({ role }: { role: string }) => role).sort()).toEqual(
    expect.arrayContaining(['DIRECT', 'FIRST']),
  );
  expect(city.task.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

it('lists to a holder its own branch alone, and nothing to who may not read it', async () => {
  const whole = units(await matrix('zhang.min', f.x1.id));
  const branch = units(await matrix('zhang.min', f.binzhou.id));
  expect(whole).toContain('潍坊市');
  expect(branch).not.toContain('潍坊市');
  expect(units(await matrix('yang.fan', f.water.id))).toHaveLength(1);
  expect(await matrix('yang.fan', f.x1.id)).toBeNull();
  expect(await matrix('yang.fan', f.street.id)).toBeNull();
});

it('puts supporting units into the row of their lead', async () => {
  await seedGroup(app);
  const item = await issuedToGroup(actors);
  const { finance } = tasksOfGroup(item);
  const found = await matrix('zhang.min', item.id);
  expect(found.nodes.map(({ task }: { task: { id: string } }) => task.id)).not.toContain(finance.id);
  expect(found.nodes.flatMap(({ task }: { task: { supports: unknown[] } }) => task.supports).length).toBeGreaterThan(0);
});

it('goes on after the last task of a page, once for each, and takes no other cursor', async () => {
  const { nodes } = await matrix('zhang.min', f.x1.id);
  const rest = await matrix('zhang.min', f.x1.id, nodes[0].task.id);
  expect(rest.nodes.map(({ task }: { task: { id: string } }) => task.id)).toEqual(
    nodes.slice(1).map(({ task }: { task: { id: string } }) => task.id),
  );
  expect(await matrix('zhang.min', f.x1.id, f.x1.id)).toBeNull();
});

it('leaves out what is no longer in force', async () => {
  const before = units(await matrix('zhang.min', f.binzhou.id));
  const key = Buffer.from(f.water.id, 'base64url').toString().split(':').at(-1);
  await connected(app.adminUrl(), (owner) =>
    owner.query(`update assignment set state = 'CANCELLED' where id = $1`, [key]),
  );
  expect(units(await matrix('zhang.min', f.binzhou.id))).toHaveLength(before.length - 1);
});
