import type { ClockRow } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import type { Calendar } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { cardSteps } from '../cards/card-ladder.service.ts';
import { type CardColour, cardColours } from '../cards/card-scheme.rules.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { lateAfter, type NegativeRule } from '../negative-list/negative-list.rules.ts';
import { enterLate } from '../negative-list/negative-list.service.ts';
import { type AssignmentTold, assignmentTold } from './assignment.events.ts';
import { assignments } from './assignment.repository.ts';
import { type DayClock, dayClocks } from './day-clock.repository.ts';
import { dueLadder, isStepDue, reportLadder } from './ladder.rules.ts';

type IsDue = (calendar: Calendar, day: LocalDate, today: LocalDate) => boolean;

/** A row that only tells: once for each day at which the clock of an assignment stands. */
const telling = (name: string, clock: DayClock, tells: AssignmentTold, isDue: IsDue): ClockRow =>
  doing(name, clock, isDue, async (uow, ids) => {
    for (const one of await assignments(uow).byIds(ids))
      uow.record(assignmentTold(tells, one, clock === 'ACCEPTANCE' ? { charged: one.fromOrgUnitId } : {}));
  });

type Does = (uow: UnitOfWork, ids: readonly Id[]) => Promise<void>;

/** A row that does something once for each day at which the clock of an assignment stands. */
const doing = (name: string, clock: DayClock, isDue: IsDue, does: Does): ClockRow => ({
  name,
  turn: async (uow) => {
    const [calendar, today] = [await provinceCalendar(uow), localDateOf(uow.now)];
    const days = (await dayClocks(uow, clock).days()).filter((day) => isDue(calendar, day, today));
    const due = await dayClocks(uow, clock).takeDue(name, days);
    const first = await firstTimes(uow, name, due);
    await does(uow, [...first]);
    return first.size;
  },
});

/** A row that puts on the negative list what is late for as long as the ladder says (M-48). */
const listing = (rule: NegativeRule, clock: DayClock): ClockRow =>
  doing(
    rule,
    clock,
    (calendar, day, today) => isStepDue(calendar, day, lateAfter, today),
    (uow, ids) => enterLate(uow, ids, rule),
  );

const climbing = (clock: DayClock, { name, days, tells }: Step): ClockRow =>
  telling(name, clock, tells, (calendar, day, today) => isStepDue(calendar, day, days, today));

type Step = (typeof dueLadder | typeof reportLadder)[number];

/** What tells that a rule proposes a card of a colour, by what is late. */
const cardTells = {
  DUE: {
    BLUE: 'assignment.blueCardProposed',
    YELLOW: 'assignment.yellowCardProposed',
    ORANGE: 'assignment.orangeCardProposed',
    RED: 'assignment.redCardProposed',
  },
  REPORT: {
    BLUE: 'assignment.reportBlueCardProposed',
    YELLOW: 'assignment.reportYellowCardProposed',
    ORANGE: 'assignment.reportOrangeCardProposed',
    RED: 'assignment.reportRedCardProposed',
  },
} as const satisfies Record<string, Record<CardColour, AssignmentTold>>;

/** A row that tells when the scheme in force at the office of the matter proposes a card of a colour for what is late (M-46, D6). */
const carding = (clock: keyof typeof cardTells, colour: CardColour): ClockRow => {
  const name = `${clock.toLowerCase()}.${colour.toLowerCase()}Card`;
  return {
    name,
    turn: async (uow) => {
      const [calendar, today] = [await provinceCalendar(uow), localDateOf(uow.now)];
      const days = await dayClocks(uow, clock).days();
      let moved = 0;
      for (const { at, ...of } of await cardSteps(uow, clock === 'DUE' ? 'OVERDUE' : 'REPORT_MISSING', colour)) {
        const late = days.filter((day) => isStepDue(calendar, day, at, today));
        const first = await firstTimes(uow, name, await dayClocks(uow, clock).takeDue(name, late, of));
        for (const one of await assignments(uow).byIds([...first]))
          uow.record(assignmentTold(cardTells[clock][colour], one));
        moved += first.size;
      }
      return moved;
    },
  };
};

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
  ...cardColours.flatMap((colour) => [carding('DUE', colour), carding('REPORT', colour)]),
  listing('negative.overdue', 'DUE'),
  listing('negative.report', 'REPORT'),
];
