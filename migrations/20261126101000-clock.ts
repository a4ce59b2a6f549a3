import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clock's turn: who acts when nobody does, what it may read and move, and which occasions have had their turn. */
export class Clock20261126101000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';

const up = `
grant usage on schema public, app, auth to duban_clock;
grant execute on function app.context(), app.root_id(), app.now() to duban_clock;

-- Every province, for the clock alone: each has a turn of its own.
create function auth.roots() returns setof integer language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$ select id from org_unit where parent_id is null order by id $$;
alter function auth.roots() owner to duban_auth;

-- The session of the clock in one province: no account, no person, no post, no reader key. Null for a province that is not there.
create function auth.clock_session(root integer) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  nobody constant text := '00000000-0000-0000-0000-000000000000';
  body text;
begin
  if not exists (select from org_unit where root_id = root and id = root and parent_id is null) then return null; end if;
  body := concat_ws('|', root, root, nobody, nobody, '-', 0, 'SYS', 2, '', (extract(epoch from now()) * 1000)::bigint);
  return jsonb_build_object('context', body || '|' || auth.mac(body), 'now', (extract(epoch from app.now()) * 1000)::bigint,
    'rootId', root, 'tenantId', root, 'accountId', null, 'personId', '', 'personName', '', 'login', '', 'clearance', 2,
    'mustChangePassword', false, 'post', null);
end $$;
alter function auth.clock_session(integer) owner to duban_auth;
grant execute on function auth.roots(), auth.clock_session(integer) to duban_clock;

create table clock_mark (
  root_id integer not null,
  row_name text not null check (length(row_name) between 1 and 60),
  subject_id uuid not null,
  occasion text not null check (length(occasion) <= 60),
  at timestamptz not null,
  primary key (root_id, row_name, subject_id, occasion)
);
alter table clock_mark enable row level security;
alter table clock_mark force row level security;
create policy clock on clock_mark to duban_clock using (${root}) with check (${root});
grant select, insert on clock_mark to duban_clock;

create policy clock_reads on holiday_year for select to duban_clock using (${root});
create policy clock_reads on item for select to duban_clock using (${root});
create policy clock_moves on item for update to duban_clock using (${root});
create policy clock_reads on assignment for select to duban_clock using (${root});
create policy clock_moves on assignment for update to duban_clock using (${root});
create policy clock_writes on event for insert to duban_clock with check (${root} and account_id is null and post_id is null);
grant select on holiday_year, item, assignment to duban_clock;
grant update (state, version) on item to duban_clock;
grant update (state, version, signed_at) on assignment to duban_clock;
grant insert on event to duban_clock;

create index assignment_receipt_clock on assignment (root_id, receipt_due_on) where state = 'PENDING_RECEIPT';
`;

const down = `
drop index assignment_receipt_clock;
revoke insert on event from duban_clock;
revoke all on holiday_year, item, assignment from duban_clock;
revoke update (state, version) on item from duban_clock;
revoke update (state, version, signed_at) on assignment from duban_clock;
drop policy clock_writes on event;
drop policy clock_moves on assignment;
drop policy clock_reads on assignment;
drop policy clock_moves on item;
drop policy clock_reads on item;
drop policy clock_reads on holiday_year;
drop table clock_mark;
drop function auth.clock_session(integer), auth.roots();
revoke execute on function app.context(), app.root_id(), app.now() from duban_clock;
revoke usage on schema public, app, auth from duban_clock;
`;
