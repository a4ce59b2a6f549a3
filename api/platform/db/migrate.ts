import type { MigrationInterface } from 'typeorm';
import { StartRefused } from '../config.ts';
import { createMigrator } from './data-source.ts';
import { roles } from './roles.ts';

type MigrationClass = new () => MigrationInterface;

/**
 * Brings the schema up to date and answers the names of the migrations it ran. One migrator works at a time;
 * each migration is one transaction, so a killed run is simply run again.
 */
export async function migrateUp(url: string, migrations: MigrationClass[]): Promise<string[]> {
  const source = await createMigrator(url, migrations).initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock(871100)');
    const ran = await source.runMigrations();
    await guard.query(`grant select on schema_migration to ${roles.app}`);
    return ran.map((migration) => migration.name);
  } catch (error) {
    throw new StartRefused(`A migration failed and was taken back whole: ${(error as Error).message}`);
  } finally {
    await guard.query('select pg_advisory_unlock(871100)').catch(() => undefined);
    await guard.release();
    await source.destroy();
  }
}

/** Takes the newest migration back. */
export async function migrateDown(url: string, migrations: MigrationClass[]): Promise<void> {
  const source = await createMigrator(url, migrations).initialize();
  try {
    await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

/** The migrations that `applied` lacks and those that only `applied` knows (a newer program wrote them). */
export function schemaDrift(
  migrations: readonly MigrationClass[],
  applied: readonly string[],
): { missing: string[]; unknown: string[] } {
  const known = migrations.map((migration) => migration.name);
  return {
    missing: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}
