import type { LocalDate } from '../../platform/time.ts';

/** The marks of whole-process supervision in their order: plan at issue, check half-way, evaluation at the end (M-127). */
export const markKinds = ['PLAN', 'MID_TERM', 'EVALUATION'] as const;

export type MarkKind = (typeof markKinds)[number];

/** What of a matter decides which marks it can have and lacks. */
interface Marked {
  readonly source: string;
  readonly state: string;
  readonly issuedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
}

const running = ['ISSUED', 'IN_PROGRESS', 'ROLLING'];
const ending = ['REPORTED', 'VERIFYING', 'STRUCK_OFF', 'LOOK_BACK'];

/** States in which each mark can be made. */
const open: Readonly<Record<MarkKind, readonly string[]>> = {
  PLAN: ['ESTABLISHED', ...running],
  MID_TERM: [...running, 'REPORTED', 'VERIFYING'],
  EVALUATION: ending,
};

/** The states from which a matter is asked for its marks. */
export const markedStates: readonly string[] = [...running, ...ending];

/** Whether a matter in this state knows marks. */
export const isMarkable = (state: string): boolean => markKinds.some((kind) => open[kind].includes(state));

/** The marks that can be made on a matter now. */
export const openMarks = (state: string, made: readonly MarkKind[]): MarkKind[] =>
  markKinds.filter((kind) => open[kind].includes(state) && !made.includes(kind));

/** The rule that closes marking a matter; null while a mark can be made. */
export const markingClosedBy = (state: string, made: readonly MarkKind[]): string | null =>
  openMarks(state, made).length > 0 ? null : 'Item.noMarkOpen';

const half = (from: LocalDate, to: LocalDate): LocalDate =>
  new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);

/**
 * The marks that a major decision is asked for by a day and lacks: the plan from its issue, the check from the middle of the time
 * given or the report, the evaluation from the report.
 */
export function owedMarks(
  { source, state, issuedOn, dueOn }: Marked,
  made: readonly MarkKind[],
  today: LocalDate,
): MarkKind[] {
  if (source !== 'MAJOR_DECISION' || issuedOn === null || !markedStates.includes(state)) return [];
  const ended = ending.includes(state);
  const halfway = ended || (dueOn !== null && today >= half(issuedOn, dueOn));
  const asked: Readonly<Record<MarkKind, boolean>> = { PLAN: true, MID_TERM: halfway, EVALUATION: ended };
  return markKinds.filter((kind) => asked[kind] && !made.includes(kind));
}
