import { localDateOf } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import type { ChaseRow } from './chase.entity.ts';
import { chases } from './chase.repository.ts';
import { chaseId } from './chase.service.ts';
import { ChaseCountType, ChaseMethodCountType, ChaseType } from './chase.types.ts';

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
export async function chaseCounts(reading: Reading, year: number | null): Promise<ChaseCountType[]> {
  const counts = await ofYear(reading, year, (wanted, own) => chases(reading.uow).counts(wanted, own));
  return counts.map(({ unitId, ...count }) => Object.assign(new ChaseCountType(), { ...count, unitRowId: unitId }));
}

/** How often by each method, of the same chases (M-29). */
export async function chaseMethodCounts(reading: Reading, year: number | null): Promise<ChaseMethodCountType[]> {
  const counts = await ofYear(reading, year, (wanted, own) => chases(reading.uow).methods(wanted, own));
  return counts.map((count) => Object.assign(new ChaseMethodCountType(), count));
}

/** What is counted of a year for the acting unit; nothing of a year that no calendar has. */
async function ofYear<T>(
  { session }: Reading,
  year: number | null,
  count: (year: number, ownUnit: number) => Promise<T[]>,
): Promise<T[]> {
  const wanted = year ?? Number(localDateOf(session.now).slice(0, 4));
  return session.post === null || wanted < 1949 || wanted > 9998 ? [] : count(wanted, session.post.orgUnitId);
}
