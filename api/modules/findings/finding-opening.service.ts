import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type AssignmentRow, lockAssignment } from '../assignments/assignment-moving.service.ts';
import { powersOver } from '../grants/grant-power.service.ts';
import { lockItem } from '../items/item-moving.service.ts';
import { visitHiddenBy } from '../visits/visit-begun.service.ts';
import type { FindingRow } from './finding.entity.ts';
import { findingMachine } from './finding.machine.ts';
import { findings } from './finding.repository.ts';
import { actClosedBy, type FindingAct, isOver } from './finding.rules.ts';

/** The opaque id of a finding. */
export const findingId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Finding', root: rootId, id });

/** The row id inside an opaque id of a finding of the session's province; null for whatever else was sent. */
export const findingKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'Finding', rootId);

/** What a write on a finding answers. */
export const findingOutcome = (id: Id): Outcome => ({ type: 'Finding', id });

/** A finding that the acting post may act on, locked with its task, and its state after the move. */
interface Opened {
  readonly row: FindingRow;
  readonly task: AssignmentRow;
  readonly moved: Pick<FindingRow, 'state' | 'version'>;
  /** The key that alone opens the visit on which it was found while nobody may know of that; null: of none such. */
  readonly hiddenBy: number | null;
}

/** The finding as policies compare it: who found it, whose matter it is, who holds the task, and under which grant one verifies. */
export async function placesOf(uow: UnitOfWork, row: FindingRow, task: AssignmentRow): Promise<object> {
  const { originatorUnitId, toOrgUnitId } = task;
  return { orgUnitId: row.orgUnitId, originatorUnitId, toOrgUnitId, ...(await powersOver(uow, task)) };
}

/** The row id of a finding that the session may read; null for whatever else was sent. */
export async function findingSeen(uow: UnitOfWork, id: string): Promise<Id | null> {
  const key = findingKey(uow.session.rootId, id);
  return key === null ? null : ((await findings(uow).byIds([key]))[0]?.id ?? null);
}

/** Locks a matter, a task and its finding, as whoever ends the matter does, decides whether the acting post may do `act` to this version of it, and moves it; `move` null: it stays. */
export async function openFinding(
  uow: UnitOfWork,
  aim: { readonly findingId: string; readonly version: number },
  act: FindingAct,
  move: keyof typeof findingMachine.moves | null,
): Promise<Result<Opened>> {
  const id = findingKey(uow.session.rootId, aim.findingId);
  const [seen] = id === null ? [] : await findings(uow).byIds([id]);
  const item = seen === undefined ? null : await lockItem(uow, seen.itemId); // none for those who read the task alone
  const task = seen === undefined ? null : await lockAssignment(uow, seen.assignmentId);
  const row = seen === undefined ? null : await findings(uow).lock(seen.id);
  if (row === null || task === null) return unseen('input.findingId');
  const allowed = authorize(uow.session, act, 'Finding', await placesOf(uow, row, task));
  if (!allowed.ok) return allowed;
  if (row.version !== aim.version) return stale();
  const hiddenBy = await visitHiddenBy(uow, row.visitId);
  const closedBy = actClosedBy(act, { ...row, hidden: hiddenBy !== null }, task.state, uow.session.personId);
  if (closedBy === 'Finding.byOthers') return refuse('FORBIDDEN', { ruleId: closedBy });
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  if (item !== null && isOver(item) && ['extend', 'checkPeer', 'transfer', 'order', 'list'].includes(act))
    return refuse('INVALID_MOVE', { ruleId: 'Item.machine' });
  if (move === null) return ok({ row, task, hiddenBy, moved: { state: row.state, version: row.version + 1 } });
  const moved = findingMachine.move(row, move);
  if (!moved.ok) return moved;
  return ok({ row, task, hiddenBy, moved: { state: moved.value.state, version: moved.value.version } });
}

/** Keeps the move that was made of a finding. */
export const saveMoved = async (uow: UnitOfWork, id: Id, moved: Opened['moved']): Promise<void> => {
  await findings(uow).save(id, moved);
};
