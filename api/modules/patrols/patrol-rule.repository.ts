import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { PatrolRuleRow } from './patrol-rule.entity.ts';

/** Limits of gaps of the own tenant. */
export const patrolRules = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(PatrolRuleRow);
  const { rootId } = uow.session;
  return {
    last: (tenantId: number) => rows.findOne({ where: { rootId, tenantId }, order: { version: 'DESC' } }),
    insert: (row: Omit<PatrolRuleRow, 'rootId'>) => rows.insert({ rootId, ...row }),
  };
};
