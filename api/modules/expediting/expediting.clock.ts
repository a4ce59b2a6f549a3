import type { ClockRow } from '../../platform/clock-row.ts';
import { type AssignmentTold, assignmentTold } from '../assignments/assignment.events.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { expeditedTasks } from './expediting.repository.ts';
import { alertShares } from './expediting.rules.ts';

const spent = (name: string, share: number, kind: AssignmentTold): ClockRow => ({
  name,
  turn: async (uow) => {
    const due = await expeditedTasks(uow).takeSpent(name, share);
    const first = await firstTimes(uow, name, due);
    for (const task of due.filter(({ id }) => first.has(id)))
      uow.record(assignmentTold(kind, task, { until: task.occasion }));
    return first.size;
  },
});

/** The tasks of expedited matters are told when 50, 80 and 100 % of their wall-clock hours are spent (M-09); receipts are chased with all others. */
export const expeditingRows: readonly ClockRow[] = [
  spent('expediting.half', alertShares.half, 'assignment.hoursHalf'),
  spent('expediting.nearly', alertShares.nearly, 'assignment.hoursNearly'),
  spent('expediting.spent', alertShares.spent, 'assignment.hoursSpent'),
];
