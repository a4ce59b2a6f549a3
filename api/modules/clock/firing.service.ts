import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';

/** A record that is due, and for what: the same occasion of the same record fires once for ever. */
export interface Occasion {
  readonly id: Id;
  readonly occasion: string;
}

/**
 * The SQL condition that a record has not yet had this occasion in the row `$n` names; for the `where` of the query that
 * finds what is due, so that a batch is not filled with what is done.
 */
export const unmarked = (row: `$${number}`, subject: string, occasion: string): string =>
  `not exists (select from clock_mark m where m.root_id = $1 and m.row_name = ${row} and m.subject_id = ${subject}
     and m.occasion = ${occasion})`;

/** Marks occasions and answers the ids of those that nobody had marked before; only those may be acted on. */
export async function firstTimes(uow: UnitOfWork, row: string, due: readonly Occasion[]): Promise<Set<Id>> {
  const marked = await uow.query<{ id: Id }>(
    `insert into clock_mark (root_id, row_name, subject_id, occasion, at)
     select $1, $2, d.id, d.occasion, $3 from jsonb_to_recordset($4) as d(id uuid, occasion text)
     on conflict do nothing returning subject_id as id`,
    [uow.session.rootId, row, new Date(uow.now), JSON.stringify(due)],
  );
  return new Set(marked.map(({ id }) => id));
}
