import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps the name of whoever took an assignment up, which the unit directly above may read though not the post behind it (G5). */
export class HandlerName20261126140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table assignment add column handler_name text');
    await runner.query('grant update (handler_name) on assignment to duban_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table assignment drop column handler_name');
  }
}
