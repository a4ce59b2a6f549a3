/** The movable clock of demo and test, and the right to wake whoever acts by it; a production schema has neither (lifecycle.md T1). */
export const movableClockSql = `
create or replace function auth.advance_clock(milliseconds bigint) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$ update auth.service_clock set offset_ms = offset_ms + greatest(milliseconds, 0) $$;
alter function auth.advance_clock(bigint) owner to duban_auth;
grant execute on function auth.advance_clock(bigint) to duban_app;
grant usage on schema pgboss to duban_app;
grant select on pgboss.queue to duban_app;
grant select (id), insert on pgboss.job to duban_app;
`;
