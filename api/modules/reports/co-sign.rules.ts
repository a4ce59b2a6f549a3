import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';

/** A co-signature: asked for, given, deemed given because its day passed, or withdrawn with the draft it was asked for. */
export const coSignStates = ['ASKED', 'GIVEN', 'DEEMED', 'WITHDRAWN'] as const;

export type CoSignState = (typeof coSignStates)[number];

interface Asked {
  readonly state: CoSignState;
  readonly dueOn: LocalDate;
}

/** How a co-signature stands on a day: one not given by the end of its day is deemed given, with the mark (lifecycle 5.2). */
export const standingOn = ({ state, dueOn }: Asked, today: LocalDate): CoSignState =>
  state === 'ASKED' && dueOn < today ? 'DEEMED' : state;

/** Whether every supporting unit has co-signed a draft, or is deemed to have; none asked is nothing signed. */
export const isCoSigned = (
  supports: readonly { readonly id: string }[],
  asked: readonly (Asked & { readonly assignmentId: string })[],
  today: LocalDate,
): boolean =>
  supports.every(({ id }) =>
    asked.some((one) => one.assignmentId === id && ['GIVEN', 'DEEMED'].includes(standingOn(one, today))),
  );

/** Why an opinion is refused: whoever does not agree says why. */
export const opinionFaults = (agrees: boolean, opinion: string): FieldProblem[] =>
  textFaults(opinion, 2000, 'input.opinion', agrees ? 'allowed' : 'refused');

/** Why no co-signature is asked for now: only of a completion that waits to be approved, once, where units support it. */
export function askingFault(
  report: { readonly kind: string; readonly state: string },
  supports: number,
  asked: readonly unknown[],
): string | null {
  if (report.kind !== 'COMPLETION' || supports === 0) return 'Report.noSupports';
  if (report.state !== 'IN_REVIEW') return 'Report.machine';
  return asked.length > 0 ? 'Report.askedAlready' : null;
}

/** What the seal of an opinion covers: what was said, by whom and when (M-101). */
export const sealedOpinion = (given: {
  readonly agrees: boolean | null;
  readonly opinion: string;
  readonly signedByName: string | null;
  readonly signedAt: Date | null;
}): string[] => [String(given.agrees), given.opinion, given.signedByName ?? '', given.signedAt?.toISOString() ?? ''];
