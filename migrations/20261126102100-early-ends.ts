import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A matter that its originator takes back keeps when and why; its tasks already can. */
export class EarlyEnds20261126102100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table item add column halted_at timestamptz,
        add column halt_reason text not null default '' check (length(halt_reason) <= 1000);
      grant update (halted_at, halt_reason) on item to duban_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table item drop column halted_at, drop column halt_reason');
  }
}
