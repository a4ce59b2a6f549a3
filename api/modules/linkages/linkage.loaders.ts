import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { type LinkageLine, linkageMarks } from './linkage.repository.ts';

/** Loaders of linkages, made for one unit of work and gone with it. */
export const linkageLoaders = (uow: UnitOfWork) => ({
  linkagesOf: new DataLoader<string, LinkageLine[]>(async (ids) => {
    const groups = groupBy(await linkageMarks(uow).of(ids), (line) => line.of);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
