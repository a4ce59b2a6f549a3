import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ExtensionRow } from './extension.entity.ts';
import { extensions } from './extension.repository.ts';

/** Loaders of extension requests, made for one unit of work and gone with it. */
export const extensionLoaders = (uow: UnitOfWork) => ({
  extensionsOf: new DataLoader<string, ExtensionRow[]>(async (ids) => {
    const groups = groupBy(await extensions(uow).ofAssignments(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
