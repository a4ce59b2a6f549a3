import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { PauseRow } from './pause.entity.ts';
import { pauses } from './pause.repository.ts';

/** Loaders of pauses, made for one unit of work and gone with it. */
export const pauseLoaders = (uow: UnitOfWork) => ({
  pausesOfItem: new DataLoader<string, PauseRow[]>(async (ids) => {
    const groups = groupBy(await pauses(uow).ofItems(ids), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
