import type { ClockRow } from '../../platform/clock-row.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import type { Calendar } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { type AssignmentTold, assignmentTold } from './assignment.events.ts';
import { assignments } from './assignment.repository.ts';
import { type DayClock, dayClocks } from './day-clock.repository.ts';
import { dueLadder, isStepDue, reportLadder } from './ladder.rules.ts';

type IsDue = (calendar: Calendar, day: LocalDate, today: LocalDate) => boolean;

/** A row that only tells: once for each day at which the clock of an assignment stands. */
const telling = (name: string, clock: DayClock, tells: AssignmentTold, isDue: IsDue): ClockRow => ({
  name,
  turn: async (uow) => {
    const [calendar, today] = [await provinceCalendar(uow), localDateOf(uow.now)];
    const days = (await dayClocks(uow, clock).days()).filter((day) => isDue(calendar, day, today));
    const due = await dayClocks(uow, clock).takeDue(name, days);
    const first = await firstTimes(uow, name, due);
    for (const one of await assignments(uow).byIds([...first]))
      uow.record(assignmentTold(tells, one, clock === 'ACCEPTANCE' ? { charged: one.fromOrgUnitId } : {}));
    return first.size;
  },
});

const climbing = (clock: DayClock, { name, days, tells }: Step): ClockRow =>
  telling(name, clock, tells, (calendar, day, today) => isStepDue(calendar, day, days, today));

type Step = (typeof dueLadder | typeof reportLadder)[number];

const passed: IsDue = (_, day, today) => today > day;

/**
 * What is told when a day has come: a relay that is late, an acceptance that its issuer owes (the delay is the issuer's, the
 * holder's own lateness stays as it was when it submitted), and the ladders of a limit and of a report
 * that is not there (lifecycle 5.2, 5.6).
 */
export const dayRows: readonly ClockRow[] = [
  telling('relay.late', 'RELAY', 'assignment.relayLate', passed),
  telling('acceptance.late', 'ACCEPTANCE', 'assignment.acceptanceLate', passed),
  ...dueLadder.map((step) => climbing('DUE', step)),
  ...reportLadder.map((step) => climbing('REPORT', step)),
];
