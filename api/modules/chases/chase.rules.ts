import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { isOpenTask } from '../assignments/amending.rules.ts';
import type { AssignmentState } from '../assignments/assignment.machine.ts';
import { addDays } from '../calendar/calendar.rules.ts';

/** How a person chases (M-29). */
export const chaseMethods = [
  'PHONE',
  'SMS',
  'LETTER',
  'MEETING',
  'DOOR_TO_DOOR',
  'ON_SITE',
  'UNANNOUNCED',
  'JOINT',
] as const;

export type ChaseMethod = (typeof chaseMethods)[number];

/** A chase as somebody records it. */
export interface WantedChase {
  readonly chasedOn: LocalDate;
  readonly toWhom: string;
  readonly content: string;
  readonly answerBy: LocalDate;
}

const longestAnswer = 60;

/**
 * Why a chase cannot be recorded so. It has happened, today at the latest and not before the task arrived: so an unannounced
 * visit stands nowhere before it was made.
 */
export const chaseFaults = (
  { chasedOn, toWhom, content, answerBy }: WantedChase,
  arrivedOn: LocalDate,
  today: LocalDate,
): FieldProblem[] => [
  ...(chasedOn > today || chasedOn < arrivedOn ? [{ path: 'input.chasedOn', code: 'notNow' }] : []),
  ...textFaults(toWhom, 100, 'input.toWhom', 'refused'),
  ...textFaults(content, 2000, 'input.content', 'refused'),
  ...(answerBy < today || answerBy > addDays(today, longestAnswer) ? [{ path: 'input.answerBy', code: 'notNow' }] : []),
];

/** A task in this state is chased while it is still to be done. */
export const chasingClosedBy = (state: AssignmentState): string | null =>
  isOpenTask({ state }) ? null : 'Assignment.machine';

const answerable: readonly AssignmentState[] = ['SUBMITTED', 'SUSPENDED'];

/** The rule that closes answering a chase of a task; null while one waits for an answer. */
export function answeringChaseClosedBy(
  state: AssignmentState,
  chases: readonly { readonly answeredAt: Date | null }[],
): string | null {
  if (!isOpenTask({ state }) && !answerable.includes(state)) return 'Assignment.machine';
  return chases.some(({ answeredAt }) => answeredAt === null) ? null : 'Assignment.nothingChased';
}
