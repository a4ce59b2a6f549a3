import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clock lets a matter go on on the day of its review. */
export class PauseClock20261126102200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy clock_reads on pause for select to duban_clock using (root_id = (select app.root_id()));
      create policy clock_moves on pause for update to duban_clock using (root_id = (select app.root_id()));
      grant select, update (ended_at, ended_by) on pause to duban_clock;
      grant update (due_on, verification_due_on) on item to duban_clock;
      grant update (${ofTasks}) on assignment to duban_clock;
      create index pause_review on pause (root_id, review_on) where ended_at is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index pause_review;
      revoke update (${ofTasks}) on assignment from duban_clock;
      revoke update (due_on, verification_due_on) on item from duban_clock;
      revoke all on pause from duban_clock;
      drop policy clock_moves on pause;
      drop policy clock_reads on pause;`);
  }
}

const ofTasks =
  'stopped_in, halted_at, halt_reason, review_on, due_on, due_provisional, window_days, acceptance_due_on';
