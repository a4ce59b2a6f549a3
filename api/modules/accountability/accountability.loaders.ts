import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { AssignmentRow } from '../assignments/assignment-moving.service.ts';
import type { AccountabilityCaseRow } from './accountability.entity.ts';
import { accountability } from './accountability.repository.ts';
import { type Ground, proposableOf } from './accountability-grounds.service.ts';

/** Loaders of cases of accountability, made for one unit of work and gone with it. */
export const accountabilityLoaders = (uow: UnitOfWork) => ({
  accountabilityCase: new DataLoader<string, AccountabilityCaseRow | null>(async (ids) => {
    const found = new Map((await accountability(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  accountabilityCasesOf: new DataLoader<string, AccountabilityCaseRow[]>(async (ids) => {
    const groups = groupBy(await accountability(uow).ofTasks(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  accountabilityGrounds: new DataLoader<AssignmentRow, Ground[], string>((tasks) => proposableOf(uow, tasks), {
    cacheKeyFn: ({ id }) => id,
  }),
});
