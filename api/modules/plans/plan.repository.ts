import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { PlanRow } from './plan.entity.ts';

/** Plans that the session may read; row security decides which. */
export const plans = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(PlanRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    of: (assignmentIds: readonly Id[]) => rows.findBy({ rootId, assignmentId: In([...assignmentIds]) }),
    find: (id: Id) => rows.findOneBy({ rootId, id }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    lockOf: (assignmentId: Id) =>
      rows.findOne({ where: { rootId, assignmentId }, lock: { mode: 'pessimistic_write' } }),
    /** Writes a new plan; columns that are not given begin at their defaults. */
    insert: (row: Partial<PlanRow> & Pick<PlanRow, 'id' | 'nodes'>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<PlanRow>) => rows.update({ rootId, id }, changes),
  };
};
