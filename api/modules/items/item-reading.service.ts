import type { Context, Reading } from '../context.ts';
import type { ItemRow } from './item.entity.ts';
import { itemMachine } from './item.machine.ts';
import { items } from './item.repository.ts';
import { secrecies } from './item.rules.ts';
import { itemId, itemKey } from './item.service.ts';
import { AllowedActionType, ItemConnectionType, ItemType, TimelineEntryType } from './item.types.ts';

const pageSize = 50;
const acts = ['propose', 'establish', 'decline'] as const;

/** An item as the schema shows it. */
export const toItem = (row: ItemRow): ItemType =>
  Object.assign(new ItemType(), {
    ...row,
    rowId: row.id,
    orgUnitRowId: row.orgUnitId,
    leadUnitRowId: row.leadUnitId,
    id: itemId(row.rootId, row.id),
    secrecy: secrecies[row.secrecy],
    highRisk: row.risk === 'HIGH',
  });

/** One page of what the acting post's unit registered, newest first. */
export async function pageOfItems({ uow, load, session }: Reading, after: string | null): Promise<ItemConnectionType> {
  const start = after === null ? null : itemKey(uow, after);
  if (session.post === null || (after !== null && start === null)) return { nodes: [], nextCursor: null };
  const found = await items(uow).page(session.post.orgUnitId, start, pageSize + 1);
  const rows = await load.item.loadMany(found.slice(0, pageSize).map(({ id }) => id));
  const nodes = rows.flatMap((row) => (row instanceof Error || row === null ? [] : [toItem(row)]));
  return { nodes, nextCursor: found.length > pageSize ? (nodes.at(-1)?.id ?? null) : null };
}

/** The item of a row id, if the session may read it. */
export async function findItem({ load }: Reading, id: string): Promise<ItemType | null> {
  const row = await load.item.load(id);
  return row === null ? null : toItem(row);
}

/** What happened to an item, oldest first, as far as the session may read. */
export async function timelineOf({ load }: Reading, item: ItemType): Promise<TimelineEntryType[]> {
  const lines = await load.timelineOf.load(item.rowId);
  return lines.map((line) => Object.assign(new TimelineEntryType(), { ...line, orgUnitRowId: line.orgUnitId }));
}

/** What the acting post may do to an item now: the machine's moves and the policy, each denial with its rule (B9). */
export async function actionsOn(
  context: Context,
  { load, session }: Reading,
  item: ItemType,
): Promise<AllowedActionType[]> {
  const row = await load.item.load(item.rowId);
  if (row === null) return [];
  const open = itemMachine.movesFrom(row.state);
  return acts.map((action) => {
    const permitted = context.allowed(session, action, 'Item', row);
    const ruleId = !permitted ? `Item.${action}` : open.includes(action) ? null : 'Item.machine';
    const reason = ruleId === null ? null : context.say(ruleId);
    return Object.assign(new AllowedActionType(), { action, allowed: ruleId === null, ruleId, reason });
  });
}
