import { createHash } from 'node:crypto';
import type pg from 'pg';

/** A chain as it was walked: how long it is, what waits behind it, and what is wrong inside. */
export interface Chain {
  readonly links: number;
  /** Events that have no link yet because they stand behind the head. */
  readonly unsealed: number;
  /** Hashes at the positions that were asked for, in hex. */
  readonly hashAt: ReadonlyMap<number, string>;
  readonly faults: readonly string[];
}

interface Link {
  position: string;
  hash: Buffer;
  xact: string;
  seq: string;
  text: string | null;
}

const batch = 5000;

/**
 * The text of an event that its link covers, by the scheme of the link. Written here once more, and never called in the database,
 * whose owner could put another function there.
 */
const columns = `e.root_id::text, e.id::text, e.seq::text, e.tenant_id::text, e.kind, e.subject_type, e.subject_id,
  coalesce(e.item_id::text, ''), coalesce(e.account_id::text, ''), coalesce(e.post_id::text, ''),
  coalesce(e.org_unit_id::text, ''), e.payload::text,
  case when isfinite(e.at) then (extract(epoch from e.at) * 1000000)::bigint::text else e.at::text end`;
const joined = (more: string): string =>
  `(select string_agg(length(part) || ':' || part, '' order by place) from unnest(array[${columns}, ${more}]) with ordinality as p(part, place))`;
const textSql = `case s.scheme when 1 then ${joined(`array_to_string(e.reader_keys, ','), e.secrecy::text`)}
  when 2 then ${joined('e.reader_keys::text, e.secrecy::text, e.xact::text')} end`;

const linksSql = `select s.position::text as position, s.hash, s.event_xact::text as xact, s.event_seq::text as seq,
    case when e.id is not null then ${textSql} end as text
  from event_seal s left join event e on e.root_id = s.root_id and e.xact = s.event_xact and e.seq = s.event_seq
  where s.root_id = $1 and s.position > $2 order by s.position limit ${batch}`;

const strayingSql = `select count(*) filter (where (e.xact, e.seq) <= ($2::xid8, $3::bigint)) as before,
    count(*) filter (where (e.xact, e.seq) > ($2::xid8, $3::bigint)) as after
  from event e where e.root_id = $1 and not exists
    (select from event_seal s where s.root_id = e.root_id and s.event_xact = e.xact and s.event_seq = e.seq)`;

/** Recomputes the chain of a province from its events and keeps the hashes at the positions wanted. */
export async function walkChain(client: pg.ClientBase, root: number, wanted: ReadonlySet<number>): Promise<Chain> {
  const hashAt = new Map<number, string>();
  const faults: string[] = [];
  let [last, hash, xact, seq]: [number, Buffer, bigint, bigint] = [0, Buffer.alloc(0), 0n, 0n];
  for (;;) {
    const { rows } = await client.query<Link>(linksSql, [root, last]);
    for (const link of rows) {
      const position = Number(link.position);
      if (faults.length === 0) faults.push(...faultsOf(link, position, last, hash, [xact, seq]));
      if (wanted.has(position)) hashAt.set(position, link.hash.toString('hex'));
      [last, hash, xact, seq] = [position, link.hash, BigInt(link.xact), BigInt(link.seq)];
    }
    if (rows.length < batch) break;
  }
  const { rows } = await client.query<{ before: string; after: string }>(strayingSql, [root, `${xact}`, `${seq}`]);
  const loose = Number(rows[0]?.before ?? 0);
  if (loose > 0) faults.push(`${loose} events before the head are in no chain`);
  return { links: last, unsealed: Number(rows[0]?.after ?? 0), hashAt, faults };
}

/** What is wrong with a link, given the one before it. Only the first fault of a chain is named: later ones follow from it. */
function faultsOf(
  link: Link,
  position: number,
  last: number,
  hash: Buffer,
  before: readonly [bigint, bigint],
): string[] {
  if (position !== last + 1) return [`broken at link ${last + 1}: the link is gone`];
  const [xact, seq] = [BigInt(link.xact), BigInt(link.seq)];
  if (xact < before[0] || (xact === before[0] && seq <= before[1]))
    return [`broken at link ${position}: its event stands before that of the link before it`];
  if (link.text === null) return [`broken at link ${position}: its event is gone`];
  const expected = createHash('sha256').update(hash).update(link.text).digest();
  return expected.equals(link.hash) ? [] : [`broken at link ${position}: event or link was changed`];
}
