import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a unit reports that it did of what a card asks, which is verified or sent back (M-46). */
export class CardReports20270109100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${states([...before, 'REPORTED'])}
alter table warning_card
  add column done_words text not null default '' check (length(done_words) <= 2000),
  add column done_evidence text not null default '' check (length(done_evidence) <= 2000),
  add column done_by_name text,
  add column done_at timestamptz,
  add constraint warning_card_reported_check check (state <> 'REPORTED' or done_at is not null);
grant update (done_words, done_evidence, done_by_name, done_at) on warning_card to duban_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update warning_card set state = 'ISSUED' where state = 'REPORTED';
alter table warning_card drop column done_words, drop column done_evidence, drop column done_by_name, drop column done_at;
${states(before)}`);
  }
}

const before = [
  ...['PROPOSED', 'WITHDRAWN', 'HEARD', 'ISSUED', 'RECTIFIED'],
  ...['EXPIRED', 'APPEALED', 'UPHELD', 'REVOKED'],
];
const states = (all: readonly string[]): string => `
alter table warning_card drop constraint warning_card_state_check,
  add constraint warning_card_state_check check (state in (${all.map((one) => `'${one}'`).join(', ')}));`;
