import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { OrgUnitRow } from './org-unit.entity.ts';
import { orgUnits } from './org-unit.repository.ts';

/** Loaders of the directory, made for one unit of work and gone with it. */
export function orgUnitLoaders(uow: UnitOfWork) {
  const byId = new DataLoader<number, OrgUnitRow | null>(async (ids) => {
    const found = new Map((await orgUnits(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return {
    orgUnit: byId,
    /** Units directly under a parent; primes `orgUnit`. */
    orgUnitsUnder: new DataLoader<number, OrgUnitRow[]>(async (parents) => {
      const rows = await orgUnits(uow).byParents(parents);
      const groups = groupBy(rows, (row) => row.parentId);
      for (const row of rows) byId.prime(row.id, row);
      return parents.map((parent) => groups.get(parent) ?? []);
    }),
    orgUnitChildCount: new DataLoader<number, number>(async (parents) => {
      const counts = new Map((await orgUnits(uow).childCounts(parents)).map((row) => [row.parentId, row.count]));
      return parents.map((parent) => counts.get(parent) ?? 0);
    }),
  };
}
