import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Expedited matters: who of the office follows them, and the moment by which they and all tasks below must be done (M-09). */
export class Expediting20261126103100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
alter table item
  add column expedited_until timestamptz,
  add column expedited_post_id uuid,
  add column expedite_reason text not null default '' check (length(expedite_reason) <= 1000),
  add check ((expedited_until is null) = (expedited_post_id is null)),
  add foreign key (root_id, expedited_post_id) references post (root_id, id);
grant update (expedited_until, expedited_post_id, expedite_reason) on item to duban_app;

alter table assignment add column expedited_until timestamptz;
create index assignment_expedited on assignment (root_id, expedited_until) where expedited_until is not null and submitted_at is null;
`;

const down = `
alter table assignment drop column expedited_until;
alter table item drop column expedited_until, drop column expedited_post_id, drop column expedite_reason;
`;
