import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';

/** What lies beyond the row of a task: plans that count for it, and who answers for its unit. */
export interface Beyond {
  readonly id: Id;
  readonly ownPlan: boolean;
  readonly planAbove: boolean;
  readonly leader: boolean;
}

const beyondSql = `select assignment_id as id, own_plan as "ownPlan", plan_above as "planAbove", leader from app.six_haves($1)`;

/** What counts for tasks, by their ids; nothing for one that the session may not read. */
export const beyondRows = (uow: UnitOfWork, ids: readonly Id[]): Promise<Beyond[]> =>
  uow.query<Beyond>(beyondSql, [ids]);
