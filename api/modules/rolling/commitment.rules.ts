import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { memberKeys } from '../assignments/group.rules.ts';
import { addDays } from '../calendar/calendar.rules.ts';

/** Open, fulfilled, or carried on by another with a later day; none is ever deleted (M-62). */
export const commitmentStates = ['OPEN', 'FULFILLED', 'ROLLED_ON'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** The same, with DUE for an open one whose day has come. */
export const commitmentStandings = ['OPEN', 'DUE', 'FULFILLED', 'ROLLED_ON'] as const;
export type CommitmentStanding = (typeof commitmentStandings)[number];

/** Where a commitment stands on a day: from its day on it waits for its second feedback (M-62). */
export const standingOf = (
  { state, dueOn }: { readonly state: CommitmentState; readonly dueOn: LocalDate },
  today: LocalDate,
): CommitmentStanding => (state === 'OPEN' && dueOn <= today ? 'DUE' : state);

/** How a proposer is told. */
export const informedHows = ['LETTER', 'PHONE', 'MEETING', 'VISIT'] as const;
export type InformedHow = (typeof informedHows)[number];

/** Who was told of a reply, how and on which day. */
export interface Informed {
  readonly whom: string;
  readonly how: InformedHow;
  readonly on: LocalDate;
}

/** Sources that have a proposer, who is told when the matter rolls over and of each second feedback (M-62). */
const proposed = ['DEPUTY_SUGGESTION', 'CPPCC_PROPOSAL', 'CPPCC_OPINION_DAY'];

/** Whether a source has a proposer. */
export const hasProposer = (source: string): boolean => proposed.includes(source);

/** A commitment as an office wants to make it. */
export interface WantedCommitment {
  readonly what: string;
  readonly dueOn: LocalDate;
}

const most = 20;
const longest = 5 * 366;

/** Whether a day can be promised on a day: after it, and within five years. */
export const isPromisable = (dueOn: LocalDate, today: LocalDate): boolean =>
  dueOn > today && dueOn <= addDays(today, longest);

/** Why commitments cannot be made so: none or too many, one without words, or by a day that is no day to come. */
export function commitmentFaults(wanted: readonly WantedCommitment[], today: LocalDate): FieldProblem[] {
  const path = 'input.commitments';
  if (wanted.length === 0) return [{ path, code: 'required' }];
  if (wanted.length > most) return [{ path, code: 'tooMany', params: { max: most } }];
  return wanted.flatMap(({ what, dueOn }, at) => [
    ...textFaults(what, 500, `${path}.${at}.what`, 'refused'),
    ...(isPromisable(dueOn, today) ? [] : [{ path: `${path}.${at}.dueOn`, code: 'notNow' }]),
  ]);
}

/** Why what is said of telling the proposer cannot stand: left out where there is one, nobody named, or on a day to come. */
export function informedFaults(source: string, informed: Informed | null, today: LocalDate): FieldProblem[] {
  if (informed === null) return hasProposer(source) ? [{ path: 'input.informed', code: 'required' }] : [];
  return [
    ...textFaults(informed.whom, 100, 'input.informed.whom', 'refused'),
    ...(informed.on > today ? [{ path: 'input.informed.on', code: 'notNow' }] : []),
  ];
}

/** Why a second feedback cannot stand: no words of what was done or of what shows it, or a new day that is no day to come. */
export const feedbackFaults = (
  { done, evidence, renewedTo }: { done: string; evidence: string; renewedTo: LocalDate | null },
  today: LocalDate,
): FieldProblem[] => [
  ...textFaults(done, 2000, 'input.done', 'refused'),
  ...textFaults(evidence, 1000, 'input.evidence', 'refused'),
  ...(renewedTo === null || isPromisable(renewedTo, today) ? [] : [{ path: 'input.renewedTo', code: 'notNow' }]),
];

/** Who reads a commitment: the office as a whole and in its field, and the office and the field of the unit that bears it. */
export const commitmentReaders = (
  item: { readonly readerKeys: readonly number[] },
  task: { readonly toOrgUnitId: number; readonly field: number | null } | null,
): number[] => [
  ...new Set([...item.readerKeys.filter((key) => key > 0), ...(task === null ? [] : memberKeys(task))]), // no mandate opens it (Z9)
];

/** The last day that a unit has promised; null: it has promised nothing. */
export const lastPromised = (days: readonly LocalDate[]): LocalDate | null =>
  days.reduce<LocalDate | null>((last, day) => (last === null || day > last ? day : last), null);
