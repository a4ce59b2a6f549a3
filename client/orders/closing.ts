import type { Refusal } from '../design/use-form.ts';

/** Closes a form whose write was done; a refusal keeps it open. */
export function closing(refused: Refusal | null, close: () => void): Refusal | null {
  if (refused === null) close();
  return refused;
}
