import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { assignmentOutcome } from '../assignments/assignment.service.ts';
import {
  type AssignmentRow,
  changeAssignment,
  openAssignment,
  openAssignmentToAct,
} from '../assignments/assignment-moving.service.ts';
import { withoutCoUnits } from '../assignments/group.rules.ts';
import type { ChaseRow } from './chase.entity.ts';
import { chases } from './chase.repository.ts';
import { answeringChaseClosedBy, type ChaseMethod, chaseFaults, chasingClosedBy } from './chase.rules.ts';
import type { AnswerChaseInput, ChaseAssignmentInput } from './chase.types.ts';

/** The opaque id of a chase. */
export const chaseId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Chase', root: rootId, id });

/**
 * Records that somebody chased a unit for its task: who gave the task, the originator at any depth, or a department under a mandate
 * (M-29, M-10). The task stays in its state; the unit owes an answer.
 */
export async function chaseAssignment(uow: UnitOfWork, input: ChaseAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'chase');
  if (!opened.ok) return opened;
  const task = opened.value;
  const closedBy = chasingClosedBy(task.state);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const faults = chaseFaults(input, task.arrivedOn, localDateOf(uow.now));
  if (faults.length > 0) return invalidInput(faults);
  const { post, tenantId, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const { chasedOn, answerBy } = input;
  const method = input.method as ChaseMethod;
  await chases(uow).insert({
    id: uow.ids.next(),
    tenantId,
    itemId: task.itemId,
    assignmentId: task.id,
    orgUnitId: post.orgUnitId,
    underMandate: ![task.fromOrgUnitId, task.originatorUnitId].includes(post.orgUnitId),
    sectionId: task.sectionId,
    method,
    chasedOn,
    toWhom: input.toWhom.trim(),
    content: input.content.trim(),
    answerBy,
    madeBy: post.id,
    madeByName: personName,
    madeAt: new Date(uow.now),
    secrecy: task.secrecy,
    readerKeys: withoutCoUnits(task),
  });
  await changeAssignment(uow, apart(task), 'assignment.chased', {}, { method });
  return ok(assignmentOutcome(task.id));
}

/** Answers a chase of the unit's task; each is answered once. */
export async function answerChase(uow: UnitOfWork, input: AnswerChaseInput): Promise<Result<Outcome>> {
  const opened = await openAssignmentToAct(uow, input.assignmentId, 'answerChase');
  if (!opened.ok) return opened;
  const task = opened.value;
  const id = rowIdIn(input.chaseId, 'Chase', uow.session.rootId);
  const row = id === null ? null : await chases(uow).lock(id);
  if (row === null || row.assignmentId !== task.id) return unseen('input.chaseId');
  if (row.version !== input.version) return stale();
  const closedBy = answeringChaseClosedBy(task.state, [row]);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const faults = textFaults(input.response, 2000, 'input.response', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  await chases(uow).answer(row.id, answered(uow, row, input.response.trim()));
  await changeAssignment(uow, apart(task), 'assignment.chaseAnswered', {}, { chaser: row.orgUnitId });
  return ok(assignmentOutcome(task.id));
}

const answered = (uow: UnitOfWork, { version }: ChaseRow, response: string) => ({
  version: version + 1,
  response,
  answeredBy: uow.session.post?.id ?? null,
  answeredByName: uow.session.personName,
  answeredAt: new Date(uow.now),
});

/** A chase is told to the unit and to those above, not to its co-units. */
const apart = (task: AssignmentRow): AssignmentRow => ({ ...task, readerKeys: withoutCoUnits(task) });
