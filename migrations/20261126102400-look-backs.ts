import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A look-back that finds that the facts at closing were false is kept as a false closure. */
export class LookBacks20261126102400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table verification add column false_closure boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table verification drop column false_closure');
  }
}
