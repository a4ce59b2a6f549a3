import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { TriageRow } from './triage.entity.ts';

/** Triage of matters that the session may read; row security decides which. */
export const triages = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(TriageRow);
  const { rootId } = uow.session;
  return {
    of: (itemId: Id) => rows.findOneBy({ rootId, itemId }),
    ofAll: (itemIds: readonly Id[]) => rows.findBy({ rootId, itemId: In([...itemIds]) }),
    insert: (row: Omit<TriageRow, 'rootId'>) => rows.insert({ rootId, ...row }),
    save: (itemId: Id, changes: Partial<TriageRow>) => rows.update({ rootId, itemId }, changes),
  };
};
