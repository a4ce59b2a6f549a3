import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { CoordinationRow } from './coordination.entity.ts';
import { coordinations } from './coordination.repository.ts';

/** Loaders of requests for coordination, made for one unit of work and gone with it. */
export const coordinationLoaders = (uow: UnitOfWork) => ({
  coordination: new DataLoader<string, CoordinationRow | null>(async (ids) => {
    const found = new Map((await coordinations(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  coordinationsOf: new DataLoader<string, CoordinationRow[]>(async (ids) => {
    const groups = groupBy(await coordinations(uow).ofAssignments(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
