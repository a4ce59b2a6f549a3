import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The room of a joint operation: an opinion of each body, the report of the lead, and the countersignatures (M-11). */
export class JointRooms20261225000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const head = `
  root_id integer not null,
  id uuid not null,
  operation_id uuid not null,`;

const rest = `
  secrecy smallint not null check (secrecy < 2),
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, operation_id) references joint_operation (root_id, id)`;

const tables = ['joint_opinion', 'joint_report', 'joint_signature'];

const protectedBy = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy readers on ${table} to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert on ${table} to duban_app;`;

const running = `m.root_id = root and m.org_unit_id = unit and m.state = 'ACCEPTED' and o.state = 'APPROVED'
    and o.starts_at <= app.now() and o.ends_at > app.now() and o.ended_at is null`;

const keysOf = (joint: string): string => `
create or replace function auth.grant_keys(root integer, unit integer) returns setof integer language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
  select grant_key from mandate where root_id = root and delegate_unit_id = unit
    and starts_at <= app.now() and ends_at > app.now() and ended_at is null
  union all
  ${joint} $$;`;

const up = `
-- The key of one body in an operation, for what the others do not read yet.
alter table joint_member add column grant_key integer not null default -(2 * nextval('grant_number')::integer + 1)
  check (grant_key < 0 and grant_key % 2 <> 0);
alter table joint_member alter column grant_key drop default;
create unique index joint_member_key on joint_member (root_id, grant_key);

create table joint_opinion (${head}
  org_unit_id integer not null,
  words text not null check (length(words) between 1 and 4000),
  version integer not null,
  given_by_name text not null,
  given_at timestamptz not null,${rest},
  unique (root_id, operation_id, org_unit_id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);

create table joint_report (${head}
  org_unit_id integer not null,
  words text not null check (length(words) between 1 and 10000),
  version integer not null,
  written_by_name text not null,
  written_at timestamptz not null,
  submitted_by_name text,
  submitted_at timestamptz check ((submitted_at is null) = (submitted_by_name is null)),${rest},
  unique (root_id, operation_id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);

create table joint_signature (${head}
  org_unit_id integer not null,
  signed_by_name text not null,
  signed_at timestamptz not null,${rest},
  unique (root_id, operation_id, org_unit_id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);
${tables.map(protectedBy).join('')}
grant update (words, version, given_by_name, given_at, reader_keys) on joint_opinion to duban_app;
grant update (words, version, org_unit_id, written_by_name, written_at, submitted_by_name, submitted_at, reader_keys) on joint_report to duban_app;
${keysOf(`select unnest(array[o.grant_key, m.grant_key]) from joint_member m
    join joint_operation o on o.root_id = m.root_id and o.id = m.operation_id where ${running}`)}
`;

const down = `
${keysOf(`select o.grant_key from joint_member m join joint_operation o on o.root_id = m.root_id and o.id = m.operation_id
    where ${running}`)}
drop table joint_signature, joint_report, joint_opinion;
alter table joint_member drop column grant_key;
`;
