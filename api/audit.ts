import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** What the audit found: one line a province, and whether every chain is sound. */
export interface AuditReport {
  readonly lines: readonly string[];
  readonly sound: boolean;
}

/** How long a seal may be waited for, in milliseconds: another sealer works, or a transaction older than the events is not done. */
const patience = 30_000;

/**
 * Seals what waits, then recomputes every chain from the events themselves; a changed, removed or inserted event breaks it. An event
 * that cannot be sealed yet is waited for, half a minute at most.
 */
export async function verifyAudit(adminUrl: string): Promise<AuditReport> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows: heads } = await client.query<{ root: number }>('select root from app.chain_heads() order by root');
    const reports = [];
    for (const { root } of heads) reports.push(await verifyChain(client, root));
    return { lines: reports.map(({ line }) => line), sound: reports.every(({ sound }) => sound) };
  } finally {
    await client.end();
  }
}

const brokenSql = `with recursive chain as (
    select s.position, s.hash, sha256('\\x'::bytea || convert_to(app.event_text(e), 'UTF8')) as expected
    from event_seal s left join event e on e.root_id = s.root_id and e.xact = s.event_xact and e.seq = s.event_seq
    where s.root_id = $1 and s.position = 1
    union all
    select s.position, s.hash, sha256(c.hash || convert_to(app.event_text(e), 'UTF8'))
    from chain c join event_seal s on s.root_id = $1 and s.position = c.position + 1
    left join event e on e.root_id = s.root_id and e.xact = s.event_xact and e.seq = s.event_seq
  ) select count(*) as links, min(position) filter (where expected is distinct from hash) as broken from chain`;

const strayingSql = `select count(*) as events, count(*) filter (where s.position is null) as loose from event e
  left join event_seal s on s.root_id = e.root_id and s.event_xact = e.xact and s.event_seq = e.seq where e.root_id = $1`;

/** Seals until nothing waits behind the head of a chain, or patience ends. */
async function sealWaiting(client: pg.Client, root: number): Promise<void> {
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

async function verifyChain(client: pg.Client, root: number): Promise<{ line: string; sound: boolean }> {
  await sealWaiting(client, root);
  const {
    rows: [chain],
  } = await client.query<{ links: string; broken: string | null }>(brokenSql, [root]);
  const {
    rows: [all],
  } = await client.query<{ events: string; loose: string }>(strayingSql, [root]);
  const links = Number(chain?.links ?? 0);
  const sound = chain?.broken === null && Number(all?.loose ?? 0) === 0 && links === Number(all?.events ?? 0);
  const fault = chain?.broken === null ? `${all?.loose} events are in no chain` : `broken at link ${chain?.broken}`;
  return { line: `Province ${root}: ${links} links, ${sound ? 'sound' : fault}.`, sound };
}
