import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ChaseRow } from './chase.entity.ts';
import { chases } from './chase.repository.ts';

/** Loaders of chases, made for one unit of work and gone with it. */
export const chaseLoaders = (uow: UnitOfWork) => ({
  chasesOf: new DataLoader<string, ChaseRow[]>(async (ids) => {
    const groups = groupBy(await chases(uow).ofAssignments(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
