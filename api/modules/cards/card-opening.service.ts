import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { type AssignmentRow, lockAssignment } from '../assignments/assignment-moving.service.ts';
import { isOver } from '../findings/finding.rules.ts';
import { lockItem } from '../items/item-moving.service.ts';
import type { WarningCardRow } from './card.entity.ts';
import { cardMachine } from './card.machine.ts';
import { cards } from './card.repository.ts';
import { type CardAct, cardActClosedBy } from './card.rules.ts';

/** The opaque id of a card. */
export const cardId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'WarningCard', root: rootId, id });

/** The row id inside an opaque id of a card of the session's province; null for whatever else was sent. */
export const cardKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'WarningCard', rootId);

/** What a write on a card answers. */
export const cardOutcome = (id: Id): Outcome => ({ type: 'WarningCard', id });

/** A card as policies compare it: whose matter it is and who holds the task. */
export const endsOf = ({ originatorUnitId, toOrgUnitId }: AssignmentRow): object => ({ originatorUnitId, toOrgUnitId });

interface Opened {
  readonly row: WarningCardRow;
  readonly task: AssignmentRow;
  readonly moved: Pick<WarningCardRow, 'state' | 'version'>;
}

/** Locks a matter, a task and its card, as whoever ends the matter does, decides whether the acting post may do `act` to this version of it, and moves it. */
export async function openCard(
  uow: UnitOfWork,
  aim: { readonly cardId: string; readonly version: number },
  act: CardAct,
  move: keyof typeof cardMachine.moves,
): Promise<Result<Opened>> {
  const id = cardKey(uow.session.rootId, aim.cardId);
  const [seen] = id === null ? [] : await cards(uow).byIds([id]);
  const item = seen === undefined ? null : await lockItem(uow, seen.itemId); // none for those who read the task alone
  const task = seen === undefined ? null : await lockAssignment(uow, seen.assignmentId);
  const row = seen === undefined ? null : await cards(uow).lock(seen.id);
  if (row === null || task === null) return unseen('input.cardId');
  const allowed = authorize(uow.session, act, 'WarningCard', endsOf(task));
  if (!allowed.ok) return allowed;
  if (row.version !== aim.version) return stale();
  const closedBy = cardActClosedBy(act, row, localDateOf(uow.now), uow.session.personId);
  if (closedBy === 'WarningCard.byOthers') return refuse('FORBIDDEN', { ruleId: closedBy });
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  if (act === 'issue' && item !== null && isOver(item)) return refuse('INVALID_MOVE', { ruleId: 'Item.machine' });
  const moved = cardMachine.move(row, move);
  return moved.ok ? ok({ row, task, moved: { state: moved.value.state, version: moved.value.version } }) : moved;
}
