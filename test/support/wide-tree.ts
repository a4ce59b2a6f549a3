import type pg from 'pg';

/** How wide each level of a tree is, from the first below the root down. */
export type Widths = readonly number[];

/**
 * Grows a tree under one assignment by writing its rows directly: what is measured is the reading alone. Every row is one
 * that the cascade could have written: its readers are those of the row above and its own holder, its lines those above.
 */
export async function grow(admin: pg.Client, root: string, widths: Widths): Promise<number> {
  let [parents, grown] = [[root], 0];
  for (const [depth, width] of widths.entries()) {
    const { rows } = await admin.query<{ id: string }>(
      `with units as (select id, tenant_id, row_number() over (order by level = 'UNIT', id) - 1 as n from org_unit where id <> 37),
         places as (select p.id as parent, (p.at - 1) * $2 + g.n as n from unnest($1::uuid[]) with ordinality as p(id, at)
           cross join generate_series(0, $2 - 1) as g(n))
       insert into assignment (root_id, id, tenant_id, item_id, parent_id, ancestors, order_id, originator_unit_id, from_org_unit_id,
         to_org_unit_id, source, number, title, state, arrived_at, arrived_on, receipt_due_on, relay_due_on, due_on,
         due_provisional, consolidation_days, signed_at, claimed, verified, submitted_at, accepted_at, secrecy, reader_keys,
         targets, actuals)
       select a.root_id, gen_random_uuid(), u.tenant_id, a.item_id, a.id, a.ancestors || a.id, a.order_id, a.originator_unit_id, a.to_org_unit_id, u.id,
         a.source, a.number, a.title, s.state, a.arrived_at, a.arrived_on, a.receipt_due_on, a.relay_due_on,
         a.due_on - 3 - (places.n * 7 % 45)::integer, false, a.consolidation_days,
         case when s.state <> 'PENDING_RECEIPT' then a.arrived_at end,
         case s.state when 'IN_PROGRESS' then (places.n * 37 % 100)::integer when 'PENDING_RECEIPT' then 0 else 100 end,
         case s.state when 'ACCEPTED' then 100 when 'IN_PROGRESS' then (places.n * 37 % 100)::integer * 2 / 3 else 0 end,
         case when s.state in ('SUBMITTED', 'ACCEPTED') then a.arrived_at end,
         case when s.state = 'ACCEPTED' then a.arrived_at end, a.secrecy, a.reader_keys || u.id * 64,
         (select coalesce(jsonb_agg(t || jsonb_build_object('above', t->'line', 'own', 0)), '[]') from jsonb_array_elements(a.targets) as t),
         case when s.state = 'PENDING_RECEIPT' then '[]' else (select coalesce(jsonb_agg(jsonb_build_object('line', t->'line', 'verified', null,
           'claimed', jsonb_build_object('amount', 1, 'over', 1, 'at', a.arrived_at))), '[]') from jsonb_array_elements(a.targets) as t) end
       from places join assignment a on a.root_id = 37 and a.id = places.parent
         join units u on u.n = (places.n + $3 * 400) % (select count(*) from units)
         cross join lateral (select (array['PENDING_RECEIPT', 'IN_PROGRESS', 'IN_PROGRESS', 'SUBMITTED', 'ACCEPTED'])
           [1 + places.n * 3 % 5] as state) s
       returning id`,
      [parents, width, depth],
    );
    parents = rows.map(({ id }) => id);
    grown += parents.length;
  }
  return grown;
}
