import type { MigrationInterface, QueryRunner } from 'typeorm';
import { logSql } from './20261126120000-rollup-log.sql.ts';
import { lightFactsSql, unturnedSql } from './20261127120000-lights.sql.ts';

/** Lights that know since when a report is missing, and whether the last one that was missed was made up (lifecycle 5.4). */
export class MissingReports20261129000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      lightFactsSql.replace(
        "'childLateFrom'",
        `'reportMissingFrom', a.report_late_from, 'missedReportMadeUp', a.report_made_up, 'childLateFrom'`,
      ),
    );
    await runner.query(logSql(true, { ...unturnedSql, changed }));
    await runner.query(again);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(lightFactsSql);
    await runner.query(logSql(true, unturnedSql));
    await runner.query(again);
  }
}

/** A task whose report is or was missing is turned anew; the task above asks nothing of reports. */
const changed = `${unturnedSql.changed}
    insert into light_unturned (root_id, item_id, node_id)
      select m.root_id, m.item_id, m.id from made m join gone g on g.root_id = m.root_id and g.id = m.id
      where m.report_late_from is distinct from g.report_late_from or m.report_made_up <> g.report_made_up;`;

/** What has reports of its own waits for its light. */
const again = `
set local role duban_auth;
insert into light_unturned (root_id, item_id, node_id)
  select root_id, item_id, id from assignment where report_late_from is not null or report_made_up;
reset role;
`;
