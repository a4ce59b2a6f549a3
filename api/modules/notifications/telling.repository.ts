import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import type { TellableEvent, TellablePost } from './addressee.rules.ts';

/** An event that waits to be told, and its place in the order of events. */
export interface WaitingEvent extends TellableEvent {
  readonly id: Id;
  readonly xact: string;
  readonly seq: string;
  readonly subjectType: string;
  readonly subjectId: Id;
  readonly at: Date;
  /** The matter, where it is a work secret, of which those on its list alone are told. */
  readonly secretId: Id | null;
}

/** A notification as it is made. */
export interface NewNotification {
  readonly id: Id;
  readonly postId: Id;
  readonly eventId: Id;
  readonly subjectType: string;
  readonly subjectId: Id;
  readonly at: Date;
}

const waitingSql = `select e.id, e.xact::text as xact, e.seq::text as seq, e.kind, e.post_id as "postId", e.reader_keys as "readerKeys",
    e.subject_type as "subjectType", e.subject_id as "subjectId", e.at, a.to_org_unit_id as holder, coalesce(a.from_org_unit_id, b.org_unit_id) as issuer,
    b.walkers as named,
    coalesce(a.originator_unit_id, i.org_unit_id) as originator, c.asked_unit_id as asked,
    (e.payload->>'chaser')::integer as chaser, case coalesce(e.class, e.secrecy) when 2 then e.item_id end as "secretId"
  from event e
  left join coordination c on c.root_id = e.root_id and c.id = case e.subject_type when 'Coordination' then e.subject_id::uuid end
  left join assignment a on a.root_id = e.root_id
    and a.id = case e.subject_type when 'Assignment' then e.subject_id::uuid else c.assignment_id end
  left join beat b on b.root_id = e.root_id and b.id = case e.subject_type when 'Beat' then e.subject_id::uuid end
  left join item i on i.root_id = e.root_id and i.id = case e.subject_type when 'Item' then e.subject_id::uuid end
  where e.root_id = $1 and (e.xact, e.seq) > ($2::xid8, $3::bigint) and e.xact < pg_snapshot_xmin(pg_current_snapshot())
  order by e.xact, e.seq limit $4`;

/** Events that wait to be told, for the clock's turn. */
export const telling = (uow: UnitOfWork) => {
  const { rootId } = uow.session;
  return {
    /** How far events have been told, locked; null while another clock tells. */
    watermark: async (): Promise<{ xact: string; seq: string } | null> => {
      await uow.query(
        `insert into notification_watermark (root_id, xact, seq) values ($1, '0', 0) on conflict do nothing`,
        [rootId],
      );
      const [mark] = await uow.query<{ xact: string; seq: string }>(
        'select xact::text as xact, seq::text as seq from notification_watermark where root_id = $1 for update skip locked',
        [rootId],
      );
      return mark ?? null;
    },
    /** The next events after a place that no transaction still running can come before. */
    waiting: (after: { xact: string; seq: string }, limit: number) =>
      uow.query<WaitingEvent>(waitingSql, [rootId, after.xact, after.seq, limit]),
    /** The posts held on a day in units. */
    postsOf: (units: readonly number[], named: readonly Id[], day: LocalDate) =>
      uow.query<TellablePost>(
        `select id, org_unit_id as "orgUnitId", role, section_id as "sectionId", fields from post
         where root_id = $1 and (org_unit_id = any($2) or id = any($4)) and held_from <= $3 and (held_to is null or held_to > $3)`,
        [rootId, units, day, named],
      ),
    /** The posts of those on the lists of work secrets, each with the secret. */
    knowing: async (secrets: readonly Id[]): Promise<ReadonlySet<string>> => {
      if (secrets.length === 0) return new Set();
      const found = await uow.query<{ secret: string; post: string }>(
        `select n.item_id as secret, p.id as post from need_to_know n join post p on p.root_id = n.root_id and p.person_id = n.person_id
         where n.root_id = $1 and n.item_id = any($2) and n.removed_at is null`,
        [rootId, secrets],
      );
      return new Set(found.map(({ secret, post }) => `${secret} ${post}`));
    },
    tell: (made: readonly NewNotification[]) =>
      uow.query(
        `insert into notification (root_id, id, post_id, event_id, subject_type, subject_id, at)
         select $1, n.id, n."postId", n."eventId", n."subjectType", n."subjectId", n.at from jsonb_to_recordset($2)
           as n(id uuid, "postId" uuid, "eventId" uuid, "subjectType" text, "subjectId" uuid, at timestamptz)
         on conflict do nothing`,
        [rootId, JSON.stringify(made)],
      ),
    moveTo: ({ xact, seq }: { xact: string; seq: string }) =>
      uow.query('update notification_watermark set xact = $2::xid8, seq = $3 where root_id = $1', [rootId, xact, seq]),
  };
};
