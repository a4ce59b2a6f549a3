import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A visit may be given another approver until it is released, so that it does not stay hidden when the one it had leaves (M-29, Z11). */
export class VisitApprovers20261229000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant update (approver_post, approver_name) on visit to duban_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke update (approver_post, approver_name) on visit from duban_app');
  }
}
