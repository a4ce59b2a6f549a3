import type { LightColour, NegativeListQueryVariables } from '../../graphql/generated/graphql.ts';

/** What the list is narrowed to; empty: to nothing. */
export interface Narrowed {
  readonly unitId: string;
  readonly ruleId: string;
  readonly light: LightColour | '';
  readonly since: string;
}

/** The list as it is. */
export const anything: Narrowed = { unitId: '', ruleId: '', light: '', since: '' };

/** Rules by which tasks come on the list, in the order of their gravity. */
export const negativeRules = ['failedTwice', 'lookBack', 'finding', 'findingTwice', 'overdue', 'report'] as const;

/** What the server is asked for. */
export const narrowedTo = ({ unitId, ruleId, light, since }: Narrowed, left: boolean): NegativeListQueryVariables => ({
  left,
  unitId: unitId === '' ? null : unitId,
  ruleId: ruleId === '' ? null : ruleId,
  light: light === '' ? null : light,
  since: since === '' ? null : since,
});
