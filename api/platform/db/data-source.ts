import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';

/** Settings of every connection: no statement waits or holds locks without an end. */
const connectionSettings =
  '-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=20000';

/** The pool through which the application serves, as the role that row-level security binds. */
export function createDataSource(url: string, entities: EntityTarget<ObjectLiteral>[], poolSize: number): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as never[],
    synchronize: false,
    poolSize,
    installExtensions: false,
    extra: { options: connectionSettings, connectionTimeoutMillis: 5000, application_name: 'duban' },
  });
}

/** The connection of the migrator, which acts as the owner role; one connection, so that a session lock holds. */
export const createMigrator = (url: string, migrations: (new () => MigrationInterface)[]): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    poolSize: 2,
    extra: { options: '-c role=duban_owner -c lock_timeout=10000', application_name: 'duban-migrate' },
  });
