import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { NegativeEntryRow } from './negative-entry.entity.ts';
import { negativeList } from './negative-list.repository.ts';

/** Loaders of the negative list, made for one unit of work and gone with it. */
export const negativeListLoaders = (uow: UnitOfWork) => ({
  negativeEntriesOf: new DataLoader<string, NegativeEntryRow[]>(async (ids) => {
    const groups = groupBy(await negativeList(uow).ofTasks(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
