import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { TaskForceMemberRow, TaskForceRow } from './task-force.entity.ts';
import { taskForces } from './task-force.repository.ts';

/** Loaders of task forces, made for one unit of work and gone with it. */
export const taskForceLoaders = (uow: UnitOfWork) => ({
  taskForce: new DataLoader<string, TaskForceRow | null>(async (ids) => {
    const found = new Map((await taskForces(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  taskForcesOn: new DataLoader<string, TaskForceRow[]>(async (ids) => {
    const groups = groupBy(await taskForces(uow).ofTasks(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  forceMembersOf: new DataLoader<string, TaskForceMemberRow[]>(async (ids) => {
    const groups = groupBy(await taskForces(uow).membersOf(ids), (row) => row.forceId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
