import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is put into the room of a joint operation for everybody in it: a line and files, closed with the operation (M-11). */
export class JointEvidence20261226010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const own = 'root_id = (select app.root_id()) and secrecy <= (select app.clearance())';
const sent = 'uploaded_by = (select app.post_id())';
const on = (table: string): string =>
  `exists (select from ${table} r where r.root_id = file.root_id and r.id = file.${table}_id)`;
const hung = 'coalesce(report_id, verification_id';
const before = `when report_id is not null then ${on('report')} when verification_id is not null then ${on('verification')}`;

const up = `
create table joint_evidence (
  root_id integer not null,
  id uuid not null,
  operation_id uuid not null,
  org_unit_id integer not null,
  words text not null check (length(words) between 1 and 200),
  put_by_name text not null,
  put_at timestamptz not null,
  secrecy smallint not null check (secrecy < 2),
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, operation_id) references joint_operation (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);
create index joint_evidence_operation on joint_evidence (root_id, operation_id);
alter table joint_evidence enable row level security;
alter table joint_evidence force row level security;
create policy readers on joint_evidence to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert on joint_evidence to duban_app;

alter table file
  add column joint_evidence_id uuid check (joint_evidence_id is null or ${hung}) is null),
  add foreign key (root_id, joint_evidence_id) references joint_evidence (root_id, id),
  drop constraint file_free,
  drop constraint file_whole,
  add constraint file_free check ((free_since is null) = (${hung}, joint_evidence_id) is not null)),
  add constraint file_whole check (${hung}, joint_evidence_id) is null or state = 'KEPT');
create index file_joint_evidence on file (root_id, joint_evidence_id) where joint_evidence_id is not null;
grant update (joint_evidence_id) on file to duban_app;
alter policy readers on file using (${own} and case ${before}
  when joint_evidence_id is not null then ${on('joint_evidence')} else ${sent} end);
`;

const down = `
alter policy readers on file using (${own} and case ${before} else ${sent} end);
delete from file where joint_evidence_id is not null;
alter table file
  drop constraint file_free,
  drop constraint file_whole,
  drop column joint_evidence_id,
  add constraint file_free check ((free_since is null) = (${hung}) is not null)),
  add constraint file_whole check (${hung}) is null or state = 'KEPT');
drop table joint_evidence;
`;
