import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers of archived matters: a volume and its pieces, written once and never changed (M-115). */
export class Archives20261216000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table archive_piece, archive_file');
  }
}

const kinds = [
  ...['MATTER', 'NOTICE', 'TASK', 'PLAN', 'REPORT', 'CO_SIGN', 'CHECK', 'CONCLUSION', 'OBJECTION', 'EXTENSION'],
  ...['COORDINATION', 'RECTIFICATION', 'AMENDMENT', 'PAUSE', 'TRANSFER', 'COMMITMENT', 'CHASE'],
];

const walled = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy readers on ${table} to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert on ${table} to duban_app;`;

const up = `
create table archive_file (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  volume smallint not null check (volume > 0),
  pieces integer not null check (pieces > 0),
  digest bytea not null check (length(digest) = 32),
  retention text not null,
  archived_by uuid not null,
  archived_by_name text not null,
  archived_at timestamptz not null,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  unique (root_id, item_id, volume),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, archived_by) references post (root_id, id)
);
create table archive_piece (
  root_id integer not null,
  id uuid not null default gen_random_uuid(),
  file_id uuid not null,
  place integer not null check (place > 0),
  tenant_id integer not null,
  kind text not null check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})),
  record_id uuid not null,
  org_unit_id integer not null,
  made_at timestamptz not null,
  words jsonb not null,
  hash bytea not null check (length(hash) = 32),
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  unique (root_id, file_id, place),
  foreign key (root_id, file_id) references archive_file (root_id, id) deferrable initially deferred,
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);
${walled('archive_file')}
${walled('archive_piece')}
`;
