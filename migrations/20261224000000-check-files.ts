import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files hang on checks too: what was seen is kept beside what was found, and read by whoever reads the check. */
export class CheckFiles20261224000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table file
  add column verification_id uuid check (verification_id is null or report_id is null),
  add foreign key (root_id, verification_id) references verification (root_id, id),
  drop constraint file_check1,
  drop constraint file_check2,
  add constraint file_free check ((free_since is null) = (coalesce(report_id, verification_id) is not null)),
  add constraint file_whole check (coalesce(report_id, verification_id) is null or state = 'KEPT');
create index file_verification on file (root_id, verification_id) where verification_id is not null;
grant update (verification_id) on file to duban_app;
alter policy readers on file using (${own} and case when report_id is not null then ${on('report')}
  when verification_id is not null then ${on('verification')} else ${sent} end);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter policy readers on file using (${own} and case when report_id is not null then ${on('report')} else ${sent} end);
delete from file where verification_id is not null;
alter table file
  drop constraint file_free,
  drop constraint file_whole,
  drop column verification_id,
  add constraint file_check1 check ((free_since is null) = (report_id is not null)),
  add constraint file_check2 check (report_id is null or state = 'KEPT');`);
  }
}

const own = 'root_id = (select app.root_id()) and secrecy <= (select app.clearance())';
const sent = 'uploaded_by = (select app.post_id())';
const on = (table: string): string =>
  `exists (select from ${table} r where r.root_id = file.root_id and r.id = file.${table}_id)`;
