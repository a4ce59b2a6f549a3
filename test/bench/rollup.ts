import pg from 'pg';
import { turnWaiting } from '../../api/modules/rollup/lights.jobs.ts';
import { foldWaiting } from '../../api/modules/rollup/rollup.jobs.ts';
import { countsSql } from '../../api/modules/rollup/rollup.repository.ts';
import { emptiestSql, type Viewer } from './world.ts';

/**
 * Matters of the province, each a tree of 421 tasks: a city has it, twenty tasks of its counties under it, twenty of their units under each.
 * The emptiest county has none.
 */
const treesSql = `with officer as (select id from post where root_id = 37 and org_unit_id = 37 and role = 'SUPERVISION_OFFICER' limit 1),
  places as materialized (select id, parent_id, tenant_id, level, row_number() over (partition by level, parent_id order by id) - 1 as nth,
      count(*) over (partition by level, parent_id) as many from org_unit
    where root_id = 37 and (level in ('CITY', 'COUNTY') or kind = 'OFFICE') and id <> ${emptiestSql}),
  matters as materialized (select gen_random_uuid() as item, gen_random_uuid() as notice, gen_random_uuid() as root, c.id as city,
      c.tenant_id as city_tenant from generate_series(1, $1) n join places c on c.level = 'CITY' and c.nth = n % c.many),
  middles as materialized (select m.*, gen_random_uuid() as middle, c.id as county, c.tenant_id as county_tenant
    from matters m cross join generate_series(1, 20) n join places c on c.level = 'COUNTY' and c.parent_id = m.city and c.nth = n % c.many),
  leaves as materialized (select m.*, gen_random_uuid() as leaf, u.id as unit, u.tenant_id as unit_tenant
    from middles m cross join generate_series(1, 20) n join places u on u.level = 'UNIT' and u.parent_id = m.county and u.nth = n % u.many),
  items as (
    insert into item (root_id, id, tenant_id, org_unit_id, number, state, title, body, source, originated_on, secrecy, registered_by,
      registered_at, reader_keys)
    select 37, item, 37, 37, item::text, 'IN_PROGRESS', '树', '内容', 'WORK_REPORT', '2026-01-01', 1, officer.id, now(),
      array[37 * 64] from matters, officer
  ), orders as (
    insert into order_text (root_id, id, tenant_id, item_id, org_unit_id, kind, number, channel, task, target, measures, requirement,
      discipline, due_on, issued_by, issued_at, hash, secrecy, reader_keys)
    select 37, notice, 37, item, 37, 'NOTICE', item::text, 'WRITTEN', 'x', 'x', 'x', 'x', 'x', '2026-12-31', officer.id,
      now(), sha256('x'), 1, array[37 * 64] from matters, officer
  ), nodes as (
    select item, notice, root as id, null::uuid as parent, '{}'::uuid[] as ancestors, city_tenant as tenant, 37 as giver, city as holder,
      array[37, city] as chain from matters
    union all select item, notice, middle, root, array[root], county_tenant, city, county, array[37, city, county] from middles
    union all select item, notice, leaf, middle, array[root, middle], unit_tenant, county, unit, array[37, city, county, unit] from leaves
  ) insert into assignment (root_id, id, tenant_id, item_id, parent_id, ancestors, order_id, originator_unit_id, from_org_unit_id,
    to_org_unit_id, source, number, title, state, arrived_at, arrived_on, receipt_due_on, relay_due_on, due_on, due_provisional,
    consolidation_days, secrecy, reader_keys)
  select 37, id, tenant, item, parent, ancestors, notice, 37, giver, holder, 'WORK_REPORT', '一', '树',
    (array['PENDING_RECEIPT', 'SIGNED', 'IN_PROGRESS', 'SUBMITTED'])[1 + (hashtext(id::text) & 3)], now(), '2026-11-02', '2026-11-03',
    '2026-11-04', date '2026-11-20' + (hashtext(id::text) & 31), false, 1, 1, array(select one * 64 from unnest(chain) one) from nodes`;

const liveSql = `select item_id as "nodeId", count(*)::integer as total, count(*) filter (where state <> 'PENDING_RECEIPT')::integer as received,
    count(*) filter (where state = 'ACCEPTED')::integer as accepted,
    count(*) filter (where due_on < $2 and not (state in ('SUBMITTED', 'ACCEPTED') and submitted_at is not null))::integer as overdue
  from assignment where root_id = 37 and item_id = any($1) group by item_id`;
const levelSql = `select a.id, a.state, a.due_on, c.total, c.received, c.accepted, c.overdue from assignment a
  left join app.counts_below(array(select id from assignment where root_id = 37 and parent_id = $1), $2) c on c.node_id = a.id
  where a.root_id = 37 and a.parent_id = $1`;
const bareLevelSql =
  'select id, state, due_on from assignment where root_id = 37 and parent_id = $1 and $2::date is not null';

const today = '2026-12-01';

/** One line of the bench: our milliseconds or rate beside the other way's. */
export interface RollupResult {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly limit: number;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Trees in the database until they hold `tasks` tasks, all turned and folded; answers their matters and one root. */
async function grow(admin: pg.Client, tasks: number): Promise<{ items: string[]; root: string }> {
  for (let left = Math.ceil(tasks / 421); left > 0; left -= 100) await admin.query(treesSql, [Math.min(100, left)]);
  const query = async (sql: string, values: readonly unknown[]) => (await admin.query(sql, [...values])).rows;
  await turnWaiting(query);
  await foldWaiting(query);
  await admin.query(
    'analyze assignment; analyze light; analyze place_total; analyze rollup; analyze rollup_due; analyze rollup_percent',
  );
  const { rows } = await admin.query<{ item: string; root: string }>(
    `select item_id as item, id as root from assignment where title = '树' and parent_id is null`,
  );
  return { items: rows.map(({ item }) => item), root: rows[0]?.root ?? '' };
}

/** Runs both statements by turns as the serving role, after each was seen to answer; the medians in milliseconds. */
async function sideBySide(appUrl: string, { hash }: Viewer, mine: [string, unknown[]], other: [string, unknown[]]) {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const { rows } = await client.query(`select auth.session($1, null)->>'context' as context`, [hash]);
  await client.query(`begin read only; set local app.ctx = '${rows[0].context}'`);
  const times = { mine: [] as number[], other: [] as number[] };
  for (let round = 0; round < 15; round += 1)
    for (const [kind, [text, values]] of [['mine', mine] as const, ['other', other] as const]) {
      const started = performance.now();
      await client.query({ name: `bench-${text.length}`, text, values });
      times[kind].push(performance.now() - started);
    }
  await client.query('rollback');
  await client.end();
  return { ours: median(times.mine), limit: median(times.other) };
}

/** Reports a second that 32 clients commit on leaves of one tree. */
async function reportsPerSecond(appUrl: string, { hash }: Viewer, leaves: readonly string[]): Promise<number> {
  const until = performance.now() + 4000;
  let done = 0;
  const client = async (n: number): Promise<void> => {
    const one = new pg.Client({ connectionString: appUrl });
    await one.connect();
    const { rows } = await one.query(`select auth.session($1, null)->>'context' as context`, [hash]);
    for (let at = n; performance.now() < until; at += 32) {
      await one.query(`begin; set local app.ctx = '${rows[0].context}'`);
      await one.query({
        name: 'report',
        text: 'update assignment set claimed = (claimed + 1) % 100, reported_at = now(), version = version + 1 where root_id = 37 and id = $1',
        values: [leaves[at % leaves.length]],
      });
      await one.query('commit');
      done += 1;
    }
    await one.end();
  };
  await Promise.all(Array.from({ length: 32 }, (_, n) => client(n)));
  return done / 4;
}

/** A level of the tree and the dashboard of all matters at both sizes, and reports under one root with and without roll-up. */
export async function measureRollup(
  admin: pg.Client,
  appUrl: string,
  officer: Viewer,
  sizes: readonly number[],
): Promise<{ readonly results: RollupResult[]; readonly item: string; readonly root: string }> {
  const results: RollupResult[] = [];
  let held = 0;
  let tree = { item: '', root: '' };
  for (const size of sizes) {
    const { items, root } = await grow(admin, size - held);
    held = size;
    tree = { item: items[0] ?? '', root };
    const level = await sideBySide(appUrl, officer, [levelSql, [root, today]], [bareLevelSql, [root, today]]);
    results.push({ name: `tree level with counts of ${size} tasks, beside the bare level`, unit: 'ms', ...level });
    const board = await sideBySide(appUrl, officer, [countsSql, [items, today]], [liveSql, [items, today]]);
    results.push({ name: `dashboard over ${size} tasks, beside counting rows`, unit: 'ms', ...board });
  }
  const { rows } = await admin.query<{ id: string }>(
    `select id from assignment where cardinality(ancestors) = 2 and item_id = (select item_id from assignment where title = '树' limit 1)`,
  );
  const leaves = rows.map(({ id }) => id);
  const rates = { ours: [] as number[], limit: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    const folding = setInterval(() => void admin.query('select app.fold_rollup(37, 5000)'), 250);
    rates.ours.push(await reportsPerSecond(appUrl, officer, leaves));
    clearInterval(folding);
    await admin.query('alter table assignment disable trigger rolled_up_update');
    rates.limit.push(await reportsPerSecond(appUrl, officer, leaves));
    await admin.query('alter table assignment enable trigger rolled_up_update');
  }
  const both = { ours: median(rates.ours), limit: median(rates.limit) };
  results.push({ name: '32 reporters under one root, beside none rolled up', unit: 'reports/s', ...both });
  return { results, ...tree };
}
