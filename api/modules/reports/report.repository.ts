import { In, Not } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ReportRow } from './report.entity.ts';

/** Reports that the session may read; row security decides which. */
export const reports = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ReportRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    /** Reports on assignments, newest first. */
    on: (assignmentIds: readonly Id[]) =>
      rows.find({ where: { rootId, assignmentId: In([...assignmentIds]) }, order: { draftedAt: 'DESC', id: 'DESC' } }),
    /** The one report of an assignment that is not approved yet, locked. */
    lockOpen: (assignmentId: Id) =>
      rows.findOne({ where: { rootId, assignmentId, state: Not('APPROVED') }, lock: { mode: 'pessimistic_write' } }),
    find: (id: Id) => rows.findOneBy({ rootId, id }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    /** Writes a new report; columns that are not given begin at their defaults. */
    insert: (row: Partial<ReportRow> & Pick<ReportRow, 'id' | 'readerKeys'>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<ReportRow>) => rows.update({ rootId, id }, changes),
    /** Everybody who drafted or approved a report on an item. */
    authorsOf: async (itemId: Id): Promise<Id[]> => {
      const found = await rows.find({
        where: { rootId, itemId },
        select: { draftedByPerson: true, approvedByPerson: true },
      });
      return found.flatMap((row) => [row.draftedByPerson, row.approvedByPerson].filter((id) => id !== null));
    },
  };
};
