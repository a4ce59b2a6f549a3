import { In, IsNull } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { TransferRow } from './transfer.entity.ts';

const most = 100;

type Answered =
  | ('number' | 'version' | 'answer' | 'answeredBy' | 'answeredByName' | 'answeredAt' | 'settledAt')
  | ('registeredItemId' | 'registeredAt');

/** Transfers that the session may read; row security decides which. */
export const transfers = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(TransferRow);
  const { rootId } = uow.session;
  return {
    byId: (id: Id) => rows.findOneBy({ rootId, id }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    /** How often matters themselves were sent, oldest first. */
    ofItems: (itemIds: readonly Id[]) =>
      rows.find({
        where: { rootId, itemId: In([...itemIds]), findingId: IsNull() },
        order: { sentAt: 'ASC', id: 'ASC' },
      }),
    ofFindings: (ids: readonly Id[]) =>
      rows.find({ where: { rootId, findingId: In([...ids]) }, order: { sentAt: 'ASC', id: 'ASC' } }),
    /** The transfers as which matters came. */
    asItems: (itemIds: readonly Id[]) => rows.findBy({ rootId, registeredItemId: In([...itemIds]) }),
    /** What was sent to a unit, latest first. */
    receivedBy: (toOrgUnitId: number) =>
      rows.find({ where: { rootId, toOrgUnitId }, order: { sentAt: 'DESC', id: 'DESC' }, take: most }),
    insert: (row: Omit<TransferRow, 'rootId' | Answered>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<TransferRow>) => rows.update({ rootId, id }, changes),
    /** The next transfer that was answered, or that nobody answered in time, and from which nothing followed yet. */
    nextToSettle: async (today: LocalDate): Promise<{ id: Id; itemId: Id; findingId: Id | null } | null> => {
      const [found] = await uow.query<{ id: Id; itemId: Id; findingId: Id | null }>(
        `select id, item_id as "itemId", finding_id as "findingId" from transfer
         where root_id = $1 and settled_at is null and (state <> 'WAITING' or answer_due_on < $2)
         order by answer_due_on, id limit 1`,
        [rootId, today],
      );
      return found ?? null;
    },
  };
};
