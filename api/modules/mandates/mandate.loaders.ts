import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { MandateRow } from './mandate.entity.ts';
import { mandates } from './mandate.repository.ts';

/** Loaders of mandates, made for one unit of work and gone with it. */
export const mandateLoaders = (uow: UnitOfWork) => ({
  mandatesOfItem: new DataLoader<string, MandateRow[]>(async (ids) => {
    const found = await mandates(uow).ofItems(ids);
    return ids.map((id) => found.filter(({ itemId }) => itemId === id));
  }),
});
