import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tells a unit whether the matter of its task is over, which it may not read itself, so that it writes no note past the line any more (B14). */
export class NoteEnds20261228300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.of_closed_matters(uuid[])');
  }
}

const up = `
-- Those of some tasks that the caller reads whose matter is struck off, looked back at or archived; of the matter nothing else.
create function app.of_closed_matters(tasks uuid[]) returns table (id uuid) language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
  select a.id from assignment a join item i on i.root_id = a.root_id and i.id = a.item_id
  where a.root_id = app.root_id() and a.id = any(tasks) and a.reader_keys && app.reader_keys() and a.secrecy <= app.clearance()
    and (a.secrecy < 2 or app.knows(a.item_id)) and i.state in ('STRUCK_OFF', 'LOOK_BACK', 'ARCHIVED') $$;
alter function app.of_closed_matters(uuid[]) owner to duban_auth;
revoke execute on function app.of_closed_matters(uuid[]) from public;
grant execute on function app.of_closed_matters(uuid[]) to duban_app;
`;
