import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import type { TalkRow } from './talk.entity.ts';
import { talkMachine } from './talk.machine.ts';
import { talks } from './talk.repository.ts';
import { type TalkAct, talkClosedBy } from './talk.rules.ts';

/** The opaque id of a talk. */
export const talkId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Talk', root: rootId, id });

/** The row id inside an opaque id of a talk of the session's province; null for whatever else was sent. */
export const talkKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'Talk', rootId);

/** What a write on a talk answers. */
export const talkOutcome = (id: Id): Outcome => ({ type: 'Talk', id });

/** A talk as policies compare it: whoever was not delegated is nobody. */
export const sidesOf = ({ officeUnitId, orgUnitId, leaderPost, delegatePost }: TalkRow): object => ({
  ...{ officeUnitId, orgUnitId, leaderPost, delegatePost: delegatePost ?? '' },
});

interface Opened {
  readonly row: TalkRow;
  readonly moved: Pick<TalkRow, 'state' | 'version'>;
}

/** Locks a talk, decides whether the acting post may do `act` to this version of it, and moves it where the act does. */
export async function openTalk(
  uow: UnitOfWork,
  aim: { readonly talkId: string; readonly version: number },
  act: TalkAct,
): Promise<Result<Opened>> {
  const id = talkKey(uow.session.rootId, aim.talkId);
  const row = id === null ? null : await talks(uow).lock(id);
  if (row === null) return unseen('input.talkId');
  const allowed = authorize(uow.session, act, 'Talk', sidesOf(row));
  if (!allowed.ok) return allowed;
  if (row.version !== aim.version) return stale();
  const closedBy = talkClosedBy(act, row, localDateOf(uow.now));
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  if (act === 'delegate' || act === 'account')
    return ok({ row, moved: { state: row.state, version: row.version + 1 } });
  const moved = talkMachine.move(row, act);
  return moved.ok ? ok({ row, moved: { state: moved.value.state, version: moved.value.version } }) : moved;
}
