/** Whether a task counts in what is above it. */
const counted = (task: string): string =>
  `${task}.role = 'LEAD' and ${task}.weight > 0 and ${task}.state not in ('CANCELLED', 'SUPERSEDED') and ${task}.secrecy <= me.clearance`;

const line = 'line integer, above integer, name text, unit text, measure text, value numeric, own numeric';

/** Whether a task below carries a line on. */
const carried = (task: string): string => `exists (
      select from assignment d cross join lateral jsonb_to_recordset(d.targets) as u(above integer, value numeric)
      where d.root_id = me.root and d.parent_id = ${task}.id and ${counted('d')} and u.above = t.line and u.value is not null)`;

const part = (task: string): string => `${task}.id as task, t.line as on_line, t.own,
    jsonb_path_query_first(${task}.actuals, '$[*] ? (@.line == $line)', jsonb_build_object('line', t.line)) as said, ${carried(task)} as carried`;

/** One of the two numbers, of the parts of which it was said, by the measure of the line. */
const number = (told: string): string => {
  const [amount, over] = [`(said->'${told}'->>'amount')::numeric`, `(said->'${told}'->>'over')::numeric`];
  const at = `said->'${told}'->>'at'`;
  return `count(${amount})::integer, sum(case measure when 'WEIGHTED_MEAN' then ${amount} * ${over} else ${amount} end), sum(${over}),
    max(${at}), case measure when 'SUM' then sum(${amount}) when 'WEIGHTED_MEAN' then sum(${amount} * ${over}) / nullif(sum(${over}), 0)
      when 'MAX' then max(${amount}) else (array_agg(${amount} order by ${at} desc, task desc) filter (where ${amount} is not null))[1] end`;
};

const numberColumns = (told: string): string =>
  `${told}_by integer, ${told}_sum numeric, ${told}_over numeric, ${told}_at text, ${told} numeric`;

/**
 * Quantities of tasks and matters that the caller may read, over classes up to the clearance, from the rows in one statement: each
 * line followed down to the tasks that answer for it. A task answers for a line that nobody counted below carries on, and for the
 * part that it kept of a sum. Children are looked up node by node (`offset 0`): joined as sets, a plan that expects one row
 * compares every node with every task, 21 s for ten thousand.
 */
export const quantitiesSql = `
create function app.quantities(nodes uuid[]) returns table (node_id uuid, line integer, added boolean, name text, unit text,
  measure text, target numeric, expected integer, ${numberColumns('claimed')}, ${numberColumns('verified')})
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive me as materialized (
    select app.root_id() as root, app.reader_keys() as keys, app.clearance() as clearance
  ), asked as materialized (
    select a.id, a.id as task, null::uuid as item from me join assignment a on a.root_id = me.root and a.id = any(nodes)
      and a.reader_keys && me.keys and a.secrecy <= me.clearance
    union all
    select i.id, null, i.id from me join item i on i.root_id = me.root and i.id = any(nodes)
      and i.reader_keys && me.keys and i.secrecy <= me.clearance
  ), under as materialized (
    select k.id as node, c.* from me cross join asked k cross join lateral (
      select c.id, c.targets, c.actuals from assignment c where c.root_id = me.root and c.parent_id = k.task and ${counted('c')}
      union all
      select c.id, c.targets, c.actuals from assignment c where c.root_id = me.root and c.item_id = k.item and c.parent_id is null
        and ${counted('c')}
    ) c
  ), part as (
    select k.id as node, t.line, false as added, t.name, t.unit, t.measure, t.value, ${part('a')}
    from me cross join asked k join assignment a on a.root_id = me.root and a.id = k.task
      cross join lateral jsonb_to_recordset(a.targets) as t(${line}) where t.value is not null
    union all
    select c.node, t.line, true, t.name, t.unit, t.measure, t.value, ${part('c')}
    from me cross join under c cross join lateral jsonb_to_recordset(c.targets) as t(${line}) where t.above is null and t.value is not null
    union all
    select p.node, p.line, p.added, p.name, p.unit, p.measure, null::numeric, ${part('c')}
    from me cross join part p cross join lateral (select c.id, c.targets, c.actuals from assignment c
        where p.carried and c.root_id = me.root and c.parent_id = p.task and ${counted('c')} offset 0) c
      cross join lateral jsonb_to_recordset(c.targets) as t(${line}) where t.above = p.on_line and t.value is not null
  )
  select node, line, added, name, unit, measure, case measure when 'SUM' then sum(value) else min(value) end,
    count(*) filter (where answers)::integer, ${number('claimed')}, ${number('verified')}
  from (select p.node, p.line, p.added, p.name, p.unit, p.measure, p.value, p.task, not p.carried or p.own > 0 as answers,
    case when not p.carried or p.own > 0 then p.said end as said from part p) p
  group by node, line, added, name, unit, measure $$;
alter function app.quantities(uuid[]) owner to duban_auth;
revoke execute on function app.quantities(uuid[]) from public;
grant execute on function app.quantities(uuid[]) to duban_app;
`;
