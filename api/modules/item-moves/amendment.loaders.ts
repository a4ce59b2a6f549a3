import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { AmendmentRow, ConsentRow } from './amendment.entity.ts';
import { amendments } from './amendment.repository.ts';

/** Loaders of amendments, made for one unit of work and gone with it. */
export const amendmentLoaders = (uow: UnitOfWork) => ({
  amendmentsOfItem: new DataLoader<string, AmendmentRow[]>(async (ids) => {
    const groups = groupBy(await amendments(uow).ofItems(ids), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  consentsOfAmendment: new DataLoader<string, ConsentRow[]>(async (ids) => {
    const groups = groupBy(await amendments(uow).consentsOf(ids), (row) => row.amendmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  consentsOfAssignment: new DataLoader<string, ConsentRow[]>(async (ids) => {
    const groups = groupBy(await amendments(uow).asking(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
