import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The share of a holder's own work beside that of the tasks it gave on, mixed into what rolls up to it (lifecycle 5.5.1). */
export class OwnShares20261223100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table assignment add column own_share double precision not null default 0 check (own_share between 0 and 1);
grant update (own_share) on assignment to duban_app;`);
    await runner.query(recomputeSql(true));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(recomputeSql(false));
    await runner.query('alter table assignment drop column own_share');
  }
}

/** What a child gives: its own number while none below it counts, else the mean below it, and with shares its own part of it. */
const given = (told: string, shared: boolean): string =>
  `case when p.weight > 0 then ${shared ? `c.own_share * c.${told} + (1 - c.own_share) * p.${told}` : `p.${told}`} else c.${told} end`;

/** With shares, a child that has own work is expected to report beside the tasks below it (5.5.7). */
const answers = (shared: boolean): string => `p.weight is null or p.weight = 0${shared ? ' or c.own_share > 0' : ''}`;

const covered = (below: string, own: string, shared: boolean): string =>
  `case when p.weight > 0 then p.${below} else 0 end + case when ${answers(shared)} then ${own} else 0 end`;

const recomputeSql = (shared: boolean): string => `
create or replace function app.recompute_percent(root integer, nodes uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  with valued as (
    select k.node_id as node, k.secrecy, c.role, c.state, case c.role when 'LEAD' then c.weight else 0 end as weight,
      ${given('claimed', shared)} as claimed,
      least(${given('verified', shared)}, case c.state when 'ACCEPTED' then 100 else 99 end) as verified,
      ${covered('reporters', '(c.reported_at is not null)::integer', shared)} as reporters,
      ${covered('expected', '1', shared)} as expected
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
