import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { assignmentMachine } from '../assignments/assignment.machine.ts';
import { assignmentOutcome } from '../assignments/assignment.service.ts';
import {
  type AssignmentRow,
  assignmentKey,
  forPolicy,
  lockAssignment,
  moveAssignment,
  openAssignment,
} from '../assignments/assignment-moving.service.ts';
import { withoutCoUnits } from '../assignments/group.rules.ts';
import { replaceAssignment } from '../assignments/replacing.service.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { objections } from './objection.repository.ts';
import { objectingClosedBy, rejectingAct } from './objection.rules.ts';
import type { ObjectToAssignmentInput, RejectObjectionInput, UpholdObjectionInput } from './objection.types.ts';

/** Objects to an assignment that was signed for, inside the window and at most twice; its clocks keep running (lifecycle 5.2). */
export async function objectToAssignment(uow: UnitOfWork, input: ObjectToAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'object');
  if (!opened.ok) return opened;
  const row = opened.value;
  const open = assignmentMachine.move(row, 'object');
  if (!open.ok) return open;
  const closedBy = objectingClosedBy(await provinceCalendar(uow), row, localDateOf(uow.now));
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const faults = [
    ...textFaults(input.basis, 500, 'input.basis', 'refused'),
    ...textFaults(input.reason, 2000, 'input.reason', 'refused'),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const { post, tenantId, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const place = row.objections + 1;
  await objections(uow).insert({
    id: uow.ids.next(),
    tenantId,
    itemId: row.itemId,
    assignmentId: row.id,
    orgUnitId: row.toOrgUnitId,
    place,
    ground: input.ground,
    basis: input.basis.trim(),
    reason: input.reason.trim(),
    raisedBy: post.id,
    raisedByName: personName,
    raisedAt: new Date(uow.now),
    secrecy: row.secrecy,
    readerKeys: withoutCoUnits(row),
  });
  const moved = await moveAssignment(uow, row, 'object', 'assignment.objected', { objections: place });
  return moved.ok ? ok(assignmentOutcome(row.id)) : moved;
}

/**
 * Upholds an objection: the assignment is superseded, and one under the same order goes to the holder named, directly under
 * who ordered, with a limit of its own or the one as it was (lifecycle 5.2).
 */
export async function upholdObjection(uow: UnitOfWork, input: UpholdObjectionInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'upholdObjection');
  if (!opened.ok) return opened;
  const row = opened.value;
  const open = assignmentMachine.move(row, 'upholdObjection');
  if (!open.ok) return open;
  const faults = textFaults(input.reason, 2000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const replaced = await replaceAssignment(uow, row, input.orgUnitId, input.dueOn ?? null);
  if (!replaced.ok) return replaced;
  await decide(uow, row, 'UPHELD', input.reason);
  const moved = await moveAssignment(uow, row, 'upholdObjection', 'assignment.objectionUpheld');
  return moved.ok ? ok(assignmentOutcome(row.id)) : moved;
}

/** Rejects an objection: the first by who ordered, the second, which binds, by a leader of the originator (lifecycle 5.2). */
export async function rejectObjection(uow: UnitOfWork, input: RejectObjectionInput): Promise<Result<Outcome>> {
  const key = assignmentKey(uow, input.assignmentId);
  const row = key === null ? null : await lockAssignment(uow, key);
  if (row === null) return unseen('input.assignmentId');
  const allowed = authorize(uow.session, rejectingAct(row.objections), 'Assignment', forPolicy(row));
  if (!allowed.ok) return allowed;
  if (row.version !== input.version) return stale();
  const open = assignmentMachine.move(row, 'rejectObjection');
  if (!open.ok) return open;
  const faults = textFaults(input.reason, 2000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  await decide(uow, row, 'REJECTED', input.reason);
  const moved = await moveAssignment(uow, row, 'rejectObjection', 'assignment.objectionRejected');
  return moved.ok ? ok(assignmentOutcome(row.id)) : moved;
}

const decide = (uow: UnitOfWork, row: AssignmentRow, decision: 'UPHELD' | 'REJECTED', reason: string) =>
  objections(uow).decide(row.id, row.objections, {
    decision,
    decisionReason: reason.trim(),
    decidedBy: uow.session.post?.id ?? null,
    decidedByName: uow.session.personName,
    decidedByUnitId: uow.session.post?.orgUnitId ?? null,
    decidedAt: new Date(uow.now),
  });
