import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of responsibility matrices as they were read, and which line of which document a matter is (M-19). */
export class Imports20261210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table item drop column suggestion, drop column matrix_key; drop table matrix_file');
  }
}

const up = `
create table matrix_file (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  post_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  content jsonb not null,
  uploaded_at timestamptz not null,
  registered integer not null default 0,
  known integer not null default 0,
  imported_at timestamptz,
  primary key (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, post_id) references post (root_id, id)
);
create index matrix_file_holder on matrix_file (root_id, post_id, uploaded_at);
alter table matrix_file enable row level security;
alter table matrix_file force row level security;
create policy holder on matrix_file to duban_app using (root_id = (select app.root_id()) and post_id = (select app.post_id()));
grant select, insert, delete, update (registered, known, imported_at) on matrix_file to duban_app;
alter table item add matrix_key text check (length(matrix_key) <= 300), add suggestion jsonb;
create unique index item_matrix_line on item (root_id, matrix_key) where matrix_key is not null;
`;
