import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Penetration orders: an office reads own matters of a unit below it, for a reason, for a time, every reading told (G2, V-14). */
export class Penetrations20261226200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';

/** The tables of a matter whose rows an order opens, each with which of them. */
const opened: Readonly<Record<string, string>> = {
  item: 't.id = m.item_id',
  assignment: 't.item_id = m.item_id',
  order_text: 't.item_id = m.item_id',
  report: `t.item_id = m.item_id and t.state = 'APPROVED'`,
  plan: `t.item_id = m.item_id and (t.state in ('APPROVED', 'ISSUED') or t.by_issuer and t.submitted_at is not null)`,
  chase: 't.item_id = m.item_id',
  verification: 't.item_id = m.item_id',
};
const opening = Object.entries(opened)
  .map(
    ([table, which]) => `
    update ${table} t set reader_keys = t.reader_keys || m.grant_key where t.root_id = ctx[1]::integer and ${which}
      and t.secrecy < 2 and m.grant_key <> all(t.reader_keys);`,
  )
  .join('');

const up = `
create table penetration_order (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  target_unit_id integer not null check (target_unit_id <> org_unit_id),
  reason text not null check (length(reason) between 1 and 1000),
  days smallint not null check (days between 1 and 90),
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
  version integer not null,
  proposed_by uuid not null,
  proposed_by_person uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by_name text,
  decided_at timestamptz check ((decided_at is null) = (state = 'PROPOSED')),
  decision_words text not null default '' check (length(decision_words) <= 1000),
  ends_at timestamptz check ((ends_at is not null) = (state = 'APPROVED')),
  ended_at timestamptz,
  primary key (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, target_unit_id) references org_unit (root_id, id),
  foreign key (root_id, proposed_by) references post (root_id, id)
);
create index penetration_order_office on penetration_order (root_id, org_unit_id, proposed_at);
create index penetration_order_target on penetration_order (root_id, target_unit_id, proposed_at);

create table penetration_matter (
  root_id integer not null,
  id uuid not null,
  order_id uuid not null,
  number text not null check (length(number) between 1 and 60),
  item_id uuid,
  grant_key integer not null check (grant_key < 0 and grant_key % 2 <> 0),
  primary key (root_id, id),
  unique (root_id, order_id, number),
  unique (root_id, grant_key),
  foreign key (root_id, order_id) references penetration_order (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id)
);
create index penetration_matter_item on penetration_matter (root_id, item_id);

-- Who read a matter under an order in which minute, and how often.
create table penetration_reading (
  root_id integer not null,
  id uuid not null default gen_random_uuid(),
  matter_id uuid not null,
  post_id uuid not null,
  minute timestamptz not null,
  person_name text not null,
  times integer not null,
  primary key (root_id, id),
  unique (root_id, matter_id, post_id, minute),
  foreign key (root_id, matter_id) references penetration_matter (root_id, id),
  foreign key (root_id, post_id) references post (root_id, id)
);

-- The office knows its orders; the unit whose matters were read knows of it once the order is over.
alter table penetration_order enable row level security;
alter table penetration_order force row level security;
create policy readers on penetration_order to duban_app using (${root} and (array[org_unit_id * 64] && (select app.reader_keys())
  or array[target_unit_id * 64] && (select app.reader_keys()) and state = 'APPROVED' and coalesce(ended_at, ends_at) <= (select app.now())));
create policy door on penetration_order for select to duban_auth using (true);
grant select, insert, update (state, version, decided_by_name, decided_at, decision_words, ends_at, ended_at) on penetration_order to duban_app;
grant select on penetration_order to duban_auth;

alter table penetration_matter enable row level security;
alter table penetration_matter force row level security;
create policy readers on penetration_matter to duban_app using (${root}
  and exists (select from penetration_order o where o.root_id = penetration_matter.root_id and o.id = penetration_matter.order_id));
create policy door on penetration_matter to duban_auth using (true) with check (true);
grant select, insert on penetration_matter to duban_app;
grant select, update (item_id) on penetration_matter to duban_auth;

alter table penetration_reading enable row level security;
alter table penetration_reading force row level security;
create policy readers on penetration_reading for select to duban_app using (${root}
  and exists (select from penetration_matter m where m.root_id = penetration_reading.root_id and m.id = penetration_reading.matter_id));
create policy door on penetration_reading to duban_auth using (true) with check (true);
grant select on penetration_reading to duban_app;
grant select, insert, update (times) on penetration_reading to duban_auth;

grant update (reader_keys) on order_text, chase, verification to duban_auth;

-- Opens the matters of an approved order of the caller's office: those that the unit below established for itself, by their numbers, none
-- of them a work secret. A number that names none stays without a matter.
create function app.penetrate(wanted uuid) returns void language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  ctx text[] := app.context();
  target integer;
  m record;
begin
  select o.target_unit_id into target from penetration_order o where o.root_id = ctx[1]::integer and o.id = wanted
    and o.org_unit_id = ctx[6]::integer and o.state = 'APPROVED' and o.ended_at is null and o.ends_at > app.now();
  if target is null or ctx[7] not in ('OFFICE_HEAD', 'LEADER') or not exists (
    with recursive up as (
      select u.id, u.parent_id from org_unit u where u.root_id = ctx[1]::integer and u.id = target
      union all
      select u.id, u.parent_id from up join org_unit u on u.root_id = ctx[1]::integer and u.id = up.parent_id
    ) select from up where up.id = ctx[6]::integer)
  then raise exception 'An order opens matters of a unit below its office'; end if;
  for m in update penetration_matter p set item_id = i.id from item i
    where p.root_id = ctx[1]::integer and p.order_id = wanted and p.item_id is null and i.root_id = p.root_id and i.number = p.number
      and i.org_unit_id = target and i.secrecy < 2 and i.state <> 'DRAFT' and cardinality(i.reader_keys) < 12
    returning p.item_id, p.grant_key
  loop${opening}
  end loop;
end $$;
alter function app.penetrate(uuid) owner to duban_auth;
grant execute on function app.penetrate(uuid) to duban_app;

-- A session that reads one matter under an order and nothing else: its only key is that of the matter, and it reads no work secret.
-- What it opens is told first: this answers outside any transaction of the reading. Once the order is over it has no key at all.
create function auth.penetrating_session(token bytea, acting_post uuid, matter uuid) returns jsonb language plpgsql volatile
security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found jsonb := auth.session(token, acting_post);
  parts text[] := string_to_array(left(found ->> 'context', -65), '|');
  key integer;
  body text;
begin
  if found is null then return null; end if;
  select m.grant_key into key from penetration_matter m join penetration_order o on o.root_id = m.root_id and o.id = m.order_id
  where m.root_id = parts[1]::integer and m.id = matter and m.item_id is not null and o.org_unit_id = parts[6]::integer
    and parts[7] in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER', 'FIRST')
    and o.state = 'APPROVED' and o.ended_at is null and o.ends_at > app.now();
  if key is not null then
    insert into penetration_reading as r (root_id, matter_id, post_id, minute, person_name, times)
    values (parts[1]::integer, matter, parts[5]::uuid, date_trunc('minute', app.now()), found ->> 'personName', 1)
    on conflict (root_id, matter_id, post_id, minute) do update set times = r.times + 1;
  end if;
  parts[8] := least(parts[8]::integer, 1)::text;
  parts[9] := coalesce(key::text, '');
  body := array_to_string(parts, '|');
  return found || jsonb_build_object('context', body || '|' || auth.mac(body), 'clearance', parts[8]::integer, 'knows', false,
    'underOrder', matter);
end $$;
alter function auth.penetrating_session(bytea, uuid, uuid) owner to duban_auth;
grant execute on function auth.penetrating_session(bytea, uuid, uuid) to duban_app;
`;

const down = `
drop function auth.penetrating_session(bytea, uuid, uuid), app.penetrate(uuid);
revoke update (reader_keys) on order_text, chase, verification from duban_auth;
drop table penetration_reading, penetration_matter, penetration_order;
`;
