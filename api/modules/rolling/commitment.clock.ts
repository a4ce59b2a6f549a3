import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { tellAssignments } from '../assignments/assignment-moving.service.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { tellItems } from '../items/item-moving.service.ts';
import { commitments } from './commitment.repository.ts';

const name = 'commitment.due';

/** On the day of a commitment the matter waits for its second feedback: its office is told, and the unit that bears it (M-62). */
export const commitmentRow: ClockRow = {
  name,
  turn: async (uow) => {
    const due = await commitments(uow).takeDue(name, localDateOf(uow.now));
    const first = await firstTimes(
      uow,
      name,
      due.map(({ id, dueOn }) => ({ id, occasion: dueOn })),
    );
    const fired = due.filter(({ id }) => first.has(id));
    const tasks = fired.flatMap(({ assignmentId }) => assignmentId ?? []);
    await tellItems(uow, [...new Set(fired.map(({ itemId }) => itemId))], 'item.secondFeedbackDue');
    await tellAssignments(uow, [...new Set(tasks)], 'assignment.commitmentDue');
    return first.size;
  },
};
