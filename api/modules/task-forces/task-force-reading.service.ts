import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId } from '../../platform/ids.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import type { TaskForceMemberRow, TaskForceRow } from './task-force.entity.ts';
import { serviceMachine } from './task-force.machine.ts';
import { taskForces } from './task-force.repository.ts';
import { taskForceId } from './task-force.service.ts';
import { TaskForceMemberType, TaskForceNoticeType, TaskForceType } from './task-force.types.ts';

/** A task force as the reader may see it. */
export type Seen = TaskForceType | TaskForceNoticeType;

/** A task force whole to whoever reads its task, its notice to whoever is asked, or served (G9). */
async function seen({ load, session }: Reading, row: TaskForceRow): Promise<Seen | null> {
  if (!authorize(session, 'read', 'TaskForce', row).ok) return null;
  const { id: rowId, state, formedAt, dissolvedAt } = row;
  const told = { rowId, id: taskForceId(row.rootId, rowId), state, formedAt, dissolvedAt };
  const task = await load.assignment.load(row.assignmentId);
  if (task === null) {
    const title = state === 'ACTIVE' ? row.title : '';
    return Object.assign(new TaskForceNoticeType(), { ...told, leadRowId: row.orgUnitId, title });
  }
  const { title, version, dissolveReason, assignmentId: assignmentRowId } = row;
  return Object.assign(new TaskForceType(), {
    ...{ ...told, leadRowId: task.toOrgUnitId, assignmentRowId, title, version, dissolveReason },
  });
}

/** The task force of a row id, as far as it may be read. */
export async function findTaskForce(reading: Reading, id: string): Promise<Seen | null> {
  const row = await reading.load.taskForce.load(id);
  return row === null ? null : seen(reading, row);
}

/** The task forces of the acting post and its unit: those that last first. */
export async function myTaskForces(reading: Reading): Promise<Seen[]> {
  const { uow, session } = reading;
  if (session.post === null) return [];
  const ids = await taskForces(uow).of(session.post.orgUnitId, session.post.id);
  return (await Promise.all(ids.map((id) => findTaskForce(reading, id)))).filter((one) => one !== null);
}

/** The task forces of a task, oldest first; one lasts at most. */
export async function taskForcesOn(reading: Reading, assignmentRowId: string): Promise<TaskForceType[]> {
  const rows = await reading.load.taskForcesOn.load(assignmentRowId);
  const all = await Promise.all(rows.map((row) => seen(reading, row)));
  return all.filter((one) => one instanceof TaskForceType);
}

/** Its people; in a notice those alone whom the own unit is asked for or sent, while it lasts. */
export async function membersOf(context: Context, reading: Reading, force: Seen): Promise<TaskForceMemberType[]> {
  const rows = await reading.load.forceMembersOf.load(force.rowId);
  const whole = force instanceof TaskForceType;
  if (!whole && force.state !== 'ACTIVE') return [];
  const serves = rows.some(({ postId, state }) => postId === reading.session.post?.id && state === 'SERVING');
  return Promise.all(rows.map((row) => toMember(context, reading, force, row, whole && serves)));
}

async function toMember(
  context: Context,
  reading: Reading,
  force: Seen,
  row: TaskForceMemberRow,
  serves: boolean,
): Promise<TaskForceMemberType> {
  const unit = reading.session.post?.orgUnitId;
  const house = await reading.load.orgUnit.load(row.orgUnitId);
  const told = serves || unit === force.leadRowId || house?.tenantId === reading.session.tenantId;
  return Object.assign(new TaskForceMemberType(), {
    ...{ orgUnitRowId: row.orgUnitId, version: row.version, role: row.role, duty: row.duty, state: row.state },
    ...{ id: encodeGlobalId({ type: 'TaskForceMember', root: row.rootId, id: row.id }), answerWords: row.answerWords },
    personName: told || row.role === 'PRIMARY' ? row.personName : null, // G5: first responsible persons are known along the chain
    allowedActions: actionsOnMember(context, reading, force, row),
  });
}

function actionsOnMember(
  context: Context,
  reading: Reading,
  force: Seen,
  row: TaskForceMemberRow,
): AllowedActionType[] {
  const open = serviceMachine.movesFrom(row.state);
  const over = force.state === 'ACTIVE' ? null : 'TaskForce.over';
  const answering = actionsOn(context, reading, 'TaskForceMember', row, ['answer'], () =>
    over !== null || open.includes('serve') ? over : 'TaskForceMember.machine',
  );
  const leadUnitId = force instanceof TaskForceType ? force.leadRowId : -1;
  const releasing = actionsOn(context, reading, 'TaskForce', { leadUnitId }, ['releaseMember'], () => {
    if (over !== null) return over;
    if (row.role === 'PRIMARY') return 'TaskForce.primary';
    return open.includes('leave') ? null : 'TaskForceMember.machine';
  });
  return [...answering, ...releasing];
}

/** What the acting post may do to a task force now, each denial with its rule (B9). */
export const actionsOnTaskForce = (context: Context, reading: Reading, force: TaskForceType): AllowedActionType[] =>
  actionsOn(context, reading, 'TaskForce', { leadUnitId: force.leadRowId }, ['addMember', 'dissolve'], () =>
    force.state === 'ACTIVE' ? null : 'TaskForce.over',
  );
