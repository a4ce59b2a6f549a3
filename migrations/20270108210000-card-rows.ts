import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules propose cards by a pace that does not keep the limit and by cards in a row too, as the schemes of 宿迁 and 隆昌 do (D6). */
export class CardRows20270108210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(grounds([...before, 'BEHIND', 'CONSECUTIVE'], ['UNRECTIFIED', 'REPEATED', 'CONSECUTIVE']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(grounds(before, ['UNRECTIFIED', 'REPEATED']));
  }
}

const before = [
  ...['DUE_SOON', 'OVERDUE', 'FAILED', 'FINDING'],
  ...['UNRECTIFIED', 'REPEATED', 'REPORT_MISSING', 'FINDING_OVERDUE'],
];
const listed = (some: readonly string[]): string => `(${some.map((one) => `'${one}'`).join(', ')})`;
const grounds = (all: readonly string[], onCards: readonly string[]): string => `
alter table warning_card drop constraint warning_card_ground_check, drop constraint warning_card_check1,
  add constraint warning_card_ground_check check (ground in ${listed(all)}),
  add constraint warning_card_check1 check ((follows_id is not null) = (ground in ${listed(onCards)}));`;
