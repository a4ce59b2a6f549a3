import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ContactPointRow } from './contact-point.entity.ts';
import { contactPoints } from './contact-point.repository.ts';
import type { ObservationRow } from './observation.entity.ts';
import { observations } from './observation.repository.ts';

/** Loaders of contact points and of what they told, made for one unit of work and gone with it. */
export const contactPointLoaders = (uow: UnitOfWork) => {
  const grouped = (find: (ids: readonly string[]) => Promise<ObservationRow[]>, by: (row: ObservationRow) => string) =>
    new DataLoader<string, ObservationRow[]>(async (ids) => {
      const groups = groupBy(await find(ids), by);
      return ids.map((id) => groups.get(id) ?? []);
    });
  return {
    contactPoint: new DataLoader<string, ContactPointRow | null>(async (ids) => {
      const found = new Map((await contactPoints(uow).byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    observation: new DataLoader<string, ObservationRow | null>(async (ids) => {
      const found = new Map((await observations(uow).byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    observationsFrom: grouped(
      (ids) => observations(uow).ofPoints(ids),
      (row) => row.contactPointId,
    ),
    observationsOn: grouped(
      (ids) => observations(uow).ofTasks(ids),
      (row) => row.assignmentId ?? '',
    ),
    observationsIn: grouped(
      (ids) => observations(uow).ofItems(ids),
      (row) => row.itemId ?? '',
    ),
  };
};
