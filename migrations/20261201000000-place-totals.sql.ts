import { colours } from './20261127120000-lights.sql.ts';

const sums = ['total', 'unsigned', 'late', ...colours];
const cell = ['unit', 'originator', 'secrecy', 'keys', 'co'];
const day = (instant: string): string => `(${instant} at time zone 'Asia/Shanghai')::date`;

/** Whether a task is owed: late as soon as its day has passed (lifecycle 5.5.5), by days. */
const owed = `(a.state <> 'SUSPENDED' and not (a.state in ('SUBMITTED', 'ACCEPTED')
      and coalesce(${day('a.submitted_at')} <= a.due_on, false)))`;

/** What a row of lights, or of sums of them, adds to a sum. */
const lamp = (one: string): string => `coalesce(sum(n) filter (where light = '${one.toUpperCase()}'), 0)`;

/**
 * A cell holds the tasks of one unit that have one originator, one class and the same readers, so that whoever reads one of them reads
 * them all. The turner alone writes cells, in the transaction that turns the lights: a cell is always the sum of what is kept in `light`.
 */
export const placeTables = `
alter table light add column unit integer, add column originator integer, add column keys integer[], add column co integer[],
  add column unsigned boolean not null default false, add column late boolean not null default false;
set local role duban_auth;
update light l set unit = a.to_org_unit_id, originator = a.originator_unit_id, keys = a.reader_keys, co = a.co_unit_keys
  from assignment a where a.root_id = l.root_id and a.id = l.node_id;
update light set unit = 0, originator = 0, keys = '{}', co = '{}' where unit is null;
reset role;
alter table light alter column unit set not null, alter column originator set not null, alter column keys set not null,
  alter column co set not null;

create table place_total (
  root_id integer not null,
  unit integer not null,
  originator integer not null,
  secrecy smallint not null,
  keys integer[] not null,
  co integer[] not null,
  ${sums.map((one) => `${one} integer not null`).join(',\n  ')},
  primary key (root_id, unit, originator, secrecy, keys, co)
) with (fillfactor = 70);
create index place_total_keys on place_total using gin (keys);
create index place_total_empty on place_total (root_id) where total = 0;
alter table place_total enable row level security;
alter table place_total force row level security;
create policy door on place_total to duban_auth using (true) with check (true);
grant select, insert, update, delete on place_total to duban_auth;

set local role duban_auth;
insert into place_total (root_id, ${cell.join(', ')}, ${sums.join(', ')})
select root_id, ${cell.join(', ')}, sum(n), 0, 0, ${colours.map(lamp).join(', ')}
from (select *, 1 as n from light where counted) l group by root_id, ${cell.join(', ')};
insert into light_unturned (root_id, item_id, node_id) select root_id, item_id, id from assignment;
reset role;

-- Other readers, or another holder, make another cell.
create function app.unturn_place() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into light_unturned (root_id, item_id, node_id) values (new.root_id, new.item_id, new.id);
  return null;
end $$;
alter function app.unturn_place() owner to duban_auth;
create trigger place_unturned after update of reader_keys, co_unit_keys, to_org_unit_id, originator_unit_id on assignment for each row
  when (old.reader_keys <> new.reader_keys or old.co_unit_keys <> new.co_unit_keys or old.to_org_unit_id <> new.to_org_unit_id
    or old.originator_unit_id <> new.originator_unit_id) execute function app.unturn_place();
`;

/**
 * The turner (see the migration of lights), which with places moves what it turns from cell to cell as well; a task that is owed turns
 * at the latest on the day after its limit, whatever its light does.
 */
export const turnSql = (places: boolean): string => {
  const kept = places ? [...cell.filter((one) => one !== 'secrecy'), 'unsigned', 'late'] : [];
  const also = (of: (column: string) => string): string => kept.map((one) => `, ${of(one)}`).join('');
  const live = places
    ? `select f.*, lit.light, least(lit.until, case when ${owed} and a.due_on >= today then a.due_on + 1 else 'infinity' end) as until,
      a.to_org_unit_id as unit, a.originator_unit_id as originator, a.reader_keys as keys, a.co_unit_keys as co, a.state = 'PENDING_RECEIPT' as unsigned,
      ${owed} and a.due_on < today as late
    from app.light_facts(root, nodes) f join lit on lit.facts = f.facts join assignment a on a.root_id = root and a.id = f.node_id`
    : 'select f.*, lit.light, lit.until from app.light_facts(root, nodes) f join lit on lit.facts = f.facts';
  const changed = ['total', 'unsigned', 'late', ...colours].map((one) => `placed.${one} <> 0`).join(' or ');
  const placing = `placed as materialized (
    select ${cell.join(', ')}, sum(n) as total, coalesce(sum(n) filter (where unsigned), 0) as unsigned,
      coalesce(sum(n) filter (where late), 0) as late, ${colours.map((one) => `${lamp(one)} as ${one}`).join(', ')}
    from (select ${cell.join(', ')}, light, unsigned, late, 1 as n from live where counted
      union all select ${cell.join(', ')}, light, unsigned, late, -1 from before where counted) p group by ${cell.join(', ')}
  ), added as (
    insert into place_total as t (root_id, ${cell.join(', ')}, ${sums.join(', ')})
    select root, ${cell.join(', ')}, ${sums.join(', ')} from placed where ${changed}
    on conflict (root_id, ${cell.join(', ')}) do update set ${sums.map((one) => `${one} = t.${one} + excluded.${one}`).join(', ')}
  ), `;
  return `
create or replace function app.turn_lights(root integer, today date, years jsonb, lights jsonb, most integer) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  nodes uuid[];
  told bigint[];
  turned integer;
begin
  if not pg_try_advisory_xact_lock(871103, root) then return 0; end if;
  if today <> ${day('app.now()')} or years <> app.calendar_of(root) then return 0; end if;
  nodes := app.lights_unturned(root, today, most);
  told := array(select id from light_unturned where root_id = root and node_id = any(nodes));
  with lit as (
    select l.facts, l.light, coalesce(l.until, 'infinity') as until
    from jsonb_to_recordset(lights) as l(facts jsonb, light text, until date)
  ), live as materialized (
    ${live}
  ), gone as materialized (
    select n as node_id from unnest(nodes) n where not exists (select from assignment a where a.root_id = root and a.id = n)
  ), before as materialized (
    select l.* from light l where l.root_id = root
      and (l.node_id in (select node_id from live) or l.node_id in (select node_id from gone))
  ), kept as (
    insert into light as l (root_id, node_id, item_id, ancestors, secrecy, counted, light, since, until${also((one) => one)})
    select root, node_id, item_id, ancestors, secrecy, counted, light, today, until${also((one) => one)} from live
    on conflict (root_id, node_id) do update set secrecy = excluded.secrecy, counted = excluded.counted, light = excluded.light,
      since = excluded.since, until = excluded.until${also((one) => `${one} = excluded.${one}`)}
  ), ended as (
    delete from light l where l.root_id = root and l.node_id in (select node_id from gone)
  ), logged as (
    insert into rollup_delta (root_id, node_id, secrecy, due_on, lit, ${colours.join(', ')})
    select root, node, secrecy, today, true, ${colours.map(lamp).join(', ')}
    from (select item_id || ancestors as above, secrecy, light, 1 as n from live where counted
      union all select item_id || ancestors, secrecy, light, -1 from before where counted) p cross join lateral unnest(above) as node
    group by node, secrecy having ${colours.map((one) => `${lamp(one)} <> 0`).join(' or ')}
  ), ${places ? placing : ''}settled as (
    delete from light_unturned u where u.root_id = root and u.id = any(told)
      and (u.node_id in (select node_id from live) or u.node_id in (select node_id from gone))
  ) select (select count(*) from live) + (select count(*) from gone) into turned;${
    places ? '\n  delete from place_total where root_id = root and total = 0;' : ''
  }
  return turned;
end $$;`;
};

const readable = (row: string, keys: string): string => `${row}.${keys} && me.keys and ${row}.secrecy <= me.clearance`;

/**
 * Whether a cell is surely of matters that the unit acting established or holds a readable task of, so that no matter need be looked at:
 * the unit holds it, or is named on it as its originator or as one above, whose own task is of no higher class. A co-unit's may be.
 */
const own = (row: string, unit: string, originator: string, keys: string, co: string): string =>
  `(${row}.${unit} = acting or case ${row}.${originator} when acting then ${row}.${keys} && me.fields and not ${row}.${co} && me.fields
        else ${row}.${keys} && me.whole and not ${row}.${co} && me.whole end)`;

export const placeReading = `
-- What the caller may read of its province, by the unit that holds it: sums of what is kept (facts: null), and the facts of what is to
-- be reckoned by the reader, each set once. \`mine\`: of matters that the unit acting established or holds a task of, which its own keys
-- say; of the others the caller must look.
create function app.totals_by_unit(acting integer, today date) returns table (unit integer, mine boolean,
  ${sums.map((one) => `${one} integer`).join(', ')}, facts jsonb)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as materialized (
    select app.root_id() as root, app.reader_keys() as keys, app.clearance() as clearance,
      array(select k from unnest(app.reader_keys()) k where k = acting * 64) as whole,
      array(select k from unnest(app.reader_keys()) k where k between acting * 64 and acting * 64 + 62) as fields
  ), waiting as materialized (
    select u.node_id from me join light_unturned u on u.root_id = me.root
    union
    select l.node_id from me join light l on l.root_id = me.root and l.until <= today
    union
    select l.node_id from me join light l on l.root_id = me.root and l.since > today
  ), live as materialized (
    select a.id, a.to_org_unit_id as unit, ${own('a', 'to_org_unit_id', 'originator_unit_id', 'reader_keys', 'co_unit_keys')} as mine,
      a.state = 'PENDING_RECEIPT' as unsigned, ${owed} and a.due_on < today as late
    from me join waiting w on true join assignment a on a.root_id = me.root and a.id = w.node_id and ${readable('a', 'reader_keys')}
  ), parts as (
    select t.unit, ${own('t', 'unit', 'originator', 'keys', 'co')} as mine, ${sums.map((one) => `t.${one}`).join(', ')}, null::jsonb as facts
    from me join place_total t on t.root_id = me.root and t.keys && (select keys from me) and t.secrecy <= me.clearance
    union all
    select l.unit, ${own('l', 'unit', 'originator', 'keys', 'co')}, -1, -l.unsigned::integer, -l.late::integer,
      ${colours.map((one) => `-(l.light = '${one.toUpperCase()}')::integer`).join(', ')}, null
    from me join waiting w on true join light l on l.root_id = me.root and l.node_id = w.node_id and l.counted and ${readable('l', 'keys')}
    union all
    select live.unit, live.mine, 1, live.unsigned::integer, live.late::integer, ${colours.map(() => '0').join(', ')}, f.facts
    from me cross join lateral app.light_facts(me.root, array(select id from live)) f join live on live.id = f.node_id
    where f.counted
  )
  select unit, mine, ${sums.map((one) => `sum(${one})::integer`).join(', ')}, facts from parts
  group by unit, mine, facts having ${sums.map((one) => `sum(${one}) <> 0`).join(' or ')} $$;

-- Of tasks that the caller may read and that count: the same, task by task.
create function app.totals_of(nodes uuid[], today date) returns table (unit integer, total integer, unsigned integer, late integer, facts jsonb)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as materialized (
    select app.root_id() as root, app.reader_keys() as keys, app.clearance() as clearance
  ), live as materialized (
    select a.id, a.to_org_unit_id as unit, a.state = 'PENDING_RECEIPT' as unsigned, ${owed} and a.due_on < today as late
    from me join assignment a on a.root_id = me.root and a.id = any(nodes) and ${readable('a', 'reader_keys')}
  )
  select live.unit, count(*)::integer, count(*) filter (where live.unsigned)::integer, count(*) filter (where live.late)::integer, f.facts
  from me cross join lateral app.light_facts(me.root, array(select id from live)) f join live on live.id = f.node_id
  where f.counted group by live.unit, f.facts $$;
${['app.totals_by_unit(integer, date)', 'app.totals_of(uuid[], date)']
  .map(
    (one) => `alter function ${one} owner to duban_auth;
revoke execute on function ${one} from public;
grant execute on function ${one} to duban_app;`,
  )
  .join('\n')}
`;

/** Takes the totals away again. */
export const placeDown = `
drop function app.totals_by_unit(integer, date), app.totals_of(uuid[], date);
drop trigger place_unturned on assignment;
drop function app.unturn_place();
drop table place_total;
alter table light drop column unit, drop column originator, drop column keys, drop column co, drop column unsigned, drop column late;
`;
