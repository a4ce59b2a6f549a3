import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { assignmentTold } from './assignment.events.ts';
import { assignments } from './assignment.repository.ts';
import { periodsIn } from './period.repository.ts';
import { periodsOn } from './period.rules.ts';
import { keptAs, reportingOf } from './period.service.ts';

/**
 * Periods that end: what passed its grace is missed and told, the next opens, a task that is paused or over owes nothing more, and
 * open periods follow the calendar (lifecycle 5.2, T5, B12).
 */
export const periodRow: ClockRow = {
  name: 'report.periods',
  turn: async (uow) => {
    const today = localDateOf(uow.now);
    const version = await periodsIn(uow).calendarVersion();
    const calendar = await provinceCalendar(uow);
    const due = await periodsIn(uow).takeDue(today, version);
    for (const row of await assignments(uow).byIds(due.map(({ id }) => id))) {
      const periods = periodsOn(calendar, reportingOf(row), today);
      await assignments(uow).save(row.id, keptAs(periods, version));
      const known = new Map(row.reportPeriods.map(({ number, state }) => [number, state]));
      for (const { number, state, dueOn } of periods)
        if (state === 'MISSED' && known.get(number) !== 'MISSED')
          uow.record(assignmentTold('assignment.reportMissed', row, { period: number, dueOn }));
    }
    return due.length;
  },
};
