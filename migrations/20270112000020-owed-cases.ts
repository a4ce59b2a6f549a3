import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints that must be pursued and are not yet, as the workbench of their office asks for them (M-36). */
export class OwedCases20270112000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index closed_case_owed on closed_case (root_id, org_unit_id) where outcome in ('BEYOND_AUTHORITY', 'RECTIFY')
        and item_id is null and finding_id is null and accepted is not true`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index closed_case_owed');
  }
}
