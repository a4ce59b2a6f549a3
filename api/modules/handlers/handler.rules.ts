import type { AssignmentState } from '../assignments/assignment.machine.ts';

const changeable: readonly AssignmentState[] = ['PLANNING', 'IN_PROGRESS', 'RETURNED'];

/** The rule against naming another handler; null: a task that was taken up and is not handed in may change hands (lifecycle 5.2). */
export const changingClosedBy = (state: AssignmentState): string | null =>
  changeable.includes(state) ? null : 'Assignment.machine';

/** Readers once the task goes from one section to another; null: to or from a handler of the whole unit (G1). */
export const inSection = (keys: readonly number[], from: number | null, to: number | null): number[] => {
  const kept = keys.filter((key) => from === null || key !== from * 64);
  return to === null || kept.includes(to * 64) ? kept : [...kept, to * 64];
};
