import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { powersOver } from '../grants/grant-power.service.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import type { ItemRow } from './item.entity.ts';
import { type ItemTold, itemMoved } from './item.events.ts';
import { itemMachine } from './item.machine.ts';
import { items } from './item.repository.ts';

export type { ItemRow };

type ItemMove = keyof typeof itemMachine.moves;

/** The item and the version that the caller read. */
export interface ItemAim {
  readonly itemId: string;
  readonly version: number;
}

/** What a write on an item answers. */
export const itemOutcome = (id: Id): Outcome => ({ type: 'Item', id });

/** The opaque id of an item. */
export const itemId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Item', root: rootId, id });

/** The row id inside an opaque id of an item of the session's province; null for whatever else was sent. */
export const itemKey = (uow: UnitOfWork, id: string): Id | null => rowIdIn(id, 'Item', uow.session.rootId);

/** Loads and locks an item and decides whether the acting post may do `act` to this version of it. */
export async function openItem(uow: UnitOfWork, aim: ItemAim, act: string): Promise<Result<ItemRow>> {
  const id = itemKey(uow, aim.itemId);
  const item = id === null ? null : await items(uow).lock(id);
  if (item === null) return unseen('input.itemId');
  const allowed = authorize(uow.session, act, 'Item', {
    ...item,
    ...(await powersOver(uow, { ...item, itemId: item.id })),
  });
  if (!allowed.ok) return allowed;
  return item.version === aim.version ? ok(item) : stale();
}

/** Moves a loaded item, saves what changes with it, and tells; INVALID_MOVE when its state does not allow the move. */
export async function moveItem(
  uow: UnitOfWork,
  item: ItemRow,
  move: ItemMove,
  told: ItemTold,
  changes: Partial<ItemRow> = {},
  payload: Readonly<Record<string, unknown>> = {},
): Promise<Result<ItemRow>> {
  const moved = itemMachine.move(item, move);
  if (!moved.ok) return moved;
  const { state, version } = moved.value;
  await items(uow).save(item.id, { ...changes, state, version });
  uow.record(itemMoved(told, item, { version, ...payload }));
  return ok({ ...moved.value, ...changes });
}

/** Whether the present state of an item is open to a move; the refusal when it is not. */
export const openToMove = (item: ItemRow, move: ItemMove): Result<ItemRow> => itemMachine.move(item, move);

/** Saves what a decision changes while the item stays in its state; the version grows all the same. */
export async function changeItem(
  uow: UnitOfWork,
  item: ItemRow,
  told: ItemTold,
  changes: Partial<ItemRow>,
): Promise<void> {
  const version = item.version + 1;
  await items(uow).save(item.id, { ...changes, version });
  uow.record(itemMoved(told, item, { version }));
}

/** Tells something of items that stay as they are, to whoever may read each. */
export async function tellItems(uow: UnitOfWork, ids: readonly Id[], told: ItemTold): Promise<void> {
  for (const item of await items(uow).byIds(ids)) uow.record(itemMoved(told, item));
}

/** The same to the office of each alone: what many findings or a conference say of a matter is nobody's who has but a share in it. */
export async function tellOffice(uow: UnitOfWork, ids: readonly Id[], told: ItemTold): Promise<void> {
  for (const item of await items(uow).byIds(ids))
    uow.record(itemMoved(told, { ...item, readerKeys: [item.orgUnitId * 64] }));
}

/** Locks the item of an assignment, for whoever may read both. */
export const lockItem = (uow: UnitOfWork, id: Id): Promise<ItemRow | null> => items(uow).lock(id);

/** Lets an issued item begin with its first signed root; harmless when it had begun. */
export async function beginItem(uow: UnitOfWork, id: Id): Promise<void> {
  const begun = await items(uow).begin(id);
  if (begun !== null) uow.record(itemMoved('item.begun', { id, ...begun }, { version: begun.version }));
}

/** Other running matters of the same office from the same line of the same source (M-08: the same request twice). */
export const runningLike = async (uow: UnitOfWork, id: Id): Promise<Id[]> =>
  (await items(uow).runningLike(id)).map((row) => row.id);

/** The number of a notice, such as 督办通知〔2026〕3号; work secrets have a series of their own. */
export async function noticeNumber(uow: UnitOfWork, item: { readonly secrecy: number }, year: number): Promise<string> {
  const secret = asksForList(item);
  const place = await items(uow).nextNumber(secret ? 'secretNotice' : 'notice', year);
  return `督办通知〔${year}〕${secret ? '工密' : ''}${place}号`;
}
