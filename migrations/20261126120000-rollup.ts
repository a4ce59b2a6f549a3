import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rollupLogSql } from './20261126120000-rollup-log.sql.ts';

/** Counts over every subtree, kept without any writer waiting for another: a log of differences, what is folded of it, due days. */
export class Rollup20261126120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lineage);
    await runner.query(tables);
    await runner.query(rollupLogSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const lineage = `
alter table assignment add column ancestors uuid[] not null default '{}';
grant update (ancestors) on assignment to duban_auth;
set local role duban_auth;
with recursive line as (
  select root_id, id, '{}'::uuid[] as above from assignment where parent_id is null
  union all
  select a.root_id, a.id, line.above || line.id from line join assignment a on a.root_id = line.root_id and a.parent_id = line.id
) update assignment a set ancestors = line.above from line where a.root_id = line.root_id and a.id = line.id and line.above <> '{}';
reset role;
revoke update (ancestors) on assignment from duban_auth;
alter table assignment add check (ancestors[cardinality(ancestors)] is not distinct from parent_id);
-- Planned anew for each row: a plan kept from when the table was empty reads all of it for every row that leaves its line out.
create function app.name_ancestors() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  execute 'select a.ancestors || a.id from assignment a where a.root_id = $1 and a.id = $2'
    into new.ancestors using new.root_id, new.parent_id;
  return new;
end $$;
alter function app.name_ancestors() owner to duban_auth;
create trigger ancestors_named before insert on assignment for each row
  when (new.parent_id is not null and new.ancestors = '{}') execute function app.name_ancestors();
create index assignment_gone on assignment (root_id, item_id) where state in ('CANCELLED', 'SUPERSEDED');
`;

const counts = `
  total integer not null,
  received integer not null,
  relayed integer not null,
  in_progress integer not null,
  submitted integer not null,
  accepted integer not null,
  returned integer not null`;

const readers = `to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (
  exists (select from assignment a where a.root_id = ROLLUP.root_id and a.id = ROLLUP.node_id)
  or exists (select from item i where i.root_id = ROLLUP.root_id and i.id = ROLLUP.node_id)))`;

const walled = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy readers on ${table} for select ${readers.replaceAll('ROLLUP', table)};
create policy door on ${table} to duban_auth using (true) with check (true);
grant select on ${table} to duban_app;
grant select, insert, update, delete on ${table} to duban_auth;`;

const tables = `
create table rollup_delta (
  root_id integer not null,
  id bigint generated always as identity,
  node_id uuid not null,
  secrecy smallint not null,
  due_on date not null,${counts},
  open integer not null,
  primary key (root_id, id)
);
create index rollup_delta_node on rollup_delta (root_id, node_id);

create table rollup (
  root_id integer not null,
  node_id uuid not null,
  secrecy smallint not null,${counts},
  primary key (root_id, node_id, secrecy)
) with (fillfactor = 70);

create table rollup_due (
  root_id integer not null,
  node_id uuid not null,
  secrecy smallint not null,
  due_on date not null,
  open integer not null,
  primary key (root_id, node_id, secrecy, due_on)
) with (fillfactor = 70);
create index rollup_due_empty on rollup_due (root_id) where open = 0;
${['rollup_delta', 'rollup', 'rollup_due'].map(walled).join('\n')}
`;

const down = `
drop trigger ancestors_named on assignment;
drop trigger rolled_up_insert on assignment;
drop trigger rolled_up_update on assignment;
drop trigger rolled_up_delete on assignment;
drop function app.name_ancestors(), app.counts_below(uuid[], date), app.log_rollup(), app.fold_rollup(integer, integer), app.rollup_waiting();
drop table rollup_due, rollup, rollup_delta;
drop index assignment_gone;
alter table assignment drop column ancestors;
`;
