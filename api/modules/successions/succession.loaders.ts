import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { heirsInForce } from './succession.service.ts';

/** Loaders of successions, made for one unit of work and gone with it. */
export const successionLoaders = (uow: UnitOfWork) => ({
  /** The unit that stands in the place of another today; null: it stands for itself. */
  successorOf: new DataLoader<number, number | null>(async (ids) => {
    const heirs = await heirsInForce(uow);
    return ids.map((id) => heirs.get(id)?.newUnitId ?? null);
  }),
});
