import type pg from 'pg';
import type { Calendar } from '../../api/modules/calendar/calendar.rules.ts';
import { type StoredTotals, unitSql } from '../../api/modules/progress/progress-totals.repository.ts';
import { totalsOf } from '../../api/modules/progress/progress-totals.rules.ts';
import { localDateOf } from '../../api/platform/time.ts';
import { type LampRow, lampOf } from '../property/roll-up-oracle.ts';

interface SeenRow {
  id: string;
  item: string;
  unit: number;
}

/** Cities, counties, and the others: where each unit of the province lies. */
async function placesOf(reader: pg.Client): Promise<(unit: number) => number> {
  const { rows } = await reader.query('select id, parent_id as above, level from org_unit');
  const units = new Map(rows.map((row) => [row.id as number, row as { above: number | null; level: string }]));
  const line = (unit: number | null): number[] =>
    unit === null ? [] : [unit, ...line(units.get(unit)?.above ?? null)];
  const first = (unit: number, level: string) => line(unit).find((one) => units.get(one)?.level === level);
  return (unit) => first(unit, 'CITY') ?? first(unit, 'COUNTY') ?? 37;
}

/**
 * The totals that the reader of this transaction is shown of his unit's matters, and beside them what he can list; work secrets are
 * in no table of many (S-5).
 */
export async function readTotals(reader: pg.Client, calendar: Calendar, now: number) {
  const { rows: acting } = await reader.query('select (app.context())[6]::integer as unit');
  const unit = acting[0].unit as number;
  const { rows: read } = await reader.query<StoredTotals>(unitSql, [37, unit, localDateOf(now - 1), localDateOf(now)]);
  const { rows: seen } = await reader.query<SeenRow>(
    'select id, item_id as item, to_org_unit_id as unit from assignment where secrecy < 2',
  );
  const { rows: own } = await reader.query('select id from item where org_unit_id = $1 and secrecy < 2', [unit]);
  const matters = new Set([
    ...own.map(({ id }) => id),
    ...seen.filter((one) => one.unit === unit).map(({ item }) => item),
  ]);
  const listed = seen.filter(({ item }) => matters.has(item));
  const placeOf = await placesOf(reader);
  const shown = totalsOf(read[0]?.groups ?? [], 37, calendar, localDateOf(now)).filter(
    ({ above, total }) => above === null && total !== 0,
  );
  return {
    listed: listed.length,
    beside: seen.length - listed.length,
    shown: new Map(
      shown.map(({ place, total, unsigned, overdue, lights }) => [place, { total, unsigned, overdue, ...lights }]),
    ),
    /** What the rows give, place by place; `rows`: all of them, whoever may read them. */
    due: (rows: readonly LampRow[], worked: (day: string) => boolean) => {
      const today = localDateOf(now);
      const all = new Map(rows.map((row) => [row.id, row]));
      const under = new Map<string, LampRow[]>();
      for (const row of rows) if (row.parent !== null) under.set(row.parent, [...(under.get(row.parent) ?? []), row]);
      const sums = new Map<number, Record<string, number>>();
      for (const { id, unit: holder } of listed) {
        const row = all.get(id);
        if (row === undefined || ['CANCELLED', 'SUPERSEDED'].includes(row.state) || row.role === 'INFORM') continue;
        const place = placeOf(holder);
        const zero = { total: 0, unsigned: 0, overdue: 0, GREY: 0, GREEN: 0, BLUE: 0, YELLOW: 0, RED: 0, BLACK: 0 };
        const sum: Record<string, number> = sums.get(place) ?? zero;
        sums.set(place, sum);
        const add = (what: string, by: boolean) => {
          sum[what] = (sum[what] ?? 0) + Number(by);
        };
        const inTime =
          ['SUBMITTED', 'ACCEPTED'].includes(row.state) && row.submitted !== null && row.submitted <= row.due;
        add('total', true);
        add('unsigned', row.state === 'PENDING_RECEIPT');
        add('overdue', row.state !== 'SUSPENDED' && row.due < today && !inTime);
        add(lampOf(under.get(id) ?? [], row, today, worked), true);
      }
      return sums;
    },
  };
}
