import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';

/** What makes a matter one for the leader: hard to do, or touching many (M-08); neither: ordinary. */
export const triageClasses = ['DIFFICULT', 'WIDE'] as const;

export type TriageClass = (typeof triageClasses)[number];

/** What the leader in charge said of the plan; an ordinary matter asks nobody. */
export const triageDecisions = ['NOT_ASKED', 'PENDING', 'APPROVED', 'RETURNED'] as const;

export type TriageDecision = (typeof triageDecisions)[number];

/** A class with what it asks, as somebody wants to keep it. */
export interface WantedTriage {
  readonly classes: readonly TriageClass[];
  readonly analysis: string;
  readonly prePlan: string;
}

/** Why a matter cannot be classed so: a difficult or wide one needs an analysis and a plan, an ordinary one has neither. */
export function triageFaults({ classes, analysis, prePlan }: WantedTriage): FieldProblem[] {
  if (classes.length > triageClasses.length)
    return [{ path: 'input.classes', code: 'tooMany', params: { max: triageClasses.length } }];
  if (new Set(classes).size < classes.length) return [{ path: 'input.classes', code: 'twice' }];
  const texts = { analysis, prePlan };
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((name) =>
    classes.length === 0 && texts[name].trim() !== ''
      ? [{ path: `input.${name}`, code: 'notAllowed' }]
      : textFaults(texts[name], 5000, `input.${name}`, classes.length > 0 ? 'refused' : 'allowed'),
  );
}

/** Whether a matter in this state may still be classed: until it is established. */
export const isTriageable = (state: string): boolean => state === 'DRAFT' || state === 'PROPOSED';

/** Whether a matter may be established: it was never classed, is ordinary, or its leader approved the plan (M-08). */
export const isSettled = (triage: { readonly decision: TriageDecision } | null): boolean =>
  triage === null || triage.decision === 'NOT_ASKED' || triage.decision === 'APPROVED';
