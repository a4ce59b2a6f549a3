import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { Instant } from '../../platform/wall.ts';
import {
  governmentLevels,
  type Linkage,
  type LinkageBasis,
  linkageOfSource,
  linkageOfUnit,
  uncounted,
} from './linkage.rules.ts';

/** What took part in a record, and by what it is known. */
export interface LinkageLine {
  readonly of: Id;
  readonly linkage: Linkage;
  readonly bases: readonly LinkageBasis[];
}

/** An office and the moments between which its activity is asked for. */
export interface Period {
  readonly office: number;
  readonly from: Instant;
  readonly until: Instant;
}

/** How many matters and operations a linkage took part in. */
export interface LinkageCount {
  readonly linkage: Linkage;
  readonly items: number;
  readonly operations: number;
}

/** A matter or an operation in which a linkage took part. */
export interface LinkageActivity {
  readonly type: 'Item' | 'JointOperation';
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly at: Date;
  readonly bases: readonly LinkageBasis[];
}

const pairs = (known: Readonly<Record<string, Linkage>>) => [Object.keys(known), Object.values(known)];

/**
 * Each linkage of each matter and operation that `items` and `operations` let through, with what it is known by: the source of a
 * matter, the units that its first tasks are of, the bodies that took part in an operation, those of a higher government as the
 * superior, party, congress and CPPCC as what they are at any level, and what the office said. Tasks that units below gave on are theirs and count for nothing here.
 */
const marks = (items: string, operations: string): string => `
  with source_of(source, linkage) as (select * from unnest($2::text[], $3::text[])),
  unit_of(kind, linkage) as (select * from unnest($4::text[], $5::text[])),
  mark(type, id, number, title, at, linkage, basis) as (
    select 'Item', i.id, i.number, i.title, i.registered_at, l.linkage, 'TAGGED' from item i
      cross join unnest(i.linkages) l(linkage) where i.root_id = $1 and ${items}
    union all
    select 'Item', i.id, i.number, i.title, i.registered_at, s.linkage, 'SOURCE' from item i
      join source_of s on s.source = i.source where i.root_id = $1 and ${items}
    union all
    select distinct 'Item', i.id, i.number, i.title, i.registered_at, k.linkage, 'TASK' from item i
      join assignment a on a.root_id = i.root_id and a.item_id = i.id and a.parent_id is null and a.state not in ('CANCELLED', 'SUPERSEDED')
      join org_unit u on u.root_id = a.root_id and u.id = a.to_org_unit_id join unit_of k on k.kind = u.kind
      where i.root_id = $1 and ${items}
    union all
    select 'JointOperation', o.id, '', o.title, o.starts_at, l.linkage, 'TAGGED' from joint_operation o
      cross join unnest(o.linkages) l(linkage) where o.root_id = $1 and ${operations}
    union all
    select distinct 'JointOperation', o.id, '', o.title, o.starts_at,
      case when u.kind <> 'LEADING_BODY' and array_position($6::text[], g.level) < array_position($6::text[], h.level) then 'PROVINCIAL_SUPERVISION' else k.linkage end, 'BODY'
      from joint_operation o join joint_member m on m.root_id = o.root_id and m.operation_id = o.id and m.state = 'ACCEPTED'
      join org_unit u on u.root_id = m.root_id and u.id = m.org_unit_id join unit_of k on k.kind = u.kind
      join org_unit g on g.root_id = u.root_id and g.id = u.tenant_id join org_unit h on h.root_id = o.root_id and h.id = o.tenant_id
      where o.root_id = $1 and ${operations}
  )`;

const inPeriod = marks(
  `i.org_unit_id = $7 and i.registered_at >= $8 and i.registered_at < $9 and i.state <> all($10)`,
  `o.org_unit_id = $7 and o.starts_at >= $8 and o.starts_at < $9 and o.state = 'APPROVED'`,
);
const byIds = marks('i.id = any($7)', 'o.id = any($7)');

/** What the linkages took part in, of what the session may read; row security decides which. */
export const linkageMarks = (uow: UnitOfWork) => {
  const known = [uow.session.rootId, ...pairs(linkageOfSource), ...pairs(linkageOfUnit), governmentLevels];
  const during = ({ office, from, until }: Period) => [...known, office, new Date(from), new Date(until), uncounted];
  return {
    /** The linkages of matters and operations. */
    of: (ids: readonly Id[]) =>
      uow.query<LinkageLine>(
        `${byIds} select id as of, linkage, array_agg(distinct basis) as bases from mark group by id, linkage`,
        [...known, ids],
      ),
    /** How much of a year each linkage that took part in anything took part in. */
    counts: (period: Period) =>
      uow.query<LinkageCount>(
        `${inPeriod} select linkage, count(distinct id) filter (where type = 'Item')::int as items,
           count(distinct id) filter (where type = 'JointOperation')::int as operations from mark group by linkage`,
        during(period),
      ),
    /** What one linkage took part in, latest first, after the one given. */
    page: (period: Period, linkage: Linkage, after: Id | null, limit: number) =>
      uow.query<LinkageActivity>(
        `${inPeriod} select type, id, number, title, at, array_agg(distinct basis) as bases from mark
         where linkage = $11 and ($12::uuid is null or (at, id) < (select b.at, b.id from mark b where b.id = $12 and b.linkage = $11 limit 1))
         group by type, id, number, title, at order by at desc, id desc limit $13`,
        [...during(period), linkage, after, limit],
      ),
  };
};
