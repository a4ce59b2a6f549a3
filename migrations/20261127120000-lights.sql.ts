import { wantedBelow } from './20261126120000-rollup-log.sql.ts';

/** The colours of lights, as columns that count them. */
export const colours = ['grey', 'green', 'blue', 'yellow', 'red', 'black'];

const facts = [
  ...['root_id', 'id', 'item_id', 'parent_id', 'role', 'state', 'secrecy'],
  ...['arrived_on', 'due_on', 'submitted_at', 'accepted_at'],
].join(', ');

const unturned = (rows: string): string => `
    insert into light_unturned (root_id, item_id, node_id)
      select root_id, item_id, id from ${rows} union select root_id, item_id, parent_id from ${rows} where parent_id is not null;`;

/** What the log adds for lights: whose facts changed, and the task above, whose light asks whether a child is late. */
export const unturnedSql = {
  made: unturned('made'),
  gone: unturned('gone'),
  changed: unturned(`((select ${facts} from made except all select ${facts} from gone)
        union all (select ${facts} from gone except all select ${facts} from made)) c`),
};

const walled = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy door on ${table} to duban_auth using (true) with check (true);
grant select, insert, update, delete on ${table} to duban_auth;`;

/** Lights as they are kept, which of them must be reckoned again, and their counts beside those of the log. */
export const lightTables = `
alter table rollup_delta ${['total', 'received', 'relayed', 'in_progress', 'submitted', 'accepted', 'returned', 'open']
  .map((one) => `alter column ${one} set default 0`)
  .join(', ')}, ${colours.map((one) => `add column ${one} integer not null default 0`).join(', ')},
  add column lit boolean not null default false;
alter table rollup ${colours.map((one) => `add column ${one} integer not null default 0`).join(', ')};

-- A light is what the rules give on every day from since up to until, as long as nothing happens; infinity: for good.
create table light (
  root_id integer not null,
  node_id uuid not null,
  item_id uuid not null,
  ancestors uuid[] not null,
  secrecy smallint not null,
  counted boolean not null,
  light text not null check (light in ('GREY', 'GREEN', 'BLUE', 'YELLOW', 'RED', 'BLACK')),
  since date not null,
  until date not null check (until > since),
  primary key (root_id, node_id)
) with (fillfactor = 70);
create index light_until on light (root_id, until);
create index light_since on light (root_id, since);
create index light_item_until on light (root_id, item_id, until);
create index light_item_since on light (root_id, item_id, since);

create table light_unturned (
  root_id integer not null,
  id bigint generated always as identity,
  item_id uuid not null,
  node_id uuid not null,
  primary key (root_id, id)
);
create index light_unturned_item on light_unturned (root_id, item_id, node_id);
create index light_unturned_node on light_unturned (root_id, node_id);
${['light', 'light_unturned'].map(walled).join('\n')}
create policy door on holiday_year for select to duban_auth using (true);
grant select on holiday_year to duban_auth;
`;

const day = (instant: string): string => `(${instant} at time zone 'Asia/Shanghai')::date`;

/**
 * Children that may be late: counted, going on, of the class of the task above, so that a light is one for all who read it. What is
 * asked of them is the least of sums, so that no index by days is walked for it, thousands of rows for each task.
 */
const openChildren = (parent: string): string => `assignment c where c.root_id = ${parent}.root_id
      and c.parent_id = ${parent}.id and c.secrecy = ${parent}.secrecy and c.role <> 'INFORM'
      and c.state not in ('CANCELLED', 'SUPERSEDED', 'SUSPENDED', 'SUBMITTED', 'ACCEPTED')`;

/** What the rules of lights are asked with. */
export const lightFactsSql = `
create or replace function app.light_facts(root integer, nodes uuid[])
  returns table (node_id uuid, item_id uuid, ancestors uuid[], secrecy smallint, counted boolean, facts jsonb)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.item_id, a.ancestors, a.secrecy, a.role <> 'INFORM' and a.state not in ('CANCELLED', 'SUPERSEDED'),
    jsonb_build_object('startedOn', a.arrived_on, 'suspended', a.state = 'SUSPENDED', 'dueOn', a.due_on,
      'submittedOn', ${day('a.submitted_at')}, 'acceptedOn', ${day('a.accepted_at')},
      'childLateFrom', (select min(c.due_on + 1) from ${openChildren('a')}))
  from assignment a where a.root_id = root and a.id = any(nodes) $$;
alter function app.light_facts(integer, uuid[]) owner to duban_auth;
revoke execute on function app.light_facts(integer, uuid[]) from public;
`;

/** Turning: the facts that wait are told by group, the rules answer, and what is still as told is turned through the log. */
export const lightTurning = `
-- Tasks whose light must be reckoned again: something happened, or the day has come, or the clock was put back.
create function app.lights_unturned(root integer, today date, most integer) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select array(select n.node_id from (
    (select node_id from (select node_id from light_unturned where root_id = root order by id limit most) w)
    union (select node_id from light where root_id = root and until <= today order by until limit most)
    union (select node_id from light where root_id = root and since > today order by since limit most)
  ) n limit most) $$;

create function app.calendar_of(root integer) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('year', year, 'holidays', holidays, 'makeups', makeups) order by year), '[]')
  from holiday_year where root_id = root $$;

-- What waits in each province where something does: no ids, only the facts, each once.
create function app.lights_waiting(most integer) returns table (root integer, today date, years jsonb, groups jsonb)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.id, d.today, app.calendar_of(o.id),
    (select coalesce(jsonb_agg(distinct f.facts), '[]') from app.light_facts(o.id, u.nodes) f)
  from (select ${day('app.now()')} as today) d cross join org_unit o
    cross join lateral (select app.lights_unturned(o.id, d.today, most) as nodes) u
  where o.parent_id is null and cardinality(u.nodes) > 0 $$;

-- Turns what still has the facts that a light was reckoned for; answers how many. What changed meanwhile waits for the next turn.
create function app.turn_lights(root integer, today date, years jsonb, lights jsonb, most integer) returns integer
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
    select f.*, lit.light, lit.until from app.light_facts(root, nodes) f join lit on lit.facts = f.facts
  ), gone as materialized (
    select n as node_id from unnest(nodes) n where not exists (select from assignment a where a.root_id = root and a.id = n)
  ), before as materialized (
    select l.* from light l where l.root_id = root
      and (l.node_id in (select node_id from live) or l.node_id in (select node_id from gone))
  ), kept as (
    insert into light as l (root_id, node_id, item_id, ancestors, secrecy, counted, light, since, until)
    select root, node_id, item_id, ancestors, secrecy, counted, light, today, until from live
    on conflict (root_id, node_id) do update set secrecy = excluded.secrecy, counted = excluded.counted, light = excluded.light,
      since = excluded.since, until = excluded.until
  ), ended as (
    delete from light l where l.root_id = root and l.node_id in (select node_id from gone)
  ), logged as (
    insert into rollup_delta (root_id, node_id, secrecy, due_on, lit, ${colours.join(', ')})
    select root, node, secrecy, today, true, ${colours
      .map((one) => `coalesce(sum(n) filter (where light = '${one.toUpperCase()}'), 0)`)
      .join(', ')}
    from (select item_id || ancestors as above, secrecy, light, 1 as n from live where counted
      union all select item_id || ancestors, secrecy, light, -1 from before where counted) p cross join lateral unnest(above) as node
    group by node, secrecy having ${colours
      .map((one) => `coalesce(sum(n) filter (where light = '${one.toUpperCase()}'), 0) <> 0`)
      .join(' or ')}
  ), settled as (
    delete from light_unturned u where u.root_id = root and u.id = any(told)
      and (u.node_id in (select node_id from live) or u.node_id in (select node_id from gone))
  ) select (select count(*) from live) + (select count(*) from gone) into turned;
  return turned;
end $$;

-- Another calendar gives other lights: everything kept is reckoned again.
create function app.unturn_lights() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(871103, new.root_id);
  insert into light_unturned (root_id, item_id, node_id) select root_id, item_id, node_id from light where root_id = new.root_id;
  return null;
end $$;
create trigger lights_unturned after insert or update on holiday_year for each row execute function app.unturn_lights();
`;

/** Reading: what is kept and folded, what waits in the log, and instead of what is not turned yet its facts. */
export const lightReading = `
-- Lights below nodes that the caller may read, as they are kept, and the facts of those that are to be reckoned by the reader; what
-- stays under a cancelled node is taken off as app.counts_below does.
create function app.lights_below(nodes uuid[], today date) returns table (node_id uuid, light text, facts jsonb, count integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
${wantedBelow}
  ), waiting as materialized (
    select u.node_id from me join light_unturned u on u.root_id = me.root and u.item_id = any(array(select item_id from asked))
    union
    select l.node_id from me join light l on l.root_id = me.root and l.item_id = any(array(select item_id from asked)) and l.until <= today
    union
    select l.node_id from me join light l on l.root_id = me.root and l.item_id = any(array(select item_id from asked)) and l.since > today
  ), kept as (
    select w.node, c.light, w.sign * c.count as count from me cross join wanted w
      join rollup r on r.root_id = me.root and r.node_id = w.counted and r.secrecy <= me.clearance
      cross join lateral (values ${colours.map((one) => `('${one.toUpperCase()}', r.${one})`).join(', ')}) c(light, count)
    union all
    select w.node, c.light, w.sign * c.count from me cross join wanted w
      join rollup_delta d on d.root_id = me.root and d.node_id = w.counted and d.secrecy <= me.clearance
      cross join lateral (values ${colours.map((one) => `('${one.toUpperCase()}', d.${one})`).join(', ')}) c(light, count)
  ), again as (
    select l.item_id || l.ancestors as above, l.light, null::jsonb as facts, -1 as count from me join light l on l.root_id = me.root
      and l.node_id = any(array(select node_id from waiting)) and l.counted and l.secrecy <= me.clearance
    union all
    select f.item_id || f.ancestors, null, f.facts, 1 from me
      cross join lateral app.light_facts(me.root, array(select node_id from waiting)) f
    where f.counted and f.secrecy <= me.clearance
  ), all_of as (
    select node, light, null::jsonb as facts, count from kept
    union all
    select a.node, o.light, o.facts, o.count from again o cross join lateral unnest(o.above) with ordinality as a(node, place)
    where a.node = any(array(select id from asked)) and not exists (select from gone g where g.id = any(o.above[a.place + 1:]))
  )
  select node, light, facts, sum(count)::integer from all_of group by node, light, facts having sum(count) <> 0 $$;

-- Of tasks that the caller may read: since when a child is or will be late, and which.
create function app.late_children(nodes uuid[]) returns table (node_id uuid, late_from date, child_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as materialized (
    select app.root_id() as root, app.reader_keys() as keys, app.clearance() as clearance
  )
  select p.id, c.late_from, c.id from me join assignment p on p.root_id = me.root and p.id = any(nodes)
    and p.reader_keys && me.keys and p.secrecy <= me.clearance
  cross join lateral (select min(c.due_on + 1) as late_from, (array_agg(c.id order by c.due_on, c.id))[1] as id
    from ${openChildren('p')} having count(*) > 0) c $$;
`;

const mine = [
  ...['app.lights_unturned(integer, date, integer)', 'app.calendar_of(integer)', 'app.lights_waiting(integer)'],
  ...['app.turn_lights(integer, date, jsonb, jsonb, integer)', 'app.unturn_lights()', 'app.lights_below(uuid[], date)'],
  'app.late_children(uuid[])',
];

/** Whose the functions are and who may call them. */
export const lightGrants = `
${mine.map((one) => `alter function ${one} owner to duban_auth;\nrevoke execute on function ${one} from public;`).join('\n')}
grant execute on function app.lights_waiting(integer), app.turn_lights(integer, date, jsonb, jsonb, integer)
  to duban_clock;
grant execute on function app.lights_below(uuid[], date), app.late_children(uuid[]) to duban_app;
`;

/** Takes lights away again. */
export const lightDown = `
drop trigger lights_unturned on holiday_year;
drop policy door on holiday_year;
revoke select on holiday_year from duban_auth;
drop function app.light_facts(integer, uuid[]), ${mine.join(', ')};
drop table light, light_unturned;
delete from rollup_delta where lit;
alter table rollup_delta ${['total', 'received', 'relayed', 'in_progress', 'submitted', 'accepted', 'returned', 'open']
  .map((one) => `alter column ${one} drop default`)
  .join(', ')}, ${colours.map((one) => `drop column ${one}`).join(', ')}, drop column lit;
alter table rollup ${colours.map((one) => `drop column ${one}`).join(', ')};
`;
