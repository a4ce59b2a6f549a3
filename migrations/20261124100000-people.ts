import type { MigrationInterface, QueryRunner } from 'typeorm';
import { doorSql } from './20261124100000-door.sql.ts';

/** People, the posts they hold, their accounts and sessions, and the door: the only way past a wall that fails closed. */
export class People20261124100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(doorSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const tables = `
create table person (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  name text not null check (length(name) between 1 and 60),
  clearance smallint not null default 1 check (clearance between 0 and 2),
  version integer not null default 1,
  primary key (root_id, id),
  unique (root_id, tenant_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id)
);
create index person_tenant on person (root_id, tenant_id, name);

create table post (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  person_id uuid not null,
  org_unit_id integer not null,
  role text not null check (role in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER', 'FIRST', 'DIRECT', 'HANDLER',
    'LIAISON', 'ARCHIVE_CLERK', 'TENANT_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')),
  section_id integer,
  fields smallint[] not null default '{}',
  held_from date not null,
  held_to date,
  version integer not null default 1,
  primary key (root_id, id),
  check (held_to is null or held_to >= held_from),
  check (section_id is null or role = 'HANDLER'),
  check (fields = '{}' or role in ('LEADER', 'DIRECT')),
  foreign key (root_id, tenant_id, person_id) references person (root_id, tenant_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, section_id) references org_unit (root_id, id)
);
create index post_person on post (root_id, person_id);
create index post_org_unit on post (root_id, org_unit_id, role);

alter table person enable row level security;
alter table person force row level security;
alter table post enable row level security;
alter table post force row level security;
create policy house on person to duban_app
  using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
create policy house on post to duban_app
  using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
create policy door on person for select to duban_auth using (true);
create policy keeper on person to duban_owner using (true) with check (true);
create policy door on post for select to duban_auth using (true);
create policy keeper on post to duban_owner using (true) with check (true);
grant select, insert on person, post to duban_app;
grant update (name, clearance, version) on person to duban_app;
grant update (section_id, fields, held_to, version) on post to duban_app;
grant select on person, post to duban_auth;

create table auth.account (
  id uuid primary key,
  login text not null unique check (login = lower(login) and length(login) between 2 and 64),
  root_id integer not null,
  person_id uuid not null,
  salt bytea not null,
  verifier bytea not null,
  epoch integer not null default 1,
  must_change boolean not null default false,
  disabled boolean not null default false,
  unique (root_id, person_id)
);
create table auth.session (
  token_hash bytea primary key,
  account_id uuid not null references auth.account (id),
  epoch integer not null,
  opened_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_account on auth.session (account_id);
create table auth.attempt (
  subject bytea not null,
  source text not null,
  failures integer not null,
  blocked_until timestamptz,
  failed_at timestamptz not null,
  primary key (subject, source)
);
alter table auth.account owner to duban_auth;
alter table auth.session owner to duban_auth;
alter table auth.attempt owner to duban_auth;
`;

const down = `
drop function auth.find(text, text), auth.open(text, text, bytea, bytea), auth.session(bytea, uuid), auth.close(bytea, boolean),
  auth.change(bytea, text, bytea, bytea, bytea), auth.count_failure(bytea, text), auth.enrol(uuid, uuid, text, bytea, bytea), auth.logins(uuid[]);
drop function if exists auth.advance_clock(bigint);
drop table auth.attempt, auth.session, auth.account;
drop table post;
drop table person;
`;
