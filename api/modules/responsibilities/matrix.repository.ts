import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';

/** What a matrix is asked of: a matter or one of its tasks, by row id; the other is null. */
export interface MatrixOf {
  readonly item: Id | null;
  readonly assignment: Id | null;
}

/** Whether the session may read a matter or task, and the tasks of its matrix; row security decides which. */
export const matrices = (uow: UnitOfWork) => ({
  head: async ({ item, assignment }: MatrixOf): Promise<{ number: string; title: string } | null> => {
    const rows = await uow.query<{ number: string; title: string }>(
      `select number, title from item where root_id = $1 and id = $2
       union all select number, title from assignment where root_id = $1 and id = $3`,
      [uow.session.rootId, item, assignment],
    );
    return rows[0] ?? null;
  },
  /** Tasks in force in the order of the tree, each before those below it, after the task given. */
  page: ({ item, assignment }: MatrixOf, after: Id | null, limit: number): Promise<{ id: Id; depth: number }[]> =>
    uow.query(
      `select a.id, cardinality(a.ancestors) as depth from assignment a
       where a.root_id = $1 and a.role <> 'SUPPORT' and a.state not in ('CANCELLED', 'SUPERSEDED')
         and a.item_id = coalesce($2::uuid, (select t.item_id from assignment t where t.root_id = $1 and t.id = $3::uuid))
         and ($3::uuid is null or a.id = $3::uuid or $3::uuid = any(a.ancestors))
         and ($4::uuid is null or a.ancestors || a.id > (select p.ancestors || p.id from assignment p where p.root_id = $1 and p.id = $4::uuid))
       order by a.ancestors || a.id limit $5`,
      [uow.session.rootId, item, assignment, after, limit],
    ),
});
