import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { tellEnds } from '../assignments/assignment-moving.service.ts';
import type { NegativeEntryRow } from './negative-entry.entity.ts';
import { negativeList } from './negative-list.repository.ts';
import type { NegativeRule } from './negative-list.rules.ts';

/**
 * Puts tasks on the negative list by a rule, in the transaction of what gives it its ground: the last verification of their matter,
 * or a finding. The database asks for the ground again, so that nothing but the rule puts a task there (M-48).
 */
export async function enterList(
  uow: UnitOfWork,
  tasks: readonly { readonly id: Id }[],
  rule: NegativeRule,
  finding: Id | null = null,
): Promise<void> {
  for (const { id } of tasks)
    if (await negativeList(uow).enter(id, rule, finding)) await tellEnds(uow, [id], 'assignment.negativeListed');
}

/** Puts on the list what the clock found late for long enough. */
export async function enterLate(uow: UnitOfWork, tasks: readonly Id[], rule: NegativeRule): Promise<void> {
  const entered = await negativeList(uow).enterLate(tasks, rule);
  await tellEnds(uow, entered, 'assignment.negativeListed');
}

/** The entries of some tasks that stand on the list. */
export const standingEntriesOf = async (uow: UnitOfWork, tasks: readonly Id[]): Promise<NegativeEntryRow[]> =>
  (await negativeList(uow).ofTasks(tasks)).filter(({ leftAt }) => leftAt === null);

/** Takes tasks of a matter, or one of them, off the list where a verification later than the entry has passed; nothing else does (M-48). */
export async function leaveList(uow: UnitOfWork, matter: Id, task: Id | null = null): Promise<void> {
  await tellEnds(uow, await negativeList(uow).leave(matter, task), 'assignment.negativeLeft');
}
