import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan of a conference may change, and after its notice why it did (M-23). */
export class AmendedConferences20270110500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const plan = 'period_from, period_until, held_on, chair_post, chair_name, attendee_unit_ids';

const up = `
alter table conference
  add column amended_at timestamptz,
  add column amend_reason text not null default '' check (length(amend_reason) <= 500),
  add constraint conference_amended check ((amended_at is not null) = (amend_reason <> ''));
grant update (${plan}, amended_at, amend_reason) on conference to duban_app;
`;

const down = `
revoke update (${plan}) on conference from duban_app;
alter table conference drop column amended_at, drop column amend_reason;
`;
