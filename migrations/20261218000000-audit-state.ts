import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that cover every column of their event, and what is known of each chain: its last checkpoint and its last check. */
export class AuditState20261218000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const sealing = (text: string, scheme: string): string => `
create or replace function app.seal_events(root integer, most integer) returns integer
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
    last.hash := sha256(last.hash || convert_to(${text}(next), 'UTF8'));
    insert into event_seal (root_id, position, event_xact, event_seq, hash${scheme === '' ? '' : ', scheme'})
    values (root, last.position, next.xact, next.seq, last.hash${scheme});
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;
`;

const up = `
-- 1: all columns but the transaction, reader keys as a list; 2: all columns as they are written. Links keep the scheme they were made by.
alter table event_seal add column scheme smallint not null default 1 check (scheme in (1, 2));

create function app.link_text(e event) returns text language sql immutable
as $$ select string_agg(length(part) || ':' || part, '' order by place) from unnest(array[
  e.root_id::text, e.id::text, e.seq::text, e.tenant_id::text, e.kind, e.subject_type, e.subject_id,
  coalesce(e.item_id::text, ''), coalesce(e.account_id::text, ''), coalesce(e.post_id::text, ''),
  coalesce(e.org_unit_id::text, ''), e.payload::text,
  case when isfinite(e.at) then (extract(epoch from e.at) * 1000000)::bigint::text else e.at::text end,
  e.reader_keys::text, e.secrecy::text, e.xact::text]) with ordinality as p(part, place) $$;
grant execute on function app.link_text(event) to duban_auth, duban_owner;
${sealing('app.link_text', ', 2')}
create table audit_state (
  root_id integer primary key,
  line bigint not null check (line >= 1),
  position bigint not null check (position >= 1),
  hash bytea not null check (length(hash) = 32),
  checkpoint_at timestamptz not null,
  held boolean not null default false
);
alter table audit_state enable row level security;
alter table audit_state force row level security;
create policy door on audit_state for all to duban_auth using (true) with check (true);
grant select, insert, update on audit_state to duban_auth;

-- The hash of a link; null: the chain does not reach it. Numbers and hashes, no content.
create function app.link_hash(root integer, at bigint) returns bytea
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select hash from event_seal where root_id = root and position = at $$;

-- Keeps which checkpoint of a province was written outside last, so that a file that lost its end is told.
create function app.note_checkpoint(root integer, new_line bigint, at bigint, link bytea, made timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into audit_state (root_id, line, position, hash, checkpoint_at) values (root, new_line, at, link, made)
  on conflict (root_id) do update set line = excluded.line, position = excluded.position, hash = excluded.hash,
    checkpoint_at = excluded.checkpoint_at, held = false where audit_state.line < excluded.line $$;

-- Keeps that the chain of a province and its checkpoints no longer agree, so that none is written until somebody has looked.
create function app.hold_checkpoints(root integer) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update audit_state set held = true where root_id = root and not held $$;

alter function app.link_hash(integer, bigint) owner to duban_auth;
alter function app.note_checkpoint(integer, bigint, bigint, bytea, timestamptz) owner to duban_auth;
alter function app.hold_checkpoints(integer) owner to duban_auth;
grant execute on function app.link_hash(integer, bigint),
  app.note_checkpoint(integer, bigint, bigint, bytea, timestamptz), app.hold_checkpoints(integer) to duban_app;
`;

const down = `
drop function app.link_hash(integer, bigint), app.note_checkpoint(integer, bigint, bigint, bytea, timestamptz),
  app.hold_checkpoints(integer);
drop table audit_state;
${sealing('app.event_text', '')}
alter table event_seal drop column scheme;
drop function app.link_text(event);
`;
