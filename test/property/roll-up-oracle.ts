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

const out = (row: Pick<OracleRow, 'state' | 'role'>): boolean =>
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

/** A row with the days by which a light is read off a wall calendar; days are ISO. */
export interface LampRow {
  id: string;
  parent: string | null;
  state: string;
  role: string;
  secrecy: number;
  begun: string;
  due: string;
  submitted: string | null;
  accepted: string | null;
  /** First day on which a report is missing past its grace. */
  missing: string | null;
  madeUp: boolean;
  /** Since when something that was verified and failed is not handed in again, and an order to rectify is not answered. */
  failed: string | null;
  rectify: string | null;
  /** When its checks say that it will be done. */
  forecast: string | null;
  /** Whether it stands on the negative list. */
  listed: boolean;
}

const next = (day: string, by = 1): string => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** The light of one row by lifecycle.md 5.4 and 5.5.5, day by day, sharing no code with the rules. `worked` knows the calendar. */
export function lampOf(rows: LampRow[], row: LampRow, today: string, worked: (day: string) => boolean): string {
  const walk = (after: string, to: string): number => {
    let count = 0;
    for (let day = next(after); day <= to; day = next(day)) if (worked(day)) count += 1;
    return count;
  };
  if (row.state === 'SUSPENDED') return 'GREY';
  if (row.listed) return 'BLACK';
  const wrong = [row.failed, row.rectify].filter((day) => day !== null).filter((day) => day <= today);
  if (wrong.length === 0 && row.accepted !== null && (row.submitted ?? row.accepted) <= row.due) return 'BLUE';
  if (today < row.begun) return 'GREY';
  const inTime = row.submitted !== null && row.submitted <= row.due;
  const bad: number[] = [];
  if (today > row.due && !inTime) bad.push(walk(row.due, today));
  if (row.missing !== null && today >= row.missing) bad.push(walk(next(row.missing, -1), today));
  for (const day of wrong) bad.push(walk(next(day, -1), today));
  if (bad.length > 0) return Math.max(...bad) >= 10 ? 'BLACK' : 'RED';
  if (row.submitted !== null) return 'GREEN';
  const fifth = Math.ceil(Math.max(1, row.begun > row.due ? 0 : walk(row.begun, row.due)) / 5);
  const left = walk(today, row.due);
  if (left <= 3 && left <= fifth) return 'YELLOW';
  if (row.forecast !== null && row.due < row.forecast) return 'YELLOW';
  for (const child of rows) {
    if (child.parent !== row.id || out(child) || child.secrecy !== row.secrecy) continue;
    const goingOn = child.state !== 'SUSPENDED' && child.state !== 'SUBMITTED' && child.state !== 'ACCEPTED';
    if (goingOn && child.due < today) return 'YELLOW';
  }
  return row.madeUp ? 'YELLOW' : 'GREEN';
}

/** How many rows under one, or under the matter, have each light, by walking from each row up to it. */
export function lampsUnder(
  rows: LampRow[],
  id: string,
  today: string,
  worked: (day: string) => boolean,
): Record<string, number> {
  const counts: Record<string, number> = { GREY: 0, GREEN: 0, BLUE: 0, YELLOW: 0, RED: 0, BLACK: 0 };
  for (const row of rows) {
    let at: LampRow | undefined = row;
    while (at !== undefined && at.parent !== id && !out(at)) {
      const above: string | null = at.parent;
      at = rows.find((one) => one.id === above);
    }
    if (at === undefined || out(at)) continue;
    const lamp = lampOf(rows, row, today, worked);
    counts[lamp] = (counts[lamp] ?? 0) + 1;
  }
  return counts;
}
