import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { LocalDate } from '../../platform/time.ts';
import { changeItem, lockItem } from '../items/item-moving.service.ts';
import type { AssignmentRow } from './assignment-moving.service.ts';

/**
 * Lets a matter end as late as the latest of its first tasks (lifecycle 5.5.10). Called with the task locked, so that the
 * matter is locked after it; an earlier day of a task moves no matter.
 */
export async function followLimit(uow: UnitOfWork, row: AssignmentRow, dueOn: LocalDate): Promise<void> {
  if (row.parentId !== null) return;
  const item = await lockItem(uow, row.itemId);
  if (item === null || (item.dueOn !== null && item.dueOn >= dueOn)) return;
  await changeItem(uow, item, 'item.limitMoved', { dueOn });
}
