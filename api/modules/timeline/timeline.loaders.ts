import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { type EventLine, timelines } from './timeline.repository.ts';

/** Loaders of timelines, made for one unit of work and gone with it. */
export const timelineLoaders = (uow: UnitOfWork) => ({
  timelineOfItem: new DataLoader<string, EventLine[]>(async (ids) => {
    const groups = groupBy(await timelines(uow).ofItems(ids), (line) => line.of);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  timelineOf: new DataLoader<string, EventLine[]>(async (ids) => {
    const groups = groupBy(await timelines(uow).ofSubjects(ids), (line) => line.of);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
