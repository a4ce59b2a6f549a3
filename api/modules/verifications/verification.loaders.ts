import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { VerificationRow } from './verification.entity.ts';
import { verifications } from './verification.repository.ts';

/** Loaders of verifications, made for one unit of work and gone with it. */
export const verificationLoaders = (uow: UnitOfWork) => ({
  verificationsOfItem: new DataLoader<string, VerificationRow[]>(async (ids) => {
    const groups = groupBy(await verifications(uow).ofItems(ids), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  verificationsOf: new DataLoader<string, VerificationRow[]>(async (ids) => {
    const groups = groupBy(await verifications(uow).ofAssignments(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
