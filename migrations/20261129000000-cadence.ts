import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a task reports, its periods, and what the clock and lights need to know of them (lifecycle 5.2, 5.6, B12). */
export class Cadence20261129000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table assignment drop column report_cadence, drop column report_periods, drop column report_due_on,
      drop column report_late_from, drop column report_made_up, drop column report_next_on, drop column report_calendar`);
  }
}

const kept = 'report_periods, report_due_on, report_late_from, report_made_up, report_next_on, report_calendar';

const up = `
alter table assignment
  add column report_cadence text not null default 'NONE'
    check (report_cadence in ('NONE', 'WEEKLY', 'HALF_MONTHLY', 'MONTHLY', 'QUARTERLY')),
  add column report_periods jsonb not null default '[]',
  add column report_due_on date,
  add column report_late_from date,
  add column report_made_up boolean not null default false,
  add column report_next_on date,
  add column report_calendar integer not null default 0;
create index assignment_reports on assignment (root_id, report_due_on)
  where report_cadence <> 'NONE' and state in ('IN_PROGRESS', 'RETURNED');
create index assignment_reports_halted on assignment (root_id)
  where report_next_on is not null and state not in ('IN_PROGRESS', 'RETURNED');
grant update (${kept}) on assignment to duban_app, duban_clock;
`;
