export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The function that puts the keys of a new unit in the place of those of an old one. */
export const rekeyed = 'app.rekeyed';

const active = `('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'SUSPENDED')`;
const closedMatters = `('NOT_ESTABLISHED', 'WITHDRAWN', 'ARCHIVED')`;

/** Puts the new unit in a column of what is open, with its keys among the readers. */
const moves = (table: string, columns: readonly string[], open: string, over = ''): string => `
  update ${table} t set ${columns
    .map((column) => `${column} = case t.${column} when s.old_unit_id then s.new_unit_id else t.${column} end`)
    .join(', ')}${over},
    reader_keys = ${rekeyed}(t.reader_keys, s.old_unit_id, s.new_unit_id)
  where t.root_id = s.root_id and s.old_unit_id in (${columns.map((column) => `t.${column}`).join(', ')}) and ${open};`;

/** What is still open on tasks and matters; what was decided stays in the name of the unit that did it. */
const hanging = [
  moves('report', ['org_unit_id'], `t.state <> 'APPROVED'`),
  moves('plan', ['org_unit_id', 'issuer_unit_id'], `t.state <> 'ISSUED'`),
  moves('co_sign', ['org_unit_id'], `t.state = 'ASKED'`),
  moves('extension_request', ['org_unit_id', 'asked_of_unit_id'], 't.decision is null'),
  moves('rectification_order', ['org_unit_id', 'to_org_unit_id'], `t.state in ('PROPOSED', 'OPEN', 'ANSWERED')`),
  moves(
    'coordination',
    ['org_unit_id', 'asked_unit_id'],
    `t.state in ('ASKED', 'ANSWERED') and not (t.org_unit_id in (s.old_unit_id, s.new_unit_id) and t.asked_unit_id in (s.old_unit_id, s.new_unit_id))`,
  ),
  moves(
    'transfer',
    ['org_unit_id', 'to_org_unit_id'],
    `t.settled_at is null and not (t.org_unit_id in (s.old_unit_id, s.new_unit_id) and t.to_org_unit_id in (s.old_unit_id, s.new_unit_id))`,
    `, to_name = case t.to_org_unit_id when s.old_unit_id then (select u.name from org_unit u
      where u.root_id = s.root_id and u.id = s.new_unit_id) else t.to_name end`,
  ),
  moves('amendment', ['org_unit_id'], `t.state in ('PROPOSED', 'APPROVED')`),
  moves('amendment_consent', ['org_unit_id'], `t.state = 'WAITING'`),
  moves(
    'mandate',
    ['org_unit_id', 'delegate_unit_id'],
    `t.ended_at is null and t.ends_at > app.now() and not (t.org_unit_id in (s.old_unit_id, s.new_unit_id)
      and t.delegate_unit_id in (s.old_unit_id, s.new_unit_id))`,
    ', version = t.version + 1',
  ),
].join('');

/**
 * Succession: the new unit stands in the place of the old one for every reader key, and takes over what is open. A task goes on as
 * the row it was, in the same place of its tree; what it was until then stays beside it, closed, as what it replaces.
 */
export const successionSql = `
-- The keys of a list with those of the new unit in the place of those of the old one.
create function ${rekeyed}(keys integer[], old_unit integer, new_unit integer) returns integer[] language sql immutable parallel safe
as $$ select coalesce(array_agg(k order by place), '{}') from (
  select case when key > 0 and key / 64 = old_unit then new_unit * 64 + key % 64 else key end as k, min(place) as place
  from unnest(keys) with ordinality as u(key, place) group by 1) r $$;
grant execute on function ${rekeyed}(integer[], integer, integer) to duban_auth;

-- The keys of a session, without those of units that were succeeded and of their sections, and with those of the units that its own
-- succeeded: in force from the moment at which the succession takes effect.
create function auth.keys_in_succession(root integer, keys text) returns text language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
  with recursive over as (
    select old_unit_id, new_unit_id from org_succession where root_id = root and effective_at is not null
  ), mine as (
    select key from unnest(string_to_array(keys, ',')::integer[]) as key
    where key < 0 or key % 64 = 63 or not exists (select from over where old_unit_id = key / 64
      or old_unit_id = (select u.parent_id from org_unit u where u.root_id = root and u.id = key / 64 and u.kind = 'SECTION'))
    union
    select over.old_unit_id * 64 + mine.key % 64 from mine join over on over.new_unit_id = mine.key / 64
    where mine.key > 0 and mine.key % 64 <> 63
  ) select string_agg(key::text, ',' order by key) from mine $$;
alter function auth.keys_in_succession(integer, text) owner to duban_auth;

-- How much of a unit is open, in numbers alone: for the administrator of its tenant, who learns no matter by it.
create function app.succession_counts(unit integer) returns table (tasks bigint, given bigint, matters bigint, mandates bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (select count(*) from assignment a where a.root_id = u.root_id and a.to_org_unit_id = u.id and a.state in ${active}),
    (select count(*) from assignment a where a.root_id = u.root_id and a.from_org_unit_id = u.id and a.state in ${active}),
    (select count(*) from item i where i.root_id = u.root_id and i.org_unit_id = u.id and i.state not in ${closedMatters}),
    (select count(*) from mandate m where m.root_id = u.root_id and u.id in (m.delegate_unit_id, m.org_unit_id)
      and m.ended_at is null and m.ends_at > app.now())
  from org_unit u where u.root_id = app.root_id() and u.id = unit and u.tenant_id = app.tenant_id()
    and (app.context())[7] = 'TENANT_ADMIN' $$;
alter function app.succession_counts(integer) owner to duban_auth;

-- Successions that are to take effect, and those in effect whose old unit was given a task since; for the clock.
create function app.successions_due() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id from org_succession s where s.root_id = app.root_id() and (app.context())[7] = 'SYS'
    and s.effective_on <= (app.now() at time zone 'Asia/Shanghai')::date
    and (s.effective_at is null or exists (select from assignment a
      where a.root_id = s.root_id and a.to_org_unit_id = s.old_unit_id and a.state in ${active}))
  order by s.effective_on, s.id $$;
alter function app.successions_due() owner to duban_auth;

-- Carries out an ordered succession whose day has come, in one statement of its caller: for the administrator of the tenant that
-- ordered it and for the clock. Answers the tasks and matters that moved, with whoever may read them now.
create function app.succeed_unit(succession uuid) returns table (kind text, id uuid, item_id uuid, secrecy smallint,
  reader_keys integer[], version integer, replaced_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  s org_succession;
  was assignment;
  kept assignment;
  now_keys integer[];
  moved integer := 0;
begin
  select o.* into s from org_succession o where o.root_id = app.root_id() and o.id = succession
    and o.effective_on <= (app.now() at time zone 'Asia/Shanghai')::date
    and ((app.context())[7] = 'SYS' or (app.context())[7] = 'TENANT_ADMIN' and o.tenant_id = app.tenant_id())
  for update;
  if s.id is null then return; end if;

  for was in select a.* from assignment a where a.root_id = s.root_id and a.to_org_unit_id = s.old_unit_id and a.state in ${active}
    order by cardinality(a.ancestors) desc, a.id for update
  loop
    kept := was;
    kept.id := gen_random_uuid();
    kept.state := 'SUPERSEDED';
    if was.role = 'LEAD' then
      kept.reader_keys := array(select k from unnest(was.reader_keys) as k where k <> all(was.co_unit_keys));
      kept.co_unit_keys := '{}';
    end if;
    insert into assignment select kept.*;
    now_keys := array_remove(was.reader_keys, was.section_id * 64);
    update assignment a set to_org_unit_id = s.new_unit_id, section_id = null, handler_post_id = null, handler_name = null,
      replaces_id = kept.id, reader_keys = now_keys, version = was.version + 1
    where a.root_id = s.root_id and a.id = was.id;
    update mandate m set scope_ids = m.scope_ids || kept.id where m.root_id = s.root_id and was.id = any(m.scope_ids);
    moved := moved + 1;
    return query select 'Assignment', was.id, was.item_id, was.secrecy,
      ${rekeyed}(now_keys, s.old_unit_id, s.new_unit_id), was.version + 1, kept.id;
  end loop;

  update assignment a set from_org_unit_id = s.new_unit_id where a.root_id = s.root_id and a.from_org_unit_id = s.old_unit_id
    and a.state not in ('READ', 'CANCELLED', 'SUPERSEDED');
  for kind, id, item_id, secrecy, reader_keys, version in
    update item i set org_unit_id = s.new_unit_id, version = i.version + 1,
      reader_keys = ${rekeyed}(i.reader_keys, s.old_unit_id, s.new_unit_id)
    where i.root_id = s.root_id and i.org_unit_id = s.old_unit_id and i.state not in ${closedMatters}
    returning 'Item', i.id, i.id, i.secrecy, i.reader_keys, i.version
  loop
    replaced_id := null;
    return next;
  end loop;
  update assignment a set originator_unit_id = s.new_unit_id from item i
  where a.root_id = s.root_id and a.originator_unit_id = s.old_unit_id and i.root_id = a.root_id and i.id = a.item_id
    and i.org_unit_id = s.new_unit_id;
  update item i set lead_unit_id = s.new_unit_id where i.root_id = s.root_id and i.lead_unit_id = s.old_unit_id
    and i.state not in ${closedMatters};
  update assignment a set reader_keys = ${rekeyed}(a.reader_keys, s.old_unit_id, s.new_unit_id),
    co_unit_keys = ${rekeyed}(a.co_unit_keys, s.old_unit_id, s.new_unit_id)
  where a.root_id = s.root_id and a.state not in ('READ', 'CANCELLED', 'SUPERSEDED')
    and a.reader_keys && array(select s.old_unit_id * 64 + n from generate_series(0, 62) as n);
  ${hanging}
  update org_succession o set effective_at = coalesce(o.effective_at, app.now()), tasks = o.tasks + moved
  where o.root_id = s.root_id and o.id = s.id;
end $$;
alter function app.succeed_unit(uuid) owner to duban_auth;
grant execute on function app.succession_counts(integer), app.succeed_unit(uuid) to duban_app;
grant execute on function app.succeed_unit(uuid), app.successions_due() to duban_clock;
`;
