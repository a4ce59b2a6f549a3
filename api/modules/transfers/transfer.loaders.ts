import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { TransferRow } from './transfer.entity.ts';
import { transfers } from './transfer.repository.ts';

/** Loaders of transfers, made for one unit of work and gone with it. */
export const transferLoaders = (uow: UnitOfWork) => ({
  transfersOfItem: new DataLoader<string, TransferRow[]>(async (ids) => {
    const groups = groupBy(await transfers(uow).ofItems(ids), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  transfersOfFinding: new DataLoader<string, TransferRow[]>(async (ids) => {
    const groups = groupBy(await transfers(uow).ofFindings(ids), (row) => row.findingId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
  transferOfRegistered: new DataLoader<string, TransferRow | null>(async (ids) => {
    const found = new Map((await transfers(uow).asItems(ids)).map((row) => [row.registeredItemId, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
});
