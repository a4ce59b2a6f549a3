import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps why an accepted assignment was opened again, beside the limit that it was given for its next round. */
export class Reopenings20261127130100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table assignment add column reopen_reason text not null default '' check (length(reopen_reason) <= 1000)`,
    );
    await runner.query('grant update (reopen_reason) on assignment to duban_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table assignment drop column reopen_reason');
  }
}
