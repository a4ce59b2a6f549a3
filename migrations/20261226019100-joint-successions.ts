import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unit that stands in the place of another goes on with its joint operations, as their office and as one of their bodies (M-11). */
export class JointSuccessions20261226019100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const columns: Readonly<Record<string, string>> = {
  joint_operation: 'org_unit_id, version, reader_keys',
  joint_member: 'org_unit_id, part, state, answered_at, version, reader_keys',
  joint_opinion: 'org_unit_id, reader_keys',
  joint_report: 'reader_keys',
};
const opened = ([table, some]: [string, string]): string => `
grant select, update (${some}) on ${table} to duban_auth;
create policy succession on ${table} to duban_auth using (true) with check (true);`;
const unreadBefore = ['joint_opinion', 'joint_report'];
const closed = ([table, some]: [string, string]): string => `
drop policy succession on ${table};
revoke ${unreadBefore.includes(table) ? 'select, ' : ''}update (${some}) on ${table} from duban_auth;`;

const goesOn = `o.state <> 'REFUSED' and o.ended_at is null and o.ends_at > app.now()`;

const up = `${Object.entries(columns).map(opened).join('')}
-- Carries the joint operations that go on over to the unit in the place of another, in the transaction that carries out the succession.
-- Where that unit takes part already, it takes the lead of the old one too and reads what that one read; what was submitted and
-- signed keeps the name of who did it. A body that holds a task in scope then takes part no more, for nobody inspects himself.
create function app.succeed_joint(succession uuid) returns void language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  s org_succession;
  was joint_member;
  other joint_member;
begin
  select o.* into s from org_succession o where o.root_id = app.root_id() and o.id = succession and o.effective_at is not null
    and ((app.context())[7] = 'SYS' or (app.context())[7] = 'TENANT_ADMIN' and o.tenant_id = app.tenant_id());
  if s.id is null then return; end if;

  perform from joint_operation o where o.root_id = s.root_id and ${goesOn} and (o.org_unit_id = s.old_unit_id or exists (
    select from joint_member m where m.root_id = o.root_id and m.operation_id = o.id and m.org_unit_id in (s.old_unit_id, s.new_unit_id)))
    order by o.id for update;
  update joint_operation o set org_unit_id = case o.org_unit_id when s.old_unit_id then s.new_unit_id else o.org_unit_id end,
    version = o.version + 1, reader_keys = app.rekeyed(o.reader_keys, s.old_unit_id, s.new_unit_id)
  where o.root_id = s.root_id and ${goesOn} and (o.org_unit_id = s.old_unit_id or exists (
    select from joint_member m where m.root_id = o.root_id and m.operation_id = o.id and m.org_unit_id = s.old_unit_id));

  for was in select m.* from joint_member m join joint_operation o on o.root_id = m.root_id and o.id = m.operation_id
    where m.root_id = s.root_id and m.org_unit_id = s.old_unit_id and m.state <> 'DECLINED' and ${goesOn} order by m.id
  loop
    select m.* into other from joint_member m
    where m.root_id = s.root_id and m.operation_id = was.operation_id and m.org_unit_id = s.new_unit_id;
    if other.id is null then
      update joint_member m set org_unit_id = s.new_unit_id, version = m.version + 1,
        reader_keys = app.rekeyed(m.reader_keys, s.old_unit_id, s.new_unit_id)
      where m.root_id = s.root_id and m.id = was.id;
      update joint_opinion p set org_unit_id = s.new_unit_id
      where p.root_id = s.root_id and p.operation_id = was.operation_id and p.org_unit_id = s.old_unit_id
        and not exists (select from joint_opinion q where q.root_id = p.root_id and q.operation_id = p.operation_id and q.org_unit_id = s.new_unit_id)
        and not exists (select from joint_report r where r.root_id = p.root_id and r.operation_id = p.operation_id and r.submitted_at is not null);
    else
      update joint_member m set part = case when m.id = was.id then 'MEMBER' else was.part end, version = m.version + 1
      where m.root_id = s.root_id and m.id in (was.id, other.id) and was.part = 'LEAD';
      update joint_opinion p set reader_keys = p.reader_keys || other.grant_key
      where p.root_id = s.root_id and p.operation_id = was.operation_id and was.grant_key = any(p.reader_keys)
        and other.grant_key <> all(p.reader_keys);
      update joint_report r set reader_keys = r.reader_keys || other.grant_key
      where r.root_id = s.root_id and r.operation_id = was.operation_id and was.grant_key = any(r.reader_keys)
        and other.grant_key <> all(r.reader_keys);
    end if;
  end loop;

  update joint_member m set state = 'DECLINED', part = 'MEMBER', answered_at = coalesce(m.answered_at, app.now()), version = m.version + 1
  from joint_operation o
  where m.root_id = s.root_id and m.org_unit_id = s.new_unit_id and m.state <> 'DECLINED'
    and o.root_id = m.root_id and o.id = m.operation_id and ${goesOn}
    and exists (select from joint_scope c join assignment a on a.root_id = c.root_id and a.item_id = c.item_id
      where c.root_id = m.root_id and c.operation_id = m.operation_id and a.to_org_unit_id = s.new_unit_id
        and a.state not in ('CANCELLED', 'SUPERSEDED') and (c.whole or a.id = any(c.scope_ids) or a.ancestors && c.scope_ids));
end $$;
alter function app.succeed_joint(uuid) owner to duban_auth;
revoke execute on function app.succeed_joint(uuid) from public;
grant execute on function app.succeed_joint(uuid) to duban_app, duban_clock;
`;

const down = `
drop function app.succeed_joint(uuid);${Object.entries(columns).map(closed).join('')}
`;
