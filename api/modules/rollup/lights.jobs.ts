import type { DataSource } from 'typeorm';
import type { Logger } from '../../platform/log.ts';
import type { LightFacts } from '../assignments/light.rules.ts';
import { calendarOf, type HolidayYear } from '../calendar/calendar.rules.ts';
import { turnsFor } from './lights.rules.ts';
import { every, type Query } from './rollup.jobs.ts';

const batch = 5000;

interface Waiting {
  readonly root: number;
  readonly today: string;
  readonly years: readonly HolidayYear[];
  readonly groups: readonly LightFacts[];
}

const waitingSql = 'select root, today::text as today, years, groups from app.lights_waiting($1)';

/**
 * Turns every light that waits, province by province; answers how many. The rules are asked once for each set of facts, and the
 * database turns those tasks that still have them, so that a turn is one transaction and whatever changes meanwhile waits for the next.
 */
export async function turnWaiting(query: Query, most = batch): Promise<number> {
  let all = 0;
  for (let turned = 1; turned > 0; all += turned) {
    turned = 0;
    for (const { root, today, years, groups } of (await query(waitingSql, [most])) as Waiting[]) {
      const turns = JSON.stringify(turnsFor(groups, calendarOf(years), today));
      const values = [root, today, JSON.stringify(years), turns, most];
      const [done] = (await query('select app.turn_lights($1, $2, $3, $4, $5) as turned', values)) as {
        turned: number;
      }[];
      turned += done?.turned ?? 0;
    }
  }
  return all;
}

/** Turns lights four times a second; `dataSource` connects as the clock's role. A read never waits for it. */
export function startTurning(dataSource: DataSource, log: Logger): { stop(): Promise<void> } {
  let busy: Promise<unknown> | null = null;
  const turn = (): void => {
    busy ??= turnWaiting((sql, values) => dataSource.query(sql, [...values]))
      .catch((error) => log.warn({ err: error }, 'lights wait'))
      .finally(() => {
        busy = null;
      });
  };
  const timer = setInterval(turn, every);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await busy;
    },
  };
}
