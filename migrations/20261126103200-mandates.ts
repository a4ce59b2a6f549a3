import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mandates: a department supervises a matter in the name of the office, within a scope, for a time (M-10). */
export class Mandates20261126103200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

/** Where the keys of a session end, and the branch that adds those of grants. */
const anchor = '  ) k;';
const grantBranch = `    union
    select auth.grant_keys(held.root_id, held.org_unit_id) from public.post held
    where held.root_id = holder.root_id and held.person_id = holder.person_id and held.tenant_id = acting.tenant_id
      and held.held_from <= today and (held.held_to is null or held.held_to > today)
      and held.role in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'FIRST')
`;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const up = `
-- Numbers of grants of every kind: the reader key of grant n is -(2n + 1).
create sequence grant_number as integer maxvalue 1073741822;
grant usage on sequence grant_number to duban_app;

create table mandate (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  org_unit_id integer not null,
  delegate_unit_id integer not null,
  grant_key integer not null check (grant_key < 0 and grant_key % 2 <> 0),
  powers text[] not null check (powers <@ array['CHASE', 'VERIFY'] and cardinality(powers) between 1 and 2),
  whole boolean not null,
  scope_ids uuid[] not null check (whole = (scope_ids = '{}')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  reason text not null check (length(reason) between 1 and 1000),
  given_by uuid not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  end_reason text not null default '' check (length(end_reason) <= 1000),
  version integer not null default 1,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  unique (root_id, grant_key),
  check (delegate_unit_id <> org_unit_id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, delegate_unit_id) references org_unit (root_id, id),
  foreign key (root_id, given_by) references post (root_id, id)
);
create index mandate_item on mandate (root_id, item_id);
create index mandate_delegate on mandate (root_id, delegate_unit_id, starts_at);
alter table mandate enable row level security;
alter table mandate force row level security;
create policy readers on mandate to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
create policy door on mandate for select to duban_auth using (true);
grant select, insert, update (ended_at, end_reason, version) on mandate to duban_app;
grant select on mandate to duban_auth;
grant update (reader_keys) on order_text, verification to duban_app;

-- The keys of the grants that are in force for a unit at this moment of the service clock.
create function auth.grant_keys(root integer, unit integer) returns setof integer language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
  select grant_key from mandate where root_id = root and delegate_unit_id = unit
    and starts_at <= app.now() and ends_at > app.now() and ended_at is null $$;
alter function auth.grant_keys(integer, integer) owner to duban_auth;

-- A session holds the keys of the grants of the units whose office or first responsible person its holder is.
do $$
declare
  before text := pg_get_functiondef('auth.session(bytea, uuid)'::regprocedure);
  after text := replace(before, ${quoted(anchor)}, ${quoted(grantBranch + anchor)});
begin
  if after = before then raise exception 'auth.session has no place for grants'; end if;
  execute after;
end $$;
`;

const down = `
do $$ begin
  execute replace(pg_get_functiondef('auth.session(bytea, uuid)'::regprocedure), ${quoted(grantBranch)}, '');
end $$;
revoke update (reader_keys) on order_text, verification from duban_app;
drop function auth.grant_keys(integer, integer);
drop table mandate;
drop sequence grant_number;
`;
