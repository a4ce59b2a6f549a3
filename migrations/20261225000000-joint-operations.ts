import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Joint operations: several bodies supervise listed matters or tasks together, within a scope, for a time (M-11). */
export class JointOperations20261225000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

/** What every row of an operation carries; none is of a work secret, whose list names persons and not bodies. */
const walled = `
  secrecy smallint not null check (secrecy < 2),
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16)`;

const tables = ['joint_operation', 'joint_member', 'joint_scope'];

const protectedBy = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy readers on ${table} to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
create policy door on ${table} for select to duban_auth using (true);
grant select, insert on ${table} to duban_app;
grant select on ${table} to duban_auth;`;

const mandateKeys = `
  select grant_key from mandate where root_id = root and delegate_unit_id = unit
    and starts_at <= app.now() and ends_at > app.now() and ended_at is null`;

const keysOf = (sources: string): string => `
create or replace function auth.grant_keys(root integer, unit integer) returns setof integer language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$${sources} $$;`;

const up = `
create table joint_operation (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  title text not null check (length(title) between 1 and 100),
  purpose text not null check (length(purpose) between 1 and 2000),
  powers text[] not null check (powers <@ array['CHASE', 'VERIFY'] and cardinality(powers) <= 2),
  schedule jsonb not null check (jsonb_typeof(schedule) = 'array'),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  grant_key integer not null check (grant_key < 0 and grant_key % 2 <> 0),
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
  version integer not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by_name text,
  decided_at timestamptz check ((decided_at is null) = (state = 'PROPOSED')),
  decision_words text not null default '' check (length(decision_words) <= 1000),
  ended_at timestamptz,
  end_reason text not null default '' check (length(end_reason) <= 1000),${walled},
  primary key (root_id, id),
  unique (root_id, grant_key),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, proposed_by) references post (root_id, id)
);
create index joint_operation_office on joint_operation (root_id, org_unit_id, proposed_at);

create table joint_member (
  root_id integer not null,
  id uuid not null,
  operation_id uuid not null,
  org_unit_id integer not null,
  part text not null check (part in ('LEAD', 'MEMBER')),
  duty text not null check (length(duty) between 1 and 500),
  state text not null check (state in ('NAMED', 'INVITED', 'ACCEPTED', 'DECLINED')),
  version integer not null,
  answered_by_name text,
  answered_at timestamptz check ((answered_at is null) = (state in ('NAMED', 'INVITED'))),
  answer_words text not null default '' check (length(answer_words) <= 1000),${walled},
  primary key (root_id, id),
  unique (root_id, operation_id, org_unit_id),
  foreign key (root_id, operation_id) references joint_operation (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);
create index joint_member_unit on joint_member (root_id, org_unit_id, state);

create table joint_scope (
  root_id integer not null,
  id uuid not null,
  operation_id uuid not null,
  item_id uuid not null,
  whole boolean not null,
  scope_ids uuid[] not null check (whole = (scope_ids = '{}')),${walled},
  primary key (root_id, id),
  unique (root_id, operation_id, item_id),
  foreign key (root_id, operation_id) references joint_operation (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id)
);
create index joint_scope_item on joint_scope (root_id, item_id);
${tables.map(protectedBy).join('')}
grant update (state, version, decided_by_name, decided_at, decision_words, ended_at, end_reason, reader_keys) on joint_operation to duban_app;
grant update (state, version, part, answered_by_name, answered_at, answer_words, reader_keys) on joint_member to duban_app;
grant update (reader_keys) on joint_scope to duban_app;

-- The keys of the grants that are in force for a unit at this moment of the service clock.
${keysOf(`${mandateKeys}
  union all
  select o.grant_key from joint_member m join joint_operation o on o.root_id = m.root_id and o.id = m.operation_id
  where m.root_id = root and m.org_unit_id = unit and m.state = 'ACCEPTED' and o.state = 'APPROVED'
    and o.starts_at <= app.now() and o.ends_at > app.now() and o.ended_at is null`)}
`;

const down = `
${keysOf(mandateKeys)}
drop table joint_scope, joint_member, joint_operation;
`;
