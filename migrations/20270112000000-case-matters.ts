import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a review of closed complaints says must be pursued goes on as a matter, one for a case (M-37, M-38). */
export class CaseMatters20270112000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
alter table closed_case
  add column item_id uuid,
  add constraint closed_case_matter check (item_id is null or (outcome in ('BEYOND_AUTHORITY', 'RECTIFY')) is true),
  add foreign key (root_id, item_id) references item (root_id, id);
create unique index closed_case_item on closed_case (root_id, item_id) where item_id is not null;
grant update (item_id) on closed_case to duban_app;
`;

const down = `
revoke update (item_id) on closed_case from duban_app;
alter table closed_case drop column item_id;
`;
