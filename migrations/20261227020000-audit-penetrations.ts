import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An auditor reads business content under an approved order of his own tenant alone, logged and shown to the tenant (V-47). */
export class AuditPenetrations20261227020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';
const ofOffice = 'array[org_unit_id * 64] && (select app.reader_keys())';
const told = `array[target_unit_id * 64] && (select app.reader_keys()) and state = 'APPROVED' and coalesce(ended_at, ends_at) <= (select app.now())`;
const ofAuditor = `for_audit and tenant_id = (select app.tenant_id()) and (select (app.context())[7]) = 'AUDITOR'`;

const office = `parts[7] in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER', 'FIRST')`;

/** A session that reads one matter under an order and nothing else, for whom `may` says. */
const penetrating = (may: string): string => `
create or replace function auth.penetrating_session(token bytea, acting_post uuid, matter uuid) returns jsonb language plpgsql volatile
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
    and ${may}
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
end $$;`;

const up = `
-- An order for the auditor of a tenant may be over matters of the tenant itself.
alter table penetration_order add column for_audit boolean not null default false;
alter table penetration_order drop constraint penetration_order_check;
alter table penetration_order add constraint penetration_order_target check (for_audit or target_unit_id <> org_unit_id);
drop policy readers on penetration_order;
create policy readers on penetration_order to duban_app using (${root} and (${ofOffice} or ${told} or ${ofAuditor}));

-- The office reads under its orders, the auditor under those for the audit; nobody under those of the other.
${penetrating(`case when o.for_audit then parts[7] = 'AUDITOR' else ${office} end`)}
`;

const down = `
${penetrating(office)}
drop policy readers on penetration_order;
create policy readers on penetration_order to duban_app using (${root} and (${ofOffice} or ${told}));
alter table penetration_order drop constraint penetration_order_target;
alter table penetration_order add constraint penetration_order_check check (target_unit_id <> org_unit_id);
alter table penetration_order drop column for_audit;
`;
