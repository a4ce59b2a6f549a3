import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ArchiveFileRow } from './archive.entity.ts';
import { archives } from './archive.repository.ts';

/** Loaders of dossiers, made for one unit of work and gone with it. */
export const archiveLoaders = (uow: UnitOfWork) => ({
  /** The newest volume of a matter. */
  archiveFileOfItem: new DataLoader<string, ArchiveFileRow | null>(async (ids) => {
    const rows = await archives(uow).ofItems(ids);
    return ids.map((id) => rows.find(({ itemId }) => itemId === id) ?? null);
  }),
});
