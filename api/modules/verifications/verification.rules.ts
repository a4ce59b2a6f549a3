import { type Amount, sealedAmounts } from '../targets/amount.rules.ts';

/** What the seal of a verification covers: what was checked how, on what evidence, what came of it, by whom and when (M-101). */
export const sealedVerification = (made: {
  readonly round: number;
  readonly method: string;
  readonly outcome: string;
  readonly verified: number | null;
  readonly amounts: readonly Amount[];
  readonly checked: string;
  readonly evidence: string;
  readonly findings: string;
  readonly byName: string;
  readonly at: Date;
}): string[] => [
  String(made.round),
  made.method,
  made.outcome,
  String(made.verified),
  ...sealedAmounts(made.amounts),
  made.checked,
  made.evidence,
  made.findings,
  made.byName,
  made.at.toISOString(),
];
