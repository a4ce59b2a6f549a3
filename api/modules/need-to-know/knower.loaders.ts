import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { KnowerRow } from './knower.entity.ts';
import { type ItemReadRow, knowers } from './knower.repository.ts';

const mostReadings = 100;

/** Loaders of lists and readings, made for one unit of work and gone with it. */
export const knowerLoaders = (uow: UnitOfWork) => ({
  knowersOfItem: new DataLoader<string, KnowerRow[]>(async (ids) => {
    const groups = groupBy(await knowers(uow).of(ids), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  readingsOfItem: new DataLoader<string, ItemReadRow[]>(async (ids) => {
    const groups = groupBy(await knowers(uow).readings(ids, mostReadings), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
