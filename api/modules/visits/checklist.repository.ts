import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ChecklistRow, VisitCheckRow } from './checklist.entity.ts';
import type { CheckResult } from './checklist.rules.ts';

/** Checklists of the own tenant, and the lines of visits that the session may read. */
export const checklists = (uow: UnitOfWork) => {
  const lists = uow.manager.getRepository(ChecklistRow);
  const checks = uow.manager.getRepository(VisitCheckRow);
  const { rootId, tenantId } = uow.session;
  return {
    /** The last version of each list of an office, those that are taken out of use too; first made first. */
    of: (orgUnitId: number) =>
      lists
        .createQueryBuilder('c')
        .where('c.rootId = :rootId and c.orgUnitId = :orgUnitId', { rootId, orgUnitId })
        .distinctOn(['c.seriesId'])
        .orderBy({ 'c.seriesId': 'ASC', 'c.version': 'DESC' })
        .getMany(),
    byId: (id: Id) => lists.findOneBy({ rootId, id }),
    /** The last version of a list of an office. */
    last: (seriesId: Id, orgUnitId: number) =>
      lists.findOne({ where: { rootId, seriesId, orgUnitId }, order: { version: 'DESC' } }),
    insert: (row: Omit<ChecklistRow, 'rootId' | 'tenantId'>) => lists.insert({ rootId, tenantId, ...row }),
    checksOf: (visitIds: readonly Id[]) =>
      checks.find({ where: { rootId, visitId: In([...visitIds]) }, order: { id: 'ASC' } }),
    insertChecks: async (rows: readonly Omit<VisitCheckRow, 'rootId' | 'result' | 'note'>[]) => {
      if (rows.length > 0) await checks.insert(rows.map((row) => ({ rootId, ...row, result: null, note: '' })));
    },
    saveCheck: (id: Id, found: { readonly result: CheckResult; readonly note: string }) =>
      checks.update({ rootId, id }, found),
  };
};
