import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The visit on which it was seen whether a finding is rectified or still is (M-29, M-41). */
export class CheckedVisits20270110700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table finding
  add column check_visit_id uuid,
  add foreign key (root_id, check_visit_id) references visit (root_id, id);
create index finding_check_visit on finding (root_id, check_visit_id) where check_visit_id is not null;
grant update (check_visit_id) on finding to duban_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finding drop column check_visit_id');
  }
}
