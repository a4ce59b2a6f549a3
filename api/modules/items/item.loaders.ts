import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ItemRow } from './item.entity.ts';
import { items } from './item.repository.ts';

/** Loaders of items, made for one unit of work and gone with it. */
export const itemLoaders = (uow: UnitOfWork) => ({
  item: new DataLoader<string, ItemRow | null>(async (ids) => {
    const found = new Map((await items(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
});
