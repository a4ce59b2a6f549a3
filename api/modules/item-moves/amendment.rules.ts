import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { isOpenTask } from '../assignments/amending.rules.ts';
import type { AssignmentState } from '../assignments/assignment.machine.ts';
import { addDays } from '../calendar/calendar.rules.ts';

/** Where a proposal to amend an order stands, with what the units asked have answered. */
export const amendmentStandings = [
  'PROPOSED',
  'REJECTED',
  'ASKING',
  'REFUSED',
  'AGREED',
  'IN_FORCE',
  'DROPPED',
] as const;
export type AmendmentStanding = (typeof amendmentStandings)[number];

interface Asked {
  readonly state: 'WAITING' | 'GIVEN' | 'REFUSED' | 'LAPSED' | 'DROPPED';
  readonly answerDueOn: LocalDate;
}

/** How a unit has answered by a day: silence past its limit is refusal (lifecycle 5.2). */
export const answerOf = ({ state, answerDueOn }: Asked, today: LocalDate): Asked['state'] =>
  state === 'WAITING' && today > answerDueOn ? 'LAPSED' : state;

/** Where a proposal stands on a day: one refusal is enough to end it, and every unit asked must consent (lifecycle 5.2). */
export function standingOf(
  state: 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'IN_FORCE' | 'DROPPED',
  asked: readonly Asked[],
  today: LocalDate,
): AmendmentStanding {
  if (state !== 'APPROVED') return state;
  const answers = asked.map((one) => answerOf(one, today));
  if (answers.some((answer) => answer === 'REFUSED' || answer === 'LAPSED')) return 'REFUSED';
  return answers.includes('WAITING') ? 'ASKING' : 'AGREED';
}

/** A task whose unit may answer: it is still to be done, or stands still meanwhile; the days to answer run on. */
export const isAskable = (task: { readonly state: AssignmentState }): boolean =>
  isOpenTask(task) || task.state === 'SUSPENDED';

/** An order may be amended while its tasks run (lifecycle 5.1). */
export const isAmendable = (state: string): boolean => ['ISSUED', 'IN_PROGRESS'].includes(state);

/** Whether a proposal is still under way, so that no other may begin. */
export const isUnderWay = (standing: AmendmentStanding): boolean => ['PROPOSED', 'ASKING', 'AGREED'].includes(standing);

/** The acts to which a matter is open, by where its last proposal stands; null: there is none. */
export function openActs(standing: AmendmentStanding | null): string[] {
  if (standing === null || !isUnderWay(standing)) return ['proposeAmendment'];
  if (standing === 'PROPOSED') return ['decideAmendment', 'dropAmendment'];
  return standing === 'AGREED' ? ['enactAmendment', 'dropAmendment'] : ['dropAmendment'];
}

const longest = 3 * 366;

/** A limit as it is and as it is to be; the moment of an expedited matter is no day that an amendment moves (M-09). */
export interface LimitChange {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly expedited: boolean;
}

/** Why a new limit cannot be proposed, or why a proposal changes nothing; `others`: words or targets change. */
export function amendmentFaults(
  { from, to, expedited }: LimitChange,
  others: boolean,
  today: LocalDate,
): FieldProblem[] {
  const path = 'input.dueOn';
  if (to === null || to === from) return others ? [] : [{ path, code: 'nothingNew' }];
  if (expedited) return [{ path, code: 'byMatter' }];
  return to <= today || to > addDays(today, longest) ? [{ path, code: 'notNow' }] : [];
}
