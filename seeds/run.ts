import { createHash } from 'node:crypto';
import pg from 'pg';
import { newVerifier } from '../api/platform/password.ts';
import { movableClockSql } from './demo/clock.ts';
import { type DemoSeed, demoDuties, demoPassword, demoPeople } from './demo/people.ts';
import { divisionId, provinceOrgUnits } from './org-units.ts';
import years from './reference/holiday-years.json' with { type: 'json' };

const insertUnits = `insert into org_unit as o (root_id, id, parent_id, tenant_id, code, level, kind, name, short_name, department_key, field)
  select u."rootId", u.id, u."parentId", u."tenantId", u.code, u.level, u.kind, u.name, u."shortName", u."departmentKey", u.field
  from jsonb_to_recordset($1) as u("rootId" integer, id integer, "parentId" integer, "tenantId" integer, code text, level text,
    kind text, name text, "shortName" text, "departmentKey" text, field smallint)
  on conflict (root_id, id) do update set name = excluded.name, short_name = excluded.short_name, version = o.version + 1
  where (o.name, o.short_name) is distinct from (excluded.name, excluded.short_name)`;

const insertYears = `insert into holiday_year (root_id, year, source, holidays, makeups, imported_at)
  select r.root_id, y.year, y.source, y.holidays, y.makeups, now()
  from (select root_id from org_unit where parent_id is null) r, jsonb_to_recordset($1) as y(year smallint, source text, holidays date[], makeups date[])
  on conflict do nothing`;

/** A connection as the owner role, in which the seeds write; it is closed afterwards. */
async function asOwner(adminUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, options: '-c role=duban_owner' });
  await client.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Brings the directory of the province up to date; harmless when repeated, right in production. */
export const seedReference = (adminUrl: string): Promise<void> =>
  asOwner(adminUrl, async (client) => {
    await client.query(insertUnits, [JSON.stringify(provinceOrgUnits())]);
    await client.query(insertYears, [JSON.stringify(years)]);
  });

/** The movable clock, and once the people of the demo story; never in production. */
export const seedDemo = (adminUrl: string): Promise<void> =>
  asOwner(adminUrl, async (client) => {
    await client.query(movableClockSql);
    const { rowCount } = await client.query('select from person limit 1');
    if (rowCount !== 0) return;
    const { salt, verifier } = await newVerifier(demoPassword);
    for (const one of demoPeople) await insertPerson(client, one, salt, verifier);
    for (const [leader, lead, direct] of demoDuties)
      await client.query(
        `insert into supervision_duty (root_id, id, tenant_id, leader_post_id, lead_post_id, direct_post_id, held_from)
         select 37, $1, tenant_id, id, $3, $4, held_from from post where root_id = 37 and id = $2`,
        [storyId(`duty/${leader}`), ...[leader, lead, direct].map((login) => storyId(`${login}/0`))],
      );
  });

/** Adds people to the story, for suites that need more of them; same password. */
export const seedPeople = (adminUrl: string, people: readonly DemoSeed[]): Promise<void> =>
  asOwner(adminUrl, async (client) => {
    const { salt, verifier } = await newVerifier(demoPassword);
    for (const one of people) await insertPerson(client, one, salt, verifier);
  });

async function insertPerson(client: pg.Client, one: DemoSeed, salt: Buffer, verifier: Buffer): Promise<void> {
  const id = storyId(one.login);
  const tenant = divisionId(one.tenant);
  await client.query('insert into person (root_id, id, tenant_id, name, clearance) values (37, $1, $2, $3, $4)', [
    id,
    tenant,
    one.name,
    one.clearance,
  ]);
  for (const [place, post] of one.posts.entries())
    await client.query(
      `insert into post (root_id, id, tenant_id, person_id, org_unit_id, role, fields, held_from)
       values (37, $1, $2, $3, $4, $5, $6, '2026-01-01')`,
      [storyId(`${one.login}/${place}`), tenant, id, post.unit, post.role, post.fields ?? []],
    );
  await client.query(
    'insert into auth.account (id, login, root_id, person_id, salt, verifier) values ($1, $2, 37, $3, $4, $5)',
    [storyId(`${one.login}/account`), one.login, id, salt, verifier],
  );
}

/** An id derived from a name, in the shape of a UUIDv7 of the first of January 2026, so that the story repeats itself. */
export function storyId(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return `019b76da-a800-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}
