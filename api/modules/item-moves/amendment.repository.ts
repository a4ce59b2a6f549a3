import { In } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { AmendmentRow, ConsentRow } from './amendment.entity.ts';

/** Amendments and the consents asked for them that the session may read; row security decides which. */
export const amendments = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(AmendmentRow);
  const asked = uow.manager.getRepository(ConsentRow);
  const { rootId } = uow.session;
  return {
    ofItems: (itemIds: readonly Id[]) =>
      rows.find({ where: { rootId, itemId: In([...itemIds]) }, order: { proposedAt: 'ASC', id: 'ASC' } }),
    insert: (row: Omit<AmendmentRow, 'rootId' | 'decidedBy' | 'decidedAt' | 'opinion' | 'inForceAt'>) =>
      rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<AmendmentRow>) => rows.update({ rootId, id }, changes),
    consentsOf: (amendmentIds: readonly Id[]) =>
      asked.find({ where: { rootId, amendmentId: In([...amendmentIds]) }, order: { orgUnitId: 'ASC' } }),
    asking: (assignmentIds: readonly Id[]) =>
      asked.find({ where: { rootId, assignmentId: In([...assignmentIds]) }, order: { askedAt: 'ASC', id: 'ASC' } }),
    ask: (row: Omit<ConsentRow, 'rootId' | 'answer' | 'answeredBy' | 'answeredAt'>) => asked.insert({ rootId, ...row }),
    /** Keeps an answer, unless there is one already. */
    answer: (id: Id, changes: Partial<ConsentRow>) => asked.update({ rootId, id, state: 'WAITING' }, changes),
    /** Closes what was asked of units and not answered, when nobody waits for it any more. */
    dropAsked: (itemId: Id) => asked.update({ rootId, itemId, state: 'WAITING' }, { state: 'DROPPED' }),
    /** Units that were silent past their limit. */
    silent: (today: LocalDate) =>
      uow.query<{ id: Id; assignmentId: Id }>(
        `select id, assignment_id as "assignmentId" from amendment_consent
         where root_id = $1 and state = 'WAITING' and answer_due_on < $2 order by answer_due_on, id limit ${clockBatch}`,
        [rootId, today],
      ),
  };
};
