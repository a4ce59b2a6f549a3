/** A row as a table would hold it: the oracle knows no tree, only parents. */
export interface OracleRow {
  id: string;
  parent: string | null;
  state: string;
  role: string;
  weight: number;
  own: number;
  claimed: number;
  verified: number;
  due: number;
  submitted: number | null;
}

const out = (row: OracleRow): boolean =>
  row.state === 'CANCELLED' || row.state === 'SUPERSEDED' || row.role === 'INFORM';
function limit(value: number): number {
  if (value < 0) return 0;
  if (value > 100) return 100;
  return value;
}

/** The percentage of one row by lifecycle.md 5.5.1–3, read straight from the page and sharing no code with the rules. */
export function percentOf(rows: OracleRow[], id: string, column: 'claimed' | 'verified'): number {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return Number.NaN;
  let weights = 0;
  let sum = 0;
  for (const child of rows) {
    if (child.parent !== id || out(child)) continue;
    weights += child.weight;
    sum += child.weight * percentOf(rows, child.id, column);
  }
  let percent = limit(row[column]);
  if (weights > 0) percent = limit(row.own * percent + ((1 - row.own) * sum) / weights);
  return column === 'verified' && row.state !== 'ACCEPTED' && percent > 99 ? 99 : percent;
}

/** How many rows under one are late and how many there are, by walking from each row up to it (5.5.4–5). */
export function countsUnder(
  rows: OracleRow[],
  id: string,
  now: number,
): { total: number; overdue: number; accepted: number } {
  const counts = { total: 0, overdue: 0, accepted: 0 };
  for (const row of rows) {
    let at: OracleRow | undefined = row;
    let reaches = row.id !== id;
    while (reaches && at !== undefined && at.id !== id) {
      if (out(at)) reaches = false;
      const above: string | null = at.parent;
      at = rows.find((one) => one.id === above);
    }
    if (!reaches || at === undefined) continue;
    const done = row.state === 'SUBMITTED' || row.state === 'ACCEPTED';
    const inTime = done && row.submitted !== null && row.submitted <= row.due;
    counts.total += 1;
    if (row.state === 'ACCEPTED') counts.accepted += 1;
    if (now > row.due && !inTime && row.state !== 'SUSPENDED') counts.overdue += 1;
  }
  return counts;
}
