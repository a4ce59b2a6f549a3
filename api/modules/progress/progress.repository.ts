import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { nameInListsSql } from '../org-units/org-unit.rules.ts';
import type { OpenFaults, StoredColumns } from './progress-tree.rules.ts';

/** What was asked for: a matter or one of its assignments, by row id; the other is null. */
export interface Asked {
  readonly item: Id | null;
  readonly assignment: Id | null;
}

/** The readable part of the tree of a matter, column by column in the order of ids, with everything that its rules ask. */
export interface StoredTree {
  readonly itemId: Id | null;
  readonly number: string;
  readonly title: string;
  readonly units: readonly (readonly [id: number, name: string, level: string])[];
  readonly years: readonly { year: number; holidays: string[]; makeups: string[] }[];
  /** How many tasks there are, those among them that may not be listed. */
  readonly known: number;
  readonly columns: StoredColumns;
  /** Since when a child is or will be late, by task; a child may be one that may not be listed. */
  readonly late: Readonly<Record<Id, string>>;
  readonly faults: OpenFaults;
}

/** The matter asked for, if it or the assignment may be read, and its readable assignments. */
const nodes = `asked as (
    select i.id as item from item i where i.root_id = $1 and i.id = $2
    union all select a.item_id from assignment a where a.root_id = $1 and a.id = $3
  ), nodes as materialized (select a.* from asked join assignment a on a.root_id = $1 and a.item_id = asked.item order by a.id)`;

const column = ([name, of]: readonly [string, string]): string => `'${name}', coalesce(json_agg(${of}), '[]')`;
const milliseconds = (of: string): string => `(extract(epoch from ${of}) * 1000)::bigint`;
const columns: readonly (readonly [keyof StoredColumns, string])[] = [
  ['id', 'id'],
  ['parentId', 'parent_id'],
  ['unitId', 'to_org_unit_id'],
  ['state', 'state'],
  ['role', 'role'],
  ['weight', 'weight'],
  ['ownShare', 'own_share'],
  ['claimed', 'claimed'],
  ['verified', 'verified'],
  ['arrivedOn', 'arrived_on'],
  ['dueOn', 'due_on'],
  ['submittedAt', milliseconds('submitted_at')],
  ['acceptedAt', milliseconds('accepted_at')],
  ['returns', 'returns'],
];

/** Rows above which nothing can be read, where the matter itself cannot be read either. */
const tops = `tops as (
    select n.id, (n.role <> 'INFORM' and n.state not in ('CANCELLED', 'SUPERSEDED'))::integer as counted from nodes n
    where not (select exists (select from asked join item i on i.root_id = $1 and i.id = asked.item))
      and (n.parent_id is null or not exists (select from assignment p where p.root_id = $1 and p.id = n.parent_id))
  )`;

/** One statement for the whole tree: its columns, its units once, and the years by which its days are counted. */
const treeSql = `with ${nodes}, ${tops}
  select i.id as "itemId", coalesce(i.number, one.number) as number, coalesce(i.title, one.title) as title,
    (select coalesce(json_agg(json_build_array(o.id, ${nameInListsSql('o')}, o.level) order by o.id), '[]') from org_unit o
       where o.root_id = $1 and o.id = any(array(select to_org_unit_id from nodes))) as units,
    (select coalesce(json_agg(json_build_object('year', year, 'holidays', holidays, 'makeups', makeups)), '[]')
       from holiday_year where root_id = $1) as years,
    (select coalesce(sum(total), 0) from app.counts_below(array(select item from asked union select id from tops), $4))::integer
      + (select coalesce(sum(counted), 0) from tops)::integer as known,
    (select json_build_object(${columns.map(column).join(', ')}) from nodes) as columns,
    (select coalesce(json_object_agg(node_id, late_from), '{}') from app.late_children(array(select id from nodes))) as late,
    (select coalesce(json_object_agg(id, json_build_array(report_late_from, report_made_up, failed_from, rectify_from, forecast_on, negative_from is not null)), '{}') from nodes
       where report_late_from is not null or report_made_up or failed_from is not null or rectify_from is not null
         or forecast_on is not null or negative_from is not null) as faults
  from asked left join item i on i.root_id = $1 and i.id = asked.item left join lateral (select number, title from nodes limit 1) one on true`;

const nodeSql = `with ${nodes}
  select id from nodes where $5 = (select md5(string_agg(id::text, ',')) from nodes) order by id offset $4 limit 1`;

/** Trees of matters as far as the session may read them; row security decides which rows. */
export const progressTrees = (uow: UnitOfWork) => ({
  /** The tree of a matter; null when what was asked for cannot be read. */
  tree: async ({ item, assignment }: Asked): Promise<StoredTree | null> => {
    const values = [uow.session.rootId, item, assignment, localDateOf(uow.now - 1)];
    return (await uow.hotQuery<StoredTree>('progressTree', treeSql, values))[0] ?? null;
  },
  /** The assignment at a row of a version of the tree; null when there is none, or the tree has changed. */
  nodeAt: async ({ item, assignment }: Asked, row: number, version: string): Promise<Id | null> => {
    if (row < 0) return null;
    const values = [uow.session.rootId, item, assignment, row, version];
    return (await uow.query<{ id: Id }>(nodeSql, values))[0]?.id ?? null;
  },
});
