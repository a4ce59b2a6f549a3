import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type AccountabilityState, accountabilityMachine } from './accountability.machine.ts';

/** What may be done to a case. */
export const accountabilityActs = ['consent', 'refer', 'record', 'feedBack', 'drop'] as const;
export type AccountabilityAct = (typeof accountabilityActs)[number];

/** The rule that closes an act on a case; null while it is open. Whoever proposed it consents to it under no post of his. */
export const accountabilityClosedBy = (
  act: AccountabilityAct,
  state: AccountabilityState,
  proposedIt: boolean,
): string | null => {
  if (act === 'consent' && proposedIt) return 'AccountabilityCase.byAnother';
  if (act === 'refer' && state === 'PROPOSED') return 'AccountabilityCase.consent';
  return accountabilityMachine.moves[act].from.includes(state) ? null : 'AccountabilityCase.machine';
};

/** Why a day that is told is refused: before what came before it, or to come. */
export const toldDayFaults = (day: LocalDate, from: LocalDate, today: LocalDate, path: string): FieldProblem[] =>
  day < from || day > today ? [{ path, code: 'notNow' }] : [];

/** Why a proposal is refused: the facts and the clause are said. */
export const proposalFaults = ({
  facts,
  clause,
}: {
  readonly facts: string;
  readonly clause: string;
}): FieldProblem[] => [
  ...textFaults(facts, 5000, 'input.facts', 'refused'),
  ...textFaults(clause, 500, 'input.clause', 'refused'),
];

/** The department that manages personnel, by its key in the directory (组织人事部门, M-58). */
const personnel = 'labour';

/** Why a decision is not fed back to a unit: it is unseen, of another government, or does not manage personnel. */
export function personnelFaults(
  unit: { readonly tenantId: number; readonly departmentKey: string | null } | null,
  tenantId: number,
): FieldProblem[] {
  const path = 'input.orgUnitId';
  if (unit === null || unit.tenantId !== tenantId) return [{ path, code: 'notFound' }];
  return unit.departmentKey === personnel ? [] : [{ path, code: 'notPersonnel' }];
}
