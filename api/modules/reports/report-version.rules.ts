import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { Amount } from '../targets/amount.rules.ts';
import type { ReportState } from './report.machine.ts';
import type { WrittenReport } from './report.rules.ts';

/** Why a unit's own approver returns a report, by code; a sentence says more (lifecycle 5.2: reasons by code). */
export const returnCodes = [
  'MEASURES_VAGUE',
  'PROGRESS_UNCLEAR',
  'EFFECT_UNPROVEN',
  'FIGURES_DOUBTFUL',
  'PROBLEMS_AVOIDED',
  'NEXT_STEP_MISSING',
  'FORM',
  'OTHER',
] as const;

/** Why a return is refused: it names at least one code, each once, and says in a sentence what to mend. */
export const returnFaults = (codes: readonly string[], reason: string): FieldProblem[] => [
  ...(codes.length === 0 ? [{ path: 'input.codes', code: 'required' }] : []),
  ...(codes.length > new Set(codes).size ? [{ path: 'input.codes', code: 'twice' }] : []),
  ...textFaults(reason, 1000, 'input.reason', 'refused'),
];

/** What was written at some time, with which a later writing is compared. */
export interface EarlierWords extends Omit<WrittenReport, 'docNo' | 'signer' | 'docSealed'> {
  readonly claimed: number;
  readonly amounts: readonly Amount[];
  readonly at: Date;
}

interface Compared {
  readonly id: string;
  readonly kind: WrittenReport['kind'];
  readonly state: ReportState;
  readonly approvedAt: Date | null;
}

/**
 * What the readers of a report saw before it: the hand-in before the one that waits, or before the draft; otherwise the last
 * report of the same kind that went up. So the approver sees what changed since he returned it, and the level above since it did.
 */
export function beforeOf<V extends EarlierWords, G extends Omit<EarlierWords, 'at'> & Compared>(
  report: Compared,
  versions: readonly V[],
  gone: readonly G[],
): V | (G & { readonly at: Date }) | null {
  const newestFirst = [...versions].sort((one, other) => other.at.getTime() - one.at.getTime());
  const kept = { DRAFT: newestFirst[0], IN_REVIEW: newestFirst[1], APPROVED: undefined }[report.state];
  if (kept !== undefined) return kept;
  const until = report.approvedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const earlier = gone
    .flatMap((one) => (one.approvedAt === null ? [] : [{ ...one, at: one.approvedAt }]))
    .filter(({ id, kind, at }) => id !== report.id && kind === report.kind && at.getTime() < until)
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  return earlier[0] ?? null;
}
