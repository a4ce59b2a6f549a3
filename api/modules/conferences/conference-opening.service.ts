import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Session } from '../../platform/wall.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import type { ConferenceLineRow, ConferenceRow } from './conference.entity.ts';
import { conferences } from './conference.repository.ts';
import { type ConferenceAct, conferenceClosedBy, type LineAct, lineClosedBy } from './conference.rules.ts';

/** The opaque ids of a conference and of a line of its agenda. */
export const conferenceId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'Conference', root: rootId, id });
export const conferenceLineId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'ConferenceLine', root: rootId, id });

/** The row id inside an opaque id of a conference of the session's province; null for whatever else was sent. */
export const conferenceKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'Conference', rootId);

/** What a write on a conference answers. */
export const conferenceOutcome = (id: Id): Outcome => ({ type: 'Conference', id });

/** Who convenes, chairs and attends a conference. */
export type Parties = Pick<ConferenceRow, 'orgUnitId' | 'chairPost' | 'attendeeUnitIds'>;

/** A conference as policies compare it with the acting post. */
export const placesOf = ({ post }: Session, { orgUnitId, chairPost, attendeeUnitIds }: Parties): object => {
  const unit = post?.orgUnitId ?? 0;
  return { orgUnitId, chairPost, attends: attendeeUnitIds.includes(unit) ? unit : -1 };
};

/** A conference and the version that the caller read. */
interface ConferenceAim {
  readonly conferenceId: string;
  readonly version: number;
}

async function locked(uow: UnitOfWork, opaque: string, act: string): Promise<Result<ConferenceRow>> {
  const id = conferenceKey(uow.session.rootId, opaque);
  const row = id === null ? null : await conferences(uow).lock(id);
  if (row === null) return unseen('input.conferenceId');
  if (!authorize(uow.session, 'read', 'Conference', placesOf(uow.session, row)).ok) return unseen('input.conferenceId');
  const allowed = authorize(uow.session, act, 'Conference', placesOf(uow.session, row));
  return allowed.ok ? ok(row) : allowed;
}

/** Locks a conference and decides whether the acting post may do `act` to this version of it. */
export async function openConference(
  uow: UnitOfWork,
  aim: ConferenceAim,
  act: ConferenceAct,
): Promise<Result<ConferenceRow>> {
  const opened = await locked(uow, aim.conferenceId, act);
  if (!opened.ok) return opened;
  if (opened.value.version !== aim.version) return stale();
  const closedBy = conferenceClosedBy(act, opened.value, localDateOf(uow.now));
  return closedBy === null ? opened : refuse('INVALID_MOVE', { ruleId: closedBy });
}

/** A line of a conference and the version of the line that the caller read. */
export interface LineAim extends ConferenceAim {
  readonly lineId: string;
}

interface OpenedLine {
  readonly conference: ConferenceRow;
  readonly line: ConferenceLineRow;
}

/** Locks a conference with a line of it, in this order, and decides whether the acting post may do `act` to the line. */
export async function openLine(uow: UnitOfWork, aim: LineAim, act: LineAct): Promise<Result<OpenedLine>> {
  const opened = await locked(uow, aim.conferenceId, act);
  if (!opened.ok) return opened;
  const conference = opened.value;
  const id = rowIdIn(aim.lineId, 'ConferenceLine', uow.session.rootId);
  const line = id === null ? null : await conferences(uow).lockLine(conference.id, id);
  if (line === null) return unseen('input.lineId');
  if (line.version !== aim.version) return stale();
  const closedBy = lineClosedBy(act, conference, { ...line, secret: asksForList(line) }, localDateOf(uow.now));
  return closedBy === null ? ok({ conference, line }) : refuse('INVALID_MOVE', { ruleId: closedBy });
}
