import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldSql, logSql } from './20261126120000-rollup-log.sql.ts';
import {
  colours,
  lightDown,
  lightFactsSql,
  lightGrants,
  lightReading,
  lightTables,
  lightTurning,
  unturnedSql,
} from './20261127120000-lights.sql.ts';

/** Lights of every task, kept with the day until which they stay, and their counts over every subtree. */
export class Lights20261127120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [lightTables, lightFactsSql, lightTurning, lightReading, lightGrants]) await runner.query(sql);
    await runner.query(logSql(true, unturnedSql));
    await runner.query(foldSql(true, colours));
    await runner.query(begin);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(foldSql(true));
    await runner.query(logSql(true));
    await runner.query(lightDown);
  }
}

/** Every task that is there waits for its light. */
const begin = `
set local role duban_auth;
insert into light_unturned (root_id, item_id, node_id) select root_id, item_id, id from assignment;
reset role;
`;
