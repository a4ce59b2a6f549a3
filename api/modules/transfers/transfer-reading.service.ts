import type { Id } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import type { ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import type { TransferRow } from './transfer.entity.ts';
import { transfers } from './transfer.repository.ts';
import { isAnswerable, registeringClosedBy, standingOf } from './transfer.rules.ts';
import { transferId } from './transfer.service.ts';
import { TransferType } from './transfer.types.ts';

/** A transfer as the schema shows it. */
const toTransfer = ({ session }: Reading, row: TransferRow): TransferType =>
  Object.assign(new TransferType(), {
    ...row,
    rowId: row.id,
    orgUnitRowId: row.orgUnitId,
    toRowId: row.toOrgUnitId,
    registeredRowId: row.registeredItemId,
    id: transferId(row.rootId, row.id),
    state: standingOf(row, localDateOf(session.now)),
  });

/** What was sent to the acting unit, latest first. */
export async function transfersToUs(reading: Reading): Promise<TransferType[]> {
  const { uow, session } = reading;
  if (session.post === null) return [];
  return (await transfers(uow).receivedBy(session.post.orgUnitId)).map((row) => toTransfer(reading, row));
}

/** How often a matter was sent to another body, oldest first. */
export const transfersOf = async (reading: Reading, itemId: Id): Promise<TransferType[]> =>
  (await reading.load.transfersOfItem.load(itemId)).map((row) => toTransfer(reading, row));

/** How often a finding was sent to another body, oldest first. */
export const transfersOfFinding = async (reading: Reading, findingId: Id): Promise<TransferType[]> =>
  (await reading.load.transfersOfFinding.load(findingId)).map((row) => toTransfer(reading, row));

/** The matter as which what was sent was registered, for whoever may read that: its office, not the one that sent it. */
export async function registeredAs(reading: Reading, { registeredRowId }: TransferType): Promise<ItemType | null> {
  return registeredRowId === null ? null : findItem(reading, registeredRowId);
}

/** The transfer as which a matter came to its office; null for every other. */
export async function receivedAs(reading: Reading, itemId: Id): Promise<TransferType | null> {
  const row = await reading.load.transferOfRegistered.load(itemId);
  return row === null ? null : toTransfer(reading, row);
}

/** The transfer of a row id, if the session may read it. */
export async function findTransfer(reading: Reading, id: Id): Promise<TransferType | null> {
  const row = await transfers(reading.uow).byId(id);
  return row === null ? null : toTransfer(reading, row);
}

/** What the acting post may do to a transfer now, each denial with its rule (B9). */
export async function actionsOnTransfer(
  context: Context,
  reading: Reading,
  { rowId }: TransferType,
): Promise<AllowedActionType[]> {
  const row = await transfers(reading.uow).byId(rowId);
  if (row === null) return [];
  const open = isAnswerable(row, localDateOf(reading.session.now));
  return actionsOn(context, reading, 'Transfer', row, ['answer', 'register'], (act) => {
    if (act === 'register') return registeringClosedBy(row);
    return open ? null : 'Transfer.over';
  });
}
