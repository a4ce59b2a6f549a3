import { localDateOf } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import type { ChaseRow } from './chase.entity.ts';
import { chases } from './chase.repository.ts';
import { chaseId } from './chase.service.ts';
import { ChaseCountType, ChaseType } from './chase.types.ts';

/** A chase of a unit's task as the schema shows it. */
const toChase = (row: ChaseRow, unitRowId: number): ChaseType =>
  Object.assign(new ChaseType(), {
    ...row,
    id: chaseId(row.rootId, row.id),
    orgUnitRowId: row.orgUnitId,
    unitRowId,
  });

/** The chases of a task that the session may read, oldest first. */
export const chasesOf = async ({ load }: Reading, task: { rowId: string; toRowId: number }): Promise<ChaseType[]> =>
  (await load.chasesOf.load(task.rowId)).map((row) => toChase(row, task.toRowId));

/** How often each unit but the own was chased in a year, this one unless another is named, of what the session may read. */
export async function chaseCounts({ uow, session }: Reading, year: number | null): Promise<ChaseCountType[]> {
  if (session.post === null) return [];
  const wanted = year ?? Number(localDateOf(session.now).slice(0, 4));
  if (wanted < 1949 || wanted > 9998) return [];
  const counts = await chases(uow).counts(wanted, session.post.orgUnitId);
  return counts.map(({ unitId, ...count }) => Object.assign(new ChaseCountType(), { ...count, unitRowId: unitId }));
}
