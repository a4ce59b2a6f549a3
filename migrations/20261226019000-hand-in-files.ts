import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is handed in keeps its files and quotes: the ids of the files stand with it in their order, and a file that the report lets go
 * stays on the last hand-in that carried it. Null: handed in before that was kept, and not told by the report as it stands.
 */
export class HandInFiles20261226019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table report_version
  add column file_ids uuid[] check (cardinality(file_ids) <= 20),
  add column quotes jsonb check (jsonb_typeof(quotes) = 'array' and jsonb_array_length(quotes) <= 20),
  add check ((file_ids is null) = (quotes is null));
update report_version v set quotes = r.quotes,
    file_ids = array(select f.id from file f where f.root_id = r.root_id and f.report_id = r.id order by f.uploaded_at, f.id)
  from report r where r.root_id = v.root_id and r.id = v.report_id and r.state <> 'DRAFT'
    and v.number = (select max(o.number) from report_version o where o.root_id = v.root_id and o.report_id = v.report_id);
alter table file
  add column version_id uuid check (version_id is null or report_id is not null),
  add foreign key (root_id, version_id) references report_version (root_id, id);
create index file_version on file (root_id, version_id) where version_id is not null;
grant update (version_id) on file to duban_app;
alter policy readers on file using (${own} and case when version_id is not null then ${on('report_version', 'version_id')} ${before});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter policy readers on file using (${own} and case ${before});
delete from file where version_id is not null;
alter table file drop column version_id;
alter table report_version drop column file_ids, drop column quotes;`);
  }
}

const own = 'root_id = (select app.root_id()) and secrecy <= (select app.clearance())';
const on = (table: string, column: string): string =>
  `exists (select from ${table} r where r.root_id = file.root_id and r.id = file.${column})`;
const before = `when report_id is not null then ${on('report', 'report_id')}
  when verification_id is not null then ${on('verification', 'verification_id')}
  when joint_evidence_id is not null then ${on('joint_evidence', 'joint_evidence_id')} else uploaded_by = (select app.post_id()) end`;
