import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { VisitCheckRow } from './checklist.entity.ts';
import { checklists } from './checklist.repository.ts';

/** Loaders of the lines of visits, made for one unit of work and gone with it. */
export const checklistLoaders = (uow: UnitOfWork) => ({
  checksOfVisit: new DataLoader<string, VisitCheckRow[]>(async (ids) => {
    const groups = groupBy(await checklists(uow).checksOf(ids), (row) => row.visitId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
