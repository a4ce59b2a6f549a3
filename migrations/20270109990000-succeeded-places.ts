import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unit that stands in the place of another goes on with its beats and its contact points (M-44, M-34). */
export class SucceededPlaces20270109990000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
    await runner.query(
      due(`
      or exists (select from beat b where b.root_id = s.root_id and s.old_unit_id in (b.org_unit_id, b.unit_id) and not b.ended)
      or exists (select from contact_point p where p.root_id = s.root_id and p.org_unit_id = s.old_unit_id and p.state = 'ACTIVE')`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(due(''));
    await runner.query(down);
  }
}

const columns: Readonly<Record<string, string>> = {
  beat: 'org_unit_id, unit_id, version, reader_keys',
  contact_point: 'org_unit_id, version',
};
const opened = ([table, some]: [string, string]): string => `
grant select, update (${some}) on ${table} to duban_auth;
create policy succession on ${table} to duban_auth using (true) with check (true);`;
const closed = ([table, some]: [string, string]): string => `
drop policy succession on ${table};
revoke select, update (${some}) on ${table} from duban_auth;`;

const active = `('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'SUSPENDED')`;

/** Successions that are to take effect, and those in effect whose old unit was given something since; for the clock. */
const due = (places: string): string => `
create or replace function app.successions_due() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id from org_succession s where s.root_id = app.root_id() and s.withdrawn_at is null and (app.context())[7] = 'SYS'
    and s.effective_on <= (app.now() at time zone 'Asia/Shanghai')::date
    and (s.effective_at is null or exists (select from assignment a
      where a.root_id = s.root_id and a.to_org_unit_id = s.old_unit_id and a.state in ${active})${places})
  order by s.effective_on, s.id $$;`;

const up = `${Object.entries(columns).map(opened).join('')}
grant update (org_unit_id, holder_unit_id, reader_keys) on contact_observation to duban_auth;

-- Carries beats that are walked, contact points in use and what these told, until it is released, over to the unit in the place of
-- another. Who walks and who is the contact stays: the unit names others. What is over stays with the unit that did it.
create function app.succeed_places(succession uuid) returns void language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  s org_succession;
begin
  select o.* into s from org_succession o where o.root_id = app.root_id() and o.id = succession and o.effective_at is not null
    and ((app.context())[7] = 'SYS' or (app.context())[7] = 'TENANT_ADMIN' and o.tenant_id = app.tenant_id());
  if s.id is null then return; end if;

  update beat b set org_unit_id = case b.org_unit_id when s.old_unit_id then s.new_unit_id else b.org_unit_id end,
    unit_id = case b.unit_id when s.old_unit_id then s.new_unit_id else b.unit_id end,
    version = b.version + 1, reader_keys = app.rekeyed(b.reader_keys, s.old_unit_id, s.new_unit_id)
  where b.root_id = s.root_id and s.old_unit_id in (b.org_unit_id, b.unit_id) and not b.ended;

  update contact_point p set org_unit_id = s.new_unit_id, version = p.version + 1
  where p.root_id = s.root_id and p.org_unit_id = s.old_unit_id and p.state = 'ACTIVE';
  update contact_observation o set org_unit_id = s.new_unit_id,
    reader_keys = app.rekeyed(o.reader_keys, s.old_unit_id, s.new_unit_id)
  where o.root_id = s.root_id and o.org_unit_id = s.old_unit_id and o.state <> 'RELEASED';
  update contact_observation o set holder_unit_id = a.to_org_unit_id from assignment a
  where o.root_id = s.root_id and o.holder_unit_id = s.old_unit_id and o.state <> 'RELEASED'
    and a.root_id = o.root_id and a.id = o.assignment_id and a.to_org_unit_id <> o.holder_unit_id;
end $$;
alter function app.succeed_places(uuid) owner to duban_auth;
revoke execute on function app.succeed_places(uuid) from public;
grant execute on function app.succeed_places(uuid) to duban_app, duban_clock;
`;

const down = `
drop function app.succeed_places(uuid);
revoke update (org_unit_id, holder_unit_id, reader_keys) on contact_observation from duban_auth;${Object.entries(columns).map(closed).join('')}
`;
