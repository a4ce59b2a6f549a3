import type { MigrationInterface, QueryRunner } from 'typeorm';
import { placeDown, placeReading, placeTables, turnSql } from './20261201000000-place-totals.sql.ts';

/** Totals by place over every matter of a unit: kept with the lights, so that no read goes through the tasks of a province. */
export class PlaceTotals20261201000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [placeTables, turnSql(true), placeReading]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(turnSql(false));
    await runner.query(placeDown);
  }
}
