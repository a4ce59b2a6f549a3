import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a server that starts see under which key complainants were sealed, so that none is made anew over what it does not open (V-26). */
export class PersonalMark20270110800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
grant select (id, complainant_name) on closed_case to duban_auth;
create policy door on closed_case for select to duban_auth using (true);
create function app.personal_mark() returns bytea
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  -- The first four bytes of what was sealed last: they name its key, and give away neither the key nor what was sealed.
  select substring(complainant_name for 4) from closed_case order by id desc limit 1
$$;
alter function app.personal_mark() owner to duban_auth;
revoke execute on function app.personal_mark() from public;
grant execute on function app.personal_mark() to duban_app;
`;

const down = `
drop function app.personal_mark();
drop policy door on closed_case;
revoke select (id, complainant_name) on closed_case from duban_auth;
`;
