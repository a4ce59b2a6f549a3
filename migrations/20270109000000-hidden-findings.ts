import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is found on a visit of which nobody may know is read with the visit alone until it is released (Z11); who ends a matter asks what binds it, whoever found it. */
export class HiddenFindings20270109000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const cleared = `root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))`;
const silent = "'TO_CHECK', 'CLEARED', 'RECORDED', 'WITHDRAWN', 'TRANSFERRED', 'PASSED_ON'";
const withVisit = `(visit_id is null or app.visit_told(visit_id) or exists (select from visit v where v.root_id = finding.root_id and v.id = finding.visit_id))`;
const readers = (
  hidden: string,
): string => `alter policy readers on finding using (${cleared}${hidden} and (array[grant_key] && (select app.reader_keys())
  or exists (select from item i where i.root_id = finding.root_id and i.id = finding.item_id
    and array[i.org_unit_id * 64] && (select app.reader_keys()))
  or state <> all (array[${silent}]) and exists (select from assignment a where a.root_id = finding.root_id and a.id = finding.assignment_id
    and array(select k from unnest(a.reader_keys) as k where k <> all (a.co_unit_keys)) && (select app.reader_keys()))));`;

const up = `
create function app.visit_told(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from visit v where v.root_id = (app.context())[1]::integer and v.id = wanted and (v.announced or v.released_at is not null)) $$;
alter function app.visit_told(uuid) owner to duban_auth;
grant execute on function app.visit_told(uuid) to duban_app;
${readers(` and ${withVisit}`)}

-- The findings of a matter as far as they bind it, for whoever reads the matter: he who ends it may not read every one.
create function app.findings_standing(wanted uuid) returns table (state text, task_state text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as materialized (select (app.context())[1]::integer as root, app.reader_keys() as keys, app.clearance() as clearance)
  select f.state, a.state from me join item i on i.root_id = me.root and i.id = wanted
    and i.reader_keys && me.keys and i.secrecy <= me.clearance and (i.secrecy < 2 or app.knows(i.id))
  join finding f on f.root_id = i.root_id and f.item_id = i.id
  join assignment a on a.root_id = f.root_id and a.id = f.assignment_id $$;
alter function app.findings_standing(uuid) owner to duban_auth;
grant execute on function app.findings_standing(uuid) to duban_app;

-- How often one person opened what tells of complainants since a moment, by whatever post of whatever office.
create policy counter on unmasking for select to duban_auth using (true);
grant select on unmasking to duban_auth;
create function app.unmasked_since(since timestamptz) returns integer
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as materialized (select (app.context())[1]::integer as root, (app.context())[4]::uuid as person)
  select count(*)::integer from me join post p on p.root_id = me.root and p.person_id = me.person
  join unmasking u on u.root_id = p.root_id and u.post_id = p.id and u.opened_at > since $$;
alter function app.unmasked_since(timestamptz) owner to duban_auth;
grant execute on function app.unmasked_since(timestamptz) to duban_app;
`;

const down = `
drop function app.unmasked_since(timestamptz);
revoke select on unmasking from duban_auth;
drop policy counter on unmasking;
drop function app.findings_standing(uuid);
${readers('')}
drop function app.visit_told(uuid);
`;
