import type { MigrationInterface, QueryRunner } from 'typeorm';
import { quoted, rekeyed, successionSql } from './20261130000000-successions.sql.ts';

/** Org units that take the place of others after a reform, and what moves to them on the effective day (lifecycle 5.2). */
export class Successions20261130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(successionSql);
    await runner.query(keys);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

/** What hangs on a task or a matter, and the columns that name a unit whose turn it is. */
const moved: Readonly<Record<string, string>> = {
  report: 'org_unit_id, reader_keys',
  plan: 'org_unit_id, issuer_unit_id, reader_keys',
  co_sign: 'org_unit_id, reader_keys',
  extension_request: 'org_unit_id, asked_of_unit_id, reader_keys',
  rectification_order: 'org_unit_id, to_org_unit_id, reader_keys',
  coordination: 'org_unit_id, asked_unit_id, reader_keys',
  transfer: 'org_unit_id, to_org_unit_id, to_name, reader_keys',
  amendment: 'org_unit_id, reader_keys',
  amendment_consent: 'org_unit_id, reader_keys',
  mandate: 'org_unit_id, delegate_unit_id, scope_ids, reader_keys, version',
  item: 'org_unit_id, lead_unit_id, reader_keys, version',
  assignment: `to_org_unit_id, from_org_unit_id, originator_unit_id, section_id, handler_post_id, handler_name, replaces_id,
    reader_keys, co_unit_keys, version`,
};
const tables = Object.keys(moved);

const table = `
create table org_succession (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  old_unit_id integer not null,
  new_unit_id integer not null check (new_unit_id <> old_unit_id),
  document text not null check (length(document) between 1 and 60),
  effective_on date not null,
  ordered_by uuid not null,
  ordered_by_name text not null,
  ordered_at timestamptz not null,
  effective_at timestamptz,
  tasks integer not null default 0,
  primary key (root_id, id),
  unique (root_id, old_unit_id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, old_unit_id) references org_unit (root_id, id),
  foreign key (root_id, new_unit_id) references org_unit (root_id, id),
  foreign key (root_id, ordered_by) references post (root_id, id)
);
create index org_succession_heir on org_succession (root_id, new_unit_id);
alter table org_succession enable row level security;
alter table org_succession force row level security;
create policy directory on org_succession for select to duban_app using (root_id = (select app.root_id()));
create policy orders on org_succession for insert to duban_app
  with check (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
create policy clock_reads on org_succession for select to duban_clock using (root_id = (select app.root_id()));
create policy succession on org_succession for all to duban_auth using (true) with check (true);
grant select, insert on org_succession to duban_app;
grant select on org_succession to duban_clock;
grant select, update (effective_at, tasks) on org_succession to duban_auth;
${tables
  .map(
    (name) => `create policy succession on ${name} for all to duban_auth using (true) with check (true);
grant select, update (${moved[name]}) on ${name} to duban_auth;`,
  )
  .join('\n')}
grant insert on assignment to duban_auth;
`;

/** A session holds the keys of the units that its units succeeded, and none of a unit that was succeeded. */
const anchor = '  ) k;';
const passed = `${anchor}
  keys := auth.keys_in_succession(holder.root_id, keys);`;
const keys = `
do $$
declare
  before text := pg_get_functiondef('auth.session(bytea, uuid)'::regprocedure);
  after text := replace(before, ${quoted(anchor)}, ${quoted(passed)});
begin
  if after = before then raise exception 'auth.session has no place for successions'; end if;
  execute after;
end $$;
`;

const down = `
do $$ begin
  execute replace(pg_get_functiondef('auth.session(bytea, uuid)'::regprocedure), ${quoted(passed)}, ${quoted(anchor)});
end $$;
drop function app.successions_due(), app.succeed_unit(uuid), app.succession_counts(integer), ${rekeyed}(integer[], integer, integer),
  auth.keys_in_succession(integer, text);
revoke insert on assignment from duban_auth;
${tables.map((name) => `drop policy succession on ${name};`).join('\n')}
revoke select, update (org_unit_id, reader_keys) on report, plan, co_sign, extension_request, rectification_order, coordination, transfer,
  amendment, amendment_consent from duban_auth;
revoke update (issuer_unit_id) on plan from duban_auth;
revoke update (asked_of_unit_id) on extension_request from duban_auth;
revoke update (to_org_unit_id) on rectification_order from duban_auth;
revoke update (asked_unit_id) on coordination from duban_auth;
revoke update (to_org_unit_id, to_name) on transfer from duban_auth;
revoke update (org_unit_id, delegate_unit_id, scope_ids, reader_keys, version) on mandate from duban_auth;
revoke update (org_unit_id, lead_unit_id, reader_keys) on item from duban_auth;
revoke update (to_org_unit_id, from_org_unit_id, originator_unit_id, section_id, handler_post_id, handler_name, replaces_id,
  reader_keys, co_unit_keys) on assignment from duban_auth;
drop table org_succession;
`;
