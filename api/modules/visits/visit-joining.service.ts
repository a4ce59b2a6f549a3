import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { jointOperationKey } from '../joint-operations/joint-operation.service.ts';
import { visitTold } from './visit.events.ts';
import { visits } from './visit.repository.ts';
import { joiningClosedBy } from './visit.rules.ts';
import { openVisit, visitOutcome } from './visit.service.ts';
import type { JoinVisitInput } from './visit.types.ts';

const path = 'input.jointOperationId';

/** The joint operation of which a visit is a part: one of the own office that is not over, for that office alone counts it (M-30). */
export async function findJoint(uow: UnitOfWork, operationId: string, unit: number): Promise<Result<Id>> {
  const key = jointOperationKey(uow.session.rootId, operationId);
  return key !== null && (await visits(uow).isOfficeOf(key, unit))
    ? ok(key)
    : invalidInput([{ path, code: 'notFound' }]);
}

/** Puts a visit together with a joint operation of its office before it begins, so that those inspected receive one supervision (B5). */
export async function joinVisit(uow: UnitOfWork, input: JoinVisitInput): Promise<Result<Outcome>> {
  const opened = await openVisit(uow, input, 'join');
  if (!opened.ok) return opened;
  const visit = opened.value;
  const closed = joiningClosedBy(visit.state);
  if (closed !== null) return refuse('INVALID_MOVE', { ruleId: closed });
  const joint = await findJoint(uow, input.jointOperationId, visit.orgUnitId);
  if (!joint.ok) return joint;
  if (joint.value === visit.jointOperationId) return invalidInput([{ path, code: 'joinedAlready' }]);
  await visits(uow).save(visit.id, { jointOperationId: joint.value, version: visit.version + 1 });
  uow.record(visitTold('joined', visit));
  return ok(visitOutcome(visit.id));
}
