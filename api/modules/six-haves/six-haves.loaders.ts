import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { type Beyond, beyondRows, type TaskOfMatter, tasksOfMatters } from './six-haves.repository.ts';

/** Loaders of the six haves, made for one unit of work and gone with it. */
export const sixHavesLoaders = (uow: UnitOfWork) => ({
  beyondTask: new DataLoader<string, Beyond | null>(async (ids) => {
    const found = new Map((await beyondRows(uow, ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  tasksOfMatter: new DataLoader<string, TaskOfMatter[]>(async (ids) => {
    const groups = groupBy(await tasksOfMatters(uow, ids), ({ itemId }) => itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
