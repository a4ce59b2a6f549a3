import { In, IsNull } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { VerificationRow } from './verification.entity.ts';

/** Verifications that the session may read; row security decides which. */
export const verifications = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(VerificationRow);
  const { rootId } = uow.session;
  const order = { at: 'ASC', id: 'ASC' } as const;
  return {
    /** Verifications of matters as wholes. */
    ofItems: (itemIds: readonly Id[]) =>
      rows.find({ where: { rootId, itemId: In([...itemIds]), assignmentId: IsNull() }, order }),
    ofAssignments: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    insert: (row: Omit<VerificationRow, 'rootId'>) => rows.insert({ rootId, ...row }),
  };
};
