import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The document of a formal report: its number, who signed it, and that it bears the seal (M-70). */
export class FormalReports20261208000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report drop column doc_no, drop column signer, drop column doc_sealed');
  }
}

const up = `
alter table report
  add column doc_no text not null default '' check (length(doc_no) <= 60),
  add column signer text not null default '' check (length(signer) <= 50),
  add column doc_sealed boolean not null default false;
grant update (doc_no, signer, doc_sealed) on report to duban_app;
`;
