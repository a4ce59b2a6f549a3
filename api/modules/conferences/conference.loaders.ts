import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ConferenceLineRow, ConferencePriorityRow, ConferenceRow } from './conference.entity.ts';
import { conferences, type KeyPriorityRow } from './conference.repository.ts';

/** Loaders of conferences, made for one unit of work and gone with it. */
export const conferenceLoaders = (uow: UnitOfWork) => {
  const grouped = <R>(find: (ids: readonly string[]) => Promise<R[]>, by: (row: R) => string) =>
    new DataLoader<string, R[]>(async (ids) => {
      const groups = groupBy(await find(ids), by);
      return ids.map((id) => groups.get(id) ?? []);
    });
  return {
    conference: new DataLoader<string, ConferenceRow | null>(async (ids) => {
      const found = new Map((await conferences(uow).byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    conferenceLines: grouped<ConferenceLineRow>(
      (ids) => conferences(uow).linesOf(ids),
      (row) => row.conferenceId,
    ),
    conferencePriorities: grouped<ConferencePriorityRow>(
      (ids) => conferences(uow).prioritiesOf(ids),
      (row) => row.conferenceId,
    ),
    conferenceLinesOn: new DataLoader<string, ConferenceLineRow[]>(async (ids) => {
      const rows = await conferences(uow).linesOn(ids);
      return ids.map((id) => rows.filter((row) => row.itemId === id || row.newItemId === id));
    }),
    keyPriorities: new DataLoader<number, KeyPriorityRow[]>(async (units) => {
      const groups = groupBy(await conferences(uow).keyPriorities(units), (row) => row.orgUnitId);
      return units.map((unit) => groups.get(unit) ?? []);
    }),
    conferencePrioritiesOn: grouped<ConferencePriorityRow>(
      (ids) => conferences(uow).prioritiesOn(ids),
      (row) => row.itemId,
    ),
  };
};
