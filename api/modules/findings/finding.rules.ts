import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { isOpenTask } from '../assignments/amending.rules.ts';
import type { AssignmentState } from '../assignments/assignment.machine.ts';
import { addDays } from '../calendar/calendar.rules.ts';
import { type FindingState, findingMachine } from './finding.machine.ts';

/** What kind of fault lies in it: none, or one of the three of M-55 (不作为、慢作为、乱作为). */
export const findingClasses = ['NONE', 'INACTION', 'SLOW_ACTION', 'DISORDERLY_ACTION'] as const;
export type FindingClass = (typeof findingClasses)[number];

/** What stands in the way (M-42). */
export const obstacles = [
  ...['NONE', 'POLICY', 'FUNDS', 'LAND'],
  ...['APPROVAL', 'STAFF', 'COORDINATION', 'TECHNICAL'],
] as const;
export type Obstacle = (typeof obstacles)[number];

/** What is kept of a finding once it was ordered, each with what it said (M-37, M-41). */
export const findingStepKinds = [
  ...['ORDERED', 'LISTED', 'ANSWERED', 'SENT_BACK', 'CLOSED'],
  ...['SETTLED', 'REOPENED'],
] as const;
export type FindingStepKind = (typeof findingStepKinds)[number];

export const risks = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Risk = (typeof risks)[number];

/** Days after it was closed on which a finding is looked back at, by its risk (M-41). */
const lookBackAfter: Readonly<Record<Risk, number>> = { HIGH: 30, MEDIUM: 60, LOW: 90 };

export const lookBackOf = (risk: Risk, closedOn: LocalDate): LocalDate => addDays(closedOn, lookBackAfter[risk]);

/** Whether the day of its look-back has not come: what holds may not be settled before (M-41). */
export const isEarly = ({ lookBackOn }: { readonly lookBackOn: LocalDate | null }, today: LocalDate): boolean =>
  lookBackOn !== null && today < lookBackOn;

const longestLimit = 366;

/** A task is inspected from its arrival on until it is accepted; what was cancelled or replaced no more. */
export const recordingClosedBy = (state: AssignmentState): string | null =>
  isOpenTask({ state }) || state === 'SUBMITTED' || state === 'ACCEPTED' ? null : 'Assignment.machine';

/** States of a matter that is over. */
export const closedMatters: readonly string[] = ['STRUCK_OFF', 'LOOK_BACK', 'ARCHIVED', 'WITHDRAWN'];

/** Whether a matter is over, so that nothing more is recorded in it; what was closed in it is still looked back at. */
export const isOver = ({ state }: { readonly state: string }): boolean => closedMatters.includes(state);

/** Why a finding cannot be recorded so: it was found today at the latest, and not before the task arrived. */
export const recordFaults = (
  { foundOn, problem, evidence }: { readonly foundOn: LocalDate; readonly problem: string; readonly evidence: string },
  arrivedOn: LocalDate,
  today: LocalDate,
): FieldProblem[] => [
  ...(foundOn > today || foundOn < arrivedOn ? [{ path: 'input.foundOn', code: 'notNow' }] : []),
  ...textFaults(problem, 2000, 'input.problem', 'refused'),
  ...textFaults(evidence, 2000, 'input.evidence', 'refused'),
];

/** The three lists as an order states them: measures, and of the responsibility all but the unit, which holds the task (M-40). */
export interface Lists {
  readonly measures: readonly string[];
  readonly leadLeader: string;
  readonly demand: string;
  readonly evidenceAsked: string;
  readonly dueOn: LocalDate;
}

/** Why an order to rectify is refused: no measure, no leader, no demand, no evidence asked, no day to come. */
export const orderFaults = (
  { measures, leadLeader, demand, evidenceAsked, dueOn }: Lists,
  today: LocalDate,
): FieldProblem[] => [
  ...(measures.length === 0 ? [{ path: 'input.measures', code: 'required' }] : []),
  ...(measures.length > 20 ? [{ path: 'input.measures', code: 'tooMany', params: { max: 20 } }] : []),
  ...measures.slice(0, 20).flatMap((one, n) => textFaults(one, 500, `input.measures.${n}`, 'refused')),
  ...textFaults(leadLeader, 50, 'input.leadLeader', 'refused'),
  ...textFaults(demand, 2000, 'input.demand', 'refused'),
  ...textFaults(evidenceAsked, 1000, 'input.evidenceAsked', 'refused'),
  ...limitFaults(dueOn, today),
];

/** Why a limit is refused: not after today, or more than a year away. */
const limitFaults = (dueOn: LocalDate, today: LocalDate): FieldProblem[] =>
  dueOn <= today || dueOn > addDays(today, longestLimit) ? [{ path: 'input.dueOn', code: 'notNow' }] : [];

/** What somebody saw on the spot. */
export interface Seen {
  readonly holds: boolean;
  readonly checkedOn: LocalDate;
  readonly place: string;
  readonly words: string;
  readonly dueOn?: LocalDate | null;
}

/** Why a check or a look-back is refused: outside its time, without place or words, or without a new limit where it does not hold. */
export const seenFaults = (
  { holds, checkedOn, place, words, dueOn }: Seen,
  from: LocalDate,
  today: LocalDate,
): FieldProblem[] => [
  ...(checkedOn < from || checkedOn > today ? [{ path: 'input.checkedOn', code: 'notNow' }] : []),
  ...textFaults(place, 200, 'input.place', 'refused'),
  ...textFaults(words, 2000, 'input.words', 'refused'),
  ...(holds ? [] : dueOn == null ? [{ path: 'input.dueOn', code: 'required' }] : limitFaults(dueOn, today)),
];

/** What may be done to a finding. */
export const findingActs = [
  ...(['checkPeer', 'extend', 'withdraw', 'transfer', 'order', 'list', 'answer', 'check', 'lookBack'] as const),
] as const;

export type FindingAct = (typeof findingActs)[number];

const { find, withdraw, transfer, order, answer, close, settle } = findingMachine.moves;

/** The states in which an act is open: those of its move, and of acts that move nothing their own. */
const openIn: Readonly<Record<FindingAct, readonly FindingState[]>> = {
  checkPeer: find.from,
  extend: ['RECORDED', 'RECTIFYING', 'ANSWERED', 'CLOSED', 'SETTLED'],
  withdraw: withdraw.from,
  transfer: transfer.from,
  order: order.from,
  list: ['RECTIFYING', 'ANSWERED'],
  answer: answer.from,
  check: close.from,
  lookBack: settle.from,
};

/** A finding as far as its course depends on it. */
interface Standing {
  readonly state: FindingState;
  readonly listed: boolean;
  readonly answeredByPerson: string | null;
  readonly orderedByPerson: string | null;
  readonly checkedByPerson: string | null;
  /** Whether it was found on a visit of which nobody may know yet. */
  readonly hidden: boolean;
}

/** States of a task that is nobody's any more. */
export const gone: readonly string[] = ['CANCELLED', 'SUPERSEDED'];

/**
 * The rule that closes an act on a finding; null while it is open. What was found on a visit that is not released, or in a task that is
 * nobody's any more, can only be withdrawn; who answered or ordered does not check, and who checked or answered does not look back (M-37).
 */
export function actClosedBy(act: FindingAct, row: Standing, taskState: string, person: string): string | null {
  if (!openIn[act].includes(row.state)) return 'Finding.machine';
  if (row.hidden && act !== 'withdraw') return 'Finding.onHiddenVisit';
  if (!['withdraw', 'extend', 'checkPeer'].includes(act) && gone.includes(taskState)) return 'Finding.taskGone';
  if (act === 'list' && row.listed) return 'Finding.listed';
  const own = {
    ...{ checkPeer: [], extend: [], withdraw: [], transfer: [], order: [], list: [], answer: [] },
    check: [row.answeredByPerson, row.orderedByPerson],
    lookBack: [row.answeredByPerson, row.checkedByPerson],
  };
  return (own[act] as readonly (string | null)[]).includes(person) ? 'Finding.byOthers' : null;
}

/** How far a finding is, and its task. */
export interface Binding {
  readonly state: FindingState;
  readonly taskState: string;
}

/** Whether a finding binds its matter and its visit: neither withdrawn nor closed yet, nor taken by the body to which it was sent, and its task is still somebody's. */
export const bindsMatter = ({ state, taskState }: Binding): boolean =>
  ['RECORDED', 'TRANSFERRED', 'RECTIFYING', 'ANSWERED'].includes(state) && !gone.includes(taskState);

/** Whether what was found was verified: seen on the spot in a check, or ordered to be rectified by another person than who recorded it (M-46). */
export const isVerified = ({
  recordedByPerson,
  orderedByPerson,
  checkedByPerson,
}: Pick<Standing, 'orderedByPerson' | 'checkedByPerson'> & { readonly recordedByPerson: string }): boolean =>
  checkedByPerson !== null || (orderedByPerson !== null && orderedByPerson !== recordedByPerson);

/** Whether a finding is past its limit without an answer, or was answered after it. */
export const isLate = (
  { state, dueOn }: { readonly state: FindingState; readonly dueOn: LocalDate | null },
  answeredOn: LocalDate | null,
  today: LocalDate,
): boolean => dueOn !== null && (state === 'RECTIFYING' ? today : (answeredOn ?? dueOn)) > dueOn;

/** How many units a finding is extended to at once. */
const mostPeers = 20;

/** How many units must name one obstacle before who decided is told, until a tenant sets its own, and between what it may (M-42). */
export const commonAtFirst = { version: 0, units: 3 } as const;
export const [fewestCommon, mostCommon] = [2, 50] as const;

/** The class from which on a matter is known to its list alone. */
const workSecret = 2;

/** A task as far as it decides whether it is checked by analogy. */
export interface Peer {
  readonly itemId: string;
  /** The office of its matter. */
  readonly originatorUnitId: number;
  readonly toOrgUnitId: number;
  readonly state: AssignmentState;
}

/** A task whose finding is extended, its class, and of which other matters that are not over. */
interface Extended extends Pick<Peer, 'itemId' | 'originatorUnitId' | 'toOrgUnitId'> {
  readonly secrecy: number;
  readonly others: readonly string[];
}

/** Whether a task is under the same matter, or under another of the same office; what is a work secret is told under no other matter. */
const isNear = (peer: Peer, { itemId, originatorUnitId, secrecy, others }: Extended): boolean =>
  peer.itemId === itemId ||
  (secrecy < workSecret && peer.originatorUnitId === originatorUnitId && others.includes(peer.itemId));

/** Why a finding is not extended so: to nobody or too many, to one twice, to what is not there, of another office, gone, or of the unit itself. */
export function extensionFaults(
  ids: readonly string[],
  peers: readonly (Peer | null)[],
  own: Extended,
): FieldProblem[] {
  const path = 'input.assignmentIds';
  if (ids.length === 0) return [{ path, code: 'required' }];
  if (ids.length > mostPeers) return [{ path, code: 'tooMany', params: { max: mostPeers } }];
  return ids.flatMap((id, n): FieldProblem[] => {
    const peer = peers[n];
    if (ids.indexOf(id) < n) return [{ path: `${path}.${n}`, code: 'twice' }];
    const fits = peer != null && isNear(peer, own) && recordingClosedBy(peer.state) === null;
    if (!fits) return [{ path: `${path}.${n}`, code: 'notFound' }];
    return peer.toOrgUnitId === own.toOrgUnitId ? [{ path: `${path}.${n}`, code: 'sameUnit' }] : [];
  });
}

/** Whether so many units name one obstacle that who decided is told (M-42). */
export const isCommon = (obstacle: Obstacle, units: readonly number[], many: number): boolean =>
  obstacle !== 'NONE' && new Set(units).size >= many;
