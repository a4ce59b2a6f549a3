import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type TalkState, talkMachine } from './talk.machine.ts';

/** What a talk is about: the task as a whole, a finding in it, a card against its unit, or its entry of the negative list. */
export const talkSubjects = ['TASK', 'FINDING', 'CARD', 'NEGATIVE'] as const;
export type TalkSubject = (typeof talkSubjects)[number];

/** What may be done to a talk. */
export const talkActs = ['delegate', 'convene', 'account', 'record', 'cancel'] as const;
export type TalkAct = (typeof talkActs)[number];

/** A talk as far as its course depends on it. */
interface Standing {
  readonly state: TalkState;
  readonly heldOn: LocalDate | null;
  readonly account: string;
}

/** The rule that closes an act on a talk; null while it is open. Minutes are of a day that has come, and until it is past the unit is heard first. */
export function talkClosedBy(act: TalkAct, { state, heldOn, account }: Standing, today: LocalDate): string | null {
  const from =
    act === 'delegate' ? ['PROPOSED'] : act === 'account' ? ['CONVENED', 'HELD'] : talkMachine.moves[act].from;
  if (!(from as readonly string[]).includes(state)) return 'Talk.machine';
  if (act === 'account' && account !== '') return 'Talk.accountOnce';
  if (act !== 'record' || heldOn === null || heldOn < today) return null;
  if (heldOn > today) return 'Talk.notYet';
  return account === '' ? 'Talk.awaitsAccount' : null;
}

/** Whether a leader is in charge of a field: all fields where he has none of his own. */
export const isInCharge = (fields: readonly number[], field: number | null): boolean =>
  fields.length === 0 || (field !== null && fields.includes(field));

/** Why a proposal is refused: the reason and the clause are said. */
export const proposalFaults = ({
  reason,
  clause,
}: {
  readonly reason: string;
  readonly clause: string;
}): FieldProblem[] => [
  ...textFaults(reason, 2000, 'input.reason', 'refused'),
  ...textFaults(clause, 500, 'input.clause', 'refused'),
];

const mostUndertakings = 10;

/** What the unit undertook: what, who answers for it, by when. */
export interface Undertaking {
  readonly text: string;
  readonly responsible: string;
  readonly dueOn: LocalDate;
}

/** Why what was undertaken is refused, line by line. */
export const undertakingFaults = (undertakings: readonly Undertaking[], today: LocalDate): FieldProblem[] => {
  const path = 'input.undertakings';
  if (undertakings.length > mostUndertakings) return [{ path, code: 'tooMany', params: { max: mostUndertakings } }];
  return undertakings.flatMap(({ text, responsible, dueOn }, at) => [
    ...textFaults(text, 500, `${path}.${at}.text`, 'refused'),
    ...textFaults(responsible, 50, `${path}.${at}.responsible`, 'refused'),
    ...(dueOn <= today ? [{ path: `${path}.${at}.dueOn`, code: 'notNow' }] : []),
  ]);
};

/**
 * An undertaking in the six parts of an order: one thing to be done by a day. Levels between, handlers and bodies under grants read an
 * order, and are not told of the talk: neither that there was one nor who answers for what was undertaken (M-53).
 */
export const orderOf = ({ text, dueOn }: Undertaking) => ({
  ...{ task: text.trim(), dueOn, measures: '按任务要求组织落实。' },
  ...{ target: '按要求办结1项。', requirement: '按时限办结并报送结果。', discipline: '不得虚报、迟报。' },
});
