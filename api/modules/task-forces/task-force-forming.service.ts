import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { firstOf } from '../accounts/post-finding.service.ts';
import { changeAssignment, openAssignment } from '../assignments/assignment-moving.service.ts';
import { coverTasks, newGrantKey } from '../grants/grant-keys.service.ts';
import { postMustKnow } from '../need-to-know/knowing.service.ts';
import { forceTold } from './task-force.events.ts';
import { forceMachine } from './task-force.machine.ts';
import { taskForces } from './task-force.repository.ts';
import { formingClosedBy, lasting, mostKeys } from './task-force.rules.ts';
import { taskForceOutcome } from './task-force.service.ts';
import type { FormTaskForceInput } from './task-force.types.ts';
import { findMembers, memberRow } from './task-force-members.service.ts';

/**
 * Forms the task force of a task, one while it lasts: its holder leads and its first responsible person bears the first
 * responsibility; people of the lead serve at once, other units are asked for theirs (M-20). Who serves reads the task with all below.
 */
export async function formTaskForce(uow: UnitOfWork, input: FormTaskForceInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'formTaskForce');
  if (!opened.ok) return opened;
  const task = opened.value;
  const before = await taskForces(uow).ofTasks([task.id]);
  const closed = formingClosedBy(task, lasting(before));
  if (closed !== null) return refuse('INVALID_MOVE', { ruleId: closed });
  if ((await taskForces(uow).mostKeysUnder(task.id)) > mostKeys)
    return refuse('INVALID_MOVE', { ruleId: 'TaskForce.crowded' });
  const faults = textFaults(input.title, 100, 'input.title', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const force = {
    id: uow.ids.next(),
    itemId: task.itemId,
    assignmentId: task.id,
    orgUnitId: task.toOrgUnitId,
    title: input.title.trim(),
    grantKey: await newGrantKey(uow),
    noticeKey: await newGrantKey(uow),
    state: forceMachine.start,
    version: 1,
    formedByName: uow.session.personName,
    formedAt: new Date(uow.now),
    secrecy: task.secrecy,
  };
  const first = await firstOf(uow, task.toOrgUnitId);
  if (first === null) return refuse('INVALID_MOVE', { ruleId: 'TaskForce.noFirst' });
  const aware = await postMustKnow(uow, { id: task.itemId, secrecy: task.secrecy }, first.postId, 'input.assignmentId');
  if (!aware.ok) return aware;
  const members = await findMembers(uow, force, input.members, 'input.members');
  if (!members.ok) return members;
  const index = members.value.findIndex(({ postId }) => postId === first.postId);
  if (index >= 0) return invalidInput([{ path: `input.members.${index}.postId`, code: 'leadsAlready' }]);
  const over = before.filter(({ state }) => state === 'DISSOLVED').map(({ grantKey }) => grantKey);
  await coverTasks(uow, { itemId: task.itemId, scopeIds: [task.id], grantKey: force.grantKey, over });
  await taskForces(uow).insert(force);
  const primary = { ...first, role: 'PRIMARY' as const, duty: '' };
  await taskForces(uow).insertMembers([primary, ...members.value].map((one) => memberRow(uow, force, one)));
  const readerKeys = [...task.readerKeys.filter((key) => !over.includes(key)), force.grantKey];
  await changeAssignment(uow, task, 'assignment.taskForceFormed', { readerKeys });
  uow.record(forceTold('formed', force));
  return ok(taskForceOutcome(force.id));
}
