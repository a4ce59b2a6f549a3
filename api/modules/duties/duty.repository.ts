import { LessThanOrEqual } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { SupervisionDutyRow } from './duty.entity.ts';

/** Supervision duties of the session's tenant; a later one replaces an earlier one of the same leader. */
export const duties = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(SupervisionDutyRow);
  const { rootId, tenantId } = uow.session;
  return {
    all: () => rows.find({ where: { rootId, tenantId }, order: { heldFrom: 'DESC', id: 'DESC' }, take: 200 }),
    byId: (id: Id) => rows.findOneBy({ rootId, id }),
    on: (leaderPostId: Id, day: LocalDate) =>
      rows.findOne({ where: { rootId, leaderPostId, heldFrom: LessThanOrEqual(day) }, order: { heldFrom: 'DESC' } }),
    exists: (leaderPostId: Id, heldFrom: LocalDate) => rows.existsBy({ rootId, leaderPostId, heldFrom }),
    insert: (row: Omit<SupervisionDutyRow, 'rootId' | 'tenantId'>) => rows.insert({ rootId, tenantId, ...row }),
  };
};
