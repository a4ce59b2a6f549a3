import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A class is lowered from a later day (S-3): ordered by the head of the office now, carried out by the clock on that day. */
export class LaterLowering20261226000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(classify);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(classifyBefore);
    await runner.query(down);
  }
}

const columns = `
alter table item
  add column lowering_to smallint check (lowering_to in (0, 1)),
  add column lowering_on date,
  add column lowering_by_name text,
  add column lowering_reason text check (length(lowering_reason) <= 1000),
  add constraint item_lowering check (num_nulls(lowering_to, lowering_on, lowering_by_name, lowering_reason) in (0, 4));
create index item_lowering on item (root_id, lowering_on) where lowering_on is not null;
grant update (lowering_to, lowering_on, lowering_by_name, lowering_reason) on item to duban_app, duban_auth, duban_clock;
grant update (class_changed_at, class_changed_by_name, class_reason) on item to duban_clock;
grant execute on function app.classify_item(uuid, smallint, uuid, text) to duban_clock;
`;

const down = `
revoke execute on function app.classify_item(uuid, smallint, uuid, text) from duban_clock;
revoke update (class_changed_at, class_changed_by_name, class_reason) on item from duban_clock;
alter table item drop column lowering_to, drop column lowering_on, drop column lowering_by_name, drop column lowering_reason;
`;

const classify = `
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
    or f.verification_id = any(array(select v.id from verification v where v.root_id = root and v.item_id = wanted)));
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

const classifyBefore = `
create or replace function app.classify_item(wanted uuid, level smallint, entry uuid, classifying_name text) returns table (unit integer)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  ctx text[] := app.context();
  root integer := ctx[1]::integer;
  was smallint;
  name text;
begin
  select i.secrecy into was from item i where i.root_id = root and i.id = wanted and i.org_unit_id = ctx[6]::integer
    and i.reader_keys && app.reader_keys() and i.secrecy <= app.clearance() and (i.secrecy < 2 or app.knows(i.id)) for update;
  if was is null or level is null or level = was or level not between 0 and 2 or level > app.clearance()
    or ctx[7] <> all(case when level > was then array['OFFICE_HEAD', 'SUPERVISION_OFFICER'] else array['OFFICE_HEAD'] end)
  then raise exception 'A matter is classified by its own office'; end if;
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
  update item i set secrecy = level where i.root_id = root and i.id = wanted;
  update archive_piece p set secrecy = level from archive_file f where f.root_id = root and f.item_id = wanted
    and p.root_id = root and p.file_id = f.id and p.secrecy <> level;
  update file f set secrecy = level where f.root_id = root and f.secrecy <> level and (
    f.report_id = any(array(select r.id from report r where r.root_id = root and r.item_id = wanted))
    or f.verification_id = any(array(select v.id from verification v where v.root_id = root and v.item_id = wanted)));
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
