import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { PenetrationMatterRow, PenetrationOrderRow, PenetrationReadingRow } from './penetration.entity.ts';

type Decision = 'state' | 'version' | 'decidedByName' | 'decidedAt' | 'decisionWords' | 'endsAt' | 'endedAt';
type OrderInsert = Omit<PenetrationOrderRow, 'rootId' | Exclude<Decision, 'state' | 'version'>>;

/** Penetration orders that the session may read; row security decides which. */
export const penetrations = (uow: UnitOfWork) => {
  const orders = uow.manager.getRepository(PenetrationOrderRow);
  const matters = uow.manager.getRepository(PenetrationMatterRow);
  const readings = uow.manager.getRepository(PenetrationReadingRow);
  const { rootId } = uow.session;
  return {
    byId: (id: Id) => orders.findOneBy({ rootId, id }),
    lock: (id: Id) => orders.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    /** The orders of an office, and those over in which matters of the unit were read; latest first. */
    of: (unit: number) =>
      orders.find({
        where: [
          { rootId, orgUnitId: unit },
          { rootId, targetUnitId: unit },
        ],
        order: { proposedAt: 'DESC', id: 'DESC' },
        take: 200,
      }),
    mattersOf: (orderId: Id) => matters.find({ where: { rootId, orderId }, order: { number: 'ASC' } }),
    readingsOf: (matterIds: readonly Id[]) =>
      readings.find({ where: { rootId, matterId: In([...matterIds]) }, order: { minute: 'DESC' }, take: 500 }),
    insert: async (order: OrderInsert, named: readonly Omit<PenetrationMatterRow, 'rootId' | 'itemId'>[]) => {
      await orders.insert({ rootId, ...order, decisionWords: '' });
      await matters.insert(named.map((row) => ({ rootId, ...row })));
    },
    save: (id: Id, changes: Partial<Pick<PenetrationOrderRow, Decision>>) => orders.update({ rootId, id }, changes),
    /** Opens the matters of an approved order under their keys. */
    open: (id: Id) => uow.query('select app.penetrate($1)', [id]),
  };
};
