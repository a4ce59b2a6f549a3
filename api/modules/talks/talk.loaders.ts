import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { TalkRow } from './talk.entity.ts';
import { talks } from './talk.repository.ts';

/** Loaders of talks, made for one unit of work and gone with it. */
export const talkLoaders = (uow: UnitOfWork) => ({
  talk: new DataLoader<string, TalkRow | null>(async (ids) => {
    const found = new Map((await talks(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  talksOf: new DataLoader<string, TalkRow[]>(async (ids) => {
    const groups = groupBy(await talks(uow).ofTasks(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
