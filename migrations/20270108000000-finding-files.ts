import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that show what was found, what was done about it, and what was seen of that; and the visit on which something was found (M-37). */
export class FindingFiles20270108000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
    await runner.query(
      classify(
        ' or f.finding_id = any(array(select n.id from finding n where n.root_id = root and n.item_id = wanted))',
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(classify(''));
    await runner.query(down);
  }
}

const own = 'root_id = (select app.root_id()) and secrecy <= (select app.clearance())';
const on = (table: string, column: string): string =>
  `exists (select from ${table} r where r.root_id = file.root_id and r.id = file.${column})`;
const before = `when version_id is not null then ${on('report_version', 'version_id')}
  when report_id is not null then ${on('report', 'report_id')}
  when verification_id is not null then ${on('verification', 'verification_id')}
  when joint_evidence_id is not null then ${on('joint_evidence', 'joint_evidence_id')}
  when visit_record_id is not null then ${on('visit_record', 'visit_record_id')}
  when patrol_id is not null then ${on('patrol', 'patrol_id')}`;
const sent = 'else uploaded_by = (select app.post_id()) end';
const hung = 'report_id, verification_id, joint_evidence_id, visit_record_id, patrol_id';

const up = `
alter table finding
  add column visit_id uuid,
  add foreign key (root_id, visit_id) references visit (root_id, id);
create index finding_visit on finding (root_id, visit_id) where visit_id is not null;
alter table file
  add column finding_id uuid check (finding_id is null or coalesce(${hung}) is null),
  add column finding_part text check (finding_part in ('PROBLEM', 'ANSWER', 'CHECK')),
  add constraint file_finding check ((finding_part is null) = (finding_id is null)),
  add foreign key (root_id, finding_id) references finding (root_id, id),
  drop constraint file_free,
  drop constraint file_whole,
  add constraint file_free check ((free_since is null) = (coalesce(${hung}, finding_id) is not null)),
  add constraint file_whole check (coalesce(${hung}, finding_id) is null or state = 'KEPT');
create index file_finding on file (root_id, finding_id) where finding_id is not null;
grant update (finding_id, finding_part) on file to duban_app;
alter policy readers on file using (${own} and case ${before}
  when finding_id is not null then ${on('finding', 'finding_id')} ${sent});
`;

const down = `
alter policy readers on file using (${own} and case ${before} ${sent});
delete from file where finding_id is not null;
alter table file
  drop constraint file_free,
  drop constraint file_whole,
  drop column finding_id,
  drop column finding_part,
  add constraint file_free check ((free_since is null) = (coalesce(${hung}) is not null)),
  add constraint file_whole check (coalesce(${hung}) is null or state = 'KEPT');
alter table finding drop column visit_id;
`;

const classify = (alsoFindings: string): string => `
-- Gives a matter of the caller's office another class with every row of it, and answers the units that hold a part of it; the clock gives
-- it the lower class that the head of the office ordered for a day that has come. Tasks come first, again and again until none is new:
-- whoever writes below a task holds its row. What was sent or registered on a letter waits for whoever changes the other side of it. The
-- list of what becomes a work secret begins with the caller; that of what is none any more ends. An order to lower ends with every change.
create or replace function app.classify_item(wanted uuid, level smallint, entry uuid, classifying_name text) returns table (unit integer)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  ctx text[] := app.context();
  root integer := ctx[1]::integer;
  was smallint;
  name text;
begin
  if ctx[7] = 'SYS' then
    select i.secrecy into was from item i where i.root_id = root and i.id = wanted and i.lowering_to = level
      and i.lowering_on <= (app.now() at time zone 'Asia/Shanghai')::date for update;
    if was is null or level >= was then raise exception 'A class is lowered by time as it was ordered'; end if;
  else
    select i.secrecy into was from item i where i.root_id = root and i.id = wanted and i.org_unit_id = ctx[6]::integer
      and i.reader_keys && app.reader_keys() and i.secrecy <= app.clearance() and (i.secrecy < 2 or app.knows(i.id)) for update;
    if was is null or level is null or level = was or level not between 0 and 2 or level > app.clearance()
      or ctx[7] <> all(case when level > was then array['OFFICE_HEAD', 'SUPERVISION_OFFICER'] else array['OFFICE_HEAD'] end)
    then raise exception 'A matter is classified by its own office'; end if;
  end if;
  perform from transfer t where t.root_id = root and wanted in (t.item_id, t.registered_item_id) order by t.id for update;
  loop
    update assignment a set secrecy = level where a.root_id = root and a.item_id = wanted and a.secrecy <> level;
    exit when not found;
  end loop;
  for name in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and c.relname <> all('{assignment,event,need_to_know,light,joint_scope}'::name[])
    and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'item_id' and not t.attisdropped)
    and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'secrecy' and not t.attisdropped) order by 1
  loop
    execute format('update %I set secrecy = $3 where root_id = $1 and item_id = $2 and secrecy <> $3', name) using root, wanted, level;
  end loop;
  update item i set secrecy = level, lowering_to = null, lowering_on = null, lowering_by_name = null, lowering_reason = null
  where i.root_id = root and i.id = wanted;
  update archive_piece p set secrecy = level from archive_file f where f.root_id = root and f.item_id = wanted
    and p.root_id = root and p.file_id = f.id and p.secrecy <> level;
  update file f set secrecy = level where f.root_id = root and f.secrecy <> level and (
    f.report_id = any(array(select r.id from report r where r.root_id = root and r.item_id = wanted))
    or f.verification_id = any(array(select v.id from verification v where v.root_id = root and v.item_id = wanted))${alsoFindings});
  update event e set class = level where e.root_id = root and e.item_id = wanted and e.class is distinct from level
    and (e.class is not null or e.secrecy <> level);
  if level = 2 then
    insert into need_to_know (root_id, id, tenant_id, item_id, person_id, post_id, person_name, org_unit_id, named_by, named_by_name,
      named_at, reader_keys)
    select root, entry, ctx[2]::integer, wanted, p.person_id, p.id, classifying_name, p.org_unit_id, p.id, classifying_name, app.now(),
      array[ctx[6]::integer * 64] from post p where p.root_id = root and p.id = ctx[5]::uuid;
  elsif was = 2 then
    update need_to_know n set removed_at = app.now(), removed_by_name = classifying_name
    where n.root_id = root and n.item_id = wanted and n.removed_at is null;
  end if;
  return query select a.to_org_unit_id from assignment a where a.root_id = root and a.item_id = wanted
      and a.state not in ('CANCELLED', 'SUPERSEDED')
    union select m.delegate_unit_id from mandate m where m.root_id = root and m.item_id = wanted and m.ended_at is null and m.ends_at > app.now()
    union select c.asked_unit_id from coordination c where c.root_id = root and c.item_id = wanted and c.state = 'ASKED'
    union select t.to_org_unit_id from transfer t where t.root_id = root and t.item_id = wanted and t.state = 'WAITING';
end $$;
`;
