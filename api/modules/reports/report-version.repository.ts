import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ReportVersionRow } from './report-version.entity.ts';

/** Hand-ins that the session may read; row security decides which. */
export const reportVersions = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ReportVersionRow);
  const { rootId } = uow.session;
  return {
    /** Those of reports, newest first. */
    of: (reportIds: readonly Id[]) =>
      rows.find({ where: { rootId, reportId: In([...reportIds]) }, order: { number: 'DESC' } }),
    last: (reportId: Id) => rows.findOne({ where: { rootId, reportId }, order: { number: 'DESC' } }),
    insert: (row: Omit<Partial<ReportVersionRow>, 'rootId'> & Pick<ReportVersionRow, 'id' | 'readerKeys'>) =>
      rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<ReportVersionRow>) => rows.update({ rootId, id }, changes),
  };
};
