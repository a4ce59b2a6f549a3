import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Viewer } from './world.ts';

/** The reads behind the pages that are open all day, by the names of their documents. */
const hot = [
  'Session',
  'Inbox',
  'Notifications',
  'OfficeItems',
  'Items',
  'Item',
  'Assignment',
  'ProgressTree',
  'ProgressTotals',
  'OrgUnitBranch',
] as const;

/** Tables from this many rows on are big. */
const bigTable = 10_000;
/** Rows of a big table that a step may read and then drop, beside as many as it answers. */
const dropped = 1000;

interface Sent {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** How one read was planned for one reader. */
export interface ReadPlans {
  readonly read: string;
  readonly reader: string;
  readonly milliseconds: number;
  readonly statements: number;
  readonly blocks: number;
  readonly dropped: number;
  /** What is wrong with the plans; empty when nothing is. */
  readonly faults: readonly string[];
}

const documents = Object.values(
  JSON.parse(readFileSync(new URL('../../schema/operations.json', import.meta.url), 'utf8')) as Record<string, string>,
);
const documentOf = (name: string): string => {
  const found = documents.find((text) => new RegExp(`query ${name}\\b`).test(text));
  if (found === undefined) throw new Error(`No document is named ${name}`);
  return found;
};

/** The statements that this process sends while it answers, but for those that open and close the transaction. */
async function sentDuring(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args as [string | { name?: string; text: string; values?: unknown[] }, unknown];
    const { name, text, values } =
      typeof first === 'string' ? { name: undefined, text: first, values: second } : { name: undefined, ...first };
    if (/^\s*(select|with)\b/i.test(text) && !text.includes('auth.session'))
      sent.push({ name, text, values: Array.isArray(values) ? values : [] });
    return Reflect.apply(query, this, args);
  } as typeof query;
  await work().finally(() => {
    pg.Client.prototype.query = query;
  });
  return sent;
}

/** A bound value as the literal that the server would read from the wire. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map((one) => JSON.stringify(String(one))).join(',')}}`);
  return pg.escapeLiteral(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/** Every step of a plan, with what it read in all its loops. */
const stepsOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(stepsOf)];

async function explain(client: pg.Client, { text, values }: Sent, generic: boolean): Promise<PlanNode> {
  await client.query(`set local plan_cache_mode = ${generic ? 'force_generic_plan' : 'force_custom_plan'}`);
  await client.query(`prepare hot as ${text}`);
  const given = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
  const { rows } = await client.query(`explain (analyze, buffers, timing off, format json) execute hot${given}`);
  await client.query('deallocate hot');
  return rows[0]['QUERY PLAN'][0].Plan;
}

/** Whoever reads nothing must not make a big table be read from end to end; nobody may make it be read and dropped. */
function judge(text: string, root: PlanNode, big: ReadonlySet<string>, readsMost: boolean) {
  const steps = stepsOf(root).filter((one) => big.has(one['Relation Name'] ?? ''));
  const lostIn = (one: PlanNode): number => (one['Rows Removed by Filter'] ?? 0) * one['Actual Loops'];
  const answered = (one: PlanNode): number => one['Actual Rows'] * one['Actual Loops'];
  const whole = readsMost ? [] : steps.filter((one) => one['Node Type'] === 'Seq Scan');
  const wasteful = steps.filter((one) => lostIn(one) > dropped + answered(one));
  const words = text.replaceAll(/\s+/g, ' ').slice(0, 60);
  return {
    blocks: root['Shared Hit Blocks'] + root['Shared Read Blocks'],
    dropped: steps.reduce((sum, one) => sum + lostIn(one), 0),
    faults: [
      ...whole.map((one) => `reads all of ${one['Relation Name']}: ${words}`),
      ...wasteful.map((one) => `drops ${lostIn(one)} rows of ${one['Relation Name']}: ${words}`),
    ],
  };
}

/** Asks every hot read as one reader and explains its statements as the serving role, behind the same walls. */
async function plansFor(
  appUrl: string,
  [reader, viewer]: readonly [string, Viewer],
  big: ReadonlySet<string>,
  readsMost: boolean,
  ask: (query: string, variables: object, viewer: Viewer) => Promise<string>,
  variables: Readonly<Record<string, object>>,
): Promise<ReadPlans[]> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const found: ReadPlans[] = [];
  for (const read of hot) {
    let failure: string | null = null;
    const started = performance.now();
    const sent = await sentDuring(async () => {
      const answer = await ask(documentOf(read), variables[read] ?? {}, viewer);
      if (answer.includes('"errors"')) failure = answer;
    });
    const milliseconds = Math.round(performance.now() - started);
    const { rows } = await client.query(`select auth.session($1, null)->>'context' as context`, [viewer.hash]);
    await client.query(`begin read only; set local app.ctx = '${rows[0].context}'`);
    const judged = [];
    for (const one of sent) {
      judged.push(judge(one.text, await explain(client, one, false), big, readsMost));
      if (one.name !== undefined) judged.push(judge(one.text, await explain(client, one, true), big, readsMost));
    }
    await client.query('rollback');
    found.push({
      read,
      reader,
      milliseconds,
      statements: sent.length,
      blocks: judged.reduce((sum, one) => sum + one.blocks, 0),
      dropped: judged.reduce((sum, one) => sum + one.dropped, 0),
      faults: [...(failure === null ? [] : [failure]), ...judged.flatMap((one) => one.faults)],
    });
  }
  await client.end();
  return found;
}

/**
 * How every hot read is planned for whoever reads most, for a city in the middle and for whoever reads nothing, at whatever size the database has.
 * Named statements are explained twice, as planned for their values and as planned for any.
 */
export async function measurePlans(
  admin: pg.Client,
  appUrl: string,
  [most, part, nothing]: readonly [Viewer, Viewer, Viewer],
  ask: (query: string, variables: object, viewer: Viewer) => Promise<string>,
  variables: Readonly<Record<string, object>>,
): Promise<ReadPlans[]> {
  const { rows } = await admin.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= $1`,
    [bigTable],
  );
  const big = new Set(rows.map(({ relname }) => relname));
  return [
    ...(await plansFor(appUrl, ['who reads most', most], big, true, ask, variables)),
    ...(await plansFor(appUrl, ['who reads a part', part], big, true, ask, variables)),
    ...(await plansFor(appUrl, ['who reads nothing', nothing], big, false, ask, variables)),
  ];
}
