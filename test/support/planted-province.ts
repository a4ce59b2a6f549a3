import type pg from 'pg';

/** A matter written directly into a database, with its opaque id and how many tasks it has. */
export interface Planted {
  readonly itemId: string;
  readonly tasks: number;
}

const matterSql = `insert into item (root_id, id, tenant_id, org_unit_id, number, state, title, body, source, source_ref, originated_on,
    secrecy, registered_by, registered_at, reader_keys, issued_at, due_on)
  select 37, gen_random_uuid(), 37, 37, '鲁督〔2026〕' || (900 + (select count(*) from item)) || '号', 'IN_PROGRESS', $1, '逐级落实责任，按月报告进展。', 'WORK_REPORT',
    'x', current_date - 40, 1, id, now() - interval '40 days', array[37 * 64], now() - interval '30 days', current_date + 60
  from post where root_id = 37 and org_unit_id = 37 and role = 'SUPERVISION_OFFICER' limit 1 returning id`;

const orderSql = `insert into order_text (root_id, id, tenant_id, item_id, org_unit_id, kind, number, channel, task, target, measures,
    requirement, discipline, due_on, issued_by, issued_at, hash, secrecy, reader_keys)
  select root_id, gen_random_uuid(), 37, id, 37, 'NOTICE', number, 'WRITTEN', title, '目标', '措施', '要求', '纪律', due_on, registered_by,
    issued_at, decode(md5(title) || md5(title), 'hex'), 1, reader_keys from item where id = $1 returning id`;

/** The tasks of one level: every unit under one that has a task. What is late, near, unsigned or done follows from its number. */
const levelSql = `insert into assignment (root_id, id, tenant_id, item_id, parent_id, ancestors, order_id, originator_unit_id, from_org_unit_id,
    to_org_unit_id, source, number, title, state, arrived_at, arrived_on, receipt_due_on, relay_due_on, relayed_at, due_on,
    due_provisional, consolidation_days, signed_at, claimed, verified, submitted_at, accepted_at, secrecy, reader_keys)
  select 37, gen_random_uuid(), u.tenant_id, i.id, p.id, case when p.id is null then '{}' else p.ancestors || p.id end, $2, 37, u.parent_id, u.id, i.source, i.number, i.title, s.state, i.issued_at,
    (i.issued_at)::date, (i.issued_at)::date + 1, (i.issued_at)::date + 2, case when s.inner then i.issued_at end, s.due, false, 1,
    case when s.state <> 'PENDING_RECEIPT' then i.issued_at + interval '1 day' end,
    case s.state when 'PENDING_RECEIPT' then 0 when 'IN_PROGRESS' then 35 + h % 60 else 100 end,
    case s.state when 'ACCEPTED' then 100 when 'IN_PROGRESS' then (35 + h % 60) * 3 / 4 else 0 end,
    case when s.state in ('SUBMITTED', 'ACCEPTED') then now() - interval '4 days' end,
    case when s.state = 'ACCEPTED' then now() - interval '2 days' end, 1, coalesce(p.reader_keys, i.reader_keys) || u.id * 64
  from item i join org_unit u on u.root_id = 37 left join assignment p on p.item_id = i.id and p.to_org_unit_id = u.parent_id
    cross join lateral (select (hashint4(u.id) & 1048575) as h) one
    cross join lateral (select exists (select from org_unit c where c.root_id = 37 and c.parent_id = u.id) as inner) two
    cross join lateral (select two.inner, case when two.inner then 'IN_PROGRESS' when h % 11 = 0 then 'PENDING_RECEIPT'
      when h % 11 < 7 then 'IN_PROGRESS' when h % 11 = 7 then 'SUBMITTED' else 'ACCEPTED' end as state,
      case when two.inner then current_date + 40 when h % 23 = 0 then current_date - 2 - h % 9 when h % 23 < 3 then current_date + 1 + h % 3
        else current_date + 12 + h % 20 end as due) s
  where i.id = $1 and case when $3 = 0 then u.parent_id = 37 else p.id is not null and cardinality(p.reader_keys) = $3 + 1
    and not exists (select from assignment x where x.item_id = i.id and x.to_org_unit_id = u.id) end`;

/** Plants a matter of the province whose tasks reach every unit of every level; some late, some near, some unsigned, some done. */
export async function plantProvince(admin: pg.Client, title: string): Promise<Planted> {
  const item = (await admin.query<{ id: string }>(matterSql, [title])).rows[0]?.id ?? '';
  const order = (await admin.query<{ id: string }>(orderSql, [item])).rows[0]?.id;
  let tasks = 0;
  for (let depth = 0; ; depth += 1) {
    const { rowCount } = await admin.query(levelSql, [item, order, depth]);
    if (rowCount === 0 || rowCount === null) break;
    tasks += rowCount;
  }
  return { itemId: Buffer.from(`Item:37:${item}`).toString('base64url'), tasks };
}
