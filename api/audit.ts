import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Chain, walkChain } from './audit-chain.ts';
import { type KeptCheckpoints, type Note, noteFault, readCheckpoints, readNotes } from './audit-checkpoints.ts';
import { countFault } from './audit-count.ts';
import {
  type Course,
  courseOf,
  type Difference,
  differenceOf,
  type ServerMark,
} from './modules/audit/checkpoint.rules.ts';
import type { CheckpointPaths } from './platform/config.ts';
import { serverMarkSql } from './platform/db/server-mark.ts';

/** What the audit found: the file of checkpoints, then one line a province, and whether everything is sound. */
export interface AuditReport {
  readonly lines: readonly string[];
  readonly sound: boolean;
}

/** How long a seal may be waited for, in milliseconds: another sealer works, or a transaction older than the events is not done. */
const patience = 30_000;

/**
 * Seals what waits, then recomputes every chain from the events themselves and holds it against the checkpoints outside the
 * database (R14); null: none are kept. An event that cannot be sealed yet is waited for, half a minute at most.
 */
export async function verifyAudit(adminUrl: string, paths: CheckpointPaths | null = null): Promise<AuditReport> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const root of await provinces(client)) await sealWaiting(client, root);
    if (paths === null) return await auditChains(client, null, []);
    const notes = await readNotes(client); // before the file, which is written first: a line noted is a line to be found
    return await auditChains(client, await readCheckpoints(paths), notes);
  } finally {
    await client.end();
  }
}

/** Audits every chain as it stands in the present snapshot of the connection. */
export async function auditChains(
  client: pg.ClientBase,
  kept: KeptCheckpoints | null,
  notes: readonly Note[],
): Promise<AuditReport> {
  const roots = await provinces(client);
  const server = await markOf(client);
  const foreign = [...(kept?.byRoot.keys() ?? [])].filter((root) => !roots.includes(root));
  const about = [...(kept?.faults ?? []), ...foreign.map((root) => `province ${root} is not of this database.`)];
  const lines: string[] = [];
  if (kept !== null) for (const one of about.length > 0 ? about : [kept.summary]) lines.push(`Checkpoints: ${one}`);
  let sound = about.length === 0;
  for (const root of roots) {
    const course = courseOf(kept?.byRoot.get(root) ?? []);
    const chain = await walkChain(client, root, new Set(course.standing.map(({ position }) => position)));
    const note = notes.find((one) => one.root === root);
    const ahead = await countFault(client, root);
    const faults = [
      ...faultsOf(chain, course, server, kept === null ? null : noteFault(note, kept)),
      ...(ahead === null ? [] : [ahead]),
    ];
    lines.push(lineOf(root, chain, course, faults));
    await keepFinding(client, root, chain.links, faults.length + about.length);
    sound &&= faults.length === 0;
  }
  return { lines, sound };
}

/** Keeps what was found where auditors look; it is told, and proves nothing. */
async function keepFinding(client: pg.ClientBase, root: number, links: number, faults: number): Promise<void> {
  await client.query(
    `insert into audit_verification (root_id, at, links, faults) values ($1, app.now(), $2, $3)
     on conflict (root_id) do update set at = excluded.at, links = excluded.links, faults = excluded.faults`,
    [root, links, faults],
  );
}

/** By what this cluster would be known had it gone back in time. */
export async function markOf(client: pg.ClientBase): Promise<ServerMark> {
  const [mark] = (await client.query<ServerMark>(serverMarkSql)).rows;
  if (mark === undefined) throw new Error('A cluster without a name');
  return mark;
}

async function provinces(client: pg.ClientBase): Promise<number[]> {
  const { rows } = await client.query<{ root: number }>('select root from app.chain_heads() order by root');
  return rows.map(({ root }) => root);
}

/** Seals until nothing waits behind the head of a chain, or patience ends. */
async function sealWaiting(client: pg.Client, root: number): Promise<void> {
  if ((await countFault(client, root)) !== null) return;
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const { rows } = await client.query<{ sealed: number }>('select app.seal_events($1, 10000) as sealed', [root]);
    if ((rows[0]?.sealed ?? 0) > 0) continue;
    const heads = await client.query<{ unsealed: string }>('select unsealed from app.chain_heads() where root = $1', [
      root,
    ]);
    if (Number(heads.rows[0]?.unsealed ?? 0) === 0) return;
    await pause(100);
  }
}

function faultsOf(chain: Chain, course: Course, server: ServerMark, noted: string | null): string[] {
  const hashAt = (position: number): string | null => chain.hashAt.get(position) ?? null;
  const difference = differenceOf(course, chain.links, hashAt, server);
  return [
    ...chain.faults,
    ...course.miscounted.map((line) => `line ${line} does not count from the checkpoint before it`),
    ...(difference === null ? [] : [told(difference, chain.links)]),
    ...(noted === null ? [] : [noted]),
  ];
}

function told(difference: Difference, links: number): string {
  const { agreed, checkpoint } = difference;
  const seen = `line ${checkpoint.line} saw ${checkpoint.position} links at ${checkpoint.at}`;
  if (difference.kind === 'RESTORED')
    return `an older backup seems to be restored, not tampered with: ${difference.why}; what ${seen} is gone after link ${agreed}. Declare it by "npm run audit:restored"`;
  if (difference.kind === 'SHORTER') return `the chain was cut off: it ends at link ${links}, ${seen}`;
  return `the chain was rewritten between link ${agreed} and the next checkpoint: ${seen}`;
}

function lineOf(root: number, chain: Chain, course: Course, faults: readonly string[]): string {
  const last = course.standing.at(-1);
  const behind = `${chain.links - Math.min(last?.position ?? 0, chain.links)} after the last checkpoint`;
  const kept = last === undefined ? 'no checkpoint' : `${behind} (line ${last.line}, ${last.at})`;
  const restores = course.restores.map(
    ({ line, at, givenUp }) => `; a restore declared at ${at} (line ${line}) gave up ${givenUp} links`,
  );
  const state = faults.length === 0 ? 'sound' : faults.join('; ');
  return `Province ${root}: ${chain.links} links, ${state}; ${chain.unsealed} not sealed yet, ${kept}${restores.join('')}.`;
}
