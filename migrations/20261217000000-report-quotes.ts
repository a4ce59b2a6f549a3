import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a report quotes of the reports of the level below: a reference, the words frozen, and an annotation beside them. */
export class ReportQuotes20261217000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report add column quotes jsonb not null default '[]'
        check (jsonb_typeof(quotes) = 'array' and jsonb_array_length(quotes) <= 20);
      grant update (quotes) on report to duban_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report drop column quotes');
  }
}
