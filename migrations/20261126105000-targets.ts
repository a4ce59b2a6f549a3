import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an order asks line by line, with its balance, and what each task owes of it (M-18, B6). */
export class Targets20261126105000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.order_lines(uuid);
      alter table assignment drop column targets;
      alter table order_text drop column targets`);
  }
}

const up = `
alter table order_text add column targets jsonb not null default '[]';
alter table assignment add column targets jsonb not null default '[]';

-- The lines of every order above an assignment with what each level was asked, kept and gave on in all, for whoever may read the
-- assignment: discount and inflation are visible up and down (B6), what another unit was given is not.
create function app.order_lines(wanted uuid) returns table (depth integer, targets jsonb)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive up as (
    select a.root_id, a.parent_id, a.order_id, 0 as depth from assignment a
    where a.root_id = app.root_id() and a.id = wanted and a.reader_keys && app.reader_keys() and a.secrecy <= app.clearance()
    union all
    select a.root_id, a.parent_id, a.order_id, up.depth + 1 from up join assignment a on a.root_id = up.root_id and a.id = up.parent_id
  ) select up.depth, o.targets from up join order_text o on o.root_id = up.root_id and o.id = up.order_id $$;
alter function app.order_lines(uuid) owner to duban_auth;
grant execute on function app.order_lines(uuid) to duban_app;
`;
