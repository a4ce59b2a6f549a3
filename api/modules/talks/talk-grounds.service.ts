import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import type { AssignmentRow } from '../assignments/assignment-moving.service.ts';
import { cardLoaders } from '../cards/card.loaders.ts';
import { orderedFindingsOf } from '../findings/finding.service.ts';
import { standingEntriesOf } from '../negative-list/negative-list.service.ts';
import type { TalkSubject } from './talk.rules.ts';
import { ruleOfCard, ruleOfFinding, ruleOfTask, type TalkRule } from './talk-grounds.rules.ts';

/** Something of a task, with the rule that proposes a talk about it; null: none does. */
interface Candidate {
  readonly about: TalkSubject;
  /** The row of the finding, card or entry; null: the task. */
  readonly row: Id | null;
  readonly words: string;
  readonly ruleId: TalkRule | null;
}

/** What a talk may be about, and the rule that proposes it. */
export interface Ground extends Candidate {
  readonly ruleId: TalkRule;
}

const types = { FINDING: 'Finding', CARD: 'WarningCard', NEGATIVE: 'NegativeEntry' } as const;

/** The opaque id of what a talk is about; null: the task. */
export const subjectId = (rootId: number, { about, row }: Ground): string | null =>
  about === 'TASK' || row === null ? null : encodeGlobalId({ type: types[about], root: rootId, id: row });

/** What there is to a task: its entries of the negative list, cards, ordered findings, and itself. */
async function candidatesOf(uow: UnitOfWork, task: AssignmentRow): Promise<Candidate[]> {
  const today = localDateOf(uow.now);
  const entries = await standingEntriesOf(uow, [task.id]);
  const cards = (await cardLoaders(uow).cardsOf.load(task.id)).filter(({ issuedAt }) => issuedAt !== null);
  const findings = await orderedFindingsOf(uow, [task.id]);
  return [
    ...entries.map(({ id, ruleId: words }): Candidate => {
      return { about: 'NEGATIVE', row: id, words, ruleId: 'talk.negativeList' };
    }),
    ...cards.map(({ id, reason: words, colour, state, checkedAt }): Candidate => {
      return { about: 'CARD', row: id, words, ruleId: ruleOfCard({ colour, state, rectified: checkedAt !== null }) };
    }),
    ...findings.map((one): Candidate => {
      return { about: 'FINDING', row: one.id, words: one.problem, ruleId: ruleOfFinding(one, today) };
    }),
    { about: 'TASK', row: null, words: '', ruleId: ruleOfTask(task, today) },
  ];
}

const isGround = (one: Candidate): one is Ground => one.ruleId !== null;

/** What the rules propose a talk about, in a task; the task as a whole last. */
export const groundsOf = async (uow: UnitOfWork, task: AssignmentRow): Promise<Ground[]> =>
  (await candidatesOf(uow, task)).filter(isGround);

/** What a proposal names, as the talk keeps it, or why it is none: it is not there or not of the task, or no rule proposes a talk about it. */
export async function groundOf(uow: UnitOfWork, task: AssignmentRow, about: TalkSubject, id: string | null) {
  const row = about === 'TASK' || id === null ? null : rowIdIn(id, types[about], uow.session.rootId);
  if ((about === 'TASK') !== (id === null)) return 'notFound';
  const named = (await candidatesOf(uow, task)).find((one) => one.about === about && one.row === row);
  if (named === undefined) return 'notFound';
  if (!isGround(named)) return 'noRule';
  const keep = (kind: TalkSubject): Id | null => (about === kind ? row : null);
  const kept = { findingId: keep('FINDING'), cardId: keep('CARD'), entryId: keep('NEGATIVE') };
  return { about, ruleId: named.ruleId, ...kept };
}
