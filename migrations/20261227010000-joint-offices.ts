import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matters of several offices in one joint operation; whoever is given a task in scope takes part in it no more (M-11). */
export class JointOffices20261227010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const running = 'o.starts_at <= app.now() and o.ends_at > app.now() and o.ended_at is null';

const mandates = `
  select grant_key from mandate where root_id = root and delegate_unit_id = unit
    and starts_at <= app.now() and ends_at > app.now() and ended_at is null`;
const bodies = `
  union all
  select unnest(array[o.grant_key, m.grant_key]) from joint_member m
    join joint_operation o on o.root_id = m.root_id and o.id = m.operation_id
    where m.root_id = root and m.org_unit_id = unit and m.state = 'ACCEPTED' and o.state = 'APPROVED'
    and ${running}`;
/** The office reads what others put into scope, unless a task of that is its own: nobody inspects himself. */
const offices = `
  union all
  select o.grant_key from joint_operation o where o.root_id = root and o.org_unit_id = unit and o.state = 'APPROVED' and ${running}
    and not exists (select from joint_scope c join assignment a on a.root_id = c.root_id and a.item_id = c.item_id
      where c.root_id = o.root_id and c.operation_id = o.id and a.to_org_unit_id = unit and a.state not in ('CANCELLED', 'SUPERSEDED')
        and (c.whole or a.id = any(c.scope_ids) or a.ancestors && c.scope_ids))`;
const forces = `
  union all
  select f.notice_key from task_force_member m join task_force f on f.root_id = m.root_id and f.id = m.force_id
    where m.root_id = root and m.org_unit_id = unit`;

const keysOf = (sources: string): string => `
create or replace function auth.grant_keys(root integer, unit integer) returns setof integer language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$${sources} $$;`;

const up = `
-- When a matter was put into scope; null: with the plan.
alter table joint_scope add column added_at timestamptz;

-- The keys of the grants that are in force for a unit at this moment of the service clock, and the notices of task forces that ask it.
${keysOf(mandates + bodies + offices + forces)}

-- A body that is given a task in scope, by whatever order, takes part no more from this moment, for nobody inspects himself.
create function app.recuse_holders() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  update joint_member m set state = 'DECLINED', part = 'MEMBER', answered_at = coalesce(m.answered_at, app.now()), version = m.version + 1
  from given a
    join joint_scope c on c.root_id = a.root_id and c.item_id = a.item_id
      and (c.whole or a.id = any(c.scope_ids) or a.ancestors && c.scope_ids)
    join joint_operation o on o.root_id = c.root_id and o.id = c.operation_id
  where m.root_id = c.root_id and m.operation_id = c.operation_id and m.org_unit_id = a.to_org_unit_id and m.state <> 'DECLINED'
    and o.state <> 'REFUSED' and o.ended_at is null and o.ends_at > app.now();
  return null;
end $$;
alter function app.recuse_holders() owner to duban_auth;
create trigger recusals after insert on assignment referencing new table as given for each statement execute function app.recuse_holders();
`;

const down = `
drop trigger recusals on assignment;
drop function app.recuse_holders();
${keysOf(mandates + bodies + forces)}
alter table joint_scope drop column added_at;
`;
