import type { ClockRow } from './platform/clock-row.ts';
import { inClockWork, type WorkDeps } from './platform/db/unit-of-work.ts';
import type { Logger } from './platform/log.ts';
import { ok } from './platform/result.ts';

/** A row that failed in a province; the others had their turn all the same. */
export interface ClockFault {
  readonly row: string;
  readonly rootId: number;
  readonly error: unknown;
}

/** What a turn of the clock did: how many records each row moved over all provinces, and what failed. */
export interface Turned {
  readonly moved: ReadonlyMap<string, number>;
  readonly faults: readonly ClockFault[];
}

/** Gives every row its turn in every province, each until nothing is due; `deps` connect as the clock's role. */
export async function turnClock(deps: WorkDeps, rows: readonly ClockRow[]): Promise<Turned> {
  const moved = new Map(rows.map(({ name }) => [name, 0]));
  const faults: ClockFault[] = [];
  for (const rootId of await deps.wall.roots())
    for (const row of rows)
      try {
        for (let some = 1; some > 0; ) {
          some = await turnOnce(deps, rootId, row);
          moved.set(row.name, (moved.get(row.name) ?? 0) + some);
        }
      } catch (error) {
        faults.push({ row: row.name, rootId, error });
      }
  return { moved, faults };
}

async function turnOnce(deps: WorkDeps, rootId: number, row: ClockRow): Promise<number> {
  const result = await inClockWork(deps, rootId, async (uow) => ok(await row.turn(uow)));
  if (!result.ok) throw new Error(`The clock is nobody in province ${rootId}`);
  return result.value;
}

/** One turn as the job does it: faults go to the log, and the next turn tries again. */
export async function turnAndTell(deps: WorkDeps, rows: readonly ClockRow[], log: Logger): Promise<void> {
  const { faults } = await turnClock(deps, rows);
  for (const { row, rootId, error } of faults) log.error({ err: error, row, rootId }, 'a row of the clock failed');
}
