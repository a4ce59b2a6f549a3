import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { FindingStepRow } from './finding-step.entity.ts';

/** Steps of findings that the session may read; they are added, and never changed. */
export const findingSteps = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(FindingStepRow);
  const { rootId } = uow.session;
  return {
    ofFindings: (ids: readonly Id[]) =>
      rows.find({ where: { rootId, findingId: In([...ids]) }, order: { at: 'ASC', id: 'ASC' } }),
    ofVisits: (ids: readonly Id[]) =>
      rows.find({ where: { rootId, visitId: In([...ids]) }, order: { at: 'ASC', id: 'ASC' } }),
    insert: (row: Omit<FindingStepRow, 'rootId'>) => rows.insert({ rootId, ...row }),
  };
};
