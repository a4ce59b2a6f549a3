const counts = ['total', 'received', 'relayed', 'in_progress', 'submitted', 'accepted', 'returned'];

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

/** The trigger's function; with percentages, a report tells the levels above even when it repeats the number before. */
export const logSql = (percentages: boolean): string => {
  const columns = ['root_id', 'id', 'item_id', 'ancestors', ...told, ...(percentages ? ['reported_at'] : [])].join(
    ', ',
  );
  const changed = (mine: string, other: string): string =>
    `(select ${columns} from ${mine} except all select ${columns} from ${other})`;
  return `
create or replace function app.log_rollup() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then ${log(part('made', ''))}
  elsif tg_op = 'DELETE' then ${log(part('gone', '-'))}
  else ${log(`${part(`${changed('made', 'gone')} m`, '')} union all ${part(`${changed('gone', 'made')} g`, '-')}`)}
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

/** The folder; with percentages, it computes them again for every node that the log names and the levels above, deepest first. */
export const foldSql = (percentages: boolean): string => `
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
    insert into rollup as r (root_id, node_id, secrecy, ${counts.join(', ')})
    select root_id, node_id, secrecy, ${counts.map((one) => `sum(${one})`).join(', ')} from taken group by root_id, node_id, secrecy
    on conflict (root_id, node_id, secrecy) do update set ${counts.map((one) => `${one} = r.${one} + excluded.${one}`).join(', ')}
  ), dated as (
    insert into rollup_due as d (root_id, node_id, secrecy, due_on, open)
    select root_id, node_id, secrecy, due_on, sum(open) from taken group by root_id, node_id, secrecy, due_on having sum(open) <> 0
    on conflict (root_id, node_id, secrecy, due_on) do update set open = d.open + excluded.open
  ) select count(*), array_agg(distinct node_id) into folded, dirty from taken;
  delete from rollup_due where root_id = root and open = 0;${percentages ? recompute : ''}
  return folded;
end $$;`;
