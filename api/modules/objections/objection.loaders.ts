import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ObjectionRow } from './objection.entity.ts';
import { objections } from './objection.repository.ts';

/** Loaders of objections, made for one unit of work and gone with it. */
export const objectionLoaders = (uow: UnitOfWork) => ({
  objectionsOf: new DataLoader<string, ObjectionRow[]>(async (ids) => {
    const groups = groupBy(await objections(uow).ofAssignments(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
