import type { MigrationInterface, QueryRunner } from 'typeorm';
import { quoted } from './20261130000000-successions.sql.ts';

/** Numbers of tasks and matters that an administrator or everybody is shown of a succession leave work secrets out (S-5). */
export class CountsWithoutSecrets20261224100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(countsSql(' and secrecy < 2'));
    await runner.query(restated(counted, countedOpenly));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(countsSql(''));
    await runner.query(restated(countedOpenly, counted));
  }
}

const active = `('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'SUSPENDED')`;

const countsSql = (shown: string): string => `
create or replace function app.succession_counts(unit integer) returns table (tasks bigint, given bigint, matters bigint, mandates bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (select count(*) from assignment a where a.root_id = u.root_id and a.to_org_unit_id = u.id and a.state in ${active}${shown}),
    (select count(*) from assignment a where a.root_id = u.root_id and a.from_org_unit_id = u.id and a.state in ${active}${shown}),
    (select count(*) from item i where i.root_id = u.root_id and i.org_unit_id = u.id
      and i.state not in ('NOT_ESTABLISHED', 'WITHDRAWN', 'ARCHIVED')${shown}),
    (select count(*) from mandate m where m.root_id = u.root_id and u.id in (m.delegate_unit_id, m.org_unit_id)
      and m.ended_at is null and m.ends_at > app.now()${shown})
  from org_unit u where u.root_id = app.root_id() and u.id = unit and u.tenant_id = app.tenant_id()
    and (app.context())[7] = 'TENANT_ADMIN' $$;`;

const counted = 'moved := moved + 1;';
const countedOpenly = 'moved := moved + (was.secrecy < 2)::integer;';

const restated = (from: string, to: string): string => `
do $$
declare
  before text := pg_get_functiondef('app.succeed_unit(uuid)'::regprocedure);
  after text := replace(before, ${quoted(from)}, ${quoted(to)});
begin
  if after = before then raise exception 'app.succeed_unit(uuid) is not as it was'; end if;
  execute after;
end $$;`;
