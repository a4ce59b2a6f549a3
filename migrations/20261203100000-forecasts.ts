import type { MigrationInterface, QueryRunner } from 'typeorm';
import { logSql } from './20261126120000-rollup-log.sql.ts';
import { unturnedSql } from './20261127120000-lights.sql.ts';
import {
  changedIn,
  factsSql,
  faultColumns,
  faults,
  reportColumns,
  reports,
} from './20261203000000-failed-verifications.ts';

/** What the checks of a task verified, and when it will be done at that pace; lights that know it (lifecycle 5.4, B13). */
export class Forecasts20261203100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(factsSql([...reports, ...faults, `'forecastOn', a.forecast_on`]));
    await runner.query(log([...reportColumns, ...faultColumns, 'forecast_on']));
    await runner.query(again);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(factsSql([...reports, ...faults]));
    await runner.query(log([...reportColumns, ...faultColumns]));
    await runner.query('alter table assignment drop column verified_series, drop column forecast_on');
  }
}

const log = (own: readonly string[]): string => logSql(true, { ...unturnedSql, changed: changedIn(own) });

/** The series begins with the next check: what was checked before tells no pace that anybody saw. */
const columns = `
alter table assignment add column verified_series jsonb not null default '[]', add column forecast_on date;
grant update (verified_series, forecast_on) on assignment to duban_app, duban_clock;
`;

/** Lights are told their facts by name, so all are reckoned again. */
const again = `
set local role duban_auth;
insert into light_unturned (root_id, item_id, node_id) select root_id, item_id, id from assignment;
reset role;
`;
