import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { cardLoaders } from '../cards/card.loaders.ts';
import { findingLoaders } from '../findings/finding.loaders.ts';
import { negativeListLoaders } from '../negative-list/negative-list.loaders.ts';
import { ruleOf, type TalkSubject } from './talk.rules.ts';

/** What a talk may be about, with the rule that proposes it where one does. */
export interface Ground {
  readonly about: TalkSubject;
  /** The row of the finding, card or entry; null: the task. */
  readonly row: Id | null;
  readonly words: string;
  readonly ruleId: '' | 'talk.negativeList' | 'talk.redCard';
}

const types = { FINDING: 'Finding', CARD: 'WarningCard', NEGATIVE: 'NegativeEntry' } as const;

/** The opaque id of what a talk is about; null: the task. */
export const subjectId = (rootId: number, { about, row }: Ground): string | null =>
  about === 'TASK' || row === null ? null : encodeGlobalId({ type: types[about], root: rootId, id: row });

/** What a talk about a task may be about: what the rules propose first, the task as a whole last. */
export async function groundsOf(uow: UnitOfWork, task: Id): Promise<Ground[]> {
  const entries = (await negativeListLoaders(uow).negativeEntriesOf.load(task)).filter(({ leftAt }) => leftAt === null);
  const cards = (await cardLoaders(uow).cardsOf.load(task)).filter(
    ({ issuedAt, state }) => issuedAt !== null && state !== 'REVOKED',
  );
  const findings = (await findingLoaders(uow).findingsOf.load(task)).filter(({ orderedAt }) => orderedAt !== null);
  const of = (about: TalkSubject, row: Id | null, words: string, colour: string | null = null): Ground => ({
    ...{ about, row, words, ruleId: ruleOf(about, colour) },
  });
  const found = [
    ...entries.map(({ id, ruleId }) => of('NEGATIVE', id, ruleId)),
    ...cards.map(({ id, reason, colour }) => of('CARD', id, reason, colour)),
    ...findings.map(({ id, problem }) => of('FINDING', id, problem)),
    of('TASK', null, ''),
  ];
  return [...found.filter(({ ruleId }) => ruleId !== ''), ...found.filter(({ ruleId }) => ruleId === '')];
}

/** What a proposal names, as the talk keeps it; null: it is not there, or not of the task. */
export async function groundOf(uow: UnitOfWork, task: Id, about: TalkSubject, id: string | null) {
  const row = about === 'TASK' || id === null ? null : rowIdIn(id, types[about], uow.session.rootId);
  if ((about === 'TASK') !== (id === null)) return null;
  const ground = (await groundsOf(uow, task)).find((one) => one.about === about && one.row === row);
  if (ground === undefined) return null;
  const keep = (kind: TalkSubject): Id | null => (about === kind ? row : null);
  const kept = { findingId: keep('FINDING'), cardId: keep('CARD'), entryId: keep('NEGATIVE') };
  return { about, ruleId: ground.ruleId, ...kept };
}
