import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { type BelowRow, rollups } from './rollup.repository.ts';
import { type Counts, nothing } from './rollup.rules.ts';

/** Loaders of what rolls up, made for one unit of work and gone with it. */
export const rollupLoaders = (uow: UnitOfWork) => ({
  /** The counts below an assignment or a matter: one statement however many are asked. */
  countsBelow: new DataLoader<string, Counts>(async (ids) => {
    const found = new Map((await rollups(uow).countsOf(ids)).map(({ nodeId, ...counts }) => [nodeId, counts]));
    return ids.map((id) => found.get(id) ?? nothing);
  }),
  /** What the children of an assignment or a matter give it; null when it never had any. */
  percentsBelow: new DataLoader<string, BelowRow | null>(async (ids) => {
    const found = new Map((await rollups(uow).percentsOf(ids)).map((row) => [row.nodeId, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
});
