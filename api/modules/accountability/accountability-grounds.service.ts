import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import type { AssignmentRow } from '../assignments/assignment-moving.service.ts';
import { redCardsIn } from '../cards/card-reading.service.ts';
import { isVerified } from '../findings/finding.rules.ts';
import { orderedFindingsOf } from '../findings/finding.service.ts';
import { standingEntriesOf } from '../negative-list/negative-list.service.ts';
import { accountability } from './accountability.repository.ts';
import { type AccountabilityRule, type GroundKind, ruleOfFinding } from './accountability.rules.ts';

/** On what a case may rest, and the rule that proposes it. */
export interface Ground {
  readonly kind: GroundKind;
  /** The row of the finding, card or entry. */
  readonly row: Id;
  readonly ruleId: AccountabilityRule;
  readonly words: string;
}

const types = { FINDING: 'Finding', CARD: 'WarningCard', NEGATIVE: 'NegativeEntry' } as const;

/** The opaque id of that on which a case rests. */
export const groundId = (rootId: number, { kind, row }: Pick<Ground, 'kind' | 'row'>): string =>
  encodeGlobalId({ type: types[kind], root: rootId, id: row });

/** What the rules propose a case about, of each of some tasks: a verified finding of a class, a red card of its unit in the matter, its entry of the negative list (M-46, M-48, M-55). */
export async function groundsOf(uow: UnitOfWork, tasks: readonly AssignmentRow[]): Promise<Ground[][]> {
  const ids = tasks.map(({ id }) => id);
  const findings = (await orderedFindingsOf(uow, ids)).filter(isVerified);
  const cards = await redCardsIn(uow, [...new Set(tasks.map(({ itemId }) => itemId))]);
  const entries = await standingEntriesOf(uow, ids);
  return tasks.map((task) => [
    ...findings.flatMap(({ id, assignmentId, findingClass, problem }): Ground[] => {
      const ruleId = assignmentId === task.id ? ruleOfFinding(findingClass) : null;
      return ruleId === null ? [] : [{ kind: 'FINDING', row: id, ruleId, words: problem }];
    }),
    ...cards
      .filter(({ itemId, unit }) => itemId === task.itemId && unit === task.toOrgUnitId)
      .map(({ id, reason }): Ground => ({ kind: 'CARD', row: id, ruleId: 'accountability.redCard', words: reason })),
    ...entries
      .filter(({ assignmentId }) => assignmentId === task.id)
      .map(
        ({ id, ruleId: words }): Ground => ({
          kind: 'NEGATIVE',
          row: id,
          ruleId: 'accountability.negativeList',
          words,
        }),
      ),
  ]);
}

/** What of it the acting post may propose a case about: it has none open about the same; of those of others it learns nothing (G8). */
export async function proposableOf(uow: UnitOfWork, tasks: readonly AssignmentRow[]): Promise<Ground[][]> {
  const { post } = uow.session;
  if (post === null) return tasks.map(() => []);
  const found = await groundsOf(uow, tasks);
  const open = await accountability(uow).openOn(
    post.id,
    found.flatMap((grounds) => grounds.map(({ row }) => row)),
  );
  return found.map((grounds) => grounds.filter(({ row }) => !open.has(row)));
}

/** The ground that a proposal names, or why it is none: it does not stand, is of another task, or a case about it is open. */
export async function groundOf(
  uow: UnitOfWork,
  task: AssignmentRow,
  id: string,
): Promise<Ground | 'notFound' | 'caseOpen'> {
  const [grounds = []] = await groundsOf(uow, [task]);
  const named = grounds.find(({ kind, row }) => rowIdIn(id, types[kind], uow.session.rootId) === row);
  if (named === undefined) return 'notFound';
  const [open = []] = await proposableOf(uow, [task]);
  return open.some(({ row }) => row === named.row) ? named : 'caseOpen';
}

/** A ground as a case keeps it. */
export const keptGround = ({ kind, row, ruleId }: Ground) => {
  const keep = (of: GroundKind): Id | null => (kind === of ? row : null);
  return { ground: kind, findingId: keep('FINDING'), cardId: keep('CARD'), entryId: keep('NEGATIVE'), ruleId };
};
