import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Answer, type Caller, startApp } from '../../support/app.ts';
import { settled } from '../../support/settled.ts';
import { signedInOnce } from '../../support/stage.ts';
import { cities, issuedItem, rootAt, submittedByCity, units } from '../../support/walk.ts';
import { grow, type Widths } from '../../support/wide-tree.ts';

const app = startApp();
const actors = signedInOnce(app);
const columns = `itemId number title version asOf focus units levels states lights { colour ruleId reason } days parent unit state
  light claimed verified planned due daysLeft total received accepted overdue grey green blue yellow red black
  colours rollupStatus quantities { name added claimed expected claimedBy }`;
const treeQuery = `query ($id: String!) { progressTree(id: $id) { ${columns} } }`;
const nodeQuery = `query ($id: String!, $version: String!, $row: Int!) {
  progressNode(id: $id, version: $version, row: $row) { id to { shortName } state dueOn light { colour }
    progress { claimed verified rollupStatus lights { grey green blue yellow red black } } } }`;
let admin: pg.Client;

beforeAll(async () => {
  admin = new pg.Client({ connectionString: app.adminUrl() });
  await admin.connect();
});
afterAll(() => admin.end());

const rowIdOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const ask = async (caller: Caller, id: string): Promise<Answer['data']> =>
  (await caller.ask(treeQuery, { id })).data.progressTree;

/** A matter at 滨州 whose tree is as wide as asked below the city. */
async function grown(widths: Widths): Promise<Answer['data']> {
  const item = await issuedItem(actors, [units.binzhou, units.weifang]);
  await grow(admin, rowIdOf(rootAt(item, units.binzhou).id), widths);
  await settled(app);
  return item;
}

it('answers a tree of any width by the same statements', async () => {
  const officer = await actors.as('zhang.min');
  const counts: number[] = [];
  for (const width of [1, 20, 400]) {
    const item = await grown([width]);
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    const tree = await ask(officer, item.id);
    counts.push(sent.mock.calls.length);
    sent.mockRestore();
    expect(tree.parent).toHaveLength(width + 2);
    expect(tree.total[tree.parent.indexOf(-1)] + tree.total[tree.parent.lastIndexOf(-1)]).toBe(width);
    const reported = tree.state.filter((place: number) => tree.states[place] !== 'PENDING_RECEIPT').length;
    expect(tree.quantities).toEqual([
      { name: '堤防加固', added: true, claimed: reported || null, expected: width + 1, claimedBy: reported },
    ]);
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeLessThanOrEqual(5); // the session, the beginning, the tree, its quantities, the end
});

it('reads what is counted of a task and of each below it by the same statements, however many there are', async () => {
  const officer = await actors.as('zhang.min');
  const said =
    'ownLines { line claimed { amount } } progress { quantities { line target claimed verified expected claimedBy } }';
  const counts: number[] = [];
  for (const width of [1, 20, 400]) {
    const root = rootAt(await grown([width]), units.binzhou);
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    const query = `query ($id: String!) { assignment(id: $id) { ${said} children { ${said} } } }`;
    const { assignment } = (await officer.ask(query, { id: root.id })).data;
    counts.push(sent.mock.calls.length);
    sent.mockRestore();
    expect(assignment.ownLines).toEqual([]);
    expect(assignment.progress.quantities).toMatchObject([{ expected: width }]);
    expect(assignment.children).toHaveLength(width);
    for (const { ownLines, progress } of assignment.children) {
      expect(ownLines).toHaveLength(1);
      expect(progress.quantities).toMatchObject([{ expected: 1, claimed: ownLines[0].claimed?.amount ?? null }]);
    }
  }
  expect(new Set(counts).size).toBe(1);
});

it('says of every row what the task itself says', async () => {
  const officer = await actors.as('zhang.min');
  const item = await grown([3, 4]);
  const tree = await ask(officer, item.id);
  expect(tree.parent).toHaveLength(17);
  expect(tree).toMatchObject({ itemId: item.id, number: item.number, focus: null });
  for (const row of tree.parent.keys()) {
    const { data } = await officer.ask(nodeQuery, { id: item.id, version: tree.version, row });
    expect(data.progressNode).toMatchObject({
      to: { shortName: tree.units[tree.unit[row]] },
      state: tree.states[tree.state[row]],
      dueOn: tree.days[tree.due[row]],
      light: { colour: tree.lights[tree.light[row]].colour },
      progress: {
        ...{ claimed: tree.claimed[row], verified: tree.verified[row] },
        rollupStatus: tree.colours[tree.rollupStatus[row]],
        lights: {
          ...{ grey: tree.grey[row], green: tree.green[row], blue: tree.blue[row] },
          ...{ yellow: tree.yellow[row], red: tree.red[row], black: tree.black[row] },
        },
      },
    });
  }
});

it('shows a city its own branch and a section nothing else, and counts rows anew when one comes', async () => {
  const item = await grown([5]);
  const [mine, other] = [rootAt(item, units.binzhou), rootAt(item, units.weifang)];
  const city = await actors.as(cities[units.binzhou]?.liaison ?? '');
  const branch = await ask(city, mine.id);
  expect([branch.itemId, branch.parent.length, branch.focus]).toEqual([null, 6, branch.parent.indexOf(-1)]);
  expect(await ask(city, item.id)).toBeNull();
  expect(await ask(city, other.id)).toBeNull();
  await grow(admin, rowIdOf(mine.id), [1]);
  const later = await ask(city, mine.id);
  expect(later.version).not.toBe(branch.version);
  const aim = { id: mine.id, row: 0 };
  expect((await city.ask(nodeQuery, { ...aim, version: branch.version })).data.progressNode).toBeNull();
  expect((await city.ask(nodeQuery, { ...aim, version: later.version })).data.progressNode.id).toBeTruthy();
  for (const row of [-1, later.parent.length])
    expect((await city.ask(nodeQuery, { id: mine.id, version: later.version, row })).data.progressNode).toBeNull();
});

it('follows the days: what the calendar asks for, what is left, and the light', async () => {
  const item = await issuedItem(actors, [units.binzhou, units.weifang]);
  const before = await ask(await actors.as('zhang.min'), item.id);
  expect(before.planned).toEqual([0, 0]);
  expect(before.daysLeft).toEqual([30, 30]);
  await submittedByCity(actors, rootAt(item, units.binzhou), units.binzhou);
  const after = await ask(await actors.as('zhang.min'), item.id);
  const row = after.units[after.unit[0]] === '滨州市' ? 0 : 1;
  expect(after.states[after.state[row]]).toBe('SUBMITTED');
  expect(after.lights[after.light[row]].ruleId).toBe('light.submitted');
  expect([after.claimed[row], after.verified[row]]).toEqual([100, 0]);
});

it('answers ten thousand tasks in one piece, though the database still believes that there are few', async () => {
  const officer = await actors.as('zhang.min');
  await admin.query('alter table assignment set (autovacuum_enabled = off); analyze assignment');
  const item = await grown([16, 12, 52]);
  const answer = await officer.ask(treeQuery, { id: item.id });
  const tree = answer.data.progressTree;
  process.stdout.write(`10,000 tasks: ${Math.round(answer.text.length / 1024)} KB\n`);
  expect(tree.parent).toHaveLength(10_194);
  expect(tree.total[tree.parent.indexOf(-1)] + tree.total[tree.parent.lastIndexOf(-1)]).toBe(10_192);
});
