import { type ClockRow, clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { assignmentTold } from '../assignments/assignment.events.ts';
import { lockAssignment } from '../assignments/assignment-moving.service.ts';
import { firstTimes, unmarked } from '../clock/firing.service.ts';

const name = 'plan.overdue';

/** A batch of tasks whose plan should have been submitted by now and was not, nobody told yet. */
const takeDue = (uow: UnitOfWork) =>
  uow.query<{ id: Id; planDueOn: LocalDate }>(
    `select a.id, a.plan_due_on::text as "planDueOn" from assignment a
     where a.root_id = $1 and a.plan_due_on < $3 and a.state in ('SIGNED', 'PLANNING')
       and not exists (select from plan p where p.root_id = a.root_id and p.assignment_id = a.id and p.state <> 'DRAFT')
       and ${unmarked('$2', 'a.id', 'a.plan_due_on::text')}
     order by a.plan_due_on, a.id limit ${clockBatch} for update of a skip locked`,
    [uow.session.rootId, name, localDateOf(uow.now)],
  );

/** A plan that is asked for and was not submitted by its day is chased, once for each day that it was given (lifecycle 5.2). */
export const planRows: readonly ClockRow[] = [
  {
    name,
    turn: async (uow) => {
      const due = await takeDue(uow);
      const first = await firstTimes(
        uow,
        name,
        due.map(({ id, planDueOn }) => ({ id, occasion: planDueOn })),
      );
      for (const { id, planDueOn } of due) {
        const task = first.has(id) ? await lockAssignment(uow, id) : null;
        if (task !== null) uow.record(assignmentTold('assignment.planOverdue', task, { planDueOn }));
      }
      return first.size;
    },
  },
];
