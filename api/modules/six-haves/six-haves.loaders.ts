import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { type Beyond, beyondRows } from './six-haves.repository.ts';

/** Loaders of the six haves, made for one unit of work and gone with it. */
export const sixHavesLoaders = (uow: UnitOfWork) => ({
  beyondTask: new DataLoader<string, Beyond | null>(async (ids) => {
    const found = new Map((await beyondRows(uow, ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
});
