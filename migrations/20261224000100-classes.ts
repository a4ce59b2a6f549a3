import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The class of a matter changes as a whole: every row of it in one transaction, so that nothing below is less secret than it (S-2). */
export class Classes20261224000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query([...shared, 'file'].map(opened).join('\n'));
    await runner.query(classify);
    await runner.query(replaced('app.links_of(uuid[])', 'e.secrecy', classOf));
    await runner.query(replaced('app.knowable(uuid, integer)', onlySecrets, anyMatter));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(replaced('app.knowable(uuid, integer)', anyMatter, onlySecrets));
    await runner.query(replaced('app.links_of(uuid[])', classOf, 'e.secrecy'));
    await runner.query('drop function app.classify_item(uuid, smallint, uuid, text);');
    await runner.query([...shared, 'file'].map(closed).join('\n'));
    await runner.query(down);
  }
}

/** Tables that the functions of the wall may write in every row already. */
const written = [
  ...['item', 'assignment', 'report', 'co_sign', 'plan', 'mandate', 'extension_request', 'rectification_order'],
  ...['transfer', 'amendment', 'amendment_consent', 'coordination'],
];
const others = [
  ...['order_text', 'report_version', 'verification', 'triage', 'pause', 'objection', 'process_mark', 'commitment'],
  ...['archive_file', 'archive_piece', 'chase'],
];
const shared = [...written, ...others];

const opened = (table: string): string =>
  `grant select, update (secrecy) on ${table} to duban_auth;${
    written.includes(table)
      ? ''
      : ` create policy classes on ${table} for all to duban_auth using (true) with check (true);`
  }`;
const closed = (table: string): string =>
  `revoke update (secrecy) on ${table} from duban_auth;${written.includes(table) ? '' : ` drop policy classes on ${table};`}`;

/** An event keeps the class that is sealed with it; the class that its matter has since taken stands beside it. */
const classOf = 'coalesce(e.class, e.secrecy)';
const events = (level: string): string =>
  `reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and ${level} <= (select app.clearance())
    and (${level} < 2 or app.knows(item_id))`;

const columns = `
alter table event add column class smallint check (class between 0 and 2);
grant update (class) on event to duban_auth;
create policy classes on event for update to duban_auth using (true) with check (true);
alter policy readers on event using (${events('coalesce(class, secrecy)')});
grant update (removed_at, removed_by_name) on need_to_know to duban_auth;
alter table item
  add column class_changed_at timestamptz,
  add column class_changed_by_name text not null default '',
  add column class_reason text not null default '' check (length(class_reason) <= 1000);
grant update (class_changed_at, class_changed_by_name, class_reason) on item to duban_app;
`;

const down = `
alter table item drop column class_changed_at, drop column class_changed_by_name, drop column class_reason;
revoke update (removed_at, removed_by_name) on need_to_know from duban_auth;
alter policy readers on event using (${events('secrecy')});
drop policy classes on event;
alter table event drop column class;
`;

/**
 * The tables are those of the schema that tell matter and class, so that none is forgotten: one that nobody opened to this function
 * stops it. The light of a task is turned anew by what its task tells; the scope of a joint operation refuses work secrets itself.
 */
const classify = `
-- Gives a matter of the caller's office another class with every row of it, and answers the units that hold a part of it. Tasks come
-- first, again and again until none is new: whoever writes below a task holds its row. The list of what becomes a work secret begins
-- with the caller; that of what is none any more ends. The head of the office alone lowers.
create function app.classify_item(wanted uuid, level smallint, entry uuid, classifying_name text) returns table (unit integer)
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
alter function app.classify_item(uuid, smallint, uuid, text) owner to duban_auth;
revoke execute on function app.classify_item(uuid, smallint, uuid, text) from public;
grant execute on function app.classify_item(uuid, smallint, uuid, text) to duban_app;
`;

/** Whom a list may name is looked up before the matter is a work secret too: whoever raises it names them in the same act. */
const onlySecrets = ['i.secrecy = 2 and i.org_unit_id', 'app.knows(i.id)'];
const anyMatter = ['i.org_unit_id', '(i.secrecy < 2 or app.knows(i.id))'];

const replaced = (name: string, from: string | readonly string[], to: string | readonly string[]): string => {
  const pairs = [from].flat().map((one, at) => [one, [to].flat()[at] ?? ''] as const);
  const after = pairs.reduce((text, [one, other]) => `replace(${text}, ${quoted(one)}, ${quoted(other)})`, 'before');
  return `
do $$
declare
  before text := pg_get_functiondef('${name}'::regprocedure);
  after text := ${after};
begin
  if after = before then raise exception '${name} is not as it was'; end if;
  execute after;
end $$;`;
};
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
