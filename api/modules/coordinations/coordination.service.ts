import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { decodeGlobalId, encodeGlobalId, type Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { openAssignment } from '../assignments/assignment-moving.service.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import type { CoordinationRow } from './coordination.entity.ts';
import { coordinationTold } from './coordination.events.ts';
import { coordinationMachine } from './coordination.machine.ts';
import { coordinations } from './coordination.repository.ts';
import { answerDue, askedFaults, coordinationReaders } from './coordination.rules.ts';
import type {
  AnswerCoordinationInput,
  CloseCoordinationInput,
  RequestCoordinationInput,
} from './coordination.types.ts';

/** The opaque id of a request for coordination. */
export const coordinationId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'Coordination', root: rootId, id });

/** The row id inside an opaque id of a request of the session's province; null for whatever else was sent. */
export function coordinationKey(rootId: number, id: string): Id | null {
  const found = decodeGlobalId(id);
  return found !== null && found.type === 'Coordination' && found.root === rootId ? found.id : null;
}

const outcome = (id: Id): Outcome => ({ type: 'Coordination', id });

/** Asks another unit for help with a task, in words of its own: what is asked reads these and not the task (lifecycle 5.2). */
export async function requestCoordination(uow: UnitOfWork, input: RequestCoordinationInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'requestCoordination');
  if (!opened.ok) return opened;
  const task = opened.value;
  if (task.state !== 'IN_PROGRESS') return refuse('INVALID_MOVE', { ruleId: 'Assignment.machine' });
  const asked = await findOrgUnit(uow, input.orgUnitId);
  const faults = [
    ...askedFaults(asked, task.toOrgUnitId, await coordinations(uow).ofAssignments([task.id])),
    ...textFaults(input.subject, 100, 'input.subject', 'refused'),
    ...textFaults(input.problem, 2000, 'input.problem', 'refused'),
  ];
  if (asked === null || faults.length > 0) return invalidInput(faults);
  const { post, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const row = {
    id: uow.ids.next(),
    tenantId: task.tenantId,
    itemId: task.itemId,
    assignmentId: task.id,
    orgUnitId: task.toOrgUnitId,
    askedUnitId: asked.id,
    state: coordinationMachine.start,
    version: 1,
    code: input.code,
    subject: input.subject.trim(),
    problem: input.problem.trim(),
    askedBy: post.id,
    askedByName: personName,
    askedAt: new Date(uow.now),
    answerBy: answerDue(await provinceCalendar(uow), localDateOf(uow.now)),
    secrecy: task.secrecy,
    readerKeys: coordinationReaders(task, asked.id),
  };
  await coordinations(uow).insert(row);
  uow.record(coordinationTold('coordination.asked', row));
  return ok(outcome(row.id));
}

/** Answers a request for coordination: whether the unit that was asked helps, and how (lifecycle 5.2). */
export async function answerCoordination(uow: UnitOfWork, input: AnswerCoordinationInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'answer');
  if (!opened.ok) return opened;
  const faults = textFaults(input.answer, 2000, 'input.answer', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  return move(uow, opened.value, 'answer', 'coordination.answered', {
    helps: input.helps,
    answer: input.answer.trim(),
    answeredByName: uow.session.personName,
    answeredAt: new Date(uow.now),
  });
}

/** Closes an answered request: who asked has taken note of the answer. */
export async function closeCoordination(uow: UnitOfWork, input: CloseCoordinationInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'close');
  if (!opened.ok) return opened;
  return move(uow, opened.value, 'close', 'coordination.closed', { closedAt: new Date(uow.now) });
}

async function open(
  uow: UnitOfWork,
  aim: { readonly coordinationId: string; readonly version: number },
  act: 'answer' | 'close',
): Promise<Result<CoordinationRow>> {
  const id = coordinationKey(uow.session.rootId, aim.coordinationId);
  const row = id === null ? null : await coordinations(uow).lock(id);
  if (row === null) return unseen('input.coordinationId');
  const allowed = authorize(uow.session, act, 'Coordination', row);
  if (!allowed.ok) return allowed;
  return row.version === aim.version ? ok(row) : stale();
}

async function move(
  uow: UnitOfWork,
  row: CoordinationRow,
  act: 'answer' | 'close',
  told: 'coordination.answered' | 'coordination.closed',
  changes: Partial<CoordinationRow>,
): Promise<Result<Outcome>> {
  const moved = coordinationMachine.move(row, act);
  if (!moved.ok) return moved;
  const { state, version } = moved.value;
  await coordinations(uow).save(row.id, { ...changes, state, version });
  uow.record(coordinationTold(told, row));
  return ok(outcome(row.id));
}
