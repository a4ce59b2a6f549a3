import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { TriageRow } from './triage.entity.ts';
import { triages } from './triage.repository.ts';

/** Loaders of triage, made for one unit of work and gone with it. */
export const triageLoaders = (uow: UnitOfWork) => ({
  triageOfItem: new DataLoader<string, TriageRow | null>(async (ids) => {
    const found = new Map((await triages(uow).ofAll(ids)).map((row) => [row.itemId, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
});
