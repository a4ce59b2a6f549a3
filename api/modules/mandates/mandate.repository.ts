import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { MandateRow } from './mandate.entity.ts';

/** Mandates that the session may read; row security decides which. */
export const mandates = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(MandateRow);
  const { rootId } = uow.session;
  return {
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    byId: (id: Id) => rows.findOneBy({ rootId, id }),
    ofItems: (itemIds: readonly Id[]) =>
      rows.find({ where: { rootId, itemId: In([...itemIds]) }, order: { givenAt: 'ASC', id: 'ASC' } }),
    ofDelegate: (delegateUnitId: number) =>
      rows.find({ where: { rootId, delegateUnitId }, order: { startsAt: 'DESC', id: 'DESC' }, take: 200 }),
    insert: (row: Omit<MandateRow, 'rootId' | 'endedAt' | 'endReason' | 'version'>) => rows.insert({ rootId, ...row }),
    end: (id: Id, endedAt: Date, endReason: string, version: number) =>
      rows.update({ rootId, id }, { endedAt, endReason, version }),
  };
};
