import type { UnitOfWork } from './unit-of-work.ts';

/** The columns of a bulk write: the property that fills each, and its type in PostgreSQL. */
export type Columns<R> = Readonly<Record<string, readonly [property: keyof R & string, type: string]>>;

/** Writes many rows of the session's province in one statement, however many there are. */
export async function insertRows<R extends object>(
  uow: UnitOfWork,
  table: string,
  columns: Columns<R>,
  rows: readonly R[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const typed = names.map((name) => `${name} ${columns[name]?.[1]}`);
  const values = rows.map((row) => Object.fromEntries(names.map((name) => [name, row[columns[name]?.[0] as keyof R]])));
  await uow.query(
    `insert into ${table} (root_id, ${names.join(', ')}) select $1, r.* from jsonb_to_recordset($2) as r(${typed.join(', ')})`,
    [uow.session.rootId, JSON.stringify(values)],
  );
}
