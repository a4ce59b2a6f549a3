import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { type AssignmentRow, openAssignment } from '../assignments/assignment-moving.service.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { unitsMustKnow } from '../need-to-know/knowing.service.ts';
import { findOrgUnit, isSuperior, type OrgUnitRow } from '../org-units/org-unit.service.ts';
import type { CoordinationRow } from './coordination.entity.ts';
import { coordinationTold, type Step } from './coordination.events.ts';
import { coordinationMachine } from './coordination.machine.ts';
import { coordinations } from './coordination.repository.ts';
import { answerDue, askedFaults, coordinationReaders, isMeasured, supportFaults } from './coordination.rules.ts';
import type {
  AnswerCoordinationInput,
  CloseCoordinationInput,
  RequestCoordinationInput,
  SeekSupportInput,
  WithdrawCoordinationInput,
} from './coordination.types.ts';

/** The opaque id of a request for coordination. */
export const coordinationId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'Coordination', root: rootId, id });

/** The row id inside an opaque id of a request of the session's province; null for whatever else was sent. */
export const coordinationKey = (rootId: number, id: string): Id | null => rowIdIn(id, 'Coordination', rootId);

const outcome = (id: Id): Outcome => ({ type: 'Coordination', id });

/** Asks another unit for help with a task, in words of its own: what is asked reads these and not the task (lifecycle 5.2). */
export async function requestCoordination(uow: UnitOfWork, input: RequestCoordinationInput): Promise<Result<Outcome>> {
  const task = await openToAsk(uow, input, 'requestCoordination');
  if (!task.ok) return task;
  return ask(uow, task.value, input, { direction: 'LATERAL', measure: '', neededBy: null }, () => []);
}

/** Seeks support of who ordered or of a level above: what for, by when, and how it is measured (M-26). */
export async function seekSupport(uow: UnitOfWork, input: SeekSupportInput): Promise<Result<Outcome>> {
  const task = await openToAsk(uow, input, 'seekSupport');
  if (!task.ok) return task;
  const { toOrgUnitId, fromOrgUnitId, dueOn } = task.value;
  const { measure, neededBy } = input;
  const direction = { direction: 'UPWARD', measure: measure.trim(), neededBy } as const;
  return ask(uow, task.value, input, direction, async (asked) => [
    ...supportFaults(
      { neededBy, isAbove: await isSuperior(uow, asked.id, toOrgUnitId, fromOrgUnitId) },
      dueOn,
      localDateOf(uow.now),
    ),
    ...textFaults(measure, 200, 'input.measure', 'refused'),
  ]);
}

async function openToAsk(
  uow: UnitOfWork,
  input: RequestCoordinationInput | SeekSupportInput,
  act: 'requestCoordination' | 'seekSupport',
): Promise<Result<AssignmentRow>> {
  const opened = await openAssignment(uow, input, act);
  if (!opened.ok || opened.value.state === 'IN_PROGRESS') return opened;
  return refuse('INVALID_MOVE', { ruleId: 'Assignment.machine' });
}

async function ask(
  uow: UnitOfWork,
  task: AssignmentRow,
  input: RequestCoordinationInput | SeekSupportInput,
  direction: Pick<CoordinationRow, 'direction' | 'measure' | 'neededBy'>,
  more: (asked: OrgUnitRow) => FieldProblem[] | Promise<FieldProblem[]>,
): Promise<Result<Outcome>> {
  const asked = await findOrgUnit(uow, input.orgUnitId);
  const known = askedFaults(asked, task.toOrgUnitId, await coordinations(uow).ofAssignments([task.id]));
  const faults = [
    ...known,
    ...(asked === null || known.length > 0 ? [] : await more(asked)),
    ...textFaults(input.subject, 100, 'input.subject', 'refused'),
    ...textFaults(input.problem, 2000, 'input.problem', 'refused'),
  ];
  if (asked === null || faults.length > 0) return invalidInput(faults);
  const aware = await unitsMustKnow(uow, { id: task.itemId, secrecy: task.secrecy }, [asked], 'input.orgUnitId');
  if (!aware.ok) return aware;
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
    ...direction,
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
  uow.record(coordinationTold('asked', row));
  return ok(outcome(row.id));
}

/** Answers a request for coordination: whether the unit that was asked helps, and how (lifecycle 5.2). */
export async function answerCoordination(uow: UnitOfWork, input: AnswerCoordinationInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'answer');
  if (!opened.ok) return opened;
  const faults = textFaults(input.answer, 2000, 'input.answer', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  return move(uow, opened.value, 'answer', 'answered', {
    helps: input.helps,
    answer: input.answer.trim(),
    answeredByName: uow.session.personName,
    answeredAt: new Date(uow.now),
  });
}

/** Closes an answered request: who asked has taken note of the answer, and says what came of support that was promised (M-26). */
export async function closeCoordination(uow: UnitOfWork, input: CloseCoordinationInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'close');
  if (!opened.ok) return opened;
  const words = input.closing ?? '';
  const faults = isMeasured(opened.value) || words !== '' ? textFaults(words, 2000, 'input.closing', 'refused') : [];
  if (faults.length > 0) return invalidInput(faults);
  return move(uow, opened.value, 'close', 'closed', { closedAt: new Date(uow.now), closingWords: words.trim() });
}

/** Withdraws a request that was not answered yet, with the reason; it is owed no more. */
export async function withdrawCoordination(
  uow: UnitOfWork,
  input: WithdrawCoordinationInput,
): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'withdraw');
  if (!opened.ok) return opened;
  const faults = textFaults(input.reason, 2000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const closed = { closedAt: new Date(uow.now), closingWords: input.reason.trim() };
  return move(uow, opened.value, 'withdraw', 'withdrawn', closed);
}

type Act = 'answer' | 'close' | 'withdraw';

async function open(
  uow: UnitOfWork,
  aim: { readonly coordinationId: string; readonly version: number },
  act: Act,
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
  act: Act,
  told: Step,
  changes: Partial<CoordinationRow>,
): Promise<Result<Outcome>> {
  const moved = coordinationMachine.move(row, act);
  if (!moved.ok) return moved;
  const { state, version } = moved.value;
  await coordinations(uow).save(row.id, { ...changes, state, version });
  uow.record(coordinationTold(told, row));
  return ok(outcome(row.id));
}
