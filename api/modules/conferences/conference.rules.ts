import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type ConferenceState, conferenceMachine, type LineState } from './conference.machine.ts';

/** 政务督查联席会议 (M-23) and “四重”联席会议 (M-22). */
export const conferenceKinds = ['SUPERVISION', 'FOUR_KEYS'] as const;

export type ConferenceKind = (typeof conferenceKinds)[number];

/** The rules that put a matter on an agenda, each with its own id. */
export const agendaRules = [
  'Conference.openCoordination',
  'Conference.overdueKey',
  'Conference.carriedOver',
  'Conference.addedByOffice',
] as const;

export type AgendaRule = (typeof agendaRules)[number];

/** What a conference decides on a line: settled, a new matter, again at the next conference, or not pursued. */
export const lineOutcomes = ['SETTLED', 'NEW_MATTER', 'CARRIED_OVER', 'NOT_PURSUED'] as const;

export type LineOutcome = (typeof lineOutcomes)[number];

/** What is known of a matter when an agenda is built. */
export interface Candidate {
  readonly hasKey: boolean;
  readonly coordinating: boolean;
  readonly overdue: boolean;
  readonly carried: boolean;
}

/** The rules by which a matter stands on an agenda; none: it does not (M-22). A supervision conference coordinates any matter (M-23). */
export const rulesFor = ({ hasKey, coordinating, overdue, carried }: Candidate, kind: ConferenceKind): AgendaRule[] => [
  ...(coordinating && (hasKey || kind === 'SUPERVISION') ? ['Conference.openCoordination' as const] : []),
  ...(hasKey && overdue ? ['Conference.overdueKey' as const] : []),
  ...(carried ? ['Conference.carriedOver' as const] : []),
];

const mostAttendees = 100;

/** The days that a conference is about. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** A plan as it is read; the chair and each unit null where there is none such. */
interface Plan extends Period {
  readonly heldOn: LocalDate;
  readonly chair: unknown;
  readonly units: readonly (number | null)[];
}

/** Why a conference cannot be planned so: a reversed period, a day before it, no chair, nobody or somebody strange invited. */
export function planFaults({ from, until, heldOn, chair, units }: Plan): FieldProblem[] {
  const path = 'input.attendeeUnitIds';
  return [
    ...(until < from ? [{ path: 'input.periodUntil', code: 'beforeStart' }] : []),
    ...(heldOn < from ? [{ path: 'input.heldOn', code: 'notNow' }] : []),
    ...(chair === null ? [{ path: 'input.chairPostId', code: 'notFound' }] : []),
    ...(units.length === 0 ? [{ path, code: 'required' }] : []),
    ...(units.length > mostAttendees ? [{ path, code: 'tooMany', params: { max: mostAttendees } }] : []),
    ...(units.includes(null) ? [{ path, code: 'notAttendee' }] : []),
    ...(new Set(units).size < units.length ? [{ path, code: 'twice' }] : []),
  ];
}

/** What a plan becomes, and what its notice said before. */
interface Amendment {
  readonly state: ConferenceState;
  readonly reason: string;
  readonly heldOn: LocalDate;
  readonly units: readonly (number | null)[];
  readonly before: { readonly heldOn: LocalDate; readonly attendeeUnitIds: readonly number[] };
}

/** Why a plan cannot change so: once its notice went out, only with a reason, to no day that has gone, and nobody is uninvited. */
export function amendFaults({ state, reason, heldOn, units, before }: Amendment, today: LocalDate): FieldProblem[] {
  if (state === 'PLANNED') return reason.trim() === '' ? [] : [{ path: 'input.reason', code: 'notAllowed' }];
  const moved = heldOn !== before.heldOn;
  return [
    ...textFaults(reason, 500, 'input.reason', 'refused'),
    ...(moved && heldOn < today ? [{ path: 'input.heldOn', code: 'pastDay' }] : []),
    ...(before.attendeeUnitIds.every((unit) => units.includes(unit))
      ? []
      : [{ path: 'input.attendeeUnitIds', code: 'invitedAlready' }]),
  ];
}

/** The acts on a conference, and those on a line of it. */
export const conferenceActs = ['convene', 'addLine', 'amend', 'close', 'callOff'] as const;
export const lineActs = ['decideLine', 'dropLine'] as const;

export type ConferenceAct = (typeof conferenceActs)[number];
export type LineAct = (typeof lineActs)[number];

/** A conference as far as it decides what may be done with it. */
interface Standing {
  readonly state: ConferenceState;
  readonly heldOn: LocalDate;
}

/** The rule that closes an act on a conference; null while it is open. Its day must have come before it is closed. */
export function conferenceClosedBy(act: ConferenceAct, { state, heldOn }: Standing, today: LocalDate): string | null {
  const from =
    act === 'addLine' || act === 'amend' ? conferenceMachine.moves.callOff.from : conferenceMachine.moves[act].from;
  if (!from.includes(state)) return 'Conference.machine';
  return act === 'close' && today < heldOn ? 'Conference.notYetHeld' : null;
}

/** A line as far as it decides what may be done with it. */
interface Line {
  readonly state: LineState;
  readonly rules: readonly string[];
  /** Whether its matter has become a work secret, of which the conference has no more to learn. */
  readonly secret: boolean;
}

/** Whether a line waits for a decision; of a work secret none is taken, so that its conference is closed by whoever knows of it as by others. */
export const isUndecided = ({ state, secret }: Pick<Line, 'state' | 'secret'>): boolean => state === 'OPEN' && !secret;

/** The rule that closes an act on a line; null while it is open. What an open request put there is decided on, never dropped (M-22). */
export function lineClosedBy(act: LineAct, of: Standing, line: Line, today: LocalDate): string | null {
  if (line.state !== 'OPEN') return 'Conference.lineMachine';
  if (line.secret) return 'Conference.secretLine';
  if (act === 'dropLine') {
    if (!conferenceMachine.moves.callOff.from.includes(of.state)) return 'Conference.machine';
    return line.rules.includes('Conference.openCoordination') ? 'Conference.undecidedCoordination' : null;
  }
  if (of.state !== 'CONVENED') return 'Conference.machine';
  return today < of.heldOn ? 'Conference.notYetHeld' : null;
}

const mostPriorities = 30;

/** The outputs of a conference as somebody closes it. */
interface Outputs {
  readonly circular: string;
  readonly deployments: string;
  readonly priorities: readonly { readonly itemId: string | null; readonly words: string }[];
  readonly undecided: number;
}

/** Why a conference cannot be closed: one of the three outputs is missing, or lines are undecided (M-23). */
export function outputFaults({ circular, deployments, priorities, undecided }: Outputs): FieldProblem[] {
  const path = 'input.priorities';
  const matters = priorities.flatMap(({ itemId }) => itemId ?? []);
  return [
    ...(undecided > 0 ? [{ path: 'input.lines', code: 'undecided', params: { count: undecided } }] : []),
    ...textFaults(circular, 10_000, 'input.circular', 'refused'),
    ...(priorities.length === 0 ? [{ path, code: 'required' }] : []),
    ...(priorities.length > mostPriorities ? [{ path, code: 'tooMany', params: { max: mostPriorities } }] : []),
    ...(new Set(matters).size < matters.length ? [{ path, code: 'twice' }] : []),
    ...priorities.flatMap(({ words }, at) => textFaults(words, 500, `${path}.${at}.words`, 'refused')),
    ...textFaults(deployments, 10_000, 'input.deployments', 'refused'),
  ];
}

/** The number of a conference, such as 〔2026〕联席3号. */
export const conferenceNumber = (year: number, place: number): string => `〔${year}〕联席${place}号`;
