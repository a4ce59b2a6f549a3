import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was registered from the letter of another office is never less secret than that letter (S-2). */
export class DerivedClasses20261226000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.classes_apart(uuid);');
  }
}

const up = `
-- Of a matter of the caller's office, the bodies on the other side of a transfer by which what was derived is less secret than the
-- letter from which it was: those that sent it (sender), and those that registered what was sent. Neither matter is read by the other.
create function app.classes_apart(wanted uuid) returns table (unit integer, sender boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select case when t.item_id = wanted then t.to_org_unit_id else t.org_unit_id end, t.item_id <> wanted
  from transfer t join item d on d.root_id = t.root_id and d.id = t.registered_item_id
    join item i on i.root_id = t.root_id and i.id = wanted
  where t.root_id = (app.context())[1]::integer and wanted in (t.item_id, t.registered_item_id) and d.secrecy < t.secrecy
    and i.org_unit_id = (app.context())[6]::integer and i.reader_keys && app.reader_keys() and i.secrecy <= app.clearance()
    and (i.secrecy < 2 or app.knows(i.id))
$$;
alter function app.classes_apart(uuid) owner to duban_auth;
revoke execute on function app.classes_apart(uuid) from public;
grant execute on function app.classes_apart(uuid) to duban_app;
`;
