/**
 * What a session may not do by itself and these functions do for it, each asking for the row or the role that entitles the
 * caller: begin an item, read the orders above, move clocks, name who answers for a unit.
 */
export const assignmentDoorsSql = `
create policy door on item for select to duban_auth using (true);
create policy begins on item for update to duban_auth using (state = 'ISSUED') with check (state = 'IN_PROGRESS');
create policy door on order_text for select to duban_auth using (true);
create policy door on assignment for select to duban_auth using (true);
create policy clocks on assignment for update to duban_auth using (true);
grant select on item, order_text, assignment to duban_auth;
grant update (receipt_due_on, relay_due_on, acceptance_due_on, due_on, due_provisional, version) on assignment to duban_auth;
grant update (state, version) on item to duban_auth;

-- The issued item begins with the first root that is signed. Its holder may not read the item, so the move is made here:
-- only by somebody who may read a signed root of it. Answers who may read the item when it began, nothing when it had begun before.
create function app.begin_item(wanted uuid) returns table (keys integer[], new_version integer, level smallint)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update item i set state = 'IN_PROGRESS', version = i.version + 1
  where i.root_id = app.root_id() and i.id = wanted and i.state = 'ISSUED' and exists (
    select from assignment a where a.root_id = i.root_id and a.item_id = i.id and a.parent_id is null
      and a.signed_at is not null and a.state <> 'CANCELLED' and a.reader_keys && app.reader_keys() and a.secrecy <= app.clearance())
  returning i.reader_keys, i.version, i.secrecy $$;
alter function app.begin_item(uuid) owner to duban_auth;

-- The open clocks of a province that run in working days, and limits that a year not imported made provisional; for the
-- administrator of the province, who learns no matter by it (lifecycle.md T5, B11).
create function app.open_clocks() returns table (id uuid, clock text, day_zero date, days integer, due_on date, provisional boolean,
  item_id uuid, to_org_unit_id integer, secrecy smallint, reader_keys integer[])
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, c.clock, c.day_zero, c.days, c.due_on, c.provisional, a.item_id, a.to_org_unit_id, a.secrecy, a.reader_keys
  from assignment a cross join lateral (values
    ('DUE', a.arrived_on, a.window_days::integer, a.due_on, a.due_provisional,
      a.state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED', 'SUSPENDED')
        and (a.window_days is not null or a.due_provisional)),
    ('RECEIPT', a.arrived_on, 1, a.receipt_due_on, false, a.state = 'PENDING_RECEIPT'),
    ('RELAY', a.arrived_on, 2, a.relay_due_on, false, a.state in ('PENDING_RECEIPT', 'SIGNED')),
    ('ACCEPTANCE', (a.submitted_at at time zone 'Asia/Shanghai')::date, a.consolidation_days::integer, a.acceptance_due_on, false,
      a.state = 'SUBMITTED')
  ) as c(clock, day_zero, days, due_on, provisional, open)
  where a.root_id = app.root_id() and c.open and app.tenant_id() = app.root_id() and (app.context())[7] = 'TENANT_ADMIN' $$;
alter function app.open_clocks() owner to duban_auth;

-- Moves clocks to later days and makes provisional ones firm; an earlier day needs consent and is not taken here.
create function app.move_clocks(moves jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update assignment a set
    receipt_due_on = greatest(a.receipt_due_on, m.receipt),
    relay_due_on = greatest(a.relay_due_on, m.relay),
    acceptance_due_on = greatest(a.acceptance_due_on, m.acceptance),
    due_on = greatest(a.due_on, m.due),
    due_provisional = coalesce(m.provisional, a.due_provisional),
    version = a.version + 1
  from (
    select id, max(due_on) filter (where clock = 'RECEIPT') as receipt, max(due_on) filter (where clock = 'RELAY') as relay,
      max(due_on) filter (where clock = 'ACCEPTANCE') as acceptance, max(due_on) filter (where clock = 'DUE') as due,
      bool_or(provisional) filter (where clock = 'DUE') as provisional
    from jsonb_to_recordset(moves) as r(id uuid, clock text, due_on date, provisional boolean) group by id
  ) m
  where a.root_id = app.root_id() and a.id = m.id and app.tenant_id() = app.root_id() and (app.context())[7] = 'TENANT_ADMIN' $$;
alter function app.move_clocks(jsonb) owner to duban_auth;

-- What every level above ordered, from an assignment's own order up to the first notice, for whoever may read the assignment
-- (visibility.md Z4): texts in full, of the holders between only state and times, no numbers and no names.
create function app.order_chain(wanted uuid) returns table (assignment_id uuid, depth integer, order_id uuid, holder_unit_id integer,
  state text, signed_at timestamptz, submitted_at timestamptz, accepted_at timestamptz, kind text, number text, channel text,
  org_unit_id integer, task text, target text, measures text, requirement text, discipline text, due_on date,
  issued_at timestamptz, hash bytea)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive up as (
    select a.*, 0 as depth from assignment a
    where a.root_id = app.root_id() and a.id = wanted and a.reader_keys && app.reader_keys() and a.secrecy <= app.clearance()
    union all
    select a.*, up.depth + 1 from up join assignment a on a.root_id = up.root_id and a.id = up.parent_id
  ) select wanted, up.depth, o.id, up.to_org_unit_id, up.state, up.signed_at, up.submitted_at, up.accepted_at, o.kind, o.number,
    o.channel, o.org_unit_id, o.task, o.target, o.measures, o.requirement, o.discipline, o.due_on, o.issued_at, o.hash
  from up join order_text o on o.root_id = up.root_id and o.id = up.order_id order by up.depth $$;
alter function app.order_chain(uuid) owner to duban_auth;

-- The posts FIRST, DIRECT and LIAISON of units, held at some time since a day (visibility.md Z0): of the own tenant, of units
-- on the caller's chains, and for those who issue, of the units below their own. Of every other unit nothing.
create function app.duty_holders(units integer[], since date) returns table (org_unit_id integer, post_id uuid, role text,
  person_name text, fields smallint[], held_from date, held_to date)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive me as (select app.root_id() as root, app.tenant_id() as tenant, (app.context())[6]::integer as unit,
      (app.context())[7] in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER', 'FIRST') as issues),
  up as (
    select u.root_id, u.id as wanted, u.id, u.parent_id, u.tenant_id from org_unit u, me where u.root_id = me.root and u.id = any(units)
    union all
    select up.root_id, up.wanted, o.id, o.parent_id, up.tenant_id from up join org_unit o on o.root_id = up.root_id and o.id = up.parent_id
  ), open as (
    select distinct up.wanted from up, me where up.tenant_id = me.tenant or (me.issues and up.id = me.unit)
    union
    select w.unit from unnest(units) as w(unit), me where exists (select from assignment a where a.root_id = me.root
      and (a.to_org_unit_id = w.unit or a.from_org_unit_id = w.unit) and a.reader_keys && app.reader_keys() and a.secrecy <= app.clearance())
  )
  select p.org_unit_id, p.id, p.role, q.name, p.fields, p.held_from, p.held_to
  from open join me on true join post p on p.root_id = me.root and p.org_unit_id = open.wanted
  join person q on q.root_id = p.root_id and q.id = p.person_id
  where p.role in ('FIRST', 'DIRECT', 'LIAISON') and p.held_from <= (app.now() at time zone 'Asia/Shanghai')::date
    and (p.held_to is null or p.held_to > since)
  order by p.org_unit_id, p.held_from, p.id $$;
alter function app.duty_holders(integer[], date) owner to duban_auth;
grant execute on function app.begin_item(uuid), app.open_clocks(), app.move_clocks(jsonb), app.order_chain(uuid),
  app.duty_holders(integer[], date) to duban_app;
`;
