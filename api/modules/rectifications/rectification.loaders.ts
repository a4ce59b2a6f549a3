import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { RectificationRow } from './rectification.entity.ts';
import { rectifications } from './rectification.repository.ts';

/** Loaders of orders to rectify, made for one unit of work and gone with it. */
export const rectificationLoaders = (uow: UnitOfWork) => ({
  rectificationsOfItem: new DataLoader<string, RectificationRow[]>(async (ids) => {
    const groups = groupBy(await rectifications(uow).ofItems(ids), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  rectificationsOf: new DataLoader<string, RectificationRow[]>(async (ids) => {
    const groups = groupBy(await rectifications(uow).ofAssignments(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
