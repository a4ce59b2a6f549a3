import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { unmarked } from '../clock/firing.service.ts';
import { receiptHours } from '../expediting/expediting.rules.ts';
import type { ReceiptDays } from './receipt.rules.ts';

/** Assignments that nobody has signed for in time, as the clock sees them; who only is informed owes no signature. */
export const receipts = (uow: UnitOfWork) => ({
  /** The days of overdue receipts, each combination once: few, however many assignments there are. */
  overdueDays: (today: LocalDate) =>
    uow.query<ReceiptDays>(
      `select distinct arrived_on::text as "arrivedOn", receipt_due_on::text as "receiptDueOn" from assignment
       where root_id = $1 and state = 'PENDING_RECEIPT' and role <> 'INFORM' and expedited_until is null and receipt_due_on < $2`,
      [uow.session.rootId, today],
    ),
  /** A batch of assignments with one of the days that has not yet had its turn in a row, locked. */
  takeDue: (row: string, days: readonly ReceiptDays[]) =>
    uow.query<{ id: Id; receiptDueOn: LocalDate }>(
      `select a.id, a.receipt_due_on::text as "receiptDueOn"
       from jsonb_to_recordset($3) as d("arrivedOn" date, "receiptDueOn" date) join assignment a
         on a.root_id = $1 and a.receipt_due_on = d."receiptDueOn" and a.arrived_on = d."arrivedOn" and a.state = 'PENDING_RECEIPT'
       where a.role <> 'INFORM' and a.expedited_until is null and ${unmarked('$2', 'a.id', 'a.receipt_due_on::text')}
       order by a.receipt_due_on, a.id limit ${clockBatch} for update of a skip locked`,
      [uow.session.rootId, row, JSON.stringify(days)],
    ),
  /** A batch of expedited assignments that have waited so many times their limit in hours, locked. */
  takeExpedited: (row: string, spans: number) =>
    uow.query<{ id: Id; receiptDueOn: LocalDate }>(
      `select a.id, a.receipt_due_on::text as "receiptDueOn" from assignment a
       where a.root_id = $1 and a.state = 'PENDING_RECEIPT' and a.role <> 'INFORM' and a.expedited_until is not null
         and a.arrived_at + (least(interval '${receiptHours} hours', a.expedited_until - a.arrived_at)) * $3::float8 <= $4
         and ${unmarked('$2', 'a.id', 'a.receipt_due_on::text')}
       order by a.arrived_at, a.id limit ${clockBatch} for update of a skip locked`,
      [uow.session.rootId, row, spans, new Date(uow.now)],
    ),
});
