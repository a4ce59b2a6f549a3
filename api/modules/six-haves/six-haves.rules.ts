/** The six haves in the order in which the rule names them (M-03). */
export const sixHaves = ['PLAN', 'MEASURES', 'LEDGER', 'LEADER', 'TASK', 'REPORT'] as const;

export type SixHave = (typeof sixHaves)[number];

/** The artefacts that give a have. */
export const givers = ['OWN_PLAN', 'PLAN_ABOVE', 'TARGETS', 'DUTY_POST', 'ORDER', 'REPORT'] as const;

export type Giver = (typeof givers)[number];

/** What the haves of a task follow from. */
export interface HaveFacts {
  /** It has a plan of its own that was approved. */
  readonly ownPlan: boolean;
  /** An approved plan of a level above names its unit. */
  readonly planAbove: boolean;
  /** Somebody answered for its unit since it arrived. */
  readonly leader: boolean;
  /** How many target lines stand on it. */
  readonly targets: number;
  /** A handler is named or it is given on. */
  readonly person: boolean;
  /** A report of its own was approved. */
  readonly reported: boolean;
}

/** One of the six: the artefact that gives it; null: it is missing. */
export interface Have {
  readonly kind: SixHave;
  readonly given: Giver | null;
}

/**
 * The six haves of a task and what gives each (M-03). Plan, measures, ledger and leader may come from the plan of a level
 * above that names the unit; task, person and report must be its own.
 */
export function havesOf({ ownPlan, planAbove, leader, targets, person, reported }: HaveFacts): Have[] {
  const above = planAbove ? 'PLAN_ABOVE' : null;
  const plan = ownPlan ? 'OWN_PLAN' : above;
  const given: Record<SixHave, Giver | null> = {
    PLAN: plan,
    MEASURES: plan,
    LEDGER: targets > 0 ? 'TARGETS' : above,
    LEADER: leader ? 'DUTY_POST' : above,
    TASK: person ? 'ORDER' : null,
    REPORT: reported ? 'REPORT' : null,
  };
  return sixHaves.map((kind) => ({ kind, given: given[kind] }));
}

/** Which of the six are missing, in their order. */
export const missingOf = (haves: readonly Have[]): SixHave[] =>
  haves.filter(({ given }) => given === null).map(({ kind }) => kind);

/** Whether the six are asked of a task: supporting and informed units do not complete. */
export const isAsked = (role: string): boolean => role === 'LEAD';
