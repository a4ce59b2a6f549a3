import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import type { OpenClock } from '../calendar/calendar.rules.ts';

/** A running clock of an assignment, and who is told when it moves. */
export interface AssignmentClock extends OpenClock {
  readonly clock: 'DUE' | 'RECEIPT' | 'RELAY' | 'ACCEPTANCE' | 'PLAN';
  readonly itemId: Id;
  readonly toOrgUnitId: number;
  readonly secrecy: number;
  readonly readerKeys: readonly number[];
}

/** A clock's new day. */
export interface ClockMove {
  readonly id: Id;
  readonly clock: string;
  readonly due_on: LocalDate;
  readonly provisional: boolean;
}

/** The open clocks of the province, for its administrator alone (app.open_clocks). */
export const clocks = (uow: UnitOfWork) => ({
  open: () =>
    uow.query<AssignmentClock>(
      `select id, clock, day_zero::text as "dayZero", days as "workingDays", due_on::text as "dueOn", provisional,
         item_id as "itemId", to_org_unit_id as "toOrgUnitId", secrecy, reader_keys as "readerKeys" from app.open_clocks()`,
    ),
  move: (moves: readonly ClockMove[]) => uow.query('select app.move_clocks($1)', [JSON.stringify(moves)]),
});
