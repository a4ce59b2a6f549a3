import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos and other files of what a visit found: read with its record, so that they stay hidden until the release (Z11, M-116). */
export class VisitPhotos20261231000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const own = 'root_id = (select app.root_id()) and secrecy <= (select app.clearance())';
const on = (table: string, column: string): string =>
  `exists (select from ${table} r where r.root_id = file.root_id and r.id = file.${column})`;
const before = `when version_id is not null then ${on('report_version', 'version_id')}
  when report_id is not null then ${on('report', 'report_id')}
  when verification_id is not null then ${on('verification', 'verification_id')}
  when joint_evidence_id is not null then ${on('joint_evidence', 'joint_evidence_id')}`;
const sent = 'else uploaded_by = (select app.post_id()) end';
const hung = 'report_id, verification_id, joint_evidence_id';

const up = `
alter table file
  add column visit_record_id uuid check (visit_record_id is null or coalesce(${hung}) is null),
  add foreign key (root_id, visit_record_id) references visit_record (root_id, id),
  drop constraint file_free,
  drop constraint file_whole,
  add constraint file_free check ((free_since is null) = (coalesce(${hung}, visit_record_id) is not null)),
  add constraint file_whole check (coalesce(${hung}, visit_record_id) is null or state = 'KEPT');
create index file_visit_record on file (root_id, visit_record_id) where visit_record_id is not null;
grant update (visit_record_id) on file to duban_app;
alter policy readers on file using (${own} and case ${before}
  when visit_record_id is not null then ${on('visit_record', 'visit_record_id')} ${sent});
`;

const down = `
alter policy readers on file using (${own} and case ${before} ${sent});
delete from file where visit_record_id is not null;
alter table file
  drop constraint file_free,
  drop constraint file_whole,
  drop column visit_record_id,
  add constraint file_free check ((free_since is null) = (coalesce(${hung}) is not null)),
  add constraint file_whole check (coalesce(${hung}) is null or state = 'KEPT');
`;
