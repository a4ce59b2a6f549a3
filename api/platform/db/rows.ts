import type { UnitOfWork } from './unit-of-work.ts';

/** The columns of a bulk write: the property that fills each, and its type in PostgreSQL. */
export type Columns<R> = Readonly<Record<string, readonly [property: keyof R & string, type: string]>>;

/** Rows of one statement: enough to make its cost small, few enough to keep its text out of the server's memory. */
const batch = 5000;

/** Rows in batches, in their order. */
export const batches = <R>(rows: readonly R[]): R[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) => rows.slice(at * batch, (at + 1) * batch));

/** Writes many rows of the session's province, a batch in one statement. */
export async function insertRows<R extends object>(
  uow: UnitOfWork,
  table: string,
  columns: Columns<R>,
  rows: readonly R[],
): Promise<void> {
  const names = Object.keys(columns);
  const typed = names.map((name) => `${name} ${columns[name]?.[1]}`);
  const sql = `insert into ${table} (root_id, ${names.join(', ')}) select $1, r.* from jsonb_to_recordset($2) as r(${typed.join(', ')})`;
  for (const some of batches(rows)) {
    const values = some.map((row) =>
      Object.fromEntries(names.map((name) => [name, row[columns[name]?.[0] as keyof R]])),
    );
    await uow.query(sql, [uow.session.rootId, JSON.stringify(values)]);
  }
}
