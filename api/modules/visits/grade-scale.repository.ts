import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { GradeScaleRow } from './grade-scale.entity.ts';

/** Scales of completion of the own tenant, and of those whose visits the session reads. */
export const gradeScales = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(GradeScaleRow);
  const { rootId } = uow.session;
  return {
    last: (tenantId: number) => rows.findOne({ where: { rootId, tenantId }, order: { version: 'DESC' } }),
    insert: (row: Omit<GradeScaleRow, 'rootId'>) => rows.insert({ rootId, ...row }),
  };
};
