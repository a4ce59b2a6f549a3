import pg from 'pg';
import { type LightFacts, lightOn, lightUntil } from './modules/assignments/light.rules.ts';
import { type ProgressRow, rollupsOfTree } from './modules/assignments/progress.rules.ts';
import { calendarOf, type HolidayYear } from './modules/calendar/calendar.rules.ts';
import { turnWaiting } from './modules/rollup/lights.jobs.ts';
import { foldWaiting } from './modules/rollup/rollup.jobs.ts';
import { type Below, percentOf, percentOfMatter, type Rollup } from './modules/rollup/rollup.rules.ts';

/** What the check found: one line a province, and whether everything stored is what the rows give. */
export interface RollupReport {
  readonly lines: readonly string[];
  readonly sound: boolean;
}

/** Lights that are kept and counted, as columns. */
const colours = ['grey', 'green', 'blue', 'yellow', 'red', 'black'];

const counts = ['total', 'received', 'relayed', 'in_progress', 'submitted', 'accepted', 'returned'];
const sums = (columns: readonly string[]): string => columns.map((one) => `sum(${one}) as ${one}`).join(', ');

/** Every level above every assignment, climbed parent by parent: what the stored lines of ancestors must equal. */
const climb = `with recursive up as (
    select a.id, a.parent_id as next, coalesce(a.parent_id, a.item_id) as node from assignment a where a.root_id = $1
    union all
    select up.id, p.parent_id, coalesce(p.parent_id, p.item_id) from up join assignment p on p.root_id = $1 and p.id = up.next
  ), counted as (
    select up.node, a.secrecy, a.due_on, 1 as total, case a.state when 'PENDING_RECEIPT' then 0 else 1 end as received,
      case when a.relayed_at is null then 0 else 1 end as relayed,
      case when a.state in ('PENDING_RECEIPT', 'READ', 'SUBMITTED', 'ACCEPTED') then 0 else 1 end as in_progress,
      case a.state when 'SUBMITTED' then 1 else 0 end as submitted, case a.state when 'ACCEPTED' then 1 else 0 end as accepted,
      least(a.returns, 1) as returned,
      case when a.state = 'SUSPENDED' then 0
        when a.state in ('SUBMITTED', 'ACCEPTED') and (a.submitted_at at time zone 'Asia/Shanghai') <= a.due_on + 1 then 0
        else 1 end as open
    from up join assignment a on a.root_id = $1 and a.id = up.id
    where a.role <> 'INFORM' and a.state <> 'CANCELLED' and a.state <> 'SUPERSEDED'
  )`;

/** How many stored sums there are and how many differ, in one snapshot, whoever writes meanwhile. */
const comparisons = [
  `${climb}, due as (select node, secrecy, ${sums(counts)} from counted group by node, secrecy),
  kept as (select node_id as node, secrecy, ${sums(counts)} from (
    select node_id, secrecy, ${counts.join(', ')} from rollup where root_id = $1
    union all select node_id, secrecy, ${counts.join(', ')} from rollup_delta where root_id = $1) k group by node_id, secrecy)
  select count(*)::integer as compared, count(*) filter (where ${counts
    .map((one) => `coalesce(due.${one}, 0) <> coalesce(kept.${one}, 0)`)
    .join(' or ')})::integer as wrong from due full join kept using (node, secrecy)`,
  `${climb}, due as (select node, secrecy, due_on, sum(open) as open from counted group by node, secrecy, due_on),
  kept as (select node_id as node, secrecy, due_on, sum(open) as open from (
    select node_id, secrecy, due_on, open from rollup_due where root_id = $1
    union all select node_id, secrecy, due_on, open from rollup_delta where root_id = $1) k group by node_id, secrecy, due_on)
  select count(*)::integer as compared, count(*) filter (where coalesce(due.open, 0) <> coalesce(kept.open, 0))::integer as wrong
  from due full join kept using (node, secrecy, due_on)`,
  `with recursive up as (
    select l.node_id as id, coalesce(a.parent_id, a.item_id) as node, a.parent_id as next, l.secrecy, l.light
    from light l join assignment a on a.root_id = $1 and a.id = l.node_id where l.root_id = $1 and l.counted
    union all
    select up.id, coalesce(p.parent_id, p.item_id), p.parent_id, up.secrecy, up.light
    from up join assignment p on p.root_id = $1 and p.id = up.next
  ), due as (select node, secrecy, ${colours
    .map((one) => `count(*) filter (where light = '${one.toUpperCase()}') as ${one}`)
    .join(', ')} from up group by node, secrecy),
  kept as (select node_id as node, secrecy, ${sums(colours)} from (
    select node_id, secrecy, ${colours.join(', ')} from rollup where root_id = $1
    union all select node_id, secrecy, ${colours.join(', ')} from rollup_delta where root_id = $1) k group by node_id, secrecy)
  select count(*)::integer as compared, count(*) filter (where ${colours
    .map((one) => `coalesce(due.${one}, 0) <> coalesce(kept.${one}, 0)`)
    .join(' or ')})::integer as wrong from due full join kept using (node, secrecy)`,
  `with due as (select unit, originator, secrecy, keys, co, count(*) as total, count(*) filter (where unsigned) as unsigned,
    count(*) filter (where late) as late, ${colours
      .map((one) => `count(*) filter (where light = '${one.toUpperCase()}') as ${one}`)
      .join(', ')} from light where root_id = $1 and counted group by unit, originator, secrecy, keys, co),
  kept as (select * from place_total where root_id = $1)
  select count(*)::integer as compared, count(*) filter (where ${['total', 'unsigned', 'late', ...colours]
    .map((one) => `coalesce(due.${one}, 0) <> coalesce(kept.${one}, 0)`)
    .join(' or ')})::integer as wrong from due full join kept using (unit, originator, secrecy, keys, co)`,
];

/** Folds what waits, then computes every roll-up again from the rows themselves and compares. */
export async function verifyRollup(adminUrl: string): Promise<RollupReport> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const query = async (sql: string, values: readonly unknown[]) => (await client.query(sql, [...values])).rows;
    await turnWaiting(query);
    await foldWaiting(query);
    const { rows: roots } = await client.query<{ root: number }>(
      'select id as root from org_unit where parent_id is null order by id',
    );
    const reports = [];
    for (const { root } of roots) reports.push(await verifyProvince(client, root));
    return { lines: reports.map(({ line }) => line), sound: reports.every(({ sound }) => sound) };
  } finally {
    await client.end();
  }
}

async function verifyProvince(client: pg.Client, root: number): Promise<{ line: string; sound: boolean }> {
  let [compared, wrong] = [0, 0];
  for (const sql of comparisons) {
    const { rows } = await client.query<{ compared: number; wrong: number }>(sql, [root]);
    compared += rows[0]?.compared ?? 0;
    wrong += rows[0]?.wrong ?? 0;
  }
  for (const part of [await verifyPercents(client, root), await verifyLights(client, root)]) {
    compared += part.compared;
    wrong += part.wrong;
  }
  const found = wrong === 0 ? 'all as the rows give' : `${wrong} differ from what the rows give`;
  return { line: `Province ${root}: ${compared} roll-ups, ${found}.`, sound: wrong === 0 };
}

type Row = ProgressRow & { readonly secrecy: number };

const rowsSql = `select id, parent_id as "parentId", state, role, weight, own_share as "ownShare", claimed, verified, due_on::text as "dueOn",
  submitted_at as "submittedAt", returns, relayed_at as "relayedAt", reported_at as "reportedAt", secrecy
  from assignment where root_id = $1 and item_id = $2`;

/** What is stored of a matter and its assignments; nothing of nodes for which a change waits, which may be behind. */
const storedSql = `select node_id as id, secrecy, weight, claimed, verified, unaccepted, reporters, expected from rollup_percent p
  where root_id = $1 and node_id = any($2)
    and not exists (select from rollup_delta d where d.root_id = p.root_id and d.node_id = p.node_id)`;

/** Percentages matter by matter, by the rules and each secrecy class alone. */
async function verifyPercents(client: pg.Client, root: number): Promise<{ compared: number; wrong: number }> {
  const found = { compared: 0, wrong: 0 };
  const { rows: matters } = await client.query<{ id: string }>(
    'select distinct item_id as id from assignment where root_id = $1',
    [root],
  );
  for (const { id } of matters) {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<Row>(rowsSql, [root, id]);
    const ids = [id, ...rows.map((row) => row.id)];
    const { rows: stored } = await client.query<Below & { id: string; secrecy: number }>(storedSql, [root, ids]);
    await client.query('commit');
    const own = new Map(rows.map((row) => [row.id, row]));
    for (const secrecy of new Set(stored.map((one) => one.secrecy))) {
      const due = rollupsOfTree(
        rows.filter((row) => row.secrecy <= secrecy),
        0,
      );
      for (const below of stored.filter((one) => one.secrecy === secrecy)) {
        const row = own.get(below.id);
        const expected = due.get(row === undefined ? null : row.id);
        found.compared += 1;
        const raised = row !== undefined && row.secrecy > secrecy; // nothing of this class is below it any more
        const sound = raised ? isNothing(below) : expected !== undefined && equals(expected, below, row);
        if (!sound) found.wrong += 1;
      }
    }
  }
  return found;
}

/**
 * Every light that is kept beside the facts that the row gives today, and the place where it is counted; a light for which something
 * waits may be behind.
 */
const keptSql = `select f.facts, l.light, l.since::text as since, l.until::text as until,
    case when o.owed and a.due_on >= l.since then (a.due_on + 1)::text end as "lateFrom",
    l.counted = f.counted and l.secrecy = f.secrecy and l.unit = a.to_org_unit_id and l.originator = a.originator_unit_id
      and l.keys = a.reader_keys and l.co = a.co_unit_keys and l.unsigned = (a.state = 'PENDING_RECEIPT') and l.late = (o.owed and a.due_on < l.since) as same
  from app.light_facts($1, array(select id from assignment where root_id = $1)) f
    join assignment a on a.root_id = $1 and a.id = f.node_id
    cross join lateral (select case when a.state = 'SUSPENDED' then false when a.state not in ('SUBMITTED', 'ACCEPTED') then true
      else a.submitted_at is null or (a.submitted_at at time zone 'Asia/Shanghai')::date > a.due_on end as owed) o
    left join light l on l.root_id = $1 and l.node_id = f.node_id
  where not exists (select from light_unturned u where u.root_id = $1 and u.node_id = f.node_id)`;

interface Kept {
  readonly facts: LightFacts;
  readonly light: string | null;
  readonly since: string;
  readonly until: string;
  readonly lateFrom: string | null;
  readonly same: boolean;
}

/** Lights by the rules, on the day on which they were turned. */
async function verifyLights(client: pg.Client, root: number): Promise<{ compared: number; wrong: number }> {
  const { rows } = await client.query<Kept>(keptSql, [root]);
  const { rows: years } = await client.query<HolidayYear>(
    'select year, holidays::text[] as holidays, makeups::text[] as makeups from holiday_year where root_id = $1',
    [root],
  );
  const calendar = calendarOf(years);
  const isSound = ({ facts, light, since, until, lateFrom, same }: Kept): boolean =>
    light !== null &&
    same &&
    lightOn(calendar, facts, since).light === light &&
    ([lightUntil(calendar, facts, since), lateFrom].flatMap((one) => one ?? []).sort()[0] ?? 'infinity') === until;
  return { compared: rows.length, wrong: rows.filter((row) => !isSound(row)).length };
}

const isNothing = ({ weight, reporters, expected }: Below): boolean =>
  weight === 0 && reporters === 0 && expected === 0;

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

function equals(due: Rollup, below: Below, row: Row | undefined): boolean {
  const { claimed, verified } = row === undefined ? percentOfMatter(below) : percentOf(row, below);
  const covered = below.reporters === due.reporters && below.expected === due.expected;
  return near(due.claimed, claimed) && near(due.verified, verified) && due.weight === below.weight && covered;
}
