/** A change that the owner of the database makes to what was told. */
export interface Tampering {
  readonly kind: string;
  readonly sql: string;
  /** The provinces whose chain it touches. */
  readonly roots: readonly number[];
  /** Those of them whose checkpoints it goes against. */
  readonly named: readonly number[];
  /** False: the links themselves are changed and left so. */
  readonly rehashed: boolean;
}

/** Other values for every column of an event, none of them the one that stands there. */
const edits: Readonly<Record<string, readonly string[]>> = {
  id: ['gen_random_uuid()'],
  seq: ['seq + 100000', '-seq'],
  tenant_id: ['tenant_id + 1'],
  kind: [`kind || 'Not'`],
  subject_type: [`subject_type || ' '`, `''`],
  subject_id: [`reverse(subject_id) || 'x'`],
  item_id: ['null', 'gen_random_uuid()'],
  account_id: ['null', 'gen_random_uuid()'],
  post_id: ['null', 'gen_random_uuid()'],
  org_unit_id: ['null', 'org_unit_id + 1'],
  payload: [`payload || '{"more": 1}'`, `'{}'`, `jsonb_set(payload, '{said}', '"said"')`],
  at: [`at + interval '1 microsecond'`, `at - interval '1 year'`, `'infinity'`],
  reader_keys: ['array_append(reader_keys, null)', 'array[reader_keys, reader_keys]', 'reader_keys[1:1]'],
  secrecy: ['secrecy + 1', '0'],
  xact: ['(xact::text::bigint + 1)::text::xid8', `'7'`],
};

/** The place of an event in the order of its chain, from 0. */
const placed = (root: number, at: number): string =>
  `(select ctid from event where root_id = ${root} order by xact, seq offset ${at} limit 1)`;

const others = 'item_id, account_id, post_id, org_unit_id, payload, at, reader_keys, secrecy';

/**
 * One random tampering with the chains of two provinces that told their events by turns, the first one first; their last
 * checkpoints stand at `covered` events.
 */
export function tamperingOf(random: () => number, provinces: readonly [number, number], covered: number): Tampering {
  const upTo = (most: number): number => Math.floor(random() * most);
  const one = <T>(of: readonly T[]): T => of[upTo(of.length)] as T;
  const root = one(provinces);
  const other = provinces[0] === root ? provinces[1] : provinces[0];
  const at = upTo(covered);
  const makers: (() => Tampering)[] = [
    () => {
      const column = one(Object.keys(edits));
      const value = one(edits[column] ?? []);
      const sql = `update event set ${column} = ${value} where ctid = ${placed(root, at)}`;
      return { ...whole(`edit ${column}`), sql };
    },
    () => ({ ...whole('delete'), sql: `delete from event where ctid = ${placed(root, at)}` }),
    () => ({
      ...whole('insert'),
      sql: `insert into event (root_id, id, seq, tenant_id, kind, subject_type, subject_id, ${others}, xact)
        select root_id, gen_random_uuid(), -seq, tenant_id, kind, subject_type, subject_id, ${others}, xact
        from event where ctid = ${placed(root, at)}`,
    }),
    () => {
      const next = (at + 1 + upTo(covered - 1)) % covered;
      const pair = `select a.ctid as one, b.ctid as two, a.xact as ax, a.seq as as_, b.xact as bx, b.seq as bs
        from event a, event b where a.ctid = ${placed(root, at)} and b.ctid = ${placed(root, next)}`;
      return {
        ...whole('reorder'),
        sql: `with p as (${pair}) update event set xact = case when event.ctid = p.one then p.bx else p.ax end,
          seq = case when event.ctid = p.one then p.bs else p.as_ end from p where event.ctid in (p.one, p.two)`,
      };
    },
    () => ({
      ...whole('truncate'),
      sql: `delete from event where root_id = ${root} and (xact, seq) >= (select xact, seq from event where ctid = ${placed(root, at)})`,
    }),
    () => ({
      ...whole('swap between provinces', [root, other]),
      sql: `with p as (select a.ctid as one, b.ctid as two, a.payload as ap, b.payload as bp, a.subject_id as au, b.subject_id as bu
          from event a, event b where a.ctid = ${placed(root, at)} and b.ctid = ${placed(other, upTo(covered))})
        update event set payload = case when event.ctid = p.one then p.bp else p.ap end,
          subject_id = case when event.ctid = p.one then p.bu else p.au end from p where event.ctid in (p.one, p.two)`,
    }),
    () => ({
      ...whole('move to the other province', [root, other]),
      // The very last one was told after all that the other province's checkpoint covers, and is gone from its own alone.
      ...(root === provinces[1] && at === covered - 1 ? { named: [root] } : {}),
      sql: `update event set root_id = ${other} where ctid = ${placed(root, at)}`,
    }),
    () => {
      const change = one([
        ...[`hash = sha256(hash)`, 'scheme = 3 - scheme', 'event_seq = event_seq + 100000'],
        ...['position = position + 100000', `event_xact = '9'`, `root_id = ${other}, position = position + 100000`],
      ]);
      const sql = `update event_seal set ${change} where root_id = ${root} and position = ${at + 1}`;
      return { ...whole('edit of a link'), sql, rehashed: false };
    },
  ];
  const whole = (kind: string, roots = [root]) => ({ kind, roots, named: roots, rehashed: true });
  return one(makers)();
}

/** Builds the chain of a province anew over the events as they stand, by either scheme: the owner can, and every link is right. */
export const rehashed = (root: number, scheme: number): string => `
  delete from event_seal where root_id = ${root};
  with recursive o as materialized (
    select row_number() over (order by xact, seq) as position, xact, seq,
      convert_to(app.${scheme === 2 ? 'link_text' : 'event_text'}(e), 'UTF8') as text from event e where root_id = ${root}),
  c as (
    select position, xact, seq, sha256(text) as hash from o where position = 1
    union all select o.position, o.xact, o.seq, sha256(c.hash || o.text) from c join o on o.position = c.position + 1)
  insert into event_seal (root_id, position, event_xact, event_seq, hash, scheme)
    select ${root}, position, xact, seq, hash, ${scheme} from c;`;
