import type { MigrationInterface, QueryRunner } from 'typeorm';

const known = "'GOVERNMENT', 'DEPARTMENT', 'ZONE', 'TOWNSHIP', 'SECTION', 'OFFICE'";
const kinds = (some: string): string =>
  `alter table org_unit drop constraint org_unit_kind_check, add constraint org_unit_kind_check check (kind in (${some}));`;

/** Party, congress and CPPCC stand beside the governments in the directory (几大班子, D12). */
export class LeadingBodies20270110600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`${known}, 'LEADING_BODY'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from org_unit where kind = 'LEADING_BODY'; ${kinds(known)}`);
  }
}
