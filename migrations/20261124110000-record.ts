import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened, append-only and sealed into a chain per province, and the keys that make a repeated write one write. */
export class Record20261124110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
create function app.post_id() returns uuid language sql stable parallel safe
as $$ select nullif((app.context())[5], '-')::uuid $$;
create function app.account_id() returns uuid language sql stable parallel safe
as $$ select (app.context())[3]::uuid $$;
grant execute on function app.post_id(), app.account_id() to duban_app, duban_auth, duban_owner;

create table event (
  root_id integer not null,
  id uuid not null,
  seq bigint generated always as identity,
  tenant_id integer not null,
  kind text not null check (kind ~ '^[a-z][A-Za-z]+[.][a-zA-Z]+$'),
  subject_type text not null,
  subject_id text not null,
  item_id uuid,
  account_id uuid,
  post_id uuid,
  org_unit_id integer,
  payload jsonb not null default '{}',
  at timestamptz not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  secrecy smallint not null default 1,
  xact xid8 not null default pg_current_xact_id(),
  primary key (root_id, id)
);
create index event_subject on event (root_id, subject_id, seq);
create index event_item on event (root_id, item_id, seq) where item_id is not null;
create unique index event_order on event (root_id, xact, seq);

create table event_seal (
  root_id integer not null,
  position bigint not null check (position >= 1),
  event_xact xid8 not null,
  event_seq bigint not null,
  hash bytea not null check (length(hash) = 32),
  primary key (root_id, position),
  unique (root_id, event_xact, event_seq)
);

create table idempotency_key (
  root_id integer not null,
  post_id uuid not null,
  key text not null check (length(key) between 8 and 64),
  hash bytea not null,
  outcome jsonb,
  used_at timestamptz not null default now(),
  primary key (root_id, post_id, key)
);

alter table event enable row level security;
alter table event force row level security;
alter table event_seal enable row level security;
alter table event_seal force row level security;
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy readers on event for select to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
create policy writer on event for insert to duban_app
  with check (root_id = (select app.root_id()) and account_id = (select app.account_id()));
create policy door on event for select to duban_auth using (true);
create policy door on event_seal to duban_auth using (true) with check (true);
create policy holder on idempotency_key to duban_app
  using (root_id = (select app.root_id()) and post_id = (select app.post_id()));
grant select, insert on event to duban_app;
grant select, insert, delete on idempotency_key to duban_app;
grant update (outcome) on idempotency_key to duban_app;
grant select on event to duban_auth;
grant select, insert on event_seal to duban_auth;

-- The text of an event that its seal covers: every column, each preceded by its length.
create function app.event_text(e event) returns text language sql immutable
as $$ select string_agg(length(part) || ':' || part, '' order by place) from unnest(array[
  e.root_id::text, e.id::text, e.seq::text, e.tenant_id::text, e.kind, e.subject_type, e.subject_id,
  coalesce(e.item_id::text, ''), coalesce(e.account_id::text, ''), coalesce(e.post_id::text, ''),
  coalesce(e.org_unit_id::text, ''), e.payload::text, (extract(epoch from e.at) * 1000000)::bigint::text,
  array_to_string(e.reader_keys, ','), e.secrecy::text]) with ordinality as p(part, place) $$;

-- Links up to most committed events of a province to its chain; answers how many. One sealer at a time.
-- The order is (transaction, sequence): an event of a transaction older than every running one can have no later neighbour before it.
create function app.seal_events(root integer, most integer) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  last record;
  next event;
  sealed integer := 0;
begin
  if not pg_try_advisory_xact_lock(871102, root) then return 0; end if;
  select position, event_xact, event_seq, hash into last from event_seal where root_id = root order by position desc limit 1;
  if last.position is null then
    select 0::bigint as position, '0'::xid8 as event_xact, 0::bigint as event_seq, '\\x'::bytea as hash into last;
  end if;
  for next in select * from event where root_id = root and (xact, seq) > (last.event_xact, last.event_seq)
    and xact < pg_snapshot_xmin(pg_current_snapshot()) order by xact, seq limit most
  loop
    last.position := last.position + 1;
    last.hash := sha256(last.hash || convert_to(app.event_text(next), 'UTF8'));
    insert into event_seal (root_id, position, event_xact, event_seq, hash)
    values (root, last.position, next.xact, next.seq, last.hash);
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;
alter function app.seal_events(integer, integer) owner to duban_auth;
grant execute on function app.event_text(event) to duban_auth, duban_owner;

-- Every province: the head of its chain and how many events wait for a seal; numbers and hashes, no content.
create function app.chain_heads() returns table (root integer, head_position bigint, head_hash bytea, unsealed bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.root_id, coalesce(s.position, 0), s.hash, (select count(*) from event e
    where e.root_id = r.root_id and (e.xact, e.seq) > (coalesce(s.event_xact, '0'::xid8), coalesce(s.event_seq, 0)))
  from (select distinct root_id from org_unit where parent_id is null) r
  left join lateral (select * from event_seal where root_id = r.root_id order by position desc limit 1) s on true $$;
alter function app.chain_heads() owner to duban_auth;
grant execute on function app.seal_events(integer, integer), app.chain_heads() to duban_app;
`;

const down = `
drop function app.chain_heads(), app.seal_events(integer, integer), app.event_text(event);
drop table idempotency_key, event_seal, event;
drop function app.post_id(), app.account_id();
`;
