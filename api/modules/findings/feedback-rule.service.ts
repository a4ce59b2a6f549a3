import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, rangeFaults, stale } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { Reading } from '../context.ts';
import { feedbackRules } from './feedback-rule.repository.ts';
import { FeedbackRuleType, type SetFeedbackRuleInput } from './feedback-rule.types.ts';
import { commonAtFirst, fewestCommon, mostCommon } from './finding.rules.ts';

/** From how many units on the own tenant feeds an obstacle back, as it stands today. */
export const commonInForce = async (uow: UnitOfWork) =>
  (await feedbackRules(uow).last(uow.session.tenantId)) ?? commonAtFirst;

/** When policies are fed back in the own tenant, and whether the acting post may set that. */
export async function feedbackRule({ uow, session }: Reading): Promise<FeedbackRuleType> {
  const { version, units } = await commonInForce(uow);
  const settable = authorize(session, 'set', 'FeedbackRule', { orgUnitId: session.tenantId }).ok;
  return Object.assign(new FeedbackRuleType(), { version, units, settable });
}

/** Sets how many units of the own tenant's matters must name one obstacle before who decided is told, from now on (M-42). */
export async function setFeedbackRule(uow: UnitOfWork, input: SetFeedbackRuleInput): Promise<Result<Outcome>> {
  const { tenantId, personName } = uow.session;
  const allowed = authorize(uow.session, 'set', 'FeedbackRule', { orgUnitId: tenantId });
  if (!allowed.ok) return allowed;
  const before = await commonInForce(uow);
  if (before.version !== input.version) return stale();
  const faults = rangeFaults(input.units, fewestCommon, mostCommon, 'input.units');
  if (faults.length > 0) return invalidInput(faults);
  const id = uow.ids.next();
  await feedbackRules(uow).insert({
    ...{ id, tenantId, version: before.version + 1, units: input.units },
    ...{ setByName: personName, setAt: new Date(uow.now) },
  });
  uow.record({
    ...{ kind: 'feedback.ruleSet', subjectType: 'FeedbackRule', subjectId: id, secrecy: 1, payload: {} },
    readerKeys: [tenantId * 64],
  });
  return ok({ type: 'FeedbackRule', id });
}
