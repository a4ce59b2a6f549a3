/** Tables whose rows are walled by reader keys and tell their matter. */
export const ofMatters = [
  ...[
    'order_text',
    'assignment',
    'report',
    'report_version',
    'co_sign',
    'plan',
    'verification',
    'triage',
    'mandate',
    'pause',
  ],
  ...[
    'objection',
    'extension_request',
    'rectification_order',
    'process_mark',
    'commitment',
    'archive_file',
    'chase',
    'transfer',
  ],
  ...['amendment', 'amendment_consent', 'coordination', 'event'],
] as const;

/** Who may read a row before a work secret asked for a list. */
export const cleared = `reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance())`;

/** The list of each work secret, who keeps it, and what is asked of it. */
export const listSql = `
create table need_to_know (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  person_name text not null,
  org_unit_id integer not null,
  named_by uuid not null,
  named_by_name text not null,
  named_at timestamptz not null,
  removed_at timestamptz,
  removed_by_name text,
  secrecy smallint not null default 2 check (secrecy = 2),
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  check ((removed_at is null) = (removed_by_name is null)),
  foreign key (root_id, item_id) references item (root_id, id) deferrable initially deferred,
  foreign key (root_id, person_id) references person (root_id, id),
  foreign key (root_id, post_id) references post (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, named_by) references post (root_id, id)
);
create unique index need_to_know_once on need_to_know (root_id, item_id, person_id) where removed_at is null;
create index need_to_know_person on need_to_know (root_id, person_id) where removed_at is null;
alter table need_to_know enable row level security;
alter table need_to_know force row level security;
grant select, update (removed_at, removed_by_name) on need_to_know to duban_app;
grant select, insert on need_to_know to duban_auth;
grant select on need_to_know to duban_clock;
grant select (person_id) on post to duban_clock;
create policy door on need_to_know to duban_auth using (true) with check (true);
create policy clock_reads on need_to_know for select to duban_clock using (root_id = (select app.root_id()));

-- Whether the caller stands on the list of a work secret. What was asked and known is noted in the transaction (app.met), so that
-- whoever answers can tell, before the answer leaves, which secrets were read for it (S-1). The note opens nothing: anybody can write it.
create function app.knows(wanted uuid) returns boolean language plpgsql stable cost 1 security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  ctx text[] := app.context();
  met text := coalesce(current_setting('app.met', true), '');
begin
  if ctx is null or wanted is null or nullif(ctx[4], '-') is null then return false; end if;
  if not exists (select from need_to_know n where n.root_id = ctx[1]::integer and n.item_id = wanted
    and n.person_id = ctx[4]::uuid and n.removed_at is null) then return false; end if;
  if position(wanted::text in met) = 0 then perform set_config('app.met', met || wanted::text || ',', true); end if;
  return true;
end $$;
alter function app.knows(uuid) owner to duban_auth;
revoke execute on function app.knows(uuid) from public;
grant execute on function app.knows(uuid) to duban_app, duban_auth;

create policy readers on need_to_know to duban_app
  using (${cleared} and (secrecy < 2 or app.knows(item_id)));

-- Puts people on the list of a matter of the caller's office, by the posts they hold: people of his own tenant, and of units below his
-- the first and direct persons and the liaison (Z0). Answers whom it could not put there and why; then nobody was.
create function app.name_knowers(wanted uuid, named jsonb, naming_name text) returns table (post_id uuid, why text)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  ctx text[] := app.context();
  today date := (app.now() at time zone 'Asia/Shanghai')::date;
  keeps boolean;
begin
  select i.secrecy = 2 and i.org_unit_id = ctx[6]::integer and i.reader_keys && app.reader_keys() and app.knows(i.id) into keeps
  from item i where i.root_id = ctx[1]::integer and i.id = wanted;
  if ctx is null or not coalesce(keeps, true) or ctx[7] not in ('OFFICE_HEAD', 'SUPERVISION_OFFICER') or ctx[8]::integer < 2
  then raise exception 'A list is kept by the office of its matter'; end if;
  return query
    with recursive asked as (
      select w.id, w.post from jsonb_to_recordset(named) as w(id uuid, post uuid)
    ), found as (
      select a.id, p.id as post, p.person_id, p.org_unit_id, p.role, p.tenant_id, q.name, q.clearance from asked a
      join post p on p.root_id = ctx[1]::integer and p.id = a.post and p.held_from <= today and (p.held_to is null or p.held_to > today)
      join person q on q.root_id = p.root_id and q.id = p.person_id
    ), up as (
      select f.post, u.id, u.parent_id from found f join org_unit u on u.root_id = ctx[1]::integer and u.id = f.org_unit_id
      union all
      select up.post, u.id, u.parent_id from up join org_unit u on u.root_id = ctx[1]::integer and u.id = up.parent_id
    ), open as (
      select f.* from found f where f.tenant_id = ctx[2]::integer
        or f.role in ('FIRST', 'DIRECT', 'LIAISON') and exists (select from up where up.post = f.post and up.id = ctx[6]::integer)
    ), wrong as (
      select a.post, case when o.post is null then 'notFound' else 'notCleared' end as reason
      from asked a left join open o on o.post = a.post where o.post is null or o.clearance < 2
    ), made as (
      insert into need_to_know (root_id, id, tenant_id, item_id, person_id, post_id, person_name, org_unit_id, named_by,
        named_by_name, named_at, reader_keys)
      select distinct on (o.person_id) ctx[1]::integer, o.id, ctx[2]::integer, wanted, o.person_id, o.post, o.name, o.org_unit_id,
        ctx[5]::uuid, naming_name, app.now(), array[ctx[6]::integer * 64]
      from open o where not exists (select from wrong) order by o.person_id, o.id
      on conflict (root_id, item_id, person_id) where removed_at is null do nothing
    )
    select w.post, w.reason from wrong w;
end $$;
alter function app.name_knowers(uuid, jsonb, text) owner to duban_auth;

-- Whom a keeper of the list may put on it in one unit: everybody who handles matters in his own tenant, the first and direct persons and
-- the liaison of units below; whether each is cleared, and stands there already.
create function app.knowable(wanted uuid, unit integer) returns table (post_id uuid, role text, person_name text, cleared boolean,
  listed boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive me as (
    select (app.context())[1]::integer as root, (app.context())[2]::integer as tenant, (app.context())[6]::integer as unit,
      (app.now() at time zone 'Asia/Shanghai')::date as today
    from item i where i.root_id = app.root_id() and i.id = wanted and i.secrecy = 2 and i.org_unit_id = (app.context())[6]::integer
      and (app.context())[7] in ('OFFICE_HEAD', 'SUPERVISION_OFFICER')
      and i.reader_keys && app.reader_keys() and app.clearance() >= 2 and app.knows(i.id)
  ), up as (
    select u.id, u.parent_id, u.tenant_id from me join org_unit u on u.root_id = me.root and u.id = unit
    union all
    select u.id, u.parent_id, up.tenant_id from me cross join up join org_unit u on u.root_id = me.root and u.id = up.parent_id
  )
  select p.id, p.role, q.name, q.clearance >= 2, exists (select from need_to_know n where n.root_id = me.root and n.item_id = wanted
    and n.person_id = p.person_id and n.removed_at is null)
  from me join post p on p.root_id = me.root and p.org_unit_id = unit and p.held_from <= me.today
    and (p.held_to is null or p.held_to > me.today)
  join person q on q.root_id = p.root_id and q.id = p.person_id
  where p.role not in ('TENANT_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')
    and (p.tenant_id = me.tenant or p.role in ('FIRST', 'DIRECT', 'LIAISON') and exists (select from up where up.id = me.unit))
  order by q.name, p.id limit 200 $$;
alter function app.knowable(uuid, integer) owner to duban_auth;

-- Of units, those where nobody on the list of a secret that the caller knows holds a post: they could not read what is given to them.
create function app.units_unaware(wanted uuid, units integer[]) returns table (unit integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select u from unnest(units) as u where app.knows(wanted) and not exists (
    select from need_to_know n join post p on p.root_id = n.root_id and p.person_id = n.person_id and p.org_unit_id = u
      and p.held_from <= (app.now() at time zone 'Asia/Shanghai')::date
      and (p.held_to is null or p.held_to > (app.now() at time zone 'Asia/Shanghai')::date)
    where n.root_id = app.root_id() and n.item_id = wanted and n.removed_at is null) $$;
alter function app.units_unaware(uuid, integer[]) owner to duban_auth;

-- Whether the holder of a post stands on the list of a secret that the caller knows.
create function app.post_knows(wanted uuid, post uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select app.knows(wanted) and exists (select from need_to_know n join public.post p on p.root_id = n.root_id and p.person_id = n.person_id
    where n.root_id = app.root_id() and n.item_id = wanted and n.removed_at is null and p.id = post) $$;
alter function app.post_knows(uuid, uuid) owner to duban_auth;

-- Of the secrets that were read, those whose reading by this post was not told in the last ten minutes, with the keys of whom to tell.
create function app.readings(met uuid[]) returns table (id uuid, reader_keys integer[])
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.id, i.reader_keys from item i where i.root_id = app.root_id() and i.id = any(met) and app.knows(i.id) and not exists (
    select from event e where e.root_id = i.root_id and e.item_id = i.id and e.kind = 'item.read' and e.account_id = app.account_id()
      and e.post_id is not distinct from app.post_id() and e.at > app.now() - interval '10 minutes') $$;
alter function app.readings(uuid[]) owner to duban_auth;
revoke execute on function app.knowable(uuid, integer), app.name_knowers(uuid, jsonb, text), app.units_unaware(uuid, integer[]), app.post_knows(uuid, uuid),
  app.readings(uuid[]) from public;
grant execute on function app.knowable(uuid, integer), app.name_knowers(uuid, jsonb, text), app.units_unaware(uuid, integer[]), app.post_knows(uuid, uuid),
  app.readings(uuid[]) to duban_app;
`;
