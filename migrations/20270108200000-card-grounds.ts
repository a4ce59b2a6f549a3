import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules propose cards by a report that is missing and by an order that is past its limit too, and the clock goes by the scheme of each tenant (M-46, D6). */
export class CardGrounds20270108200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${grounds([...before, 'REPORT_MISSING', 'FINDING_OVERDUE'], ['FINDING', 'FINDING_OVERDUE'])}
create policy clock_reads on card_scheme for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_reads on org_unit for select to duban_clock using (root_id = (select app.root_id()));
grant select on card_scheme to duban_clock;
grant select (root_id, id, tenant_id) on org_unit to duban_clock;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy clock_reads on org_unit; drop policy clock_reads on card_scheme;
revoke select on card_scheme from duban_clock;
revoke select (root_id, id, tenant_id) on org_unit from duban_clock;
${grounds(before, ['FINDING'])}`);
  }
}

const before = ['DUE_SOON', 'OVERDUE', 'FAILED', 'FINDING', 'UNRECTIFIED', 'REPEATED'];
const listed = (some: readonly string[]): string => `(${some.map((one) => `'${one}'`).join(', ')})`;
const grounds = (all: readonly string[], onFinding: readonly string[]): string => `
alter table warning_card drop constraint warning_card_ground_check, drop constraint warning_card_check,
  add constraint warning_card_ground_check check (ground in ${listed(all)}),
  add constraint warning_card_check check ((finding_id is not null) = (ground in ${listed(onFinding)}));`;
