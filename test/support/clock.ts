import { createWall } from '../../api/access/wall.ts';
import { turnClock as turn } from '../../api/clock.ts';
import { clockRows } from '../../api/clock-rows.ts';
import { entities } from '../../api/entities.ts';
import { createDataSource } from '../../api/platform/db/data-source.ts';
import { timeOrderedIds } from '../../api/platform/ids.ts';
import type { TestApp } from './app.ts';
import { connected } from './oracle-world.ts';

/** Gives the clock one turn, as its own role; answers how many records each row moved, and fails with the first fault. */
export async function turnClock(app: TestApp, rows = clockRows): Promise<Record<string, number>> {
  const dataSource = await createDataSource(app.clockUrl(), entities, 2).initialize();
  try {
    const deps = { dataSource, wall: createWall(dataSource), ids: timeOrderedIds, namedStatements: true };
    const { moved, faults } = await turn(deps, rows);
    if (faults[0] !== undefined) throw new Error(`${faults[0].row} failed`, { cause: faults[0].error });
    return Object.fromEntries(moved);
  } finally {
    await dataSource.destroy();
  }
}

/** Sets the service clock to a moment in Shanghai, such as `2026-12-01T09:00`; it may go back, for tests alone. */
export const setClock = (app: TestApp, moment: string): Promise<void> =>
  connected(app.adminUrl(), async (owner) => {
    await owner.query(
      `update auth.service_clock set offset_ms = (extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)::bigint`,
      [`${moment}+08:00`],
    );
  });

/** The kinds of the events of a record, oldest first. */
export const toldOf = (app: TestApp, subjectId: string): Promise<string[]> =>
  connected(app.adminUrl(), async (owner) => {
    const { rows } = await owner.query<{ kind: string }>('select kind from event where subject_id = $1 order by seq', [
      subjectId,
    ]);
    return rows.map(({ kind }) => kind);
  });
