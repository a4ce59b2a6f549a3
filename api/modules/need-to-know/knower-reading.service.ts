import { encodeGlobalId } from '../../platform/ids.ts';
import type { Reading } from '../context.ts';
import type { ItemType } from '../items/item.types.ts';
import { orgUnitKeys } from '../org-units/org-unit.service.ts';
import { knowers } from './knower.repository.ts';
import { ItemReadingType, KnowableType, KnowerType } from './knower.types.ts';

const isSecret = ({ secrecy }: Pick<ItemType, 'secrecy'>): boolean => secrecy === 'WORK_SECRET';

/** Who stands on the list of a matter; of other matters nothing is asked. */
export async function knowersOf(
  { load, session }: Reading,
  item: Pick<ItemType, 'rowId' | 'secrecy'>,
): Promise<KnowerType[]> {
  if (!isSecret(item)) return [];
  return (await load.knowersOfItem.load(item.rowId)).map((row) =>
    Object.assign(new KnowerType(), {
      ...row,
      id: encodeGlobalId({ type: 'Knower', root: session.rootId, id: row.id }),
      self: row.personId === session.personId,
      namedByName: row.tenantId === session.tenantId ? row.namedByName : null,
      orgUnitRowId: row.orgUnitId,
    }),
  );
}

/** Who read a matter of the acting office. */
export async function readingsOf({ load, session }: Reading, item: ItemType): Promise<ItemReadingType[]> {
  if (!isSecret(item) || item.orgUnitRowId !== session.post?.orgUnitId) return [];
  return (await load.readingsOfItem.load(item.rowId)).map((row) =>
    Object.assign(new ItemReadingType(), {
      ...row,
      id: encodeGlobalId({ type: 'ItemReading', root: session.rootId, id: row.id }),
      orgUnitRowId: row.orgUnitId,
    }),
  );
}

/** Whom the acting post may put on the list in one unit. */
export async function knowableOf(
  { uow, session }: Reading,
  item: ItemType,
  orgUnitId: string,
): Promise<KnowableType[]> {
  const [unit] = orgUnitKeys(uow, [orgUnitId]);
  if (unit == null) return [];
  return (await knowers(uow).knowable(item.rowId, unit)).map((row) =>
    Object.assign(new KnowableType(), {
      ...row,
      postId: encodeGlobalId({ type: 'Post', root: session.rootId, id: row.postId }),
    }),
  );
}
