import { In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
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
    /** A matter whose pause is to be looked at again, the longest waiting first; its whole tree is one turn. */
    reviewed: async (today: LocalDate): Promise<Id[]> =>
      (
        await rows.find({
          where: { rootId, endedAt: IsNull(), reviewOn: LessThanOrEqual(today), ground: Not('TRANSFER') },
          order: { reviewOn: 'ASC', id: 'ASC' },
          take: 1,
        })
      ).map(({ itemId }) => itemId),
    insert: (row: Omit<PauseRow, 'rootId' | 'endedAt' | 'endedBy'>) => rows.insert({ rootId, ...row }),
    end: (id: Id, endedAt: Date, endedBy: Id | null) => rows.update({ rootId, id }, { endedAt, endedBy }),
  };
};
