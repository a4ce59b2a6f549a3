import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { localDateOf } from '../../platform/time.ts';
import { nameInListsSql } from '../org-units/org-unit.rules.ts';
import type { Asked } from './progress.repository.ts';
import type { PlaceGroup } from './progress-totals.rules.ts';

/** The tasks of some matters by place, as they are kept and as their rules must be asked. */
export interface StoredTotals {
  readonly groups: readonly PlaceGroup[];
  /** How many tasks there are, those among them that may not be listed. */
  readonly known: number;
  readonly places: readonly (readonly [id: number, name: string, level: string])[];
  readonly years: readonly { year: number; holidays: string[]; makeups: string[] }[];
}

/** The matter asked for. */
const matter = `wanted as materialized (
    select i.id from item i where i.root_id = $1 and i.id = $2
    union select a.item_id from assignment a where a.root_id = $1 and a.id = $3
  )`;

/** Every matter that the unit established or holds a task of; work secrets are in no table of many (S-5). */
const mattersOfUnit = `wanted as materialized (
    select i.id from item i where i.root_id = $1 and i.org_unit_id = $2 and i.secrecy < 2
    union select a.item_id from assignment a where a.root_id = $1 and a.to_org_unit_id = $2 and a.secrecy < 2
  )`;

const colours = ['grey', 'green', 'blue', 'yellow', 'red', 'black'];
const none = colours.map((one) => `0 as ${one}`).join(', ');

/** The readable tasks of the matter, as their rows are. */
const tasksOfMatter = `tasks as materialized (
    select unit, total, unsigned, late, ${none}, facts from app.totals_of(array(
      select a.id from wanted join assignment a on a.root_id = $1 and a.item_id = wanted.id), $5)
  )`;

/** The readable tasks of the unit's matters: what is kept, and row by row those that only another key opens, where there are any. */
const tasksOfUnit = `held as materialized (
    select array(select k from unnest(app.reader_keys()) k where k = $2 * 64) as whole,
      array(select k from unnest(app.reader_keys()) k where k between $2 * 64 and $2 * 64 + 62) as own
  ), read as materialized (select * from app.totals_by_unit($2, $4)),
  tasks as materialized (
    select unit, total, unsigned, late, ${colours.join(', ')}, facts from read where mine
    union all
    select unit, total, unsigned, late, ${none}, facts from app.totals_of(array(
      select a.id from wanted join assignment a on a.root_id = $1 and a.item_id = wanted.id
      where (select coalesce(sum(total), 0) > 0 from read where not mine) and a.to_org_unit_id <> $2
        and not case a.originator_unit_id when $2 then a.reader_keys && (select own from held) and not a.co_unit_keys && (select own from held)
          else a.reader_keys && (select whole from held) and not a.co_unit_keys && (select whole from held) end), $4)
  )`;

const unread = 'select w.id from wanted w where not exists (select from item i where i.root_id = $1 and i.id = w.id)';

/** Readable tasks of matters that may not be read, with all that stand above them. */
const apart = (
  of: string,
): string => `select a.id, a.parent_id, (a.role <> 'INFORM' and a.state not in ('CANCELLED', 'SUPERSEDED'))::integer as counted
    from assignment a where a.root_id = $1 and ${of}`;
const apartOfMatter = apart(`a.item_id = any(array(${unread}))`);
/** What the unit's own keys open stands under a task that it holds; the rest is looked for matter by matter, where there is any. */
const apartOfUnit = `${apart(`a.to_org_unit_id = $2 and a.item_id = any(array(${unread}))`)}
    union ${apart(`a.item_id = any(array(${unread} and (select coalesce(sum(total), 0) > 0 from read where not mine)))`)}`;

/**
 * One statement: known tasks, those by place, the places' names and the years of their days. Places are climbed unit by unit, so that
 * whoever reads little reads little of the directory.
 */
const totalsSql = (
  wanted: string,
  tasks: string,
  apart: string,
  before: string,
): string => `with recursive ${wanted}, ${tasks}, apart as materialized (
    ${apart}
  ), tops as materialized (
    select id, counted from apart where parent_id is null
    union all
    select id, counted from apart where parent_id is not null and not exists (select from apart p where p.id = apart.parent_id)
  ), climb as (
    select t.unit as id, u.* from (select distinct unit from tasks) t cross join lateral (${rungOf('t.unit')}) u
    union all
    select c.id, u.* from climb c cross join lateral (${rungOf('c.above')}) u
  ), place as materialized (
    select id, max(city) as city, max(county) as county from climb group by id
  ), groups as materialized (
    select p.city, p.county, t.facts, ${['total', 'unsigned', 'late', ...colours].map((one) => `sum(t.${one})::integer as ${one}`).join(', ')}
    from tasks t join place p on p.id = t.unit group by 1, 2, 3
  )
  select (select coalesce(sum(total), 0) from app.counts_below(array(select id from wanted union select id from tops), ${before}))::integer
      + (select coalesce(sum(counted), 0) from tops)::integer as known,
    (select coalesce(json_agg(json_build_object('city', city, 'county', county, 'total', total, 'unsigned', unsigned, 'overdue', late,
      'lights', json_build_object(${colours.map((one) => `'${one.toUpperCase()}', ${one}`).join(', ')}), 'facts', facts)), '[]')
      from groups) as groups,
    (select coalesce(json_agg(json_build_array(o.id, ${nameInListsSql('o')}, o.level)), '[]') from org_unit o where o.root_id = $1
       and o.id = any(array(select city from groups union select county from groups union select $1))) as places,
    (select coalesce(json_agg(json_build_object('year', year, 'holidays', holidays, 'makeups', makeups)), '[]')
       from holiday_year where root_id = $1) as years`;

/** One unit of the directory, by its key alone. */
function rungOf(id: string): string {
  return `select u.parent_id as above, case u.level when 'CITY' then u.id end as city, case u.level when 'COUNTY' then u.id end as county
    from org_unit u where u.root_id = $1 and u.id = ${id} limit 1`;
}

const matterSql = totalsSql(matter, tasksOfMatter, apartOfMatter, '$4');
/** Of every matter of unit $2: known by the days before $3, lights and lateness by day $4. */
export const unitSql = totalsSql(mattersOfUnit, tasksOfUnit, apartOfUnit, '$3');

/** Totals of matters as far as the session may read their tasks. */
export const progressTotals = (uow: UnitOfWork) => {
  const read = async (name: string, sql: string, ...asked: readonly unknown[]): Promise<StoredTotals> => {
    const values = [uow.session.rootId, ...asked, localDateOf(uow.now - 1), localDateOf(uow.now)];
    const [found] = await uow.hotQuery<StoredTotals>(name, sql, values);
    if (found === undefined) throw new Error('A sum gave no row');
    return found;
  };
  return {
    ofMatter: ({ item, assignment }: Asked) => read('progressTotals', matterSql, item, assignment),
    /** Of every matter that a unit established or holds a task of. */
    ofUnit: (unit: number) => read('progressTotalsOfUnit', unitSql, unit),
  };
};
