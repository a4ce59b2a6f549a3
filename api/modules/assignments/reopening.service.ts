import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { ItemRow } from '../items/item-moving.service.ts';
import { assignments } from './assignment.repository.ts';
import { newLimit } from './assignment.service.ts';
import { type AssignmentRow, lockAssignment, moveAssignment } from './assignment-moving.service.ts';
import { lockSupports } from './group.service.ts';

interface NewLimit {
  readonly date: string;
  readonly provisional: boolean;
}

const notAccepted = { acceptedAt: null, acceptedBy: null, acceptedByPerson: null, acceptedByName: null };

/** What another round changes: the limit, and that nothing is handed in, checked or accepted in it yet. */
const anotherRound = (row: AssignmentRow, limit: NewLimit): Partial<AssignmentRow> => ({
  ...newLimit(limit),
  round: row.round + 1,
  verified: 0,
  checkedAt: null,
  waiver: '',
  ...notAccepted,
});

/** Opens the accepted roots of a matter again, supporting ones with their leads, with a new limit, after a failed verification; the round grows by one. */
export async function reopenRoots(uow: UnitOfWork, item: ItemRow, limit: NewLimit): Promise<Result<true>> {
  for (const root of await assignments(uow).lockRoots(item.id)) {
    if (root.state !== 'ACCEPTED') continue;
    const reopened = await moveAssignment(uow, root, 'reopen', 'assignment.reopened', anotherRound(root, limit));
    if (!reopened.ok) return reopened;
  }
  return ok(true);
}

/** Locks a task, then those that support it; empty when it cannot be read. */
export async function lockWithSupports(uow: UnitOfWork, id: Id): Promise<AssignmentRow[]> {
  const row = await lockAssignment(uow, id);
  return row === null ? [] : [row, ...(await lockSupports(uow, row))];
}

/** Begins the next round of a root that its unit has taken up, and of what supporting units handed in with it (M-39). */
export async function superviseRootAgain(
  uow: UnitOfWork,
  root: AssignmentRow,
  supports: readonly AssignmentRow[],
  limit: NewLimit,
): Promise<Result<AssignmentRow>> {
  const again = { ...anotherRound(root, limit), returnReason: '' };
  const moved = await moveAssignment(uow, root, 'superviseAgain', 'assignment.supervisedAgain', again);
  if (!moved.ok) return moved;
  for (const one of supports.filter(({ state }) => state === 'SUBMITTED' || state === 'ACCEPTED')) {
    const move = one.state === 'ACCEPTED' ? 'reopen' : 'coSignAgain';
    const reopened = await moveAssignment(uow, one, move, 'assignment.reopened', anotherRound(one, limit));
    if (!reopened.ok) return reopened;
  }
  return moved;
}
