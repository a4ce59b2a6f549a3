import type { MigrationInterface, QueryRunner } from 'typeorm';
import { logSql } from './20261126120000-rollup-log.sql.ts';
import { lightFactsSql, unturnedSql } from './20261127120000-lights.sql.ts';

/** Lights that know since when a failed verification is open, and since when an order to rectify waits for its answer (lifecycle 5.4, M-39). */
export class FailedVerifications20261203000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(factsSql([...reports, ...faults]));
    await runner.query(logSql(true, { ...unturnedSql, changed: changedIn([...reportColumns, ...faultColumns]) }));
    await runner.query(begin);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(factsSql(reports));
    await runner.query(logSql(true, { ...unturnedSql, changed: changedIn(reportColumns) }));
    await runner.query('alter table assignment drop column failed_from, drop column rectify_from');
  }
}

export const reportColumns = ['report_late_from', 'report_made_up'];
export const faultColumns = ['failed_from', 'rectify_from'];

export const reports = [`'reportMissingFrom', a.report_late_from`, `'missedReportMadeUp', a.report_made_up`];
export const faults = [`'failedVerificationFrom', a.failed_from`, `'rectificationFrom', a.rectify_from`];

export const factsSql = (more: readonly string[]): string =>
  lightFactsSql.replace(`'childLateFrom'`, `${more.join(', ')}, 'childLateFrom'`);

/** What is against a task alone turns it anew; the task above asks nothing of it. */
export const changedIn = (own: readonly string[]): string => `${unturnedSql.changed}
    insert into light_unturned (root_id, item_id, node_id)
      select m.root_id, m.item_id, m.id from made m join gone g on g.root_id = m.root_id and g.id = m.id
      where ${own.map((one) => `m.${one} is distinct from g.${one}`).join(' or ')};`;

const columns = `
alter table assignment add column failed_from date, add column rectify_from date;
grant update (failed_from, rectify_from) on assignment to duban_app, duban_clock;
`;

const walled = ['assignment', 'verification', 'rectification_order'];
const force = (how: string): string => walled.map((one) => `alter table ${one} ${how} row level security;`).join('\n');

/**
 * Tasks that wait already: for an answer since their order to rectify was decided, to be handed in again since the last verification of
 * their matter failed. Lights are told their facts by name, so all are reckoned again. The owner writes, so the wall does not bind it here.
 */
const begin = `
${force('no force')}
update assignment a set rectify_from = (r.decided_at at time zone 'Asia/Shanghai')::date
  from rectification_order r where r.root_id = a.root_id and r.assignment_id = a.id and r.state = 'OPEN';
update assignment a set failed_from = (v.at at time zone 'Asia/Shanghai')::date
  from (select root_id, item_id, max(at) as at from verification where assignment_id is null and outcome = 'FAIL' group by root_id, item_id) v
  where v.root_id = a.root_id and v.item_id = a.item_id and a.parent_id is null and a.round > 1
    and a.state in ('IN_PROGRESS', 'RETURNED', 'SUSPENDED') and a.submitted_at is null and a.rectify_from is null;
${force('force')}
set local role duban_auth;
insert into light_unturned (root_id, item_id, node_id) select root_id, item_id, id from assignment;
reset role;
`;
