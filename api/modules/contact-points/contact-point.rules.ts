import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';

/** Where a contact point is: the places that the rule names, and others (M-34). */
export const contactPointKinds = ['ENTERPRISE', 'TOWNSHIP', 'VILLAGE', 'OTHER'] as const;

export type ContactPointKind = (typeof contactPointKinds)[number];

/** What an office may do to a contact point of its own, and the contact in it. */
export const contactPointActs = ['ask', 'tell', 'change', 'end'] as const;

/** Why a point cannot be named so. */
export const pointFaults = ({ name, purpose }: { readonly name: string; readonly purpose: string }): FieldProblem[] => [
  ...textFaults(name, 100, 'input.name', 'refused'),
  ...textFaults(purpose, 500, 'input.purpose', 'refused'),
];

/** Why nothing more is done at a point; null while it lasts. */
export const pointClosedBy = ({ state }: { readonly state: string }): string | null =>
  state === 'ACTIVE' ? null : 'ContactPoint.ended';
