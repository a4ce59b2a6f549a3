import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { assignmentMachine } from '../assignments/assignment.machine.ts';
import { hasOtherRoot } from '../assignments/assignment.rules.ts';
import { assignmentOutcome, reportItemWhenDone } from '../assignments/assignment.service.ts';
import { assignmentKey, openAssignment } from '../assignments/assignment-moving.service.ts';
import { endSubtree, endTree, lockSubtree, rootsOfItem } from '../assignments/tree-moving.service.ts';
import { itemOutcome, moveItem, openToMove } from '../items/item-moving.service.ts';
import { openTree } from './pause.service.ts';
import type { CancelAssignmentInput, WithdrawItemInput } from './withdrawal.types.ts';

/**
 * Takes a matter back with a reason: every task of it that is not done ends and its readers are told why. The matter counts
 * nowhere any more and keeps its history (lifecycle 5.1).
 */
export async function withdrawItem(uow: UnitOfWork, input: WithdrawItemInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'withdraw');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'withdraw');
  if (!open.ok) return open;
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const haltReason = input.reason.trim();
  await endTree(uow, item.id, haltReason);
  const changes = { haltReason, haltedAt: new Date(uow.now) };
  const moved = await moveItem(uow, item, 'withdraw', 'item.withdrawn', changes);
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}

/**
 * Cancels a task with everything given on from it and the tasks that support it; it no longer counts in what rolls up. The last task of a matter is not
 * cancelled: then the matter itself is withdrawn, which is for its leader to decide (lifecycle 5.1, 5.2).
 */
export async function cancelAssignment(uow: UnitOfWork, input: CancelAssignmentInput): Promise<Result<Outcome>> {
  const key = assignmentKey(uow, input.assignmentId);
  if (key !== null) await lockSubtree(uow, key);
  const opened = await openAssignment(uow, input, 'cancel');
  if (!opened.ok) return opened;
  const row = opened.value;
  const open = assignmentMachine.move(row, 'cancel');
  if (!open.ok) return open;
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  if (row.parentId === null && !hasOtherRoot(await rootsOfItem(uow, row.itemId), row.id))
    return refuse('INVALID_MOVE', { ruleId: 'Assignment.lastRoot' });
  await endSubtree(uow, row.id, input.reason.trim());
  const reported = row.parentId === null ? await reportItemWhenDone(uow, row.itemId) : ok(true as const);
  return reported.ok ? ok(assignmentOutcome(row.id)) : reported;
}
