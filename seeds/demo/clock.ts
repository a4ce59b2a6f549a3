/** The movable clock of demo and test: a function that a production schema never has (lifecycle.md T1). */
export const movableClockSql = `
create or replace function auth.advance_clock(milliseconds bigint) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$ update auth.service_clock set offset_ms = offset_ms + greatest(milliseconds, 0) $$;
alter function auth.advance_clock(bigint) owner to duban_auth;
grant execute on function auth.advance_clock(bigint) to duban_app;
`;
