import { In, IsNull } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { PauseRow } from './pause.entity.ts';

/** Pauses of matters that the session may read; row security decides which. */
export const pauses = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(PauseRow);
  const { rootId } = uow.session;
  return {
    ofItems: (itemIds: readonly Id[]) =>
      rows.find({ where: { rootId, itemId: In([...itemIds]) }, order: { beganAt: 'ASC', id: 'ASC' } }),
    /** The pause in which a matter stands still now. */
    open: (itemId: Id) => rows.findOne({ where: { rootId, itemId, endedAt: IsNull() } }),
    insert: (row: Omit<PauseRow, 'rootId' | 'endedAt' | 'endedBy'>) => rows.insert({ rootId, ...row }),
    end: (id: Id, endedAt: Date, endedBy: Id | null) => rows.update({ rootId, id }, { endedAt, endedBy }),
  };
};
