import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { FeedbackRuleRow } from './feedback-rule.entity.ts';

/** When policies of the own tenant are fed back. */
export const feedbackRules = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(FeedbackRuleRow);
  const { rootId } = uow.session;
  return {
    last: (tenantId: number) => rows.findOne({ where: { rootId, tenantId }, order: { version: 'DESC' } }),
    insert: (row: Omit<FeedbackRuleRow, 'rootId'>) => rows.insert({ rootId, ...row }),
  };
};
