import { rangeFaults, textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';

/** What became of a transfer. */
export const transferStates = ['WAITING', 'ACCEPTED', 'RETURNED', 'LAPSED'] as const;
export type TransferState = (typeof transferStates)[number];

/** Most working days that the receiving body is given to answer; five unless the office says otherwise (M-38). */
const longestAnswer = 20;

/** What an office writes when it sends a matter to another body. */
interface WrittenTransfer {
  readonly reason: string;
  readonly letter: string;
  readonly answerDays: number;
}

/** Why a transfer cannot be sent so. */
export const transferFaults = ({ reason, letter, answerDays }: WrittenTransfer): FieldProblem[] => [
  ...textFaults(reason, 1000, 'input.reason', 'refused'),
  ...textFaults(letter, 5000, 'input.letter', 'refused'),
  ...rangeFaults(answerDays, 1, longestAnswer, 'input.answerDays'),
];

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
