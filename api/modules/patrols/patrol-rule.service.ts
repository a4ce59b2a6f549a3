import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { Reading } from '../context.ts';
import { limitFaults, limitsAtFirst } from './patrol.rules.ts';
import { patrolRules } from './patrol-rule.repository.ts';
import { PatrolRuleType, type SetPatrolRuleInput } from './patrol-rule.types.ts';

/** The limits of gaps of the own tenant as they stand today. */
export const limitsInForce = async (uow: UnitOfWork) =>
  (await patrolRules(uow).last(uow.session.tenantId)) ?? limitsAtFirst;

/** The limits of gaps of the own tenant, and whether the acting post may set them. */
export async function patrolRule({ uow, session }: Reading): Promise<PatrolRuleType> {
  const { version, yellow, red } = await limitsInForce(uow);
  const settable = authorize(session, 'set', 'PatrolRule', { orgUnitId: session.tenantId }).ok;
  return Object.assign(new PatrolRuleType(), { version, yellow, red, settable });
}

/** Sets after how many days without a patrol the beats of the own tenant are yellow and red, from today on (M-44). */
export async function setPatrolRule(uow: UnitOfWork, input: SetPatrolRuleInput): Promise<Result<Outcome>> {
  const { tenantId, personName } = uow.session;
  const allowed = authorize(uow.session, 'set', 'PatrolRule', { orgUnitId: tenantId });
  if (!allowed.ok) return allowed;
  const before = await limitsInForce(uow);
  if (before.version !== input.version) return stale();
  const { yellow, red } = input;
  const faults = limitFaults({ yellow, red });
  if (faults.length > 0) return invalidInput(faults);
  const id = uow.ids.next();
  await patrolRules(uow).insert({
    ...{ id, tenantId, version: before.version + 1, yellow, red },
    ...{ setByName: personName, setAt: new Date(uow.now) },
  });
  uow.record({
    ...{ kind: 'patrol.ruleSet', subjectType: 'PatrolRule', subjectId: id, secrecy: 1, payload: {} },
    readerKeys: [tenantId * 64],
  });
  return ok({ type: 'PatrolRule', id });
}
