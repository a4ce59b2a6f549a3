import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { PenetrationMatterRow, PenetrationOrderRow, PenetrationReadingRow } from './penetration.entity.ts';

type Decision = 'state' | 'version' | 'decidedByName' | 'decidedAt' | 'decisionWords' | 'endsAt' | 'endedAt';
type OrderInsert = Omit<PenetrationOrderRow, 'rootId' | Exclude<Decision, 'state' | 'version'>>;

/** Who reads whose matters by an order, and whether for the audit. */
type Aimed = Pick<PenetrationOrderRow, 'orgUnitId' | 'targetUnitId' | 'forAudit'>;

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
    /** Those of some numbers of a unit that an order of the same office names already, which is undecided or in force; one order on a unit is proposed after another. */
    namedOf: async ({ orgUnitId, targetUnitId, forAudit }: Aimed, numbers: readonly string[]): Promise<string[]> => {
      await uow.query('select pg_advisory_xact_lock(hashtextextended($1, 871105))', [`${orgUnitId} ${targetUnitId}`]);
      const found = await uow.query<{ number: string }>(
        `select m.number from penetration_matter m join penetration_order o on o.root_id = m.root_id and o.id = m.order_id
         where o.root_id = $1 and o.org_unit_id = $2 and o.target_unit_id = $3 and o.for_audit = $4 and m.number = any($5)
           and (o.state = 'PROPOSED' or o.state = 'APPROVED' and o.ended_at is null and o.ends_at > app.now())`,
        [rootId, orgUnitId, targetUnitId, forAudit, numbers],
      );
      return found.map(({ number }) => number);
    },
    insert: async (order: OrderInsert, named: readonly Omit<PenetrationMatterRow, 'rootId' | 'itemId'>[]) => {
      await orders.insert({ rootId, ...order, decisionWords: '' });
      await matters.insert(named.map((row) => ({ rootId, ...row })));
    },
    save: (id: Id, changes: Partial<Pick<PenetrationOrderRow, Decision>>) => orders.update({ rootId, id }, changes),
    /** Opens the matters of an approved order under their keys. */
    open: (id: Id) => uow.query('select app.penetrate($1)', [id]),
  };
};
