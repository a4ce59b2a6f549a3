import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Asked } from './progress.repository.ts';
import type { TaskGroup } from './progress-totals.rules.ts';

/** The tasks of some matters by place, state and days, with everything that their rules ask. */
export interface StoredTotals {
  readonly groups: readonly TaskGroup[];
  /** How many tasks there are, those among them that may not be listed. */
  readonly known: number;
  readonly places: readonly (readonly [id: number, name: string, level: string])[];
  readonly years: readonly { year: number; holidays: string[]; makeups: string[] }[];
}

const day = (instant: string): string => `(${instant} at time zone 'Asia/Shanghai')::date`;

/** Tasks to be counted: those with a late child are taken off the rest, since joining them all row by row could take long. */
const counted = (
  tasks: string,
  late: string,
  count: 1 | -1,
): string => `select to_org_unit_id, state, arrived_on, due_on,
      submitted_at, accepted_at, ${late} as late_from, ${count} as count from ${tasks}`;

/** One statement: the matter asked for, or every matter that the unit established or holds a task of, and its readable tasks. */
const totalsSql = `with recursive wanted as (
    select i.id from item i where i.root_id = $1 and i.id = $2
    union select a.item_id from assignment a where a.root_id = $1 and a.id = $3
    union select i.id from item i where $4::integer is not null and i.root_id = $1 and i.org_unit_id = $4
    union select a.item_id from assignment a where $4::integer is not null and a.root_id = $1 and a.to_org_unit_id = $4
  ), listed as materialized (
    select a.id, a.to_org_unit_id, a.state, a.arrived_on, a.due_on, a.submitted_at, a.accepted_at
    from wanted join assignment a on a.root_id = $1 and a.item_id = wanted.id
    where a.role <> 'INFORM' and a.state not in ('CANCELLED', 'SUPERSEDED')
  ), late as materialized (
    select a.*, l.late_from from app.late_children(array(select id from listed)) l join listed a on a.id = l.node_id
  ), tasks as materialized (
    select a.to_org_unit_id as unit, a.state, a.arrived_on, a.due_on, ${day('a.submitted_at')} as submitted_on,
      ${day('a.accepted_at')} as accepted_on, a.late_from, sum(a.count)::integer as count
    from (${counted('listed', 'null::date', 1)} union all ${counted('late', 'null', -1)} union all ${counted('late', 'late_from', 1)}) a
    group by 1, 2, 3, 4, 5, 6, 7 having sum(a.count) > 0
  ), tops as materialized (
    select a.id, (a.role <> 'INFORM' and a.state not in ('CANCELLED', 'SUPERSEDED'))::integer as counted
    from assignment a where a.root_id = $1
      and a.item_id = any(array(select w.id from wanted w where not exists (select from item i where i.root_id = $1 and i.id = w.id)))
      and (a.parent_id is null or not exists (select from assignment p where p.root_id = $1 and p.id = a.parent_id))
  ), climb as (
    select u.id, u.parent_id as above, case u.level when 'CITY' then u.id end as city, case u.level when 'COUNTY' then u.id end as county
    from (select distinct unit from tasks) t join org_unit u on u.root_id = $1 and u.id = t.unit
    union all
    select c.id, u.parent_id, case u.level when 'CITY' then u.id end, case u.level when 'COUNTY' then u.id end
    from climb c join org_unit u on u.root_id = $1 and u.id = c.above
  ), place as materialized (
    select id, max(city) as city, max(county) as county from climb group by id
  ), groups as materialized (
    select p.city, p.county, t.state, t.arrived_on, t.due_on, t.submitted_on, t.accepted_on, t.late_from, sum(t.count)::integer as count
    from tasks t join place p on p.id = t.unit group by 1, 2, 3, 4, 5, 6, 7, 8
  )
  select (select coalesce(sum(total), 0) from app.counts_below(array(select id from wanted union select id from tops), $5))::integer
      + (select coalesce(sum(counted), 0) from tops)::integer as known,
    (select coalesce(json_agg(json_build_object('city', city, 'county', county, 'state', state, 'arrivedOn', arrived_on,
      'dueOn', due_on, 'submittedOn', submitted_on, 'acceptedOn', accepted_on, 'childLateFrom', late_from, 'count', count)), '[]') from groups) as groups,
    (select coalesce(json_agg(json_build_array(o.id, o.short_name, o.level)), '[]') from org_unit o where o.root_id = $1
       and o.id = any(array(select city from groups union select county from groups union select $1))) as places,
    (select coalesce(json_agg(json_build_object('year', year, 'holidays', holidays, 'makeups', makeups)), '[]')
       from holiday_year where root_id = $1) as years`;

/** Totals of matters as far as the session may read their tasks; row security decides which rows. */
export const progressTotals = (uow: UnitOfWork) => ({
  /** Of one matter, or of every matter of a unit. */
  totals: async ({ item, assignment }: Asked, unit: number | null): Promise<StoredTotals> => {
    const values = [uow.session.rootId, item, assignment, unit, localDateOf(uow.now - 1)];
    const [found] = await uow.hotQuery<StoredTotals>('progressTotals', totalsSql, values);
    if (found === undefined) throw new Error('A sum gave no row');
    return found;
  },
});
