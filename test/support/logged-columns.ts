import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { departmentId, divisionId } from '../../seeds/org-units.ts';
import { insert } from './oracle-world.ts';

/** What the trigger of the log looks at: for the levels above, for lights of the task and the one above it, for its own light alone. */
export type Looks = 'above' | 'light' | 'own';

/** A change of one column of a task that stands as `from` says, and who is shown another number by it: a reader, or the books alone. */
export interface LoneChange {
  readonly looks: Looks;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly seen: 'read' | 'booked';
}

const late = `due_on = '2026-11-04'`;
const lone = (looks: Looks, column: string, to: string, from = '', seen: LoneChange['seen'] = 'read'): LoneChange => ({
  ...{ looks, column, from, to: `${column} = ${to}`, seen },
});

/** For every column that the trigger looks at, a change of it alone after which something that is shown is another. */
export const loneChanges: readonly LoneChange[] = [
  lone('above', 'state', `'SIGNED'`, `state = 'PENDING_RECEIPT'`),
  lone('above', 'weight', '3', '', 'booked'),
  lone('above', 'claimed', '80', '', 'booked'),
  lone('above', 'verified', '80', '', 'booked'),
  lone('above', 'relayed_at', `'2026-11-20 03:00Z'`),
  lone(
    'above',
    'submitted_at',
    `'2026-11-05 03:00Z'`,
    `state = 'SUBMITTED', submitted_at = '2026-11-03 03:00Z', ${late}`,
  ),
  lone('above', 'returns', '1'),
  lone('above', 'due_on', `'2026-11-04'`),
  lone('above', 'secrecy', '1', '', 'booked'),
  lone('above', 'reported_at', `'2026-11-20 03:00Z'`, '', 'booked'),
  lone('light', 'role', `'INFORM'`),
  lone('light', 'state', `'SUSPENDED'`),
  lone('light', 'secrecy', '1', '', 'booked'),
  lone('light', 'due_on', `'2026-11-04'`),
  lone('light', 'submitted_at', `'2026-11-03 03:00Z'`, late),
  lone('light', 'accepted_at', `'2026-11-20 03:00Z'`),
  lone('own', 'report_late_from', `'2026-11-20'`),
  lone('own', 'report_made_up', 'true'),
  lone('own', 'failed_from', `'2026-11-20'`),
  lone('own', 'rectify_from', `'2026-11-20'`),
  lone('own', 'negative_from', `'2026-11-20'`),
  lone('own', 'forecast_on', `'2027-12-16'`), // the day after its limit: the checks alone say that it will be late
];

const standing = `state = 'IN_PROGRESS', role = 'LEAD', lead_id = null, weight = 1, claimed = 10, verified = 10, relayed_at = null,
  submitted_at = null, accepted_at = null, returns = 0, due_on = '2027-12-15', secrecy = 0, reported_at = null,
  report_late_from = null, report_made_up = false, failed_from = null, rectify_from = null, forecast_on = null, negative_from = null`;

const [city, county] = [divisionId('3716'), divisionId('371602')];

/** A matter of the province with a city's task and two tasks under it, of which one is to be changed; its id. */
export async function plantLone(client: pg.Client, post: string): Promise<string> {
  const base = () => ({ root_id: 37, id: randomUUID(), secrecy: 0, reader_keys: [37 * 64] });
  const at = '2026-11-02T02:00:00Z';
  const far = '2027-12-15';
  const text = { number: '单一号', source: 'WORK_REPORT', title: '单' };
  const item = { ...base(), ...text, tenant_id: 37, org_unit_id: 37, state: 'IN_PROGRESS', body: '变' };
  await insert(client, 'item', [{ ...item, originated_on: '2026-11-01', registered_by: post, registered_at: at }]);
  const parts = { channel: 'WRITTEN', task: '一', target: '二', measures: '三', requirement: '四', discipline: '五' };
  const order = {
    ...base(),
    ...parts,
    tenant_id: 37,
    item_id: item.id,
    org_unit_id: 37,
    kind: 'NOTICE',
    number: '一号',
  };
  await insert(client, 'order_text', [
    { ...order, due_on: far, issued_by: post, issued_at: at, hash: `\\x${'ab'.repeat(32)}` },
  ]);
  const task = (from: number, unit: number, above: readonly string[]) => ({
    ...{ ...base(), ...text, tenant_id: unit, item_id: item.id, parent_id: above.at(-1) ?? null, ancestors: above },
    ...{
      order_id: order.id,
      originator_unit_id: 37,
      from_org_unit_id: from,
      to_org_unit_id: unit,
      role: 'LEAD',
      weight: 1,
    },
    ...{ state: 'IN_PROGRESS', arrived_at: at, arrived_on: '2026-11-02', receipt_due_on: far, relay_due_on: far },
    ...{ due_on: far, due_provisional: false, consolidation_days: 1 },
  });
  const root = task(37, city, []);
  const [changed, beside] = [county, departmentId('3716', 16)].map((unit) => task(city, unit, [root.id]));
  await insert(client, 'assignment', [root, changed, beside] as never);
  return changed?.id ?? '';
}

/** Sets a task to where a change begins. */
export async function begun(client: pg.Client, id: string, { from }: LoneChange): Promise<void> {
  await client.query(`update assignment set ${standing} where id = $1`, [id]);
  if (from !== '') await client.query(`update assignment set ${from} where id = $1`, [id]);
}

/** Does a change, and answers what takes it back: each is of the one column. */
export async function changedAlone(
  client: pg.Client,
  id: string,
  { column, to }: LoneChange,
): Promise<() => Promise<void>> {
  const { rows } = await client.query(`select ${column}::text as value from assignment where id = $1`, [id]);
  await client.query(`update assignment set ${to} where id = $1`, [id]);
  return async () => {
    await client.query(`update assignment set ${column} = $2 where id = $1`, [id, rows[0].value]);
  };
}

const compared = /\(select ([\w, ]+) from (made|gone) except all select \1 from (made|gone)\)/g;
const alone = /m\.(\w+) is distinct from g\.\1/g;
const looksOf = (columns: string): Looks => (columns.includes('weight') ? 'above' : 'light');

/** The columns that the trigger looks at, read from what the database runs. */
export function lookedAt(trigger: string): { looks: Looks; column: string }[] {
  const lists = [...trigger.matchAll(compared)].map(([, columns = '']) => columns);
  const listed = [...new Set(lists)].flatMap((columns) =>
    columns.split(', ').map((column) => ({ looks: looksOf(columns), column })),
  );
  return [...listed, ...[...trigger.matchAll(alone)].map(([, column = '']) => ({ looks: 'own' as const, column }))];
}

/** The trigger's function, blind to one column. */
export function blindTo(trigger: string, { looks, column }: { looks: Looks; column: string }): string {
  if (looks === 'own') return trigger.replace(`m.${column} is distinct from g.${column}`, 'false');
  return trigger.replaceAll(compared, (list, columns: string, mine: string, other: string) => {
    if (looksOf(columns) !== looks) return list;
    const row = (of: string): string =>
      columns
        .split(', ')
        .filter((one) => one !== column)
        .map((one) => `${of}.${one}`)
        .join(', ');
    return `(select ${columns} from ${mine} x where not exists (select from ${other} y where row(${row('x')}) is not distinct from row(${row('y')})))`;
  });
}
