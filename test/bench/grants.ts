import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Viewer } from './world.ts';

const matters = 2000;
/** As many as a matter may have: three mandates and two operations; here all of them mandates, which weigh the same. */
const perMatter = 5;

/** Matters that are handled, each with a task in every city. */
const mattersSql = `with matters as (
    select gen_random_uuid() as item, gen_random_uuid() as notice, n from generate_series(1, ${matters}) n
  ), officer as (select id from post where root_id = 37 and org_unit_id = 37 and role = 'SUPERVISION_OFFICER' order by id limit 1),
  items as (
    insert into item (root_id, id, tenant_id, org_unit_id, number, state, title, body, source, originated_on, secrecy, registered_by,
      registered_at, reader_keys)
    select 37, item, 37, 37, '委托' || n, 'IN_PROGRESS', '第' || n || '项委托督查事项', '内容', 'WORK_REPORT', '2026-01-01', 1, officer.id,
      now(), array[37 * 64] from matters, officer
  ), orders as (
    insert into order_text (root_id, id, tenant_id, item_id, org_unit_id, kind, number, channel, task, target, measures, requirement,
      discipline, due_on, issued_by, issued_at, hash, secrecy, reader_keys)
    select 37, notice, 37, item, 37, 'NOTICE', '委托通知' || n, 'WRITTEN', 'x', 'x', 'x', 'x', 'x', '2026-12-31', officer.id, now(),
      sha256('x'), 1, array[37 * 64] from matters, officer
  ) insert into assignment (root_id, id, tenant_id, item_id, order_id, originator_unit_id, from_org_unit_id, to_org_unit_id, source,
    number, title, state, arrived_at, arrived_on, receipt_due_on, relay_due_on, due_on, due_provisional, consolidation_days,
    relayed_at, secrecy, reader_keys)
  select 37, gen_random_uuid(), u.tenant_id, m.item, m.notice, 37, 37, u.id, 'WORK_REPORT', '委托' || m.n, '第' || m.n || '项委托督查事项',
    'IN_PROGRESS', now(), '2026-11-02', '2026-11-03', '2026-11-04', '2026-12-20', false, 1, now(), 1, array[37 * 64, u.id * 64]
  from matters m cross join org_unit u where u.root_id = 37 and u.level = 'CITY'`;

/** Lets departments of the province supervise each of those matters, with the keys that opening it writes. */
const grantSql = `with departments as (
    select id, row_number() over (order by id) - 1 as at, count(*) over () as many from org_unit
    where root_id = 37 and parent_id = 37 and kind = 'DEPARTMENT'
  ), numbered as (select id, row_number() over (order by id) as n from item where root_id = 37 and number like '委托%'),
  officer as (select id from post where root_id = 37 and org_unit_id = 37 and role = 'SUPERVISION_OFFICER' order by id limit 1),
  given as (
    insert into mandate (root_id, id, tenant_id, item_id, org_unit_id, delegate_unit_id, grant_key, powers, whole, scope_ids, starts_at,
      ends_at, reason, given_by, given_at, secrecy, reader_keys)
    select 37, gen_random_uuid(), 37, i.id, 37, d.id, -(2 * nextval('grant_number')::integer + 1), array['CHASE', 'VERIFY'], true, '{}',
      now() - interval '1 hour', now() + interval '30 days', 'x', officer.id, now(), 1, array[37 * 64, d.id * 64]
    from numbered i cross join generate_series(1, ${perMatter}) g
      join departments d on d.at = (i.n * ${perMatter} + g) % d.many cross join officer
    returning item_id, grant_key
  ), keys as (select item_id, array_agg(grant_key) as keys from given group by item_id),
  items as (update item i set reader_keys = i.reader_keys || k.keys from keys k where i.root_id = 37 and i.id = k.item_id),
  orders as (update order_text o set reader_keys = o.reader_keys || k.keys from keys k where o.root_id = 37 and o.item_id = k.item_id)
  update assignment a set reader_keys = a.reader_keys || k.keys from keys k where a.root_id = 37 and a.item_id = k.item_id`;

const withoutSql = ['item', 'order_text', 'assignment'].map(
  (table) => `update ${table} set reader_keys = array(select k from unnest(reader_keys) k where k > 0)
    where root_id = 37 and exists (select from unnest(reader_keys) k where k < 0)`,
);

type Ask = (query: string, variables: object, viewer: Viewer) => Promise<string>;
type Rate = (ask: () => Promise<string>, milliseconds: number) => Promise<number>;

const inbox = '{ inbox { nodes { kind number title orgUnitName dueOn } nextCursor } }';
const page =
  'query ($id: String!) { assignment(id: $id) { number title state dueOn orderChain { task } reports { state } } }';

/** Reads of the same people with and without so many live grants in their province, by turns; and of somebody who holds them. */
export async function measureGrants(
  admin: pg.Client,
  viewers: readonly Viewer[],
  ask: Ask,
  perSecond: Rate,
  idOf: (id: string) => string,
) {
  await admin.query(mattersSql);
  const { rows: tasks } = await admin.query<{ id: string; unit: number }>(
    `select id, to_org_unit_id as unit from assignment where root_id = 37 and number like '委托%' order by id limit 5000`,
  );
  const cities = new Map(viewers.filter(({ role }) => role === 'LIAISON').map((one) => [one.unit, one]));
  const drawn = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
  const reads = {
    inbox: () => ask(inbox, {}, drawn(viewers)),
    'task page': () => {
      const { id, unit } = drawn(tasks);
      return ask(page, { id: idOf(id) }, cities.get(unit) ?? drawn(viewers));
    },
  };
  const rates = Object.fromEntries(
    Object.keys(reads).map((name) => [name, { with: [] as number[], none: [] as number[] }]),
  );
  const turn = async (how: 'with' | 'none'): Promise<void> => {
    for (const table of ['item', 'order_text', 'assignment', 'mandate']) await admin.query(`vacuum analyze ${table}`);
    for (const [name, read] of Object.entries(reads)) {
      await perSecond(read, 1000);
      rates[name]?.[how].push(await perSecond(read, 2000));
    }
  };
  await admin.query('alter table assignment disable trigger user; alter table item disable trigger user');
  let grants = 0;
  for (let round = 0; round < 3; round += 1) {
    for (const sql of withoutSql) await admin.query(sql);
    await admin.query('delete from mandate where root_id = 37');
    await turn('none');
    await admin.query(grantSql);
    grants = (await admin.query('select count(*)::int as n from mandate where root_id = 37')).rows[0].n;
    await turn('with');
  }
  await admin.query('alter table assignment enable trigger user; alter table item enable trigger user');
  const holder = await supervisor(admin);
  const held = await perSecond(() => ask(inbox, {}, holder.viewer), 2000);
  return { grants, rates, holder: { holds: holder.holds, perSecond: held } };
}

/** Somebody who supervises for the first department, signed in, and how many grants it holds. */
async function supervisor(admin: pg.Client): Promise<{ viewer: Viewer; holds: number }> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  const { rows } = await admin.query<{ unit: number; holds: number }>(
    `with held as (select delegate_unit_id as unit, count(*)::int as holds from mandate where root_id = 37 group by 1 order by 1 limit 1),
    people as (insert into person (root_id, id, tenant_id, name) select 37, gen_random_uuid(), 37, 'bench' from held returning id),
    posts as (
      insert into post (root_id, id, tenant_id, person_id, org_unit_id, role, held_from)
      select 37, gen_random_uuid(), 37, people.id, held.unit, 'SUPERVISION_OFFICER', '2026-01-01' from held, people
    ), accounts as (
      insert into auth.account (id, login, root_id, person_id, salt, verifier)
      select gen_random_uuid(), 'bench.department', 37, id, '\\x00', '\\x00' from people returning id
    ), sessions as (
      insert into auth.session (token_hash, account_id, epoch, expires_at) select $1, id, 1, now() + interval '1 hour' from accounts
    ) select unit, holds from held`,
    [hash],
  );
  const { unit = 0, holds = 0 } = rows[0] ?? {};
  return { viewer: { token, hash, unit, role: 'SUPERVISION_OFFICER' }, holds };
}
