import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldSql, logSql } from './20261126120000-rollup-log.sql.ts';

/** Percentages over every subtree: recomputed by the folder along the lines that changed, child to parent, level by level. */
export class RollupPercent20261126120100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(logSql(true));
    await runner.query(foldSql(true));
    await runner.query(begin);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(foldSql(false));
    await runner.query(logSql(false));
    await runner.query(down);
  }
}

const tables = `
alter table assignment add column reported_at timestamptz;
grant update (reported_at) on assignment to duban_app;
create index assignment_roots on assignment (root_id, item_id) where parent_id is null;
alter table rollup_delta add column at timestamptz not null default app.now();

create table rollup_percent (
  root_id integer not null,
  node_id uuid not null,
  secrecy smallint not null,
  weight integer not null,
  claimed double precision not null,
  verified double precision not null,
  unaccepted integer not null,
  reporters integer not null,
  expected integer not null,
  primary key (root_id, node_id, secrecy)
) with (fillfactor = 70);
alter table rollup_percent enable row level security;
alter table rollup_percent force row level security;
create policy readers on rollup_percent for select to duban_app using (
  root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (
    exists (select from assignment a where a.root_id = rollup_percent.root_id and a.id = rollup_percent.node_id)
    or exists (select from item i where i.root_id = rollup_percent.root_id and i.id = rollup_percent.node_id)));
create policy door on rollup_percent to duban_auth using (true) with check (true);
grant select on rollup_percent to duban_app;
grant select, insert, update, delete on rollup_percent to duban_auth;

-- Computes again what the children of nodes give them, in each secrecy class that occurs below: the mean of what each child claims
-- and is verified at by its weight, at most 99 of a child that is not accepted; a child without any counted child answers for
-- itself (lifecycle 5.5.1-3). Children must have been computed before. Children are looked up node by node: joined as sets, a plan
-- that expects one row of each compares every node with every child, minutes for ten thousand tasks.
create function app.recompute_percent(root integer, nodes uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  with valued as (
    select k.node_id as node, k.secrecy, c.role, c.state, case c.role when 'LEAD' then c.weight else 0 end as weight,
      case when p.weight > 0 then p.claimed else c.claimed end as claimed,
      least(case when p.weight > 0 then p.verified else c.verified end, case c.state when 'ACCEPTED' then 100 else 99 end) as verified,
      case when p.weight > 0 then p.reporters else (c.reported_at is not null)::integer end as reporters,
      case when p.weight > 0 then p.expected else 1 end as expected
    from rollup k left join lateral (
      select * from assignment a where a.root_id = root and a.parent_id = k.node_id
      union all
      select * from assignment a where a.root_id = root and a.item_id = k.node_id and a.parent_id is null
    ) c on c.secrecy <= k.secrecy and c.role <> 'INFORM' and c.state not in ('CANCELLED', 'SUPERSEDED')
    left join lateral (select * from rollup_percent p where p.root_id = root and p.node_id = c.id and p.secrecy <= k.secrecy
      order by p.secrecy desc limit 1) p on true
    where k.root_id = root and k.node_id = any(nodes)
  )
  insert into rollup_percent as r (root_id, node_id, secrecy, weight, claimed, verified, unaccepted, reporters, expected)
  select root, node, secrecy, sum(weight), coalesce(sum(weight * claimed) / nullif(sum(weight), 0), 0),
    coalesce(sum(weight * verified) / nullif(sum(weight), 0), 0), count(*) filter (where role = 'LEAD' and state <> 'ACCEPTED'),
    coalesce(sum(reporters) filter (where weight > 0), 0), coalesce(sum(expected) filter (where weight > 0), 0)
  from valued group by node, secrecy
  on conflict (root_id, node_id, secrecy) do update set weight = excluded.weight, claimed = excluded.claimed,
    verified = excluded.verified, unaccepted = excluded.unaccepted, reporters = excluded.reporters, expected = excluded.expected $$;
alter function app.recompute_percent(integer, uuid[]) owner to duban_auth;
`;

/** Everything that is folded already begins with its percentages. */
const begin = `
set local role duban_auth;
do $$
declare
  level record;
begin
  for level in select r.root_id as root, coalesce(cardinality(a.ancestors), -1) as depth, array_agg(distinct r.node_id) as nodes
    from rollup r left join assignment a on a.root_id = r.root_id and a.id = r.node_id group by 1, 2 order by 2 desc
  loop
    perform app.recompute_percent(level.root, level.nodes);
  end loop;
end $$;
reset role;
`;

const down = `
drop function app.recompute_percent(integer, uuid[]);
drop table rollup_percent;
alter table rollup_delta drop column at;
drop index assignment_roots;
alter table assignment drop column reported_at;
`;
