import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId } from '../../platform/ids.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import { standingOf } from '../grants/grant.rules.ts';
import { toTimeline } from '../timeline/timeline.service.ts';
import type { TimelineEntryType } from '../timeline/timeline.types.ts';
import type { JointMemberRow, JointOperationRow } from './joint-operation.entity.ts';
import { jointMachine, memberMachine } from './joint-operation.machine.ts';
import { jointOperations } from './joint-operation.repository.ts';
import { endingClosedBy, isRunning, jointOperationId } from './joint-operation.service.ts';
import { JointMemberType, JointNoticeType, JointOperationType, JointScopeType } from './joint-operation.types.ts';
import { nowhere, placesOf, type RoomAct, roomActs, roomClosedBy, roomOf, roomSteps } from './joint-room.rules.ts';

/** An operation as the reader may see it. */
export type Seen = JointOperationType | JointNoticeType;

const toOperation = ({ session }: Reading, row: JointOperationRow): JointOperationType =>
  Object.assign(new JointOperationType(), {
    ...row,
    rowId: row.id,
    officeRowId: row.orgUnitId,
    id: jointOperationId(row.rootId, row.id),
    standing: standingOf(row, session.now),
  });

const toMember = (row: JointMemberRow): JointMemberType =>
  Object.assign(new JointMemberType(), {
    ...row,
    orgUnitRowId: row.orgUnitId,
    id: encodeGlobalId({ type: 'JointMember', root: row.rootId, id: row.id }),
  });

function toNotice({ session }: Reading, row: JointOperationRow, member: JointMemberRow | undefined): JointNoticeType {
  const standing = standingOf(row, session.now);
  const over = standing === 'OVER';
  return Object.assign(new JointNoticeType(), {
    ...{ rowId: row.id, officeRowId: row.orgUnitId, id: jointOperationId(row.rootId, row.id), standing },
    ...{ startsAt: row.startsAt, endsAt: row.endedAt ?? row.endsAt },
    title: over ? '' : row.title,
    purpose: over ? '' : row.purpose,
    membership: over || member === undefined ? null : toMember(member),
  });
}

/** An operation whole to its office and to a body that takes part in it now; to a body asked, before or after, its notice alone (G9). */
async function seen(reading: Reading, row: JointOperationRow): Promise<Seen | null> {
  if (!authorize(reading.session, 'read', 'JointOperation', row).ok) return null;
  const unit = reading.session.post?.orgUnitId;
  if (row.orgUnitId === unit) return toOperation(reading, row);
  const member = (await reading.load.jointMembersOf.load(row.id)).find(({ orgUnitId }) => orgUnitId === unit);
  if (member === undefined) return null;
  const takesPart =
    member.state === 'ACCEPTED' &&
    standingOf(row, reading.session.now) === 'IN_FORCE' &&
    !(await reading.load.jointRecused.load(row.id));
  return takesPart ? toOperation(reading, row) : toNotice(reading, row, member);
}

/** The operation of a row id, as far as the acting unit may read it. */
export async function findJointOperation(reading: Reading, id: string): Promise<Seen | null> {
  const row = await reading.load.jointOperation.load(id);
  return row === null ? null : seen(reading, row);
}

const found = async (reading: Reading, ids: readonly string[]): Promise<Seen[]> =>
  (await Promise.all(ids.map((id) => findJointOperation(reading, id)))).filter((one) => one !== null);

/** The operations of the acting unit, as their office or as one of their bodies, latest first. */
export async function myJointOperations(reading: Reading): Promise<Seen[]> {
  const { uow, session } = reading;
  return session.post === null ? [] : found(reading, await jointOperations(uow).ofUnit(session.post.orgUnitId));
}

/** The operations over an item that the acting unit organises, or takes part in now. */
export async function jointOperationsOn(reading: Reading, itemId: string): Promise<JointOperationType[]> {
  const all = await found(reading, await reading.load.jointOperationsOnItem.load(itemId));
  return all.filter((one) => one instanceof JointOperationType);
}

/** The bodies of an operation. */
export const membersOf = async ({ load }: Reading, { rowId }: JointOperationType): Promise<JointMemberType[]> =>
  (await load.jointMembersOf.load(rowId)).map(toMember);

/** What an operation is over. */
export const scopeOf = async ({ load }: Reading, { rowId }: JointOperationType): Promise<JointScopeType[]> =>
  (await load.jointScopesOf.load(rowId)).map((row) =>
    Object.assign(new JointScopeType(), {
      ...{ itemRowId: row.itemId, scopeRowIds: row.scopeIds, whole: row.whole, addedAt: row.addedAt },
      id: encodeGlobalId({ type: 'JointScope', root: row.rootId, id: row.id }),
    }),
  );

/** What happened to an operation; nothing of its room while it runs and the acting unit, its office, holds a task in scope. */
export async function timelineOf(
  { load }: Reading,
  { rowId, standing }: JointOperationType,
): Promise<TimelineEntryType[]> {
  const told = await load.timelineOf.load(rowId);
  const recused = standing === 'IN_FORCE' && (await load.jointRecused.load(rowId));
  return toTimeline(recused ? told.filter(({ kind }) => !roomSteps.includes(kind)) : told);
}

/** What the acting post may do to an operation now, each denial with its rule (B9). */
export async function actionsOnJointOperation(
  context: Context,
  reading: Reading,
  operation: Seen,
): Promise<AllowedActionType[]> {
  const row = await reading.load.jointOperation.load(operation.rowId);
  if (row === null) return [];
  const bodies = await reading.load.jointMembersOf.load(row.id);
  if (operation instanceof JointNoticeType) return answering(context, reading, row, bodies);
  const unit = reading.session.post?.orgUnitId ?? -1;
  const report = await reading.load.jointReportOf.load(row.id);
  const signatures = await reading.load.jointSignaturesOf.load(row.id);
  const room = roomOf(unit, isRunning(row, reading.session.now), report, signatures);
  const recused = await reading.load.jointRecused.load(row.id);
  const record = { ...row, ...(recused ? nowhere : placesOf(unit, row.orgUnitId, bodies)) };
  return actionsOn(
    context,
    reading,
    'JointOperation',
    record,
    ['decide', 'end', 'tagLinkages', 'addScope', ...roomActs],
    (act) => {
      if (act === 'end') return endingClosedBy(row, reading.session.now);
      if (act === 'addScope') return room.running ? null : 'JointOperation.notRunning';
      if (act === 'tagLinkages') return row.state === 'REFUSED' ? 'JointOperation.refused' : null;
      if (act === 'decide') return jointMachine.movesFrom(row.state).length === 0 ? 'JointOperation.machine' : null;
      return roomClosedBy(act as RoomAct, room);
    },
  );
}

/** What the acting post may do about the invitation of its body. */
function answering(
  context: Context,
  reading: Reading,
  row: JointOperationRow,
  bodies: readonly JointMemberRow[],
): AllowedActionType[] {
  const member = bodies.find(({ orgUnitId }) => orgUnitId === reading.session.post?.orgUnitId);
  if (member === undefined) return [];
  return actionsOn(context, reading, 'JointMember', member, ['answer'], () => {
    if (!memberMachine.movesFrom(member.state).includes('accept')) return 'JointMember.machine';
    return standingOf(row, reading.session.now) === 'OVER' ? 'JointOperation.over' : null;
  });
}
