import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { grants, type Scope } from './grant.repository.ts';
import { grantKey, isGrantKey } from './grant.rules.ts';

/** The readers of a matter as its new orders inherit them: without the grants over some of its tasks alone. */
export async function keysForOrders(
  uow: UnitOfWork,
  item: { id: Id; readerKeys: readonly number[] },
): Promise<number[]> {
  if (!item.readerKeys.some(isGrantKey)) return [...item.readerKeys];
  const partial = await grants(uow).partialKeys(item.id);
  return item.readerKeys.filter((key) => !partial.includes(key));
}

/** The key of a new grant. */
export const newGrantKey = async (uow: UnitOfWork): Promise<number> => grantKey(await grants(uow).nextNumber());

/** Keys of the grants on a matter that have ended. */
export const keysOver = (uow: UnitOfWork, itemId: Id): Promise<number[]> => grants(uow).overOn(itemId);

/** The tasks of a matter, which unit holds each, and under which it stands. */
export const tasksOf = (uow: UnitOfWork, itemId: Id): Promise<{ id: Id; unit: number; parentId: Id | null }[]> =>
  grants(uow).tasksOf(itemId);

/** Opens what a grant covers of a matter's tasks, with what hangs on them. */
export const coverTasks = (uow: UnitOfWork, scope: Scope): Promise<void> => grants(uow).cover(scope);

/** Opens a matter itself to a grant; its version stays. */
export const coverItem = (uow: UnitOfWork, itemId: Id, key: number, over: readonly number[]): Promise<void> =>
  grants(uow).coverItem(itemId, key, over);

/** How many joint operations on a matter run or are to come (M-11). */
export const jointOperationsOn = (uow: UnitOfWork, itemId: Id): Promise<number> => grants(uow).jointOn(itemId);
