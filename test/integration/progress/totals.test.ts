import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Answer, type Caller, startApp } from '../../support/app.ts';
import { signedInOnce } from '../../support/stage.ts';
import { issuedItem, rootAt, units } from '../../support/walk.ts';
import { grow } from '../../support/wide-tree.ts';

const app = startApp();
const actors = signedInOnce(app);
const query = `query ($id: String) { progressTotals(id: $id) { total listed undisclosed
  places { orgUnitId aboveId name level total unsigned overdue red yellow green blue grey rollupStatus
    lights { grey green blue yellow red black } } } }`;
const treeQuery = `query ($id: String!) { progressTree(id: $id) {
  parent undisclosed state states light lights { colour } units unit levels } }`;
type Place = { orgUnitId: string; aboveId: string | null; name: string; level: string; [count: string]: unknown };
let admin: pg.Client;

beforeAll(async () => {
  admin = new pg.Client({ connectionString: app.adminUrl() });
  await admin.connect();
});
afterAll(() => admin.end());

const rowIdOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const totalsFor = async (caller: Caller, id: string | null): Promise<Answer['data']> =>
  (await caller.ask(query, { id })).data.progressTotals;
const treeFor = async (caller: Caller, id: string): Promise<Answer['data']> =>
  (await caller.ask(treeQuery, { id })).data.progressTree;
const topsOf = ({ places }: { places: Place[] }): Place[] => places.filter(({ aboveId }) => aboveId === null);
const sum = (places: Place[], column: string): number => places.reduce((all, one) => all + Number(one[column]), 0);

async function grown(...widths: number[]): Promise<Answer['data']> {
  const item = await issuedItem(actors, [units.binzhou, units.weifang]);
  await grow(admin, rowIdOf(rootAt(item, units.binzhou).id), widths);
  return item;
}

it('adds up to the rows that a reader may list, by light and by place, in as many statements for any width', async () => {
  const officer = await actors.as('zhang.min');
  const counts: number[] = [];
  for (const widths of [[1], [20], [40, 10]]) {
    const item = await grown(...widths);
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    const totals = await totalsFor(officer, item.id);
    counts.push(sent.mock.calls.length);
    sent.mockRestore();
    const tree = await treeFor(officer, item.id);
    expect(totals).toMatchObject({ total: tree.parent.length, listed: tree.parent.length, undisclosed: 0 });
    expect(sum(topsOf(totals), 'total')).toBe(tree.parent.length);
    const lit = (colours: string[]) =>
      tree.light.filter((place: number) => colours.includes(tree.lights[place].colour)).length;
    expect(sum(topsOf(totals), 'red')).toBe(lit(['RED', 'BLACK']));
    expect(sum(topsOf(totals), 'yellow')).toBe(lit(['YELLOW']));
    expect(sum(topsOf(totals), 'green')).toBe(lit(['GREEN']));
    const black = topsOf(totals).reduce((all, { lights }) => all + (lights as { black: number }).black, 0);
    expect(black).toBe(lit(['BLACK']));
    for (const { rollupStatus, red, lights } of topsOf(totals))
      if (Number(red) > 0) expect(rollupStatus).toBe((lights as { black: number }).black > 0 ? 'BLACK' : 'RED');
    const unsigned = tree.state.filter((place: number) => tree.states[place] === 'PENDING_RECEIPT').length;
    expect(sum(topsOf(totals), 'unsigned')).toBe(unsigned);
    for (const city of topsOf(totals)) {
      const counties = totals.places.filter(({ aboveId }: Place) => aboveId === city.orgUnitId);
      expect(sum(counties, 'total')).toBeLessThanOrEqual(Number(city.total));
    }
  }
  expect(new Set(counts).size).toBe(1);
});

it('adds every matter of an office, shows a city its own part, and a stranger nothing', async () => {
  const item = await grown(6);
  const officer = await actors.as('zhang.min');
  const { rows } = await admin.query(`select count(*)::int as tasks from assignment`);
  expect(await totalsFor(officer, null)).toMatchObject({ total: rows[0].tasks, undisclosed: 0 });
  const city = await actors.as('he.jun');
  expect(await totalsFor(city, rootAt(item, units.binzhou).id)).toMatchObject({ total: 7, listed: 7, undisclosed: 0 });
  const { rows: own } = await admin.query(
    `select count(*)::int as tasks from assignment where reader_keys @> array[1600000 * 64]`,
  );
  expect(await totalsFor(city, null)).toMatchObject({ total: own[0].tasks });
  expect(await totalsFor(city, item.id)).toBeNull();
  expect(await totalsFor(await actors.as('guo.tao'), rootAt(item, units.binzhou).id)).toBeNull();
  expect(await totalsFor(await actors.as('sun.admin'), null)).toBeNull();
});

it('counts aloud what may not be listed only from three on', async () => {
  const item = await grown(8);
  const officer = await actors.as('zhang.min');
  const root = rowIdOf(rootAt(item, units.binzhou).id);
  const hide = (count: number) =>
    admin.query(
      `update assignment set reader_keys = array[to_org_unit_id * 64] where id in
         (select id from assignment where parent_id = $1 order by id limit $2)`,
      [root, count],
    );
  await hide(2);
  expect(await totalsFor(officer, item.id)).toMatchObject({ total: null, listed: 8, undisclosed: null });
  expect((await treeFor(officer, item.id)).undisclosed).toBeNull();
  await hide(4);
  expect(await totalsFor(officer, item.id)).toMatchObject({ total: 10, listed: 6, undisclosed: 4 });
  const tree = await treeFor(officer, item.id);
  expect([tree.parent.length, tree.undisclosed]).toEqual([6, 4]);
  const city = await actors.as('he.jun');
  expect(await totalsFor(city, rootAt(item, units.binzhou).id)).toMatchObject({ total: 9, listed: 5, undisclosed: 4 });
  const whole = await totalsFor(officer, null);
  expect(whole.undisclosed).toBe(4);
  expect(sum(topsOf(whole), 'total') + whole.undisclosed).toBe(whole.total);
});
