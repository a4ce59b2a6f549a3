import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A visit lists the checks and look-backs made on it (M-41). */
export class StepsOnVisits20270115000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index finding_step_visit on finding_step (root_id, visit_id) where visit_id is not null;',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index finding_step_visit;');
  }
}
