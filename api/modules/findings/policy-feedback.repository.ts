import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { PolicyFeedbackRow } from './policy-feedback.entity.ts';

type Answer = 'state' | 'version' | 'adjusts' | 'words' | 'answeredByName' | 'answeredAt';
type Raised = Omit<PolicyFeedbackRow, 'rootId' | 'adjusts' | 'words' | 'answeredByName' | 'answeredAt'>;

/** What was fed back on matters that the session may read so; row security decides which. */
export const policyFeedbacks = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(PolicyFeedbackRow);
  const { rootId } = uow.session;
  return {
    ofItems: (ids: readonly Id[]) =>
      rows.find({ where: { rootId, itemId: In([...ids]) }, order: { raisedAt: 'ASC', id: 'ASC' } }),
    byId: (id: Id) => rows.findOneBy({ rootId, id }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    insert: (row: Raised) => rows.insert({ rootId, ...row, words: '' }),
    answer: (id: Id, changes: Pick<PolicyFeedbackRow, Answer>) => rows.update({ rootId, id }, changes),
  };
};
