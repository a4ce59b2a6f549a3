import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supporting units beside a lead unit: who belongs to whom, who of them reads what, and a lead's question whether all below is done. */
export class CoUnits20261126110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

/** A group of ten supporting units adds two keys for each to those of the chain and of the holder. */
const keysOf = (table: string, most: number): string => `
alter table ${table} drop constraint ${table}_reader_keys_check;
alter table ${table} add constraint ${table}_reader_keys_check check (cardinality(reader_keys) between 1 and ${most});`;

const up = `
alter table assignment
  add column lead_id uuid,
  add column co_unit_keys integer[] not null default '{}' check (cardinality(co_unit_keys) <= 24),
  add check ((role = 'SUPPORT') = (lead_id is not null)),
  add foreign key (root_id, lead_id) references assignment (root_id, id);
create index assignment_lead on assignment (root_id, lead_id) where lead_id is not null;
${['assignment', 'report', 'event'].map((table) => keysOf(table, 40)).join('')}

-- How many lead tasks under an assignment are still open, for whoever may read the assignment: its responsible person of a
-- field cannot read the tasks below, and still signs only when they are done (lifecycle 5.5.6).
create function app.open_below(wanted uuid) returns bigint
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(c.id) from assignment a left join assignment c on c.root_id = a.root_id and c.parent_id = a.id
    and c.role = 'LEAD' and c.state not in ('ACCEPTED', 'CANCELLED', 'SUPERSEDED')
  where a.root_id = app.root_id() and a.id = wanted and a.reader_keys && app.reader_keys() and a.secrecy <= app.clearance()
  group by a.id $$;
alter function app.open_below(uuid) owner to duban_auth;
grant execute on function app.open_below(uuid) to duban_app;
`;

const down = `
drop function app.open_below(uuid);
drop index assignment_lead;
alter table assignment drop column lead_id, drop column co_unit_keys;
${['assignment', 'report', 'event'].map((table) => keysOf(table, 16)).join('')}
`;
