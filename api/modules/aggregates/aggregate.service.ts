import type { Reading } from '../context.ts';
import { aggregates } from './aggregate.repository.ts';
import { SubordinateMattersType } from './aggregate.types.ts';

/** What the units directly below the acting post's supervise by themselves, as numbers alone; nothing for whoever does not supervise. */
export const subordinateMatters = async ({ uow }: Reading): Promise<SubordinateMattersType[]> =>
  (await aggregates(uow).ownMatters()).map(({ orgUnitId, own, below }) =>
    Object.assign(new SubordinateMattersType(), { orgUnitRowId: orgUnitId, own, below }),
  );
