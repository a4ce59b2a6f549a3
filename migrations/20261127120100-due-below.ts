import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many tasks below a node are owed by days that have passed: what its number of late ones is made of. */
export class DueBelow20261127120100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.due_below(uuid[], date)');
  }
}

const up = `
-- Below nodes that the caller may read, over classes up to the clearance, as app.counts_below counts them.
create function app.due_below(nodes uuid[], before date) returns table (node_id uuid, due_on date, open integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as materialized (
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
    where a.node = any(array(select id from asked)) and not exists (select from gone p where p.id = any(g.above[a.place + 1:]))
  ), parts as (
    select w.node, d.due_on, w.sign * d.open as open from me cross join wanted w
      join rollup_due d on d.root_id = me.root and d.node_id = w.counted and d.secrecy <= me.clearance and d.due_on < before
    union all
    select w.node, d.due_on, w.sign * d.open from me cross join wanted w
      join rollup_delta d on d.root_id = me.root and d.node_id = w.counted and d.secrecy <= me.clearance and d.due_on < before
  )
  select node, due_on, sum(open)::integer from parts group by node, due_on having sum(open) <> 0 $$;
alter function app.due_below(uuid[], date) owner to duban_auth;
revoke execute on function app.due_below(uuid[], date) from public;
grant execute on function app.due_below(uuid[], date) to duban_app;
`;
