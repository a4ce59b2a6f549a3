import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many tasks below a node are in each state: what its counts are made of. */
export class StatesBelow20261201000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.states_below(uuid[])');
  }
}

const up = `
-- Below tasks that the caller may read, over classes up to the clearance, as app.counts_below counts them, but from the rows; how many
-- of them were given on, and how many were returned.
create function app.states_below(nodes uuid[]) returns table (node_id uuid, state text, tasks integer, relayed integer, returned integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as materialized (
    select app.root_id() as root, app.reader_keys() as keys, app.clearance() as clearance
  ), asked as materialized (
    select a.id, a.item_id, cardinality(a.ancestors) as depth from me join assignment a on a.root_id = me.root and a.id = any(nodes)
      and a.reader_keys && me.keys and a.secrecy <= me.clearance
  ), gone as materialized (
    select g.id from me join assignment g on g.root_id = me.root and g.state in ('CANCELLED', 'SUPERSEDED')
      and g.item_id = any(array(select item_id from asked))
  )
  select k.id, a.state, count(*)::integer, count(a.relayed_at)::integer, count(*) filter (where a.returns > 0)::integer
  from me cross join asked k join assignment a on a.root_id = me.root and a.item_id = k.item_id and k.id = any(a.ancestors)
    and a.role <> 'INFORM' and a.secrecy <= me.clearance
  where a.id not in (select id from gone) and not exists (select from gone g where g.id = any(a.ancestors[k.depth + 2:]))
  group by k.id, a.state $$;
alter function app.states_below(uuid[]) owner to duban_auth;
revoke execute on function app.states_below(uuid[]) from public;
grant execute on function app.states_below(uuid[]) to duban_app;
`;
