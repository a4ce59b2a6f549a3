import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { findPost } from '../accounts/post-finding.service.ts';
import { lockAssignment } from '../assignments/assignment-moving.service.ts';
import { postMustKnow } from '../need-to-know/knowing.service.ts';
import type { TaskForceMemberRow, TaskForceRow } from './task-force.entity.ts';
import { forceTold } from './task-force.events.ts';
import { forceMachine, serviceMachine } from './task-force.machine.ts';
import { taskForces } from './task-force.repository.ts';
import { mostServing, sent } from './task-force.rules.ts';
import type {
  AddTaskForceMemberInput,
  AnswerTaskForceInput,
  DissolveTaskForceInput,
  ReleaseTaskForceMemberInput,
} from './task-force.types.ts';
import { findMembers, memberRow } from './task-force-members.service.ts';

/** The opaque id of a task force. */
export const taskForceId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'TaskForce', root: rootId, id });

/** The row id inside an opaque id of a task force of the session's province; null for whatever else was sent. */
export const taskForceKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'TaskForce', rootId);

/** What a write on a task force answers. */
export const taskForceOutcome = (id: Id): Outcome => ({ type: 'TaskForce', id });

/** Answers for the own unit whether it sends somebody into a task force, and whom; he reads its task from then on (M-20). */
export async function answerTaskForce(uow: UnitOfWork, input: AnswerTaskForceInput): Promise<Result<Outcome>> {
  const opened = await openMember(uow, input.memberId, 'answer', ({ force, member }) => [
    'TaskForceMember',
    { ...member, leadUnitId: force.orgUnitId },
  ]);
  if (!opened.ok) return opened;
  const { force, member } = opened.value;
  if (member.version !== input.version) return stale();
  const moved = serviceMachine.move(member, input.serves ? 'serve' : 'decline');
  if (!moved.ok) return moved;
  if (force.state !== 'ACTIVE') return refuse('INVALID_MOVE', { ruleId: 'TaskForce.over' });
  const faults = textFaults(input.words, 1000, 'input.words', input.serves ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const named = await sentBy(uow, force, member, input);
  if (!named.ok) return named;
  const { state, version } = moved.value;
  await taskForces(uow).saveMember(member.id, {
    ...{ state, version, ...named.value },
    ...{ answeredAt: new Date(uow.now), answerWords: input.words.trim() },
  });
  uow.record(forceTold(input.serves ? 'joined' : 'declined', force, member.orgUnitId));
  return ok(taskForceOutcome(force.id));
}

/** Whom a unit sends: somebody of its own who does not serve already. */
async function sentBy(
  uow: UnitOfWork,
  force: TaskForceRow,
  member: TaskForceMemberRow,
  { serves, postId }: AnswerTaskForceInput,
): Promise<Result<Partial<TaskForceMemberRow>>> {
  const path = 'input.postId';
  if (!serves) return postId == null ? ok({}) : invalidInput([{ path, code: 'sendsNobody' }]);
  if (postId == null) return invalidInput([{ path, code: 'required' }]);
  const found = await findPost(uow, postId, sent);
  if (found === null || found.orgUnitId !== member.orgUnitId) return invalidInput([{ path, code: 'notFound' }]);
  const beside = await taskForces(uow).membersOf([force.id]);
  if (beside.some((one) => one.postId === found.postId && one.state === 'SERVING'))
    return invalidInput([{ path, code: 'twice' }]);
  const aware = await postMustKnow(uow, { id: force.itemId, secrecy: force.secrecy }, found.postId, path);
  return aware.ok ? ok({ postId: found.postId, personName: found.personName }) : aware;
}

/** Names another of the own unit, or asks another unit for somebody (M-20). */
export async function addTaskForceMember(uow: UnitOfWork, input: AddTaskForceMemberInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'addMember');
  if (!opened.ok) return opened;
  const force = opened.value;
  const beside = (await taskForces(uow).membersOf([force.id])).filter(
    ({ state }) => state === 'ASKED' || state === 'SERVING',
  );
  if (beside.length >= mostServing) return refuse('INVALID_MOVE', { ruleId: 'TaskForce.full' });
  const found = await findMembers(uow, force, [input.member], 'input.member');
  if (!found.ok) return found;
  const [wanted] = found.value;
  if (wanted === undefined) throw new Error('A member was found and is not there');
  if (beside.some(({ postId }) => postId !== null && postId === wanted.postId))
    return invalidInput([{ path: 'input.member.postId', code: 'twice' }]);
  if (wanted.role === 'COORDINATOR' && beside.some(({ role }) => role === 'COORDINATOR'))
    return invalidInput([{ path: 'input.member.coordinates', code: 'oneCoordinator' }]);
  await taskForces(uow).insertMembers([memberRow(uow, force, wanted)]);
  await taskForces(uow).save(force.id, { version: force.version + 1 });
  uow.record(forceTold('memberAsked', force, wanted.orgUnitId));
  return ok(taskForceOutcome(force.id));
}

/** Lets a member go, or no longer asks for one; from this moment he reads nothing under it. */
export async function releaseTaskForceMember(
  uow: UnitOfWork,
  input: ReleaseTaskForceMemberInput,
): Promise<Result<Outcome>> {
  const opened = await openMember(uow, input.memberId, 'releaseMember', ({ leadUnitId }) => [
    'TaskForce',
    { leadUnitId },
  ]);
  if (!opened.ok) return opened;
  const { force, member } = opened.value;
  if (member.version !== input.version) return stale();
  if (force.state !== 'ACTIVE') return refuse('INVALID_MOVE', { ruleId: 'TaskForce.over' });
  if (member.role === 'PRIMARY') return refuse('INVALID_MOVE', { ruleId: 'TaskForce.primary' });
  const moved = serviceMachine.move(member, 'leave');
  if (!moved.ok) return moved;
  await taskForces(uow).saveMember(member.id, { state: moved.value.state, version: moved.value.version });
  uow.record(forceTold('memberLeft', force, member.orgUnitId));
  return ok(taskForceOutcome(force.id));
}

/** Dissolves a task force before its task ends, with a reason; from this moment nobody reads anything under it (G9). */
export async function dissolveTaskForce(uow: UnitOfWork, input: DissolveTaskForceInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'dissolve');
  if (!opened.ok) return opened;
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const moved = forceMachine.move(opened.value, 'dissolve');
  if (!moved.ok) return moved;
  await taskForces(uow).save(opened.value.id, {
    ...{ state: moved.value.state, version: moved.value.version },
    ...{ dissolvedByName: uow.session.personName, dissolvedAt: new Date(uow.now) },
    dissolveReason: input.reason.trim(),
  });
  uow.record(forceTold('dissolved', opened.value));
  return ok(taskForceOutcome(opened.value.id));
}

/** The unit that leads a task force: whoever holds its task now; -1 for those who may not read it. */
const leadOf = async (uow: UnitOfWork, { assignmentId }: TaskForceRow): Promise<number> =>
  (await lockAssignment(uow, assignmentId))?.toOrgUnitId ?? -1;

async function open(
  uow: UnitOfWork,
  aim: { readonly taskForceId: string; readonly version: number },
  act: 'addMember' | 'dissolve',
): Promise<Result<TaskForceRow>> {
  const id = taskForceKey(uow.session.rootId, aim.taskForceId);
  const [seen] = id === null ? [] : await taskForces(uow).byIds([id]);
  const leadUnitId = seen === undefined ? -1 : await leadOf(uow, seen); // the task first, as whoever ends it does
  const row = seen === undefined ? null : await taskForces(uow).lock(seen.id);
  if (row === null) return unseen('input.taskForceId');
  const allowed = authorize(uow.session, act, 'TaskForce', { leadUnitId });
  if (!allowed.ok) return allowed;
  if (row.version !== aim.version) return stale();
  return row.state === 'ACTIVE' ? ok(row) : refuse('INVALID_MOVE', { ruleId: 'TaskForce.over' });
}

/** A member with its task force, both locked. */
interface Opened {
  readonly force: TaskForceRow;
  readonly member: TaskForceMemberRow;
  readonly leadUnitId: number;
}

async function openMember(
  uow: UnitOfWork,
  memberId: string,
  act: string,
  about: (found: Opened) => readonly ['TaskForce' | 'TaskForceMember', object],
): Promise<Result<Opened>> {
  const id = rowIdIn(memberId, 'TaskForceMember', uow.session.rootId);
  const seen = id === null ? null : await taskForces(uow).memberById(id);
  const [above] = seen === null ? [] : await taskForces(uow).byIds([seen.forceId]);
  const leadUnitId = above === undefined ? -1 : await leadOf(uow, above);
  const force = above === undefined ? null : await taskForces(uow).lock(above.id);
  const member = seen === null ? null : await taskForces(uow).lockMember(seen.id);
  if (force === null || member === null) return unseen('input.memberId');
  const found = { force, member, leadUnitId };
  const [subject, record] = about(found);
  const allowed = authorize(uow.session, act, subject, record);
  return allowed.ok ? ok(found) : allowed;
}
