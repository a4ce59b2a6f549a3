import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Children are looked up by index though the planner believes that there are hardly any tasks: an order to ten thousand units makes
 * its statistics old at once, and a sequential scan for each node then took longer than a statement may.
 */
export class SteadyPlans20261221000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter function app.quantities(uuid[]) set enable_seqscan = off');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter function app.quantities(uuid[]) reset enable_seqscan');
  }
}
