import { encodeGlobalId } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import type { ItemType } from '../items/item.types.ts';
import { toItem } from '../items/item-reading.service.ts';
import type { ProcessMarkRow } from './process-mark.entity.ts';
import { processMarks } from './process-mark.repository.ts';
import { type MarkKind, openMarks, owedMarks } from './process-mark.rules.ts';
import { ProcessMarkType } from './process-mark.types.ts';

const most = 50;

/** A mark as the schema shows it. */
export const toProcessMark = (row: ProcessMarkRow): ProcessMarkType =>
  Object.assign(new ProcessMarkType(), {
    ...row,
    id: encodeGlobalId({ type: 'ProcessMark', root: row.rootId, id: row.id }),
  });

const madeOn = async ({ load }: Reading, itemRowId: string): Promise<MarkKind[]> =>
  (await load.marksOfItem.load(itemRowId)).map(({ kind }) => kind);

/** The marks that can be made on an item now. */
export const openMarksOf = async (reading: Reading, { rowId, state }: ItemType): Promise<MarkKind[]> =>
  openMarks(state, await madeOn(reading, rowId));

/** The marks that an item is asked for and lacks. */
export async function owedMarksOf(reading: Reading, itemRowId: string): Promise<MarkKind[]> {
  const row = await reading.load.item.load(itemRowId);
  if (row === null) return [];
  const issuedOn = row.issuedAt === null ? null : localDateOf(row.issuedAt.getTime());
  return owedMarks({ ...row, issuedOn }, await madeOn(reading, itemRowId), localDateOf(reading.session.now));
}

/** Major decisions of the acting office that lack a mark by now, the oldest first. */
export async function itemsLackingMarks(reading: Reading): Promise<ItemType[]> {
  const { uow, load, session } = reading;
  if (session.post === null) return [];
  const found = await processMarks(uow).unfinished(session.post.orgUnitId, most);
  const lacking: ItemType[] = [];
  for (const { id } of found) {
    const row = await load.item.load(id);
    if (row !== null && (await owedMarksOf(reading, id)).length > 0) lacking.push(toItem(row));
  }
  return lacking;
}
