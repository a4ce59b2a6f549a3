import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { PlanRow } from './plan.entity.ts';
import { plans } from './plan.repository.ts';

/** Loaders of plans, made for one unit of work and gone with it. */
export const planLoaders = (uow: UnitOfWork) => ({
  plan: new DataLoader<string, PlanRow | null>(async (ids) => {
    const found = new Map((await plans(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  planOf: new DataLoader<string, PlanRow | null>(async (ids) => {
    const found = new Map((await plans(uow).of(ids)).map((row) => [row.assignmentId, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
});
