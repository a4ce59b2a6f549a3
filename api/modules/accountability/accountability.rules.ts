import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import type { FindingClass } from '../findings/finding.rules.ts';
import { type AccountabilityState, accountabilityMachine } from './accountability.machine.ts';

/** On what a case rests: a finding in the task, a red card against its unit in the matter, or its entry of the negative list. */
export const groundKinds = ['FINDING', 'CARD', 'NEGATIVE'] as const;
export type GroundKind = (typeof groundKinds)[number];

/** The rules that propose a case; without one of them there is none (M-54, M-55). */
export type AccountabilityRule =
  | ('accountability.inaction' | 'accountability.slowAction' | 'accountability.disorderlyAction')
  | ('accountability.redCard' | 'accountability.negativeList');

/** The rule by which a finding of a class proposes a case; null: by none (M-55). */
const byClass: Readonly<Record<FindingClass, AccountabilityRule | null>> = {
  NONE: null,
  INACTION: 'accountability.inaction',
  SLOW_ACTION: 'accountability.slowAction',
  DISORDERLY_ACTION: 'accountability.disorderlyAction',
};

/** The rule that proposes a case about a finding that was verified; null: none does. */
export const ruleOfFinding = (of: FindingClass): AccountabilityRule | null => byClass[of];

/** What may be done to a case. */
export const accountabilityActs = ['hear', 'consent', 'refer', 'record', 'feedBack', 'drop'] as const;
export type AccountabilityAct = (typeof accountabilityActs)[number];

/** What of a case is not in its row: whether the person proposed it, and whether the card on which it rests was revoked. */
interface Beside {
  readonly own: boolean;
  readonly fell: boolean;
}

const leadingOn: readonly AccountabilityAct[] = ['hear', 'consent', 'refer'];

/**
 * The rule that closes an act on a case; null while it is open. Whoever proposed it consents to it under no post of his, nobody before
 * the unit was heard; what rests on a card that was revoked leads no further.
 */
export function accountabilityClosedBy(
  act: AccountabilityAct,
  state: AccountabilityState,
  { own, fell }: Beside,
): string | null {
  if (act === 'consent' && own) return 'AccountabilityCase.byAnother';
  if (act === 'consent' && state === 'PROPOSED') return 'AccountabilityCase.unheard';
  if (act === 'refer' && (state === 'PROPOSED' || state === 'HEARD')) return 'AccountabilityCase.consent';
  if (!accountabilityMachine.moves[act].from.includes(state)) return 'AccountabilityCase.machine';
  return fell && leadingOn.includes(act) ? 'AccountabilityCase.noGround' : null;
}

/** Why a hearing is refused: the unit said something, or waived and said nothing. */
export function hearingFaults({ waives, words }: { readonly waives: boolean; readonly words: string }): FieldProblem[] {
  const path = 'input.words';
  if (waives) return words.trim() === '' ? [] : [{ path, code: 'waived' }];
  return textFaults(words, 5000, path, 'refused');
}

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
