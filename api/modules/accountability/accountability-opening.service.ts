import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { postsOfPerson } from '../accounts/post-finding.service.ts';
import { isRevoked } from '../cards/card-reading.service.ts';
import type { AccountabilityCaseRow } from './accountability.entity.ts';
import { accountabilityMachine } from './accountability.machine.ts';
import { accountability } from './accountability.repository.ts';
import { type AccountabilityAct, accountabilityClosedBy } from './accountability.rules.ts';

/** The opaque id of a case. */
export const caseId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'AccountabilityCase', root: rootId, id });

/** The row id inside an opaque id of a case of the session's province; null for whatever else was sent. */
export const caseKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'AccountabilityCase', rootId);

/** What a write on a case answers. */
export const caseOutcome = (id: Id): Outcome => ({ type: 'AccountabilityCase', id });

/** A case as policies compare it. */
export const insidersOf = ({ conveningPost, leaderPost }: AccountabilityCaseRow): object => ({
  conveningPost,
  leaderPost,
});

/** Whether the person of the session proposed a case, under whichever post, and whether the card on which it rests was revoked. */
export const besides = async (uow: UnitOfWork, { conveningPost, cardId }: AccountabilityCaseRow) => ({
  own: (await postsOfPerson(uow, uow.session.personId)).some(({ id }) => id === conveningPost),
  fell: cardId !== null && (await isRevoked(uow, cardId)),
});

interface Opened {
  readonly row: AccountabilityCaseRow;
  readonly moved: Pick<AccountabilityCaseRow, 'state' | 'version'>;
}

/** Locks a case, decides whether the acting post may do `act` to this version of it, and moves it. */
export async function openCase(
  uow: UnitOfWork,
  aim: { readonly caseId: string; readonly version: number },
  act: AccountabilityAct,
  move: keyof typeof accountabilityMachine.moves,
): Promise<Result<Opened>> {
  const id = caseKey(uow.session.rootId, aim.caseId);
  const row = id === null ? null : await accountability(uow).lock(id);
  if (row === null) return unseen('input.caseId');
  const allowed = authorize(uow.session, act, 'AccountabilityCase', insidersOf(row));
  if (!allowed.ok) return allowed;
  if (row.version !== aim.version) return stale();
  const closedBy = accountabilityClosedBy(act, row.state, await besides(uow, row));
  if (closedBy === 'AccountabilityCase.byAnother') return refuse('FORBIDDEN', { ruleId: closedBy });
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const moved = accountabilityMachine.move(row, move);
  return moved.ok ? ok({ row, moved: { state: moved.value.state, version: moved.value.version } }) : moved;
}
