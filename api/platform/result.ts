/** The closed list of reasons for which the system answers no; printed into the schema. */
export const problemCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'INVALID_MOVE',
  'STALE_VERSION',
  'OUTSIDE_JURISDICTION',
  'INFEASIBLE_DEADLINE',
  'TARGET_UNBALANCED',
  'CLASSIFIED_CONTENT_NOT_ALLOWED',
  'DUPLICATE',
  'KEY_REUSED',
  'STEP_UP_REQUIRED',
  'TOO_LARGE',
  'TOO_COSTLY',
  'RATE_LIMITED',
  'BUSY',
  'INTERNAL',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One input field that is wrong: where it stands in the input, why (a code the client translates), and the numbers the sentence needs. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An expected refusal. `ruleId` names the rule in `api/access/vocabulary.ts` that said no; `params` fill its sentence. */
export interface Problem {
  readonly code: ProblemCode;
  readonly ruleId: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldProblem[];
}

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused = { readonly ok: false; readonly problem: Problem };
export type Result<T> = Ok<T> | Refused;

/** Says yes. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** What a result holds; a refusal is a fault of the program, where nobody is there to be refused. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused where nobody asks: ${result.problem.code} ${result.problem.ruleId ?? ''}`);
}

/** Says no, for a reason the caller can act on. */
export const refuse = (
  code: ProblemCode,
  detail: { ruleId?: string; params?: Problem['params']; fields?: readonly FieldProblem[] } = {},
): Refused => ({
  ok: false,
  problem: { code, ruleId: detail.ruleId ?? null, params: detail.params ?? {}, fields: detail.fields ?? [] },
});
