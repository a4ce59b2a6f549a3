import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';

/** One event as timelines show it; what is told stays with those who may read the event. */
export interface EventLine {
  readonly of: string;
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly orgUnitId: number | null;
  readonly about: number | null;
  readonly method: string | null;
}

const longest = 200;
/** What happens to every task of a tree at once; a matter's own timeline tells the act once. */
const toEach = `'assignment.assigned', 'assignment.suspended', 'assignment.resumed', 'assignment.endedAbove', 'assignment.amended', 'assignment.rolledOver'`;
/** What the keeper of a list reads apart. */
const apart = `'item.read'`;
const columns = `e.id, e.kind, e.at, e.org_unit_id as "orgUnitId", (e.payload->>'unit')::integer as about, e.payload->>'method' as method`;

/** The newest events of matters or of single records, oldest first; what every unit is told at once is left out of a matter's own. */
export const timelines = (uow: UnitOfWork) => ({
  ofItems: (ids: readonly string[]) =>
    uow.query<EventLine>(
      `select w.id as of, l.* from unnest($2::uuid[]) as w(id) cross join lateral (select ${columns}, e.seq from event e
         where e.root_id = $1 and e.item_id = w.id and e.kind not in (${toEach}, ${apart}) order by e.seq desc limit ${longest}) l
       order by l.seq`,
      [uow.session.rootId, ids],
    ),
  ofSubjects: (ids: readonly string[]) =>
    uow.query<EventLine>(
      `select w.id as of, l.* from unnest($2::text[]) as w(id) cross join lateral (select ${columns}, e.seq from event e
         where e.root_id = $1 and e.subject_id = w.id and e.kind <> ${apart} order by e.seq desc limit ${longest}) l
       order by l.seq`,
      [uow.session.rootId, ids],
    ),
});
