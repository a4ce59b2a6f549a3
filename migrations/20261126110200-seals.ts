import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The seal of a report from its approval on, of a check and of an opinion from their making on, verified whenever they are read (M-101). */
export class Seals20261126110200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table report add column hash bytea check (length(hash) = 32);
alter table verification add column hash bytea check (length(hash) = 32);
alter table co_sign add column hash bytea check (length(hash) = 32);
grant update (hash) on report, co_sign to duban_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table report drop column hash;
alter table verification drop column hash;
alter table co_sign drop column hash;
`);
  }
}
