import { rangeFaults, textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';

/** What became of a transfer. */
export const transferStates = ['WAITING', 'ACCEPTED', 'RETURNED', 'LAPSED'] as const;
export type TransferState = (typeof transferStates)[number];

/** Most working days that the receiving body is given to answer; five unless the office says otherwise (M-38). */
const longestAnswer = 20;

/** What an office writes to the body to which it sends something. */
interface Written {
  readonly letter: string;
  readonly answerDays: number;
}

/** The body that is to receive something. */
interface Receiver {
  readonly id: number;
  readonly kind: string;
}

/** Why a letter cannot be sent so: to nobody, to a section, or to one of those whose it is; without words, or for too long. */
const letterFaults = ({ letter, answerDays }: Written, to: Receiver | null, own: readonly number[]): FieldProblem[] => [
  ...(to === null || own.includes(to.id) || to.kind === 'SECTION'
    ? [{ path: 'input.toOrgUnitId', code: 'notFound' }]
    : []),
  ...textFaults(letter, 5000, 'input.letter', 'refused'),
  ...rangeFaults(answerDays, 1, longestAnswer, 'input.answerDays'),
];

/** Why a matter cannot be sent so. */
export const transferFaults = (
  { reason, ...written }: Written & { readonly reason: string },
  to: Receiver | null,
  office: number,
): FieldProblem[] => [...textFaults(reason, 1000, 'input.reason', 'refused'), ...letterFaults(written, to, [office])];

/** Why a finding cannot be sent so; not to the unit in whose task it was found, which would learn of it. */
export const findingLetterFaults = (
  { title, ...written }: Written & { readonly title: string },
  to: Receiver | null,
  own: readonly number[],
): FieldProblem[] => [...textFaults(title, 100, 'input.title', 'refused'), ...letterFaults(written, to, own)];

interface Sent {
  readonly state: TransferState;
  readonly answerDueOn: LocalDate;
}

/** How a transfer stands on a day: silence past its limit sends the matter back (M-38). */
export const standingOf = ({ state, answerDueOn }: Sent, today: LocalDate): TransferState =>
  state === 'WAITING' && today > answerDueOn ? 'LAPSED' : state;

/** Whether the receiving body may still answer. */
export const isAnswerable = (sent: Sent, today: LocalDate): boolean => standingOf(sent, today) === 'WAITING';

/** What of a transfer decides whether its receiving body may register it. */
interface Registrable {
  readonly state: TransferState;
  readonly settledAt: Date | null;
  readonly registeredAt: Date | null;
}

/** The rule that closes registering what was sent: only what was accepted, once the sender's tasks have ended, and once (M-38). */
export function registeringClosedBy({ state, settledAt, registeredAt }: Registrable): string | null {
  if (state !== 'ACCEPTED') return 'Transfer.notAccepted';
  if (settledAt === null) return 'Transfer.settling';
  return registeredAt === null ? null : 'Transfer.registered';
}
