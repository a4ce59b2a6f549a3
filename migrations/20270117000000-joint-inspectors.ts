import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bodies that take part in a joint operation send people on its visits (M-11, M-31). */
export class JointInspectors20270117000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.joint_inspectors(uuid);');
  }
}

const today = `(app.now() at time zone 'Asia/Shanghai')::date`;
const held = (post: string): string =>
  `${post}.held_from <= ${today} and (${post}.held_to is null or ${post}.held_to > ${today})`;

const up = `
-- Who of the bodies that take part in a joint operation of the caller's office can go on a visit of it: those who supervise for a body
-- and those whom the directory names, each with every unit of which he is; nobody of a body that declined or holds a task in scope.
create function app.joint_inspectors(operation uuid)
returns table (post_id uuid, person_name text, role text, org_unit_id integer, units integer[])
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with ctx as materialized (select app.context() as c)
  select p.id, n.name, p.role, p.org_unit_id,
    array(select h.org_unit_id from post h where h.root_id = p.root_id and h.person_id = p.person_id and ${held('h')})
  from ctx join joint_operation o on o.root_id = c[1]::integer and o.id = operation and o.org_unit_id = nullif(c[6], '')::integer
    join joint_member m on m.root_id = o.root_id and m.operation_id = o.id
    join post p on p.root_id = m.root_id and p.org_unit_id = m.org_unit_id
    join person n on n.root_id = p.root_id and n.id = p.person_id
  where c[7] in ('SUPERVISION_OFFICER', 'OFFICE_HEAD') and o.state = 'APPROVED' and o.ended_at is null and o.ends_at > app.now()
    and m.state = 'ACCEPTED' and p.role in ('SUPERVISION_OFFICER', 'OFFICE_HEAD', 'FIRST', 'DIRECT', 'LIAISON') and ${held('p')}
    and not exists (select from joint_scope s join assignment a on a.root_id = s.root_id and a.item_id = s.item_id
      where s.root_id = o.root_id and s.operation_id = o.id and a.to_org_unit_id = m.org_unit_id
        and a.state not in ('CANCELLED', 'SUPERSEDED') and (s.whole or a.id = any(s.scope_ids) or a.ancestors && s.scope_ids))
  order by m.id, p.role, n.name, p.id $$;
alter function app.joint_inspectors(uuid) owner to duban_auth;
grant execute on function app.joint_inspectors(uuid) to duban_app;
`;
