import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a unit below sends is known by all his posts, so that nobody of the inspected line goes by another; the visits of an operation are found by it (V-21, M-11). */
export class InspectorsPosts20270118000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(inspectors(true));
    await runner.query(
      'create index visit_joint_operation on visit (root_id, joint_operation_id) where joint_operation_id is not null;',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index visit_joint_operation;');
    await runner.query(inspectors(false));
  }
}

const today = `(app.now() at time zone 'Asia/Shanghai')::date`;
const held = (post: string): string =>
  `${post}.held_from <= ${today} and (${post}.held_to is null or ${post}.held_to > ${today})`;

const inspectors = (known: boolean): string => `
drop function app.inspectors(integer);
-- Who of a unit below the caller's office can go where his own region is not inspected: those whom the directory names (Z0)${known ? `,\n-- each with every unit of which he is` : ''}.
create function app.inspectors(unit integer)
returns table (post_id uuid, person_name text, role text, org_unit_id integer${known ? ', units integer[]' : ''})
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive ctx as materialized (select app.context() as c), up as (
    select u.id, u.parent_id from org_unit u, ctx where u.root_id = c[1]::integer and u.id = unit
    union all
    select u.id, u.parent_id from up join org_unit u on u.root_id = (select c[1]::integer from ctx) and u.id = up.parent_id
  )
  select p.id, n.name, p.role, p.org_unit_id${
    known
      ? `,
    array(select h.org_unit_id from post h where h.root_id = p.root_id and h.person_id = p.person_id and ${held('h')})`
      : ''
  }
  from ctx join post p on p.root_id = c[1]::integer and p.org_unit_id = unit
    join person n on n.root_id = p.root_id and n.id = p.person_id
  where c[7] in ('SUPERVISION_OFFICER', 'OFFICE_HEAD') and p.role in ('FIRST', 'DIRECT', 'LIAISON') and ${held('p')}
    and exists (select from up where up.id = nullif(c[6], '')::integer and up.id <> unit)
  order by p.role, n.name, p.id $$;
alter function app.inspectors(integer) owner to duban_auth;
grant execute on function app.inspectors(integer) to duban_app;
`;
