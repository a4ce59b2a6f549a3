import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever stands on the list of a work secret, and reads the matter or a task of it, reads who else of the own house does; its office keeps it. */
export class ListReaders20261223000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop policy readers on need_to_know;
create policy readers on need_to_know for select to duban_app using (${listed} and (${ofOffice} or removed_at is null and ${ofHouse}
  and (exists (select from assignment a where a.root_id = need_to_know.root_id and a.item_id = need_to_know.item_id)
    or exists (select from item i where i.root_id = need_to_know.root_id and i.id = need_to_know.item_id))));
create policy keepers on need_to_know for update to duban_app using (${listed} and ${ofOffice});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop policy keepers on need_to_know;
drop policy readers on need_to_know;
create policy readers on need_to_know to duban_app using (${ofOffice} and root_id = (select app.root_id())
  and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));`);
  }
}

const ofHouse = 'exists (select from post p where p.root_id = need_to_know.root_id and p.id = need_to_know.post_id)';
const ofOffice = 'reader_keys && (select app.reader_keys())';
const listed = 'root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and app.knows(item_id)';
