import type { LocalDate } from '../../platform/time.ts';

/** States of an order to rectify: proposed to a leader, then refused, or open until answered and closed (M-39). */
export const rectificationStates = ['PROPOSED', 'REFUSED', 'OPEN', 'ANSWERED', 'CLOSED'] as const;

export type RectificationState = (typeof rectificationStates)[number];

/** An order to rectify as its course depends on it. */
interface Standing {
  readonly assignmentId: string;
  readonly state: RectificationState;
}

/** A task of the matter as far as it decides whether it can be supervised again. */
interface Task {
  readonly id: string;
  readonly parentId: string | null;
  readonly role: string;
  readonly state: string;
}

const takenUp = ['IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED'];
const supervised = ['IN_PROGRESS', 'VERIFYING'];
const standing = ['PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', ...takenUp];

/** Whether a task can be supervised again: a lead root that its unit has taken up, without an order to rectify that runs. */
export const isAgainable = (task: Task, orders: readonly Standing[]): boolean =>
  task.parentId === null &&
  task.role === 'LEAD' &&
  takenUp.includes(task.state) &&
  !orders.some((one) => one.assignmentId === task.id && ['PROPOSED', 'OPEN', 'ANSWERED'].includes(one.state));

/** Whether a matter in this state knows secondary supervision (lifecycle 5.1). */
export const isSupervisedAgain = (state: string): boolean => supervised.includes(state);

/** The rule that closes proposing secondary supervision; null while it is open. */
export function proposingClosedBy(state: string, tasks: readonly Task[], orders: readonly Standing[]): string | null {
  if (!isSupervisedAgain(state)) return 'Item.machine';
  if (pendingOf(orders) !== undefined) return 'Item.secondaryPending';
  return tasks.some((task) => isAgainable(task, orders)) ? null : 'Item.noneTakenUp';
}

/** The proposal that waits for a leader. */
export const pendingOf = <O extends Standing>(orders: readonly O[]): O | undefined =>
  orders.find(({ state }) => state === 'PROPOSED');

/** The rule that closes deciding on secondary supervision; null while a proposal waits. */
export function decidingClosedBy(state: string, orders: readonly Standing[]): string | null {
  if (pendingOf(orders) === undefined) return 'Item.noSecondaryProposed';
  return isSupervisedAgain(state) ? null : 'Item.machine';
}

/** The rule that closes answering an order to rectify; null while one waits for its answer. */
export function answeringClosedBy(taskState: string, orders: readonly Standing[]): string | null {
  if (!orders.some(({ state }) => state === 'OPEN')) return 'Assignment.noRectification';
  return standing.includes(taskState) ? null : 'Assignment.machine';
}

/** The rule that closes closing an order to rectify; null while an answer of somebody else waits. */
export function closingClosedBy(
  orders: readonly (Standing & { readonly answeredByPerson: string | null })[],
  personId: string,
): string | null {
  const answered = orders.find(({ state }) => state === 'ANSWERED');
  if (answered === undefined) return 'Assignment.rectificationUnanswered';
  return answered.answeredByPerson === personId ? 'Assignment.rectifiedByOthers' : null;
}

/** Whether an order to rectify binds its matter: not closed, and its task is still somebody's (lifecycle 5.1, no open rectification). */
export const binds = ({ state }: Standing, taskState: string | undefined): boolean =>
  (state === 'OPEN' || state === 'ANSWERED') && !['CANCELLED', 'SUPERSEDED'].includes(taskState ?? '');

/** Whether an order to rectify was answered after its limit, or is past it without an answer. */
export const isLate = (
  { state, dueOn }: { readonly state: RectificationState; readonly dueOn: LocalDate },
  answeredOn: LocalDate | null,
  today: LocalDate,
): boolean => {
  if (state === 'PROPOSED' || state === 'REFUSED') return false;
  return (state === 'OPEN' ? today : (answeredOn ?? today)) > dueOn;
};
