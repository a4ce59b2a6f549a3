import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { WarningCardRow } from './card.entity.ts';
import { cards } from './card.repository.ts';

/** Loaders of warning cards, made for one unit of work and gone with it. */
export const cardLoaders = (uow: UnitOfWork) => ({
  card: new DataLoader<string, WarningCardRow | null>(async (ids) => {
    const found = new Map((await cards(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  cardsOf: new DataLoader<string, WarningCardRow[]>(async (ids) => {
    const groups = groupBy(await cards(uow).ofTasks(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
