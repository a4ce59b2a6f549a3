import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';

/** A notification as its reader sees it: what the wall lets him read of the event and of its record today. */
export interface NotificationRow {
  readonly id: Id;
  readonly kind: string;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly subjectType: 'Item' | 'Assignment' | 'Coordination' | 'Beat';
  readonly subjectId: Id;
  readonly number: string;
  readonly title: string;
  readonly orgUnitId: number | null;
}

/** Where a page begins: after the time and the id of the last row of the page before. */
export interface NotificationStart {
  readonly at: Date;
  readonly id: Id;
}

/** Most unread notifications that are counted: a bell says no more than that there are many. */
export const mostCounted = 100;

/** A notification is there only as long as its event and its record may be read; all of them stand behind the wall. */
const seen = `from notification n join event e on e.root_id = n.root_id and e.id = n.event_id
  left join assignment a on n.subject_type = 'Assignment' and a.root_id = n.root_id and a.id = n.subject_id
  left join item i on n.subject_type = 'Item' and i.root_id = n.root_id and i.id = n.subject_id
  left join coordination c on n.subject_type = 'Coordination' and c.root_id = n.root_id and c.id = n.subject_id
  left join beat b on n.subject_type = 'Beat' and b.root_id = n.root_id and b.id = n.subject_id
  where n.root_id = $1 and n.post_id = $2 and (a.id is not null or i.id is not null or c.id is not null or b.id is not null)`;

/** The unit is looked up apart, by those that are shown: joined, all units were read for whoever has nothing to be told (A8). */
const columns = `n.id, e.kind, n.at, n.read_at as "readAt", n.subject_type as "subjectType", n.subject_id as "subjectId",
  coalesce(a.number, i.number, '') as number, coalesce(a.title, i.title, c.subject, b.stretch) as title,
  coalesce(a.to_org_unit_id, c.org_unit_id, b.unit_id) as "orgUnitId"`;

/** The notifications of a post. */
export const notifications = (uow: UnitOfWork, postId: Id) => {
  const of = [uow.session.rootId, postId];
  return {
    page: (after: NotificationStart | null, limit: number) =>
      uow.query<NotificationRow>(
        `select ${columns} ${seen} and ($3::timestamptz is null or (n.at, n.id) < ($3, $4::uuid))
         order by n.at desc, n.id desc limit $5`,
        [...of, after?.at ?? null, after?.id ?? null, limit],
      ),
    unread: async (): Promise<number> => {
      const [found] = await uow.query<{ n: number }>(
        `select count(*)::int as n from (select 1 ${seen} and n.read_at is null limit ${mostCounted}) u`,
        of,
      );
      return found?.n ?? 0;
    },
    /** Whether a notification is one that the post may see. */
    isSeen: async (id: Id): Promise<boolean> =>
      (await uow.query(`select ${seen} and n.id = $3`, [...of, id])).length > 0,
    /** Marks one, or all there are, as read now; what was read before stays as it was. */
    markRead: (id: Id | null) =>
      uow.query(
        `update notification set read_at = $3 where root_id = $1 and post_id = $2 and read_at is null
           and ($4::uuid is null or id = $4)`,
        [...of, new Date(uow.now), id],
      ),
  };
};
