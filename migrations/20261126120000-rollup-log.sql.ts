const counts = ['total', 'received', 'relayed', 'in_progress', 'submitted', 'accepted', 'returned'];

/** What an assignment adds to every level above it: a function of its own row alone, so that no writer needs another's. */
const part = (rows: string, sign: '' | '-'): string => `
  select root_id, item_id || ancestors as above, secrecy, due_on, ${sign}1 as total,
    ${sign}(state <> 'PENDING_RECEIPT')::integer as received, ${sign}(relayed_at is not null)::integer as relayed,
    ${sign}(state in ('SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED', 'SUSPENDED'))::integer as in_progress,
    ${sign}(state = 'SUBMITTED')::integer as submitted, ${sign}(state = 'ACCEPTED')::integer as accepted,
    ${sign}(returns > 0)::integer as returned,
    ${sign}(state <> 'SUSPENDED' and not (state in ('SUBMITTED', 'ACCEPTED')
      and coalesce(submitted_at <= (due_on + 1)::timestamp at time zone 'Asia/Shanghai', false)))::integer as open
  from ${rows} where role <> 'INFORM' and state not in ('CANCELLED', 'SUPERSEDED')`;

const log = (parts: string): string => `
  insert into rollup_delta (root_id, node_id, secrecy, due_on, ${counts.join(', ')}, open)
  select root_id, node, secrecy, due_on, ${counts.map((one) => `sum(${one})`).join(', ')}, sum(open)
  from (${parts}) p cross join lateral unnest(above) as node group by root_id, node, secrecy, due_on;`;

/** The columns of an assignment on which anything above it depends. */
const told = [
  'state',
  'role',
  'weight',
  'claimed',
  'verified',
  'relayed_at',
  'submitted_at',
  'returns',
  'due_on',
  'secrecy',
];

/**
 * The trigger's function; with percentages, a report tells the levels above even when it repeats the number before. What is added
 * for each command reads the rows as the command made and left them.
 */
export const logSql = (percentages: boolean, added?: { made: string; changed: string; gone: string }): string => {
  const columns = ['root_id', 'id', 'item_id', 'ancestors', ...told, ...(percentages ? ['reported_at'] : [])].join(
    ', ',
  );
  const changed = (mine: string, other: string): string =>
    `(select ${columns} from ${mine} except all select ${columns} from ${other})`;
  return `
create or replace function app.log_rollup() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then ${log(part('made', ''))}${added?.made ?? ''}
  elsif tg_op = 'DELETE' then ${log(part('gone', '-'))}${added?.gone ?? ''}
  else ${log(`${part(`${changed('made', 'gone')} m`, '')} union all ${part(`${changed('gone', 'made')} g`, '-')}`)}${added?.changed ?? ''}
  end if;
  return null;
end $$;`;
};

const recompute = `
  if folded > 0 then
    dirty := array(select unnest(dirty) union
      select unnest(a.item_id || a.ancestors) from assignment a where a.root_id = root and a.id = any(dirty));
    for level in select array_agg(n.id) as nodes from unnest(dirty) as n(id)
      left join assignment a on a.root_id = root and a.id = n.id
      group by coalesce(cardinality(a.ancestors), -1) order by coalesce(cardinality(a.ancestors), -1) desc
    loop
      perform app.recompute_percent(root, level.nodes);
    end loop;
  end if;`;

/**
 * The folder; with percentages, it computes them again for every node that the log names and the levels above, deepest first. With
 * lights, it adds them up too, and what tells of lights alone leaves the percentages as they are.
 */
export const foldSql = (percentages: boolean, lights: readonly string[] = []): string => {
  const summed = [...counts, ...lights];
  return `
create or replace function app.fold_rollup(root integer, most integer) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  folded integer;
  dirty uuid[];
  level record;
begin
  if not pg_try_advisory_xact_lock(871103, root) then return 0; end if;
  with taken as (
    delete from rollup_delta where root_id = root
      and id in (select id from rollup_delta where root_id = root order by id limit most) returning *
  ), counted as (
    insert into rollup as r (root_id, node_id, secrecy, ${summed.join(', ')})
    select root_id, node_id, secrecy, ${summed.map((one) => `sum(${one})`).join(', ')} from taken group by root_id, node_id, secrecy
    on conflict (root_id, node_id, secrecy) do update set ${summed.map((one) => `${one} = r.${one} + excluded.${one}`).join(', ')}
  ), dated as (
    insert into rollup_due as d (root_id, node_id, secrecy, due_on, open)
    select root_id, node_id, secrecy, due_on, sum(open) from taken group by root_id, node_id, secrecy, due_on having sum(open) <> 0
    on conflict (root_id, node_id, secrecy, due_on) do update set open = d.open + excluded.open
  ) select count(*), array_agg(distinct node_id)${lights.length > 0 ? ' filter (where not lit)' : ''} into folded, dirty from taken;
  delete from rollup_due where root_id = root and open = 0;${percentages ? recompute : ''}
  return folded;
end $$;`;
};

/**
 * What every read below nodes begins with: the nodes that the caller may read, and as wanted what is counted for each, with its sign;
 * what stays under a cancelled or superseded node is taken off for those above it.
 */
export const wantedBelow = `  with me as materialized (
    select app.root_id() as root, app.reader_keys() as keys, app.clearance() as clearance
  ), asked as materialized (
    select a.id, a.item_id from me join assignment a on a.root_id = me.root and a.id = any(nodes)
      and a.reader_keys && me.keys and a.secrecy <= me.clearance
    union all
    select i.id, i.id from me join item i on i.root_id = me.root and i.id = any(nodes)
      and i.reader_keys && me.keys and i.secrecy <= me.clearance
  ), gone as materialized (
    select o.id, o.item_id || o.ancestors as above from me join assignment o on o.root_id = me.root
      and o.state in ('CANCELLED', 'SUPERSEDED') and o.item_id = any(array(select item_id from asked))
  ), wanted as materialized (
    select id as node, id as counted, 1 as sign from asked
    union all
    select a.node, g.id, -1 from gone g cross join lateral unnest(g.above) with ordinality as a(node, place)
    where a.node = any(array(select id from asked)) and not exists (select from gone p where p.id = any(g.above[a.place + 1:]))`;

/**
 * Writes what changed below each level in the transaction of the change, one row a level and secrecy class (and due day), and
 * folds it. Triggers, because every way into the table passes them: doors, bulk statements, functions of the wall.
 */
export const rollupLogSql = `${logSql(false)}
alter function app.log_rollup() owner to duban_auth;
create trigger rolled_up_insert after insert on assignment referencing new table as made
  for each statement execute function app.log_rollup();
create trigger rolled_up_update after update on assignment referencing old table as gone new table as made
  for each statement execute function app.log_rollup();
create trigger rolled_up_delete after delete on assignment referencing old table as gone
  for each statement execute function app.log_rollup();

set local role duban_auth;
${log(part('assignment', ''))}
reset role;

-- Folds up to most waiting differences of a province; answers how many. One folder at a time: another one finds nothing to do.${foldSql(false)}
alter function app.fold_rollup(integer, integer) owner to duban_auth;

-- The provinces whose differences wait to be folded; no content.
create function app.rollup_waiting() returns table (root integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct root_id from rollup_delta $$;
alter function app.rollup_waiting() owner to duban_auth;

-- Counts below nodes that the caller may read, exact in the snapshot of the read: what is folded, what waits, and the due days
-- before the one given. What stays under a cancelled or superseded node counts for that node alone, so it is taken off again for
-- those above it; the caller may not be able to read the node between, which is why this stands above the wall.
create function app.counts_below(nodes uuid[], before date) returns table (node_id uuid, ${counts
  .map((one) => `${one} integer`)
  .join(', ')}, overdue integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
${wantedBelow}
  ), parts as (
    select w.node, w.sign, ${counts.map((one) => `r.${one}`).join(', ')}, 0 as overdue
    from me cross join wanted w join rollup r on r.root_id = me.root and r.node_id = w.counted and r.secrecy <= me.clearance
    union all
    select w.node, w.sign, ${counts.map((one) => `d.${one}`).join(', ')}, case when d.due_on < before then d.open else 0 end
    from me cross join wanted w join rollup_delta d on d.root_id = me.root and d.node_id = w.counted and d.secrecy <= me.clearance
    union all
    select w.node, w.sign, ${counts.map(() => '0').join(', ')}, d.open
    from me cross join wanted w join rollup_due d on d.root_id = me.root and d.node_id = w.counted and d.secrecy <= me.clearance
      and d.due_on < before
  )
  select node, ${[...counts, 'overdue'].map((one) => `sum(sign * ${one})::integer`).join(', ')} from parts group by node $$;
alter function app.counts_below(uuid[], date) owner to duban_auth;
grant execute on function app.fold_rollup(integer, integer), app.rollup_waiting(), app.counts_below(uuid[], date) to duban_app;
`;
