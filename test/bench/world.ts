import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Somebody who asks: his session, his unit and the role of his post. */
export interface Viewer {
  readonly token: string;
  readonly hash: Buffer;
  readonly unit: number;
  readonly role: string;
}

/** The county whose tenant has no matter at all. */
export const emptiestSql = "(select max(id) from org_unit where root_id = 37 and level = 'COUNTY')";

const roles = ['LIAISON', 'HANDLER', 'SUPERVISION_OFFICER'] as const;

const peopleSql = `with made as (
    select u.id as unit, u.tenant_id, r.role, gen_random_uuid() as person, gen_random_uuid() as post, gen_random_uuid() as account,
      'bench.' || u.id || '.' || lower(r.role) as login
    from org_unit u cross join unnest($1::text[]) as r(role) where u.level in ('CITY', 'COUNTY')
  ), people as (
    insert into person (root_id, id, tenant_id, name) select 37, person, tenant_id, login from made
  ), posts as (
    insert into post (root_id, id, tenant_id, person_id, org_unit_id, role, held_from)
    select 37, post, tenant_id, person, unit, role, '2026-01-01' from made
  ) insert into auth.account (id, login, root_id, person_id, salt, verifier)
  select account, replace(login, '_', '.'), 37, person, '\\x00', '\\x00' from made`;

/** Matters of the province, each to every city, and on to every county: PENDING, SIGNED, IN_PROGRESS and SUBMITTED by turns. */
const mattersSql = `with matters as (
    select gen_random_uuid() as item, gen_random_uuid() as notice, gen_random_uuid() as relay, n from generate_series(1, $1) n
  ), officer as (select id from post where root_id = 37 and org_unit_id = 37 and role = 'SUPERVISION_OFFICER' order by id limit 1),
  items as (
    insert into item (root_id, id, tenant_id, org_unit_id, number, state, title, body, source, originated_on, secrecy, registered_by,
      registered_at, reader_keys)
    select 37, item, 37, 37, '〔2026〕' || n || '号', 'IN_PROGRESS', '第' || n || '项重点工作落实', '内容', 'WORK_REPORT', '2026-01-01', 1,
      officer.id, now(), array[37 * 64] from matters, officer
  ), orders as (
    insert into order_text (root_id, id, tenant_id, item_id, org_unit_id, kind, number, channel, task, target, measures, requirement,
      discipline, due_on, issued_by, issued_at, hash, secrecy, reader_keys)
    select 37, notice, 37, item, 37, 'NOTICE', '督办通知〔2026〕' || n || '号', 'WRITTEN', 'x', 'x', 'x', 'x', 'x', '2026-12-31', officer.id,
      now(), sha256('x'), 1, array[37 * 64] from matters, officer
  ), tasks as (
    select gen_random_uuid() as id, m.item, m.notice, m.n, u.id as unit, u.tenant_id, u.parent_id,
      (array['PENDING_RECEIPT', 'SIGNED', 'IN_PROGRESS', 'SUBMITTED'])[1 + (m.n + u.id) % 4] as state,
      case when u.level = 'CITY' then array[37 * 64, u.id * 64] else array[37 * 64, u.parent_id * 64, u.id * 64] end as keys
    from matters m cross join org_unit u where u.root_id = 37 and u.level in ('CITY', 'COUNTY') and u.id <> ${emptiestSql}
  ) insert into assignment (root_id, id, tenant_id, item_id, order_id, originator_unit_id, from_org_unit_id, to_org_unit_id, source,
    number, title, state, arrived_at, arrived_on, receipt_due_on, relay_due_on, due_on, due_provisional, consolidation_days,
    relayed_at, acceptance_due_on, secrecy, reader_keys)
  select 37, t.id, t.tenant_id, t.item, t.notice, 37, t.parent_id, t.unit, 'WORK_REPORT', '〔2026〕' || t.n || '号',
    '第' || t.n || '项重点工作落实', t.state, now(), '2026-11-02', date '2026-11-03' + t.n % 20, date '2026-11-04' + t.n % 20,
    date '2026-11-20' + t.n % 40, false, 1,
    case when t.state in ('IN_PROGRESS', 'SUBMITTED') then now() end,
    case when t.state = 'SUBMITTED' then date '2026-12-01' + t.n % 10 end, 1, t.keys
  from tasks t`;

/** Fills a migrated database with viewers in every city and county and `matters` matters; answers the viewers, signed in. */
export async function makeWorld(admin: pg.Client, matters: number): Promise<Viewer[]> {
  await admin.query(peopleSql, [roles]);
  await admin.query(mattersSql, [matters]);
  await admin.query('analyze');
  const { rows } = await admin.query<{ account: string; unit: number; role: string }>(
    `select a.id as account, p.org_unit_id as unit, p.role from auth.account a
     join post p on p.root_id = a.root_id and p.person_id = a.person_id where a.login like 'bench.%'`,
  );
  const viewers = rows.map((row) => {
    const token = randomBytes(32).toString('base64url');
    return { ...row, token, hash: createHash('sha256').update(token).digest() };
  });
  await admin.query(
    `insert into auth.session (token_hash, account_id, epoch, expires_at)
     select h, a, 1, now() + interval '1 hour' from unnest($1::bytea[], $2::uuid[]) as s(h, a)`,
    [viewers.map(({ hash }) => hash), viewers.map(({ account }) => account)],
  );
  return viewers;
}

/** The supervision officer of the demo story's province, signed in. */
export async function provincialOfficer(admin: pg.Client): Promise<Viewer> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await admin.query(
    `insert into auth.session (token_hash, account_id, epoch, expires_at)
     select $1, id, epoch, now() + interval '1 hour' from auth.account where login = 'zhang.min'`,
    [hash],
  );
  return { token, hash, unit: 37, role: 'SUPERVISION_OFFICER' };
}
