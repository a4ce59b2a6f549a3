import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a contact told and what a hidden visit meets, to fewer: to whoever told or is asked, to who planned or approves (Z11, Z12). */
export class PastTheLine20261231000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      policy("and (contact_observation.filed_by = (select app.post_id()) or contact_observation.state = 'ASKED')"),
    );
    await runner.query(
      collisions('v.planned_by = app.post_id() or v.approver_post = app.post_id()', 'least(apart, 7)'),
    );
    await runner.query(counts('case when v.announced or v.released_at is not null then v.joint_operation_id end'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(policy(''));
    const insiders =
      'array[v.team_key] && app.reader_keys() or v.planned_by = app.post_id() or v.approver_post = app.post_id()';
    await runner.query(collisions(insiders, 'apart'));
    await runner.query(counts('v.joint_operation_id'));
  }
}

/** Who reads an observation by the contact point: its contact, and of what was told whoever told it, for a later contact may be of the line. */
const policy = (told: string): string => `
alter policy readers on contact_observation
  using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))
    and (reader_keys && (select app.reader_keys()) or exists (select from contact_point p where p.root_id = contact_observation.root_id
      and p.id = contact_observation.contact_point_id and p.contact_post_id = (select app.post_id()) ${told})));`;

/** What other offices do at the unit of a visit that nobody else reads, by office and days alone, to the insiders given. */
const collisions = (insiders: string, days: string): string => `
create or replace function app.visit_collisions(asked uuid, apart integer) returns table (kind text, id uuid, org_unit_id integer, from_day text, until_day text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with ctx as materialized (select app.context() as c), own as materialized (
    select v.* from ctx join visit v on v.root_id = c[1]::integer and v.id = asked
    where v.released_at is null and not (v.announced and v.approved_at is not null) and v.state <> 'CANCELLED'
      and (${insiders})
  )
  select 'VISIT', v.id, v.org_unit_id, v.from_day::text, v.until_day::text
  from own join visit v on v.root_id = own.root_id and v.target_unit_id = own.target_unit_id and v.org_unit_id <> own.org_unit_id
  where v.announced and v.approved_at is not null and v.state not in ('CLOSED', 'CANCELLED')
    and v.from_day <= own.until_day + ${days} and v.until_day >= own.from_day - ${days}
    and (v.joint_operation_id is null or v.joint_operation_id is distinct from own.joint_operation_id)
  union all
  select 'JOINT_OPERATION', o.id, o.org_unit_id, (o.starts_at at time zone 'Asia/Shanghai')::date::text,
    (o.ends_at at time zone 'Asia/Shanghai')::date::text
  from own join joint_operation o on o.root_id = own.root_id and o.org_unit_id <> own.org_unit_id
  where o.state = 'APPROVED' and o.starts_at <= app.now() and o.ends_at > app.now() and o.ended_at is null
    and (o.starts_at at time zone 'Asia/Shanghai')::date <= own.until_day + ${days}
    and (o.ends_at at time zone 'Asia/Shanghai')::date >= own.from_day - ${days}
    and o.id is distinct from own.joint_operation_id
    and exists (select from assignment a join joint_scope s on s.root_id = a.root_id and s.item_id = a.item_id
      where a.root_id = own.root_id and a.to_org_unit_id = own.target_unit_id and s.operation_id = o.id and a.secrecy < 2
        and a.state not in ('CANCELLED', 'SUPERSEDED') and (s.whole or a.id = any(s.scope_ids) or a.ancestors && s.scope_ids)) $$;`;

/** How many visits of the caller's office began in a year; those of one joint operation, as given by the operation, counted as one. */
const counts = (operation: string): string => {
  const counted = (which: string): string =>
    `count(distinct coalesce(${operation}, v.id)) filter (where ${which})::integer`;
  return `
create or replace function app.visit_counts(wanted integer) returns table (visits integer, unannounced integer, routine integer, joint integer, proactive integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with ctx as materialized (select app.context() as c)
  select ${counted('true')}, ${counted('not v.announced')},
    ${counted('not v.announced and v.routine_special')},
    ${counted('v.joint_operation_id is not null')}, ${counted('v.own_initiative')}
  from ctx join visit v on v.root_id = c[1]::integer and v.org_unit_id = nullif(c[6], '')::integer
  where c[7] in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER', 'FIRST') and v.underway_at is not null
    and extract(year from v.underway_at at time zone 'Asia/Shanghai') = wanted $$;`;
};
