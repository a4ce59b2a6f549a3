import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which of the four keys a matter is of, as its office says (四重, M-22). */
export class FourKeys20270101000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table item drop column four_key');
  }
}

const up = `
alter table item add column four_key text check (four_key in ('ECONOMIC_INDICATOR', 'KEY_PROJECT', 'MAJOR_EVENT', 'IMPORTANT_WORK'));
create index item_four_key on item (root_id, org_unit_id) where four_key is not null;
grant update (four_key) on item to duban_app;
`;
