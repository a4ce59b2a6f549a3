import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The wall: signed context, the functions that policies ask, the clock, and the directory of org units.
 * Functions that read the signing key belong to duban_auth; everything else belongs to duban_owner.
 */
export class Wall20261124090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
create schema app;
create schema auth;
create extension if not exists pgcrypto with schema auth;
grant usage on schema public, app, auth to duban_app;
grant usage on schema public to duban_auth;
grant usage, create on schema app, auth to duban_auth;
alter default privileges for role duban_owner revoke execute on functions from public;
alter default privileges for role duban_auth revoke execute on functions from public;

create table auth.secret (single boolean primary key default true check (single), key bytea not null);
insert into auth.secret (key) values (auth.gen_random_bytes(32));
alter table auth.secret owner to duban_auth;

create table auth.service_clock (single boolean primary key default true check (single), offset_ms bigint not null default 0);
insert into auth.service_clock default values;
alter table auth.service_clock owner to duban_auth;

create function app.now() returns timestamptz language sql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$ select now() + make_interval(secs => offset_ms / 1000.0) from auth.service_clock $$;
alter function app.now() owner to duban_auth;

create function auth.mac(message text) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$ select encode(auth.hmac(convert_to(message, 'UTF8'), key, 'sha256'), 'hex') from auth.secret $$;
alter function auth.mac(text) owner to duban_auth;

-- The parts of a signed context: root, tenant, account, person, post, org unit, role, clearance, keys, issued at.
-- Null when there is none, when it is older than five minutes, or when its seal is not ours.
create function app.context() returns text[] language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  sealed text := nullif(current_setting('app.ctx', true), '');
  body text;
  parts text[];
begin
  if sealed is null then return null; end if;
  body := left(sealed, -65);
  if right(sealed, 65) is distinct from '|' || auth.mac(body) then return null; end if;
  parts := string_to_array(body, '|');
  if to_timestamp(parts[10]::bigint / 1000.0) not between now() - interval '5 minutes' and now() + interval '1 minute'
    then return null; end if;
  return parts;
end $$;
alter function app.context() owner to duban_auth;

create function app.root_id() returns integer language sql stable parallel safe
as $$ select (app.context())[1]::integer $$;
create function app.tenant_id() returns integer language sql stable parallel safe
as $$ select (app.context())[2]::integer $$;
create function app.clearance() returns smallint language sql stable parallel safe
as $$ select (app.context())[8]::smallint $$;
create function app.reader_keys() returns integer[] language sql stable parallel safe
as $$ select string_to_array((app.context())[9], ',')::integer[] $$;

create table org_unit (
  root_id integer not null,
  id integer not null check (id between 1 and 33554431),
  parent_id integer,
  tenant_id integer not null,
  code text,
  level text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT')),
  kind text not null check (kind in ('GOVERNMENT', 'DEPARTMENT', 'ZONE', 'TOWNSHIP', 'SECTION', 'OFFICE')),
  name text not null check (length(name) between 1 and 120),
  short_name text not null check (length(short_name) between 1 and 60),
  department_key text,
  field smallint,
  version integer not null default 1,
  primary key (root_id, id),
  foreign key (root_id, parent_id) references org_unit (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id)
);
create index org_unit_parent on org_unit (root_id, parent_id);
create unique index org_unit_code on org_unit (root_id, code) where code is not null and kind <> 'DEPARTMENT';
alter table org_unit enable row level security;
alter table org_unit force row level security;
create policy directory on org_unit for select to duban_app using (root_id = (select app.root_id()));
create policy door on org_unit for select to duban_auth using (true);
create policy keeper on org_unit to duban_owner using (true) with check (true);
grant select on org_unit to duban_app, duban_auth;

grant execute on function app.context(), app.root_id(), app.tenant_id(), app.clearance(), app.reader_keys(), app.now()
  to duban_app, duban_auth, duban_owner;
`;

const down = `
drop table org_unit;
drop schema app cascade;
drop schema auth cascade;
`;
