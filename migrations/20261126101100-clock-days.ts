import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The days that the clock asks for in each turn, so that it reads what is due and not every task. */
export class ClockDays20261126101100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index assignment_due_clock, assignment_relay_clock, assignment_acceptance_clock, item_look_back',
    );
  }
}

const up = `
create index assignment_due_clock on assignment (root_id, due_on)
  where state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED') and role = 'LEAD';
create index assignment_relay_clock on assignment (root_id, relay_due_on)
  where state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED') and role = 'LEAD' and relayed_at is null;
create index assignment_acceptance_clock on assignment (root_id, acceptance_due_on) where state = 'SUBMITTED';
create index item_look_back on item (root_id, id) where state = 'STRUCK_OFF' and look_back_on <> '{}';
`;
