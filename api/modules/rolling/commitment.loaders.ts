import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { CommitmentRow } from './commitment.entity.ts';
import { commitments } from './commitment.repository.ts';

/** Loaders of commitments, made for one unit of work and gone with it. */
export const commitmentLoaders = (uow: UnitOfWork) => ({
  commitmentsOfItem: new DataLoader<string, CommitmentRow[]>(async (ids) => {
    const groups = groupBy(await commitments(uow).ofItems(ids), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  commitmentsOfAssignment: new DataLoader<string, CommitmentRow[]>(async (ids) => {
    const groups = groupBy(await commitments(uow).ofAssignments(ids), (row) => row.assignmentId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
