import pg from 'pg';
import { peakOf } from './memory.ts';
import type { Viewer } from './world.ts';

const tables = ['order_text', 'assignment', 'event'] as const;

/** The rows that one order wrote, table by table, as JSON of the database's own making. */
type Written = Record<(typeof tables)[number], string>;

const parts = {
  task: '任务',
  target: '目标',
  measures: '措施',
  requirement: '要求',
  discipline: '纪律',
  targets: [{ name: '堤防加固', unit: '公里', value: 12 }],
};

/** Adds townships until the province has at least `units` units below it. */
export const fillProvince = (admin: pg.Client, units: number): Promise<unknown> =>
  admin.query(
    `insert into org_unit (root_id, id, parent_id, tenant_id, level, kind, name, short_name)
     select 37, 30000000 + (select count(*) from org_unit where id > 30000000) + n, c.id, c.tenant_id, 'UNIT', 'OFFICE', '单位' || n, '单位' || n
     from generate_series(1, greatest(0, $1 - (select count(*)::integer - 1 from org_unit))) n
     join lateral (select id, tenant_id from org_unit where level = 'COUNTY' order by id offset n % 150 limit 1) c on true`,
    [units],
  );

/** A matter of the province that can be issued, written directly: what is measured is the issue alone. */
async function establish(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `insert into item (root_id, id, tenant_id, org_unit_id, number, state, title, body, source, source_ref, originated_on, secrecy,
       registered_by, registered_at, reader_keys)
     select 37, gen_random_uuid(), 37, 37, gen_random_uuid()::text, 'ESTABLISHED', '全省任务', '内容', 'WORK_REPORT', 'x', '2026-01-01',
       1, id, now(), array[37 * 64] from post where root_id = 37 and org_unit_id = 37 and role = 'SUPERVISION_OFFICER' limit 1 returning id`,
  );
  return rows[0]?.id ?? '';
}

async function writtenFor(admin: pg.Client, item: string): Promise<Written> {
  const found = {} as Written;
  for (const table of tables) {
    const { rows } = await admin.query(`select json_agg(t)::text as rows from ${table} t where item_id = $1`, [item]);
    found[table] = rows[0].rows;
  }
  return found;
}

async function forget(admin: pg.Client, item: string): Promise<void> {
  for (const table of ['event', 'assignment', 'order_text'])
    await admin.query(`delete from ${table} where item_id = $1`, [item]);
}

/** The bare insert of the same rows: the same role, context, tables, indexes, keys and policies; nothing is decided. */
async function replay(appUrl: string, { hash }: Viewer, rows: Written): Promise<number> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const { rows: session } = await client.query(`select auth.session($1, null)->>'context' as context`, [hash]);
  const started = performance.now();
  await client.query(`begin; set local app.ctx = '${session[0].context}'`);
  for (const table of tables) {
    const columns =
      table === 'event'
        ? `root_id, id, tenant_id, kind, subject_type, subject_id, item_id, account_id, post_id,
      org_unit_id, payload, at, reader_keys, secrecy`
        : null;
    const list = columns ?? '*';
    const target = columns === null ? table : `${table} (${columns})`;
    await client.query(`insert into ${target} select ${list} from json_populate_recordset(null::${table}, $1)`, [
      rows[table],
    ]);
  }
  await client.query('commit');
  const took = performance.now() - started;
  await client.end();
  return took;
}

type Ask = (query: string, variables: object, viewer: Viewer) => Promise<string>;

const query =
  'mutation ($input: IssueItemInput!) { issueItem(input: $input) { __typename ... on Problem { message } } }';

/** Issues a new matter to every unit of the province; answers the matter and how long it took. */
async function issue(admin: pg.Client, officer: Viewer, ask: Ask, idOf: (id: string) => string) {
  const item = await establish(admin);
  const order = { itemId: idOf(item), version: 1, rules: [{}], routed: true, workingDays: 60, ...parts };
  const started = performance.now();
  const answer = await ask(query, { input: { key: `bench-${item}`, ...order } }, officer);
  const milliseconds = performance.now() - started;
  if (!answer.includes('"Item"')) throw new Error(answer);
  return { item, milliseconds };
}

/** One order to the whole province, once: its tasks, its time, and what memory of the server it took beyond what it had. */
export async function measureOrder(admin: pg.Client, officer: Viewer, ask: Ask, idOf: (id: string) => string) {
  const { value, megabytes } = await peakOf(() => issue(admin, officer, ask, idOf));
  const { rows } = await admin.query('select count(*)::int as tasks from assignment where item_id = $1', [value.item]);
  await forget(admin, value.item);
  return { tasks: Number(rows[0].tasks), milliseconds: value.milliseconds, megabytes };
}

/** One order to the whole province beside the bare insert of what it wrote, by turns in one process; milliseconds. */
export async function measureCascade(
  admin: pg.Client,
  appUrl: string,
  officer: Viewer,
  ask: Ask,
  idOf: (id: string) => string,
) {
  const times = { ours: [] as number[], limit: [] as number[] };
  let tasks = 0;
  for (let round = 0; round < 3; round += 1) {
    const { item, milliseconds } = await issue(admin, officer, ask, idOf);
    times.ours.push(milliseconds);
    const rows = await writtenFor(admin, item);
    tasks = JSON.parse(rows.assignment).length;
    await forget(admin, item);
    await admin.query('alter table assignment disable trigger user'); // the bare insert rolls nothing up
    times.limit.push(await replay(appUrl, officer, rows));
    await admin.query('alter table assignment enable trigger user');
    await forget(admin, item);
  }
  return { ...times, tasks };
}
