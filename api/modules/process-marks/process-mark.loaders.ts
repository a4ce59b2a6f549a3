import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ProcessMarkRow } from './process-mark.entity.ts';
import { processMarks } from './process-mark.repository.ts';

/** Loaders of process marks, made for one unit of work and gone with it. */
export const processMarkLoaders = (uow: UnitOfWork) => ({
  marksOfItem: new DataLoader<string, ProcessMarkRow[]>(async (ids) => {
    const groups = groupBy(await processMarks(uow).ofItems(ids), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
