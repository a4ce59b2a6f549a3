import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { findPost, type HeldPost } from '../accounts/post-finding.service.ts';
import { unitChain } from '../org-units/org-unit.service.ts';
import { visitTold } from './visit.events.ts';
import { visits } from './visit.repository.ts';
import { namingClosedBy } from './visit.rules.ts';
import { openVisit, visitOutcome } from './visit.service.ts';
import type { NameVisitApproverInput } from './visit.types.ts';
import { type Aim, insiderFault } from './visit-team.service.ts';

const path = 'input.approverPostId';

/** Who approves a visit: the head of its office or a leader of its unit, nobody who planned it, and nobody of those inspected by another post (V-21). */
export async function findApprover(
  uow: UnitOfWork,
  postId: string,
  plannedByPerson: string,
  aim: Aim,
): Promise<Result<HeldPost>> {
  const found = await findPost(uow, postId, ['OFFICE_HEAD', 'LEADER']);
  if (found === null || found.orgUnitId !== aim.office) return invalidInput([{ path, code: 'notFound' }]);
  if (found.personId === plannedByPerson) return invalidInput([{ path, code: 'anotherApproves' }]);
  const fault = await insiderFault(uow, found.personId, aim);
  return fault === null ? ok(found) : invalidInput([{ path, code: fault }]);
}

/** Names another approver of a visit until its release, so that it can be released when the one it had leaves (M-29, Z11). */
export async function nameVisitApprover(uow: UnitOfWork, input: NameVisitApproverInput): Promise<Result<Outcome>> {
  const opened = await openVisit(uow, input, 'nameApprover');
  if (!opened.ok) return opened;
  const visit = opened.value;
  const closed = namingClosedBy(visit.state);
  if (closed !== null) return refuse('INVALID_MOVE', { ruleId: closed });
  const inspected = await unitChain(uow, visit.targetUnitId);
  const aim = { office: visit.orgUnitId, inspected };
  const found = await findApprover(uow, input.approverPostId, visit.plannedByPerson, aim);
  if (!found.ok) return found;
  const { postId: approverPost, personName: approverName } = found.value;
  if (approverPost === visit.approverPost) return invalidInput([{ path, code: 'approvesAlready' }]);
  await visits(uow).save(visit.id, { approverPost, approverName, version: visit.version + 1 });
  uow.record(visitTold('approverNamed', visit));
  return ok(visitOutcome(visit.id));
}
