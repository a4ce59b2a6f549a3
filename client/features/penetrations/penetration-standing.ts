import { type TextId, text } from '../../i18n/text.ts';

/** Where an order stands, in words: proposed, refused, in force, or over. */
export const standingOf = ({ state, inForce }: { readonly state: string; readonly inForce: boolean }): string =>
  state === 'APPROVED' && !inForce ? text('penetration.over') : text(`penetrationState.${state}` as TextId);
