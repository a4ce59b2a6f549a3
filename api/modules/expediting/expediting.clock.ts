import type { ClockRow } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { type AssignmentTold, assignmentTold } from '../assignments/assignment.events.ts';
import { lockAssignment } from '../assignments/assignment-moving.service.ts';
import { deemServed } from '../assignments/receipt.service.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { type ExpeditedTask, expeditedTasks } from './expediting.repository.ts';
import { alertShares, receiptHours } from './expediting.rules.ts';

const row = (
  name: string,
  take: (uow: UnitOfWork) => Promise<ExpeditedTask[]>,
  act: (uow: UnitOfWork, task: ExpeditedTask) => Promise<void> | void,
): ClockRow => ({
  name,
  turn: async (uow) => {
    const due = await take(uow);
    const first = await firstTimes(uow, name, due);
    for (const task of due.filter(({ id }) => first.has(id))) await act(uow, task);
    return first.size;
  },
});

const tell = (kind: AssignmentTold) => (uow: UnitOfWork, task: ExpeditedTask) =>
  uow.record(assignmentTold(kind, task, { until: task.occasion }));

const spent = (name: string, share: number, kind: AssignmentTold): ClockRow =>
  row(name, (uow) => expeditedTasks(uow).takeSpent(name, share), tell(kind));

const unsigned = (name: string, hours: number, act: Parameters<typeof row>[2]): ClockRow =>
  row(name, (uow) => expeditedTasks(uow).takeUnsigned(name, hours), act);

/** What happens to the tasks of expedited matters, by wall-clock hours: told at 50, 80 and 100 %, chased and deemed served (M-09). */
export const expeditingRows: readonly ClockRow[] = [
  spent('expediting.half', alertShares.half, 'assignment.hoursHalf'),
  spent('expediting.nearly', alertShares.nearly, 'assignment.hoursNearly'),
  spent('expediting.spent', alertShares.spent, 'assignment.hoursSpent'),
  unsigned('expediting.chase', receiptHours, tell('assignment.deputyChased')),
  unsigned('expediting.deemServed', 2 * receiptHours, async (uow, { id }) => {
    const task = await lockAssignment(uow, id);
    if (task !== null) await deemServed(uow, task);
  }),
];
