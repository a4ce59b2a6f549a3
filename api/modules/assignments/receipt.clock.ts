import type { ClockRow } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { localDateOf } from '../../platform/time.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { type AssignmentTold, assignmentTold } from './assignment.events.ts';
import { assignments } from './assignment.repository.ts';
import type { AssignmentRow } from './assignment-moving.service.ts';
import { receipts } from './receipt.repository.ts';
import { expeditedSpans, type ReceiptStep, receiptStepAt } from './receipt.rules.ts';
import { deemServed } from './receipt.service.ts';

const row = (
  name: string,
  step: ReceiptStep,
  act: (uow: UnitOfWork, one: AssignmentRow) => Promise<void>,
): ClockRow => ({
  name,
  turn: async (uow) => {
    const calendar = await provinceCalendar(uow);
    const days = await receipts(uow).overdueDays(localDateOf(uow.now));
    const passed = days.filter((one) => receiptStepAt(calendar, one, step) <= uow.now);
    const due = [
      ...(await receipts(uow).takeDue(name, passed)),
      ...(await receipts(uow).takeExpedited(name, expeditedSpans[step])),
    ];
    const occasions = due.map(({ id, receiptDueOn }) => ({ id, occasion: receiptDueOn }));
    const first = await firstTimes(uow, name, occasions);
    for (const one of await assignments(uow).byIds([...first])) await act(uow, one);
    return first.size;
  },
});

const chase = (kind: AssignmentTold) => async (uow: UnitOfWork, one: AssignmentRow) => {
  uow.record(assignmentTold(kind, one, { receiptDueOn: one.receiptDueOn }));
};

/** What happens when nobody signs in time: the deputy is chased, then the head, then the task is deemed served (lifecycle 5.2). */
export const receiptRows: readonly ClockRow[] = [
  row('receipt.chaseDeputy', 'CHASE_DEPUTY', chase('assignment.deputyChased')),
  row('receipt.chaseHead', 'CHASE_HEAD', chase('assignment.headChased')),
  row('receipt.deemServed', 'DEEM_SERVED', deemServed),
];
