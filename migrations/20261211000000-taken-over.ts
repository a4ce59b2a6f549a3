import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was accepted from another office is registered by the receiving body as a matter of its own, once (M-38). */
export class TakenOver20261211000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
alter table transfer
  add column registered_item_id uuid,
  add column registered_at timestamptz,
  add constraint transfer_registered check ((registered_item_id is null) = (registered_at is null)
    and (registered_at is null or state = 'ACCEPTED')),
  add foreign key (root_id, registered_item_id) references item (root_id, id);
create unique index transfer_taken_over on transfer (root_id, registered_item_id) where registered_item_id is not null;
grant update (registered_item_id, registered_at) on transfer to duban_app;
`;

const down = `
revoke update (registered_item_id, registered_at) on transfer from duban_app;
alter table transfer drop column registered_item_id, drop column registered_at;
`;
