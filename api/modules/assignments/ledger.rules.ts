import type { Instant } from '../../platform/wall.ts';
import type { AssignmentState } from './assignment.machine.ts';

/** A state that an assignment reached, and when. */
export interface Reached {
  readonly state: AssignmentState;
  readonly at: Instant;
}

/** The state that each thing told of an assignment led to; what is not named here left it where it was. */
const reachedBy: Readonly<Record<string, AssignmentState>> = {
  'assignment.assigned': 'PENDING_RECEIPT',
  'assignment.signed': 'SIGNED',
  'assignment.deemedServed': 'SIGNED',
  'assignment.read': 'READ',
  'assignment.handled': 'IN_PROGRESS',
  'assignment.relayed': 'IN_PROGRESS',
  'assignment.submitted': 'SUBMITTED',
  'assignment.coSigned': 'SUBMITTED',
  'assignment.coSignDeemed': 'SUBMITTED',
  'assignment.returned': 'RETURNED',
  'assignment.takenUp': 'IN_PROGRESS',
  'assignment.objected': 'DISPUTED',
  'assignment.objectionUpheld': 'SUPERSEDED',
  'assignment.objectionRejected': 'SIGNED',
  'assignment.accepted': 'ACCEPTED',
  'assignment.reopened': 'IN_PROGRESS',
  'assignment.supervisedAgain': 'IN_PROGRESS',
  'assignment.recalled': 'CANCELLED',
  'assignment.cancelled': 'CANCELLED',
  'assignment.endedAbove': 'CANCELLED',
  'assignment.suspended': 'SUSPENDED',
};

/** The states that an assignment reached, read from what was told of it; one that goes on is where it was before it stopped. */
export function historyOf(told: readonly { readonly kind: string; readonly at: Instant }[]): Reached[] {
  const reached: Reached[] = [];
  for (const { kind, at } of told) {
    const before = reached.findLast(({ state }) => state !== 'SUSPENDED')?.state;
    const state = kind === 'assignment.resumed' ? before : reachedBy[kind];
    if (state !== undefined) reached.push({ state, at });
  }
  return reached;
}

/** To whom time belongs: the unit that holds the assignment, the unit that ordered it, or nobody while it is suspended. */
export type TimeHolder = 'HOLDER' | 'ISSUER' | 'PAUSE';

/** A stretch of time and to whom it belongs. */
export interface LedgerEntry {
  readonly holder: TimeHolder;
  readonly from: Instant;
  readonly to: Instant;
}

const ends: readonly AssignmentState[] = ['READ', 'ACCEPTED', 'CANCELLED', 'SUPERSEDED'];

/** An objection costs the issuer time only when it is upheld; a rejected one is the holder's own time (B3, lifecycle 5.2). */
function holderOf(state: AssignmentState, next: AssignmentState | undefined): TimeHolder | null {
  if (ends.includes(state)) return null;
  if (state === 'SUSPENDED') return 'PAUSE';
  if (state === 'SUBMITTED') return 'ISSUER';
  return state === 'DISPUTED' && next === 'SUPERSEDED' ? 'ISSUER' : 'HOLDER';
}

/**
 * The time ledger of an assignment from its arrival until now: every moment of its life belongs to exactly one holder or
 * to a pause (T8, B3). Time after an end belongs to nobody; a reopened assignment runs again.
 */
export const ledgerOf = (history: readonly Reached[], now: Instant): LedgerEntry[] =>
  history.flatMap(({ state, at }, place) => {
    const next = history[place + 1];
    const holder = holderOf(state, next?.state);
    const to = Math.min(next?.at ?? now, now);
    return holder === null || to <= at ? [] : [{ holder, from: at, to }];
  });

/** The time that belongs to one holder, in milliseconds. */
export const timeOf = (ledger: readonly LedgerEntry[], holder: TimeHolder): number =>
  ledger.reduce((sum, entry) => sum + (entry.holder === holder ? entry.to - entry.from : 0), 0);
