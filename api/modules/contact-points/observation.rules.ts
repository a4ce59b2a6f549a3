import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { withoutCoUnits } from '../assignments/group.rules.ts';
import { isGrantKey } from '../grants/grant.rules.ts';

/** What the contact says of what was reported: it is so, it is otherwise, or that cannot be seen (M-34). */
export const verdicts = ['AS_REPORTED', 'CONTRARY', 'UNCLEAR'] as const;

export type Verdict = (typeof verdicts)[number];

/** A task as far as it decides who reads what was seen of it. */
interface Task {
  readonly originatorUnitId: number;
  readonly readerKeys: readonly number[];
  readonly coUnitKeys: readonly number[];
}

const line = (task: Task): number[] => withoutCoUnits(task).filter((key) => !isGrantKey(key));

/** Who reads an observation beside its contact: the office that established the matter (visibility.md Z12). */
export const observationReaders = (task: Task): number[] =>
  line(task).filter((key) => Math.floor(key / 64) === task.originatorUnitId);

/** Who reads an observation of no matter: the office whose contact point it is. */
export const officeReaders = (office: number): number[] => [office * 64];

/** Who reads one that was released: the whole line of its task; whoever read it before goes on. */
export const releasedReaders = (task: Task, readers: readonly number[]): number[] => [
  ...new Set([...readers, ...line(task)]),
];

const longestWait = 90;
const day = 86_400_000;

/** Why a contact cannot be asked so: no question, a day that is past or too far. */
export function askFaults(
  { question, wantedBy }: { readonly question: string; readonly wantedBy: LocalDate },
  today: LocalDate,
): FieldProblem[] {
  const days = (Date.parse(wantedBy) - Date.parse(today)) / day;
  return [
    ...textFaults(question, 1000, 'input.question', 'refused'),
    ...(days < 0 || days > longestWait ? [{ path: 'input.wantedBy', code: 'notNow' }] : []),
  ];
}

/** What somebody says that he saw. */
interface Told {
  readonly words: string;
  readonly seenOn: LocalDate;
  readonly amount?: number | null;
}

/** Why what was seen cannot be taken so: no words, a day to come, an amount where none was asked. */
export const tellFaults = (
  { words, seenOn, amount }: Told,
  asked: { readonly line: number | null },
  today: LocalDate,
): FieldProblem[] => [
  ...textFaults(words, 2000, 'input.words', 'refused'),
  ...(seenOn > today ? [{ path: 'input.seenOn', code: 'notNow' }] : []),
  ...(asked.line === null && amount != null ? [{ path: 'input.amount', code: 'notAllowed' }] : []),
];

/** An observation as far as it can contradict. */
interface Seen {
  readonly verdict: Verdict | null;
  readonly line: number | null;
  readonly amount: number | null;
  readonly filedAt: Date | null;
}

/** What a unit claimed in an approved report. */
interface Claim {
  readonly approvedAt: Date | null;
  readonly amounts: readonly { readonly line: number; readonly amount: number }[];
}

/** That somebody of a unit verified a task. */
interface Check {
  readonly at: Date;
  readonly orgUnitId: number;
}

/** In what an observation contradicts what was claimed before it, and when that was looked into. */
export interface Conflict {
  readonly ruleId: 'Observation.saysContrary' | 'Observation.belowClaim';
  readonly claimed: number | null;
  readonly liftedAt: Date | null;
}

/**
 * The conflict of an observation with the progress that its task claims: the contact says otherwise, or saw less of the line than
 * the last approved report before it claims. A verification of the task after it by the office of the matter lifts it: no level between,
 * which accepts what it contradicts, hides it by a check of its own (M-34).
 */
export function conflictOf(
  seen: Seen,
  claims: readonly Claim[],
  checks: readonly Check[],
  office: number,
): Conflict | null {
  const { filedAt } = seen;
  if (filedAt === null) return null;
  const before = claims
    .filter(({ approvedAt }) => approvedAt !== null && approvedAt <= filedAt)
    .sort((a, b) => Number(a.approvedAt) - Number(b.approvedAt))
    .flatMap(({ amounts }) => amounts.filter((one) => one.line === seen.line));
  const claimed = before.at(-1)?.amount ?? null;
  const below = claimed !== null && seen.amount !== null && seen.amount < claimed;
  if (!below && seen.verdict !== 'CONTRARY') return null;
  const after = checks
    .filter(({ at, orgUnitId }) => at > filedAt && orgUnitId === office)
    .map(({ at }) => at)
    .sort((a, b) => Number(a) - Number(b));
  const ruleId = below ? 'Observation.belowClaim' : 'Observation.saysContrary';
  return { ruleId, claimed: below ? claimed : null, liftedAt: after[0] ?? null };
}
