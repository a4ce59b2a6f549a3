import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { stale, unseen } from '../../platform/faults.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { noteReaders } from '../bypass-notes/bypass-note.rules.ts';
import { powersOver } from '../grants/grant-power.service.ts';
import type { AssignmentRow } from './assignment.entity.ts';
import { type AssignmentTold, assignmentTold } from './assignment.events.ts';
import { assignmentMachine } from './assignment.machine.ts';
import { assignments } from './assignment.repository.ts';
import { isActOf, withoutCoUnits } from './group.rules.ts';
import { periodsAfter } from './period.service.ts';

export type { AssignmentRow };

type AssignmentMove = keyof typeof assignmentMachine.moves;

/** The assignment and the version that the caller read. */
export interface AssignmentAim {
  readonly assignmentId: string;
  readonly version: number;
}

/** The opaque id of an assignment. */
export const assignmentId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'Assignment', root: rootId, id });

/** The row id inside an opaque id of an assignment of the session's province; null for whatever else was sent. */
export const assignmentKey = (uow: UnitOfWork, id: string): Id | null => rowIdIn(id, 'Assignment', uow.session.rootId);

/** An assignment as policies compare it: a missing section is -1, which only posts without a section have. */
export const forPolicy = (row: AssignmentRow): object => ({ ...row, sectionId: row.sectionId ?? -1 });

/** Loads and locks an assignment and decides whether the acting post may do `act` to this version of it. */
export async function openAssignment(uow: UnitOfWork, aim: AssignmentAim, act: string): Promise<Result<AssignmentRow>> {
  const opened = await openAssignmentToAct(uow, aim.assignmentId, act);
  return opened.ok && opened.value.version !== aim.version ? stale() : opened;
}

/** Loads and locks an assignment for an act that has a version of its own, such as a report on it. */
export async function openAssignmentToAct(uow: UnitOfWork, id: string, act: string): Promise<Result<AssignmentRow>> {
  const key = assignmentKey(uow, id);
  const row = key === null ? null : await assignments(uow).lock(key);
  if (row === null) return unseen('input.assignmentId');
  const allowed = authorize(uow.session, act, 'Assignment', { ...forPolicy(row), ...(await powersOver(uow, row)) });
  if (!allowed.ok) return allowed;
  return isActOf(row.role, act) ? ok(row) : refuse('INVALID_MOVE', { ruleId: 'Assignment.role' });
}

/** The move by which a task is taken up: where its plan must be approved it waits for that (M-27). */
export const takingUp = <M extends 'relay' | 'handle'>(row: AssignmentRow, move: M): M | 'plan' =>
  row.planApprovalRequired ? 'plan' : move;

/** Locks an assignment that the session may read. */
export const lockAssignment = (uow: UnitOfWork, id: Id): Promise<AssignmentRow | null> => assignments(uow).lock(id);

/** Moves a loaded assignment, saves what changes with it, its periods too, and tells; handed in, it answers what had failed; INVALID_MOVE when its state does not allow the move. */
export async function moveAssignment(
  uow: UnitOfWork,
  row: AssignmentRow,
  move: AssignmentMove,
  told: AssignmentTold,
  changes: Partial<AssignmentRow> = {},
): Promise<Result<AssignmentRow>> {
  const moved = assignmentMachine.move(row, move);
  if (!moved.ok) return moved;
  const { state, version } = moved.value;
  const handedIn = state === 'SUBMITTED' ? { failedFrom: null } : {};
  const changed = { ...(await periodsAfter(uow, { ...row, ...changes, state })), ...handedIn, ...changes };
  await assignments(uow).save(row.id, { ...changed, state, version });
  uow.record(assignmentTold(told, { ...row, ...changed }, { version }));
  return ok({ ...moved.value, ...changed });
}

/** Saves what a decision changes while the assignment stays in its state; the version grows all the same. */
export async function changeAssignment(
  uow: UnitOfWork,
  row: AssignmentRow,
  told: AssignmentTold,
  changes: Partial<AssignmentRow>,
  payload: Record<string, unknown> = {},
): Promise<AssignmentRow> {
  const version = row.version + 1;
  await assignments(uow).save(row.id, { ...changes, version });
  uow.record(assignmentTold(told, { ...row, ...changes }, { ...payload, version }));
  return { ...row, ...changes, version };
}

/** Tells something of assignments that stay as they are to whoever may read each but their co-units. */
export async function tellApart(uow: UnitOfWork, ids: readonly Id[], told: AssignmentTold): Promise<void> {
  for (const row of await assignments(uow).byIds(ids))
    uow.record(assignmentTold(told, { ...row, readerKeys: withoutCoUnits(row) }));
}

/** Tells something of assignments that stay as they are to the unit of each and the office of its matter alone (visibility.md, SC). */
export async function tellEnds(uow: UnitOfWork, ids: readonly Id[], told: AssignmentTold): Promise<void> {
  for (const row of await assignments(uow).byIds(ids))
    uow.record(assignmentTold(told, { ...row, readerKeys: noteReaders(row) }));
}

/** Tells something of assignments that stay as they are, to whoever may read each. */
export async function tellAssignments(uow: UnitOfWork, ids: readonly Id[], told: AssignmentTold): Promise<void> {
  for (const row of await assignments(uow).byIds(ids)) uow.record(assignmentTold(told, row));
}
