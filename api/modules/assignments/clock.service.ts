import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ClockChange } from '../calendar/calendar.events.ts';
import { type Calendar, movedClocks } from '../calendar/calendar.rules.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import { assignmentTold } from './assignment.events.ts';
import { clocks } from './clock.repository.ts';

/**
 * Recomputes every open clock of the province by a changed calendar (T5, B11). Later days are taken and provisional ones
 * made firm; an earlier day is only told, for it needs consent. Answers how many moved from which day to which.
 */
export async function recomputeClocks(uow: UnitOfWork, calendar: Calendar): Promise<ClockChange[]> {
  const moved = movedClocks(calendar, await clocks(uow).open());
  const taken = moved.filter(({ needsConsent }) => !needsConsent);
  await clocks(uow).move(
    taken.map(({ id, to, clock }) => ({ id, clock: clock.clock, due_on: to.date, provisional: to.provisional })),
  );
  for (const { from, to, needsConsent, clock } of moved)
    if (from !== to.date)
      uow.record(
        assignmentTold(needsConsent ? 'assignment.clockMayMove' : 'assignment.clockMoved', clock, {
          clock: clock.clock,
          from,
          to: to.date,
        }),
      );
  const days = groupBy(
    moved.filter(({ from, to, clock }) => from !== to.date && !asksForList(clock)), // these move uncounted (S-5)
    ({ from, to }) => `${from} ${to.date}`,
  );
  return [...days.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [{ from: first.from, to: first.to.date, count: rest.length + 1, applied: !first.needsConsent }],
  );
}
