import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

const states = [
  ...['PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'IN_PROGRESS', 'SUBMITTED', 'SUBMITTED'],
  ...['RETURNED', 'ACCEPTED', 'ACCEPTED', 'SUSPENDED', 'CANCELLED', 'SUPERSEDED'],
];
const day = (offset: number): string => new Date(Date.UTC(2026, 10, 20 + offset)).toISOString().slice(0, 10);

/** Random changes of assignments, whoever makes them: what each does and its name. What is given on is not for the co-units above. */
export function changesBy(random: () => number, met: { add: (what: string) => void }) {
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const one = `(select id from assignment where root_id = 37 order by id offset $1 limit 1)`;
  const place = async (client: pg.Client): Promise<number> => {
    const { rows } = await client.query('select count(*)::integer as n from assignment where root_id = 37');
    return below(rows[0].n);
  };
  const changes: Record<string, (client: pg.Client) => Promise<unknown>> = {
    moves: async (client) => {
      const submitted = pick([
        null,
        `${day(below(12))} 15:59:59+00`,
        `${day(below(12))} 16:00:00+00`,
        `${day(below(12))} 16:00:01+00`,
      ]);
      const values = [await place(client), pick(states), submitted, pick([null, '2026-11-03'])];
      return client.query(
        `update assignment set state = $2, submitted_at = $3, accepted_at = case when $2 = 'ACCEPTED' then $3::timestamptz end,
           relayed_at = $4, version = version + 1 where id = ${one}`,
        values,
      );
    },
    'gets another limit': async (client) =>
      client.query(`update assignment set due_on = $2 where id = ${one}`, [await place(client), day(below(12))]),
    'is returned': async (client) =>
      client.query(
        `update assignment set state = 'RETURNED', returns = returns + 1, submitted_at = null, due_on = $2 where id = ${one}`,
        [await place(client), day(below(12))],
      ),
    reports: async (client) =>
      client.query(`update assignment set claimed = $2, verified = $3, reported_at = now() where id = ${one}`, [
        await place(client),
        below(101),
        below(101),
      ]),
    'misses a report or makes it up': async (client) =>
      client.query(`update assignment set report_late_from = $2, report_made_up = $3 where id = ${one}`, [
        await place(client),
        pick([null, day(below(40) - 10)]),
        below(2) > 0,
      ]),
    'fails its verification': async (client) =>
      client.query(
        `update assignment set state = 'IN_PROGRESS', accepted_at = null, failed_from = $2, round = round + 1 where id = ${one}`,
        [await place(client), day(below(40) - 20)],
      ),
    'is handed in again': async (client) =>
      client.query(
        `update assignment set state = 'SUBMITTED', submitted_at = $1, failed_from = null where id = (select id from assignment
           where root_id = 37 and failed_from is not null order by id limit 1)`,
        [`${day(below(12))} 03:00:00+00`],
      ),
    'is checked, which tells when it will be done': async (client) =>
      client.query(`update assignment set forecast_on = $2 where id = ${one}`, [
        await place(client),
        pick([null, '9999-12-31', day(below(20))]),
      ]),
    'comes on the negative list or off it': async (client) =>
      client.query(`update assignment set negative_from = $2 where id = ${one}`, [
        await place(client),
        pick([null, day(below(40) - 20)]),
      ]),
    'is ordered to rectify or answers': async (client) =>
      client.query(`update assignment set rectify_from = $2 where id = ${one}`, [
        await place(client),
        pick([null, day(below(40) - 20)]),
      ]),
    'changes its part': async (client) =>
      client.query(
        `update assignment set role = $2, lead_id = case $2 when 'SUPPORT' then id end, weight = $3 where id = ${one} and role <> 'INFORM'`,
        [await place(client), pick(['LEAD', 'LEAD', 'SUPPORT']), below(4)],
      ),
    'keeps a share of its own': async (client) =>
      client.query(
        `update assignment set own_share = $2, relayed_at = now(), version = version + 1 where id = ${one}`,
        [await place(client), pick([0, 0.2, 0.5, 1])],
      ),
    'is taken out with its matter': async (client) =>
      client.query(
        `update assignment set state = 'CANCELLED' where root_id = 37 and item_id = (select item_id from assignment where id = ${one})
           and state in ('PENDING_RECEIPT', 'SIGNED')`,
        [await place(client)],
      ),
    'gives on': async (client) =>
      client.query(
        `insert into assignment (root_id, id, tenant_id, item_id, parent_id, ancestors, order_id, originator_unit_id, from_org_unit_id,
           to_org_unit_id, role, lead_id, source, number, title, state, arrived_at, arrived_on, receipt_due_on, relay_due_on, due_on,
           due_provisional, consolidation_days, secrecy, reader_keys)
         select root_id, n.id::uuid, tenant_id, item_id, a.id, ancestors || a.id, order_id, originator_unit_id, to_org_unit_id,
           to_org_unit_id, n.role, case n.role when 'SUPPORT' then a.id end, source, number, title, 'PENDING_RECEIPT', arrived_at, arrived_on, receipt_due_on, relay_due_on,
           n.due_on::date, false, 1, least(2, secrecy + n.raise), array(select k from unnest(reader_keys) k where k <> all(co_unit_keys))
         from assignment a cross join jsonb_to_recordset($2) as n(id text, role text, due_on text, raise smallint)
         where a.id = ${one} and a.role <> 'INFORM' and cardinality(ancestors) < 5`,
        [
          await place(client),
          JSON.stringify(
            Array.from({ length: 1 + below(4) }, () => ({
              id: randomUUID(),
              role: pick(['LEAD', 'LEAD', 'SUPPORT', 'INFORM']),
              due_on: day(below(12)),
              raise: pick([0, 0, 0, 1]),
            })),
          ),
        ],
      ),
  };
  const names = ['moves', 'moves', 'moves', 'moves', ...Object.keys(changes)];
  return {
    /** One transaction of one to three changes, with what is written beside them; one in six is taken back. Answers whether it was kept. */
    change: async (client: pg.Client, beside?: () => Promise<unknown>): Promise<boolean> => {
      await client.query('begin');
      for (let left = 1 + below(3); left > 0; left -= 1) {
        const name = pick(names);
        await changes[name]?.(client);
        met.add(name);
      }
      await beside?.();
      const kept = below(6) > 0;
      if (!kept) met.add('takes it all back');
      await client.query(kept ? 'commit' : 'rollback');
      return kept;
    },
  };
}

const folding = `const pg = require('pg');
(async () => {
  const client = new pg.Client({ connectionString: process.argv[1] });
  await client.connect();
  for (;;) {
    await client.query('select app.fold_rollup(37, 7)');
    process.stdout.write('.');
  }
})();`;

/** A process that folds without rest, a few differences at a time, until it is killed without a word. */
export const startFolder = (url: string, faults: 'inherit' | 'ignore' = 'inherit'): ChildProcess =>
  spawn(process.execPath, ['-e', folding, url], { stdio: ['ignore', 'pipe', faults] });
