import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { isRecallable } from '../items/item.rules.ts';
import { itemKey, itemOutcome, moveItem, openItem, openToMove } from '../items/item-moving.service.ts';
import { assignmentTold } from './assignment.events.ts';
import { assignments } from './assignment.repository.ts';
import type { RecallItemInput } from './order.types.ts';
import { lockTree } from './tree-moving.service.ts';

/**
 * Takes an order back as a whole within 30 minutes of its issue, unless a unit has gone beyond signing: every task is
 * cancelled and told so, and the matter stands as established again (lifecycle 5.1).
 */
export async function recallItem(uow: UnitOfWork, input: RecallItemInput): Promise<Result<Outcome>> {
  const key = itemKey(uow, input.itemId);
  const tasks = key === null ? [] : await lockTree(uow, key);
  const opened = await openItem(uow, input, 'recall');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'recall');
  if (!open.ok) return open;
  const live = tasks.filter(({ state }) => state !== 'CANCELLED');
  const begun = live.some(({ state }) => !['PENDING_RECEIPT', 'SIGNED'].includes(state));
  if (begun || !isRecallable(item.issuedAt, uow.now)) return refuse('INVALID_MOVE', { ruleId: 'Item.recallTooLate' });
  await assignments(uow).cancelAllOf(item.id);
  for (const task of live) uow.record(assignmentTold('assignment.recalled', task));
  const moved = await moveItem(uow, item, 'recall', 'item.recalled', { issuedAt: null, dueOn: null });
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}
