import { type ClockRow, clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { localDateOf } from '../../platform/time.ts';
import { lockTree } from '../assignments/tree-moving.service.ts';
import { changeItem, type ItemRow, lockItem } from '../items/item-moving.service.ts';
import { knowers } from './knower.repository.ts';

const noOrder = { loweringTo: null, loweringOn: null, loweringByName: null, loweringReason: null };
const dueSql = `select id from item where root_id = $1 and lowering_on <= $2 order by lowering_on, id limit ${clockBatch}`;
const letterSql = 'select from transfer where root_id = $1 and registered_item_id = $2 and secrecy > $3';

/** Lowers a class on the day that the head of the office ordered, with every row of its matter, as the immediate act does (S-3). */
export const loweringRow: ClockRow = {
  name: 'item.lowering',
  turn: async (uow) => {
    const [due] = await uow.query<{ id: string }>(dueSql, [uow.session.rootId, localDateOf(uow.now)]);
    if (due === undefined) return 0;
    await lockTree(uow, due.id);
    const item = await lockItem(uow, due.id);
    if (item?.loweringTo == null || (item.loweringOn ?? '') > localDateOf(uow.now)) return 1; // changed since it was looked for
    await lower(uow, item, item.loweringTo);
    return 1;
  },
};

/** What is no lower than the present class, or lower than the letter it was registered from, is given up and told (S-2). */
async function lower(uow: UnitOfWork, item: ItemRow, level: number): Promise<void> {
  const letters = await uow.query(letterSql, [uow.session.rootId, item.id, level]);
  if (level >= item.secrecy || letters.length > 0) return changeItem(uow, item, 'item.loweringLapsed', noOrder);
  const byName = item.loweringByName ?? '';
  await knowers(uow).classify(item.id, level, byName);
  const change = { classChangedAt: new Date(uow.now), classChangedByName: byName };
  const told = { ...item, secrecy: level };
  await changeItem(uow, told, 'item.loweringEffective', { ...change, classReason: item.loweringReason ?? '' });
}
