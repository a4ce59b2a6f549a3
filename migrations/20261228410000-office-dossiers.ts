import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['archive_file', 'archive_piece'];

/** Dossiers carry no keys of grants, also those that were written while one was in force: they are the office's alone (M-115). */
export class OfficeDossiers20261228410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(
        `update ${table} set reader_keys = array(select key from unnest(reader_keys) key where key > 0) where 0 > any(reader_keys)`,
      );
  }

  /** Which grants read a dossier stood nowhere else, and nobody is to read it again. */
  async down(): Promise<void> {}
}
