import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type Calendar, workingDaysBetween } from '../calendar/calendar.rules.ts';
import { type AssignmentTold, assignmentTold } from './assignment.events.ts';
import { assignments } from './assignment.repository.ts';
import { dueAfterPause, type Stop } from './pause.rules.ts';
import { type ResumedClocks, type StoppedTask, type TreeTask, trees } from './tree.repository.ts';

/**
 * Locks every task of a matter, leaves before roots, until none was added meanwhile: whoever holds all of them knows that
 * the tree stays as it is, for tasks are only given on under a lock of the one above.
 */
export const lockTree = (uow: UnitOfWork, itemId: Id): Promise<TreeTask[]> => lockWhole(() => trees(uow).lock(itemId));

/** Locks a task with everything that ends with it, as `lockTree` does. */
export const lockSubtree = (uow: UnitOfWork, id: Id): Promise<TreeTask[]> => lockWhole(() => trees(uow).lockUnder(id));

async function lockWhole(lock: () => Promise<TreeTask[]>): Promise<TreeTask[]> {
  for (let before = -1; ; ) {
    const tasks = await lock();
    if (tasks.length === before) return tasks;
    before = tasks.length;
  }
}

/** The tasks given on from a task, as far as the session may read them. */
export const childrenOf = (uow: UnitOfWork, id: Id) => assignments(uow).childrenOf([id]);

/** The first tasks of a matter. */
export const rootsOfItem = (uow: UnitOfWork, itemId: Id) => assignments(uow).rootsOf([itemId]);

const tell = (uow: UnitOfWork, kind: AssignmentTold, tasks: readonly TreeTask[]): void => {
  for (const task of tasks) uow.record(assignmentTold(kind, task, { version: task.version, state: task.state }));
};

/** Lets every active task of a matter stand still; each keeps the state in which it stopped, and its readers are told why. */
export async function suspendTree(uow: UnitOfWork, itemId: Id, reason: string, reviewOn: LocalDate): Promise<void> {
  tell(uow, 'assignment.suspended', await trees(uow).suspend(itemId, new Date(uow.now), reason, reviewOn));
}

/** Ends every task of a matter that is not done, with the reason that its readers are told. */
export async function endTree(uow: UnitOfWork, itemId: Id, reason: string): Promise<void> {
  tell(uow, 'assignment.endedAbove', await trees(uow).end(itemId, new Date(uow.now), reason));
}

/** Ends a task, every task below it and those that support it, unless they are done; these are told that they ended with it. */
export async function endSubtree(uow: UnitOfWork, id: Id, reason: string): Promise<void> {
  const tasks = await trees(uow).endUnder(id, new Date(uow.now), reason);
  tell(
    uow,
    'assignment.cancelled',
    tasks.filter((task) => task.id === id),
  );
  tell(
    uow,
    'assignment.endedAbove',
    tasks.filter((task) => task.id !== id),
  );
}

/** Lets every suspended task of a matter go on in the state in which it stopped, with the working days that it had left. */
export async function resumeTree(uow: UnitOfWork, itemId: Id, calendar: Calendar, stop: Stop): Promise<void> {
  const clocks = (await trees(uow).suspended(itemId)).map((task) => resumedClocks(calendar, task, stop));
  tell(uow, 'assignment.resumed', await trees(uow).resume(itemId, clocks));
}

/** Receipt and relay run through a pause; the limit, the acceptance and the plan stand still (lifecycle 5.1). */
function resumedClocks(calendar: Calendar, task: StoppedTask, stop: Stop): ResumedClocks {
  const due = dueAfterPause(calendar, task.dueOn, stop);
  const { windowDays, arrivedOn } = task;
  const later = (day: LocalDate | null): LocalDate | null =>
    day === null ? null : dueAfterPause(calendar, day, stop).date;
  const plan = later(task.planDueOn);
  return {
    id: task.id,
    due_on: due.date,
    due_provisional: due.provisional,
    window_days: windowDays === null ? null : workingDaysBetween(calendar, arrivedOn, due.date),
    acceptance_due_on: later(task.acceptanceDueOn),
    plan_due_on: plan,
    plan_days: plan === null ? null : workingDaysBetween(calendar, arrivedOn, plan),
  };
}
