import type pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { encodeGlobalId } from '../../api/platform/ids.ts';
import { distribution, seed } from '../property/distribution.ts';
import { type Answer, startApp } from '../support/app.ts';
import { numbersFrom, randomForest } from '../support/forest.ts';
import { connected, plant, plantLists, populate, worldOf } from '../support/oracle-world.ts';
import { settled } from '../support/settled.ts';
import { storyId } from '../support/story.ts';
import type { Viewer, World } from '../support/visibility-oracle.ts';

const app = startApp();
const random = numbersFrom(seed);
const met = distribution('what the numbers, keys and chains of random viewers were tried on');
const contexts = new Map<Viewer, string>();
let world: World;

const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const tokenOf = ({ personId }: Viewer): string => personId.replaceAll('-', '').padEnd(43, '0');
const globalId = (type: string, id: string): string => encodeGlobalId({ type, root: 37, id });

/** Makes somebody the liaison of a unit as deep in a matter as there is, whatever chance has left. */
const deepHolder = `with deepest as (
    select root_id, to_org_unit_id from assignment where root_id = 37 order by cardinality(ancestors) desc, id limit 1),
  of_unit as (select u.root_id, u.tenant_id, u.id from org_unit u join deepest d on u.root_id = d.root_id and u.id = d.to_org_unit_id),
  free as (
    select id from person p where root_id = 37 and id = any($1) and not exists (select from post where person_id = p.id) limit 1),
  moved as (
    update person p set tenant_id = u.tenant_id, clearance = 2 from of_unit u, free f where p.root_id = u.root_id and p.id = f.id)
  insert into post (root_id, id, tenant_id, person_id, org_unit_id, role, fields, held_from)
  select u.root_id, gen_random_uuid(), u.tenant_id, f.id, u.id, 'LIAISON', '{}', current_date - 30 from of_unit u, free f`;

beforeAll(async () => {
  const viewers = await connected(app.adminUrl(), async (client) => {
    const { rows } = await client.query(`select (app.now() at time zone 'Asia/Shanghai')::date::text as today`);
    await plant(client, randomForest(random, 40, storyId('zhang.min/0')));
    const strangers = await populate(client, random, 90, rows[0].today);
    await plantLists(client, random, storyId('zhang.min/0'));
    const free = strangers.filter(({ acting }) => acting === null).map(({ personId }) => personId);
    expect((await client.query(deepHolder, [free])).rowCount).toBe(1);
    world = await worldOf(client);
    await client.query(
      `insert into auth.session (token_hash, account_id, epoch, expires_at)
       select sha256(convert_to(rpad(replace(person_id::text, '-', ''), 43, '0'), 'UTF8')), id, epoch, now() + interval '1 hour' from auth.account`,
    );
    return strangers;
  });
  await settled(app);
  await connected(app.appUrl(), async (client) => {
    for (const viewer of viewers) {
      const { rows } = await client.query(`select auth.session(sha256(convert_to($1, 'UTF8')), $2) as session`, [
        tokenOf(viewer),
        viewer.acting,
      ]);
      if (rows[0].session !== null) contexts.set(viewer, rows[0].session.context);
    }
  });
});

/** What the API answers somebody. */
async function ask(viewer: Viewer, query: string, variables: object): Promise<Answer> {
  const { acting } = viewer;
  const post: Record<string, string> = acting === null ? {} : { 'x-duban-post': globalId('Post', acting) };
  const headers = { 'content-type': 'application/json', cookie: `duban=${tokenOf(viewer)}`, ...post };
  const body = JSON.stringify({ query, variables });
  const answer = await (await fetch(`${app.url()}/graphql`, { method: 'POST', headers, body })).json();
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

/** The rows of a table that the wall admits to somebody. */
async function admitted(client: pg.Client, context: string, table: string): Promise<Set<string>> {
  await client.query(`begin; set local app.ctx = '${context}'`);
  const { rows } = await client.query<{ id: string }>(`select id from ${table}`);
  await client.query('rollback');
  return new Set(rows.map(({ id }) => id));
}

const parentOf = (id: string): string | null => world.assignments.find((one) => one.id === id)?.parent_id ?? null;
const chainOf = (id: string): string[] => {
  const above = parentOf(id);
  return above === null ? [id] : [...chainOf(above), id];
};

const totalsQuery = `query ($id: String) { progressTotals(id: $id) { total listed undisclosed places { aboveId total } } }`;
const treeQuery = `query ($id: String!) { progressTree(id: $id) { parent undisclosed } }`;

it('P1: lists and what cannot be listed add up to the totals shown, for every viewer', async () => {
  await connected(app.appUrl(), async (client) => {
    for (const [viewer, context] of contexts) {
      const tasks = await admitted(client, context, 'assignment');
      const items = await admitted(client, context, 'item');
      const some = (type: 'Item' | 'Task', ids: Set<string>) =>
        ids.size === 0 ? [] : [0, 1].map(() => [type, pick([...ids])] as const);
      const clearance = world.people.find(({ id }) => id === viewer.personId)?.clearance ?? 0;
      for (const [type, id] of [...some('Item', items), ...some('Task', tasks)]) {
        const itemId = type === 'Item' ? id : world.assignments.find((one) => one.id === id)?.item_id;
        const listed = world.assignments.filter((one) => one.item_id === itemId && tasks.has(one.id));
        const tops = listed.filter(
          ({ id: top }) =>
            !chainOf(top)
              .slice(0, -1)
              .some((above) => tasks.has(above)),
        );
        const known = world.assignments.filter(
          (one) =>
            one.item_id === itemId &&
            one.secrecy <= clearance &&
            (items.has(itemId ?? '') || chainOf(one.id).some((above) => tops.some((top) => top.id === above))),
        );
        const hidden = known.length - listed.length;
        const aim = { id: globalId(type === 'Item' ? 'Item' : 'Assignment', id) };
        const totals = (await ask(viewer, totalsQuery, aim)).data.progressTotals;
        met.add(
          `${type}, ${listed.length === 0 ? 'nothing' : hidden === 0 ? 'all' : hidden < 3 ? 'all but a few' : 'a part'} listed`,
        );
        if (listed.length === 0) {
          expect(totals).toBeNull();
          continue;
        }
        const told = hidden === 0 ? 0 : hidden < 3 ? null : hidden;
        expect(totals).toMatchObject({
          listed: listed.length,
          undisclosed: told,
          total: told === null ? null : known.length,
        });
        const places = totals.places.filter(({ aboveId }: { aboveId: string | null }) => aboveId === null);
        expect(places.reduce((sum: number, { total }: { total: number }) => sum + total, 0)).toBe(listed.length);
        const tree = (await ask(viewer, treeQuery, aim)).data.progressTree;
        expect(tree).toMatchObject({ undisclosed: told });
        expect(tree.parent).toHaveLength(listed.length);
      }
    }
  });
  expect(met.has('Item, all listed')).toBe(true);
  expect(met.has('Task, all listed')).toBe(true);
});

const chainQuery = `query ($id: String!) { assignment(id: $id) { orderChain { task issuer { shortName } } } }`;

it('P4: whoever holds a task reads what every level above ordered', async () => {
  let deepest = 0;
  await connected(app.appUrl(), async (client) => {
    for (const [viewer, context] of contexts) {
      const tasks = await admitted(client, context, 'assignment');
      const units = world.posts
        .filter(({ person_id }) => person_id === viewer.personId)
        .map((post) => post.org_unit_id);
      const mine = world.assignments.filter(
        ({ id, to_org_unit_id }) => tasks.has(id) && units.includes(to_org_unit_id),
      );
      const deepestFirst = mine.sort((a, b) => chainOf(b.id).length - chainOf(a.id).length);
      for (const task of deepestFirst.slice(0, 3)) {
        const { orderChain } = (await ask(viewer, chainQuery, { id: globalId('Assignment', task.id) })).data.assignment;
        const depth = chainOf(task.id).length;
        deepest = Math.max(deepest, depth);
        met.add(`a chain of ${depth}`);
        expect(orderChain).toHaveLength(depth);
        for (const { task: text, issuer } of orderChain)
          expect([text.length > 0, issuer !== null]).toEqual([true, true]);
      }
    }
  });
  expect(deepest).toBeGreaterThan(2);
});

const reasons: readonly (readonly [string, string])[] = [
  [
    'a key of a task',
    `update assignment set reader_keys = array_remove(reader_keys, $2) where id = $1 and cardinality(reader_keys) > 1`,
  ],
  [
    'a key of a matter',
    `update item set reader_keys = array_remove(reader_keys, $2) where id = $1 and cardinality(reader_keys) > 1`,
  ],
];

// Last, for it takes keys away.
it('P3: taking one reason away never shows anybody more', async () => {
  const shown = async (): Promise<Map<Viewer, Set<string>>> =>
    connected(app.appUrl(), async (client) => {
      const all = new Map<Viewer, Set<string>>();
      for (const [viewer, context] of contexts) {
        const seen = new Set<string>();
        for (const table of ['item', 'assignment', 'order_text', 'report', 'verification', 'event'])
          for (const id of await admitted(client, context, table)) seen.add(`${table} ${id}`);
        all.set(viewer, seen);
      }
      return all;
    });
  let before = await shown();
  let lost = 0;
  for (let round = 0; round < 12; round += 1) {
    await connected(app.adminUrl(), async (client) => {
      const [name, sql] = pick(reasons);
      const table = name.endsWith('task') ? 'assignment' : 'item';
      const { rows } = await client.query(`select id, reader_keys from ${table} where title = '林' order by id`);
      const row = pick(rows);
      await client.query(sql, [row.id, pick(row.reader_keys)]);
      met.add(`without ${name}`);
    });
    const after = await shown();
    for (const [viewer, seen] of after) {
      const held = before.get(viewer) ?? new Set();
      expect([...seen].filter((one) => !held.has(one))).toEqual([]);
      lost += held.size - seen.size;
    }
    before = after;
  }
  expect(lost).toBeGreaterThan(0);
});
