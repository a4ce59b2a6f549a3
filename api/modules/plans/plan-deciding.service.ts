import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type AssignmentTold, assignmentTold } from '../assignments/assignment.events.ts';
import { type AssignmentRow, lockAssignment, moveAssignment } from '../assignments/assignment-moving.service.ts';
import type { PlanRow } from './plan.entity.ts';
import { planKept } from './plan.events.ts';
import { planMachine } from './plan.machine.ts';
import { plans } from './plan.repository.ts';
import { standingAfter } from './plan.rules.ts';
import { planOutcome } from './plan.service.ts';
import type { ApprovePlanInput, IssuePlanInput, ReturnPlanInput } from './plan.types.ts';

interface Opened {
  readonly plan: PlanRow;
  readonly task: AssignmentRow;
}

/** Loads and locks a plan with its task and decides whether the acting post may do `act` to this version of it. */
async function openPlan(
  uow: UnitOfWork,
  aim: { readonly planId: string; readonly version: number },
  act: string,
): Promise<Result<Opened>> {
  const id = rowIdIn(aim.planId, 'Plan', uow.session.rootId);
  const seen = id === null ? null : await plans(uow).find(id);
  const task = seen === null ? null : await lockAssignment(uow, seen.assignmentId);
  const plan = seen === null ? null : await plans(uow).lock(seen.id);
  if (plan === null || task === null) return unseen('input.planId');
  const allowed = authorize(uow.session, act, 'Plan', plan);
  if (!allowed.ok) return allowed;
  return plan.version === aim.version ? ok({ plan, task }) : stale();
}

/** Why somebody may not decide on a plan: it waits for another level, or is his own; null when he may. */
export function notApprover(
  plan: Pick<PlanRow, 'byIssuer' | 'draftedByPerson'>,
  role: string | undefined,
  personId: string,
): string | null {
  if (plan.byIssuer === (role === 'FIRST')) return plan.byIssuer ? 'Plan.issuerApproves' : 'Plan.firstApproves';
  return plan.draftedByPerson === personId ? 'Plan.ownDraft' : null;
}

async function openToDecide(
  uow: UnitOfWork,
  aim: { readonly planId: string; readonly version: number },
  act: 'approve' | 'sendBack',
): Promise<Result<Opened>> {
  const opened = await openPlan(uow, aim, act);
  if (!opened.ok) return opened;
  const { session } = uow;
  const ruleId = notApprover(opened.value.plan, session.post?.role, session.personId);
  return ruleId === null ? opened : refuse('FORBIDDEN', { ruleId });
}

/** Approves a plan, by which a task that waited for it begins and every level above may read it (M-27). */
export async function approvePlan(uow: UnitOfWork, input: ApprovePlanInput): Promise<Result<Outcome>> {
  const opened = await openToDecide(uow, input, 'approve');
  if (!opened.ok) return opened;
  const { plan, task } = opened.value;
  const moved = planMachine.move(plan, 'approve');
  if (!moved.ok) return moved;
  const late = standingAfter(plan, task.dueOn);
  if (late.length > 0)
    return refuse('INVALID_MOVE', {
      ruleId: 'Plan.afterLimit',
      fields: [
        { path: 'input.planId', code: 'stepsAfterLimit', params: { limit: task.dueOn, steps: late.join('、') } },
      ],
    });
  const { post, personId, personName } = uow.session;
  await plans(uow).save(plan.id, {
    state: moved.value.state,
    version: moved.value.version,
    approvedBy: post?.id ?? null,
    approvedByPerson: personId,
    approvedByName: personName,
    approvedAt: new Date(uow.now),
    returnReason: '',
    readerKeys: task.readerKeys,
  });
  if (task.state === 'PLANNING') {
    const begun = await moveAssignment(uow, task, 'approvePlan', 'assignment.planApproved');
    if (!begun.ok) return begun;
  } else uow.record(assignmentTold('assignment.planApproved', task));
  return ok(planOutcome(plan.id));
}

/** Returns a plan to be written again, with the reason. */
export async function returnPlan(uow: UnitOfWork, input: ReturnPlanInput): Promise<Result<Outcome>> {
  const opened = await openToDecide(uow, input, 'sendBack');
  if (!opened.ok) return opened;
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  return decided(uow, opened.value, 'sendBack', 'assignment.planReturned', { returnReason: input.reason.trim() });
}

/** Issues an approved plan under the number of its document (印发). */
export async function issuePlan(uow: UnitOfWork, input: IssuePlanInput): Promise<Result<Outcome>> {
  const opened = await openPlan(uow, input, 'issue');
  if (!opened.ok) return opened;
  const faults = textFaults(input.number, 60, 'input.number', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const changes = { number: input.number.trim(), issuedAt: new Date(uow.now) };
  return decided(uow, opened.value, 'issue', 'assignment.planIssued', changes);
}

async function decided(
  uow: UnitOfWork,
  { plan, task }: Opened,
  move: 'sendBack' | 'issue',
  told: AssignmentTold,
  changes: Partial<PlanRow>,
): Promise<Result<Outcome>> {
  const moved = planMachine.move(plan, move);
  if (!moved.ok) return moved;
  const { state, version } = moved.value;
  await plans(uow).save(plan.id, { ...changes, state, version });
  uow.record(
    told === 'assignment.planReturned' && !plan.byIssuer ? planKept('plan.returned', plan) : assignmentTold(told, task),
  );
  return ok(planOutcome(plan.id));
}
