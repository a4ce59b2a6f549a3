import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { AssignmentRow } from './assignment.entity.ts';
import type { AssignmentTold } from './assignment.events.ts';
import type { AssignmentState, assignmentMachine } from './assignment.machine.ts';
import { assignments } from './assignment.repository.ts';
import { moveAssignment } from './assignment-moving.service.ts';

const over: readonly AssignmentState[] = ['CANCELLED', 'SUPERSEDED'];

/** The tasks that support a lead's and still count, locked in one order, after the lead's own. */
export const lockSupports = async (uow: UnitOfWork, lead: AssignmentRow): Promise<AssignmentRow[]> =>
  lead.role === 'LEAD'
    ? (await assignments(uow).lockSupports(lead.id)).filter(({ state }) => !over.includes(state))
    : [];

/** Moves what a lead's supporting units have handed in together with what the lead did. */
export async function moveSupports(
  uow: UnitOfWork,
  supports: readonly AssignmentRow[],
  move: keyof typeof assignmentMachine.moves,
  told: AssignmentTold,
  changes: Partial<AssignmentRow> = {},
): Promise<Result<true>> {
  for (const one of supports.filter(({ state }) => state === 'SUBMITTED')) {
    const moved = await moveAssignment(uow, one, move, told, changes);
    if (!moved.ok) return moved;
  }
  return ok(true);
}
