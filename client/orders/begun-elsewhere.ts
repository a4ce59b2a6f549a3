import { useLocation } from 'react-router';

/** An act on a matter that was begun on the page of something else, and what its form begins with; kept by the history of the browser. */
export type BegunElsewhere =
  | { readonly begins: 'proposeSecondarySupervision'; readonly assignmentId: string; readonly findings: string }
  | { readonly begins: 'proposeJoint'; readonly bodies: readonly { readonly id: string; readonly name: string }[] };

/** What a form begins with, where its act was begun elsewhere; null: it was not. */
export function useBegun<Act extends BegunElsewhere['begins']>(
  begins: Act,
): Extract<BegunElsewhere, { begins: Act }> | null {
  const state: BegunElsewhere | null = useLocation().state;
  return state?.begins === begins ? (state as Extract<BegunElsewhere, { begins: Act }>) : null;
}
