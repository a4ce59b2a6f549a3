import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ItemRow } from './item.entity.ts';
import { type EventLine, items } from './item.repository.ts';

/** Loaders of items, made for one unit of work and gone with it. */
export const itemLoaders = (uow: UnitOfWork) => ({
  item: new DataLoader<string, ItemRow | null>(async (ids) => {
    const found = new Map((await items(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  timelineOf: new DataLoader<string, EventLine[]>(async (ids) => {
    const groups = groupBy(await items(uow).timelines(ids), (line) => line.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
