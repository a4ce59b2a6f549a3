import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { type AssignmentRow, lockAssignment, openAssignmentToAct } from '../assignments/assignment-moving.service.ts';
import { ownLines } from '../assignments/own-lines.service.ts';
import { answerDays } from '../bypass-notes/bypass-note.rules.ts';
import { addWorkingDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { isOver, recordingClosedBy } from '../findings/finding.rules.ts';
import { lockItem } from '../items/item-moving.service.ts';
import { contactPoints } from './contact-point.repository.ts';
import { openContactPoint } from './contact-point.service.ts';
import type { ObservationRow } from './observation.entity.ts';
import { observationTold } from './observation.events.ts';
import { observationMachine } from './observation.machine.ts';
import { observations } from './observation.repository.ts';
import {
  askFaults,
  observationReaders,
  officeReaders,
  releasedReaders,
  tellFaults,
  type Verdict,
} from './observation.rules.ts';
import type {
  AnswerContactQuestionInput,
  AnswerObservationInput,
  AskContactPointInput,
  AttachObservationInput,
  FileObservationInput,
  ObservationAim,
  ObservedInput,
} from './observation.types.ts';

/** The opaque id of an observation. */
export const observationId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'Observation', root: rootId, id });

const outcome = (id: Id): Outcome => ({ type: 'Observation', id });
const internal = 1;

/** Asks a contact about one task of the own matter: whether it is as reported, or how much of a line was done (M-34). */
export async function askContactPoint(uow: UnitOfWork, input: AskContactPointInput): Promise<Result<Outcome>> {
  const on = await openTask(uow, input.assignmentId, 'askContact');
  if (!on.ok) return on;
  const task = on.value;
  const point = await openContactPoint(uow, input, 'ask');
  if (!point.ok) return point;
  const faults = askFaults(input, localDateOf(uow.now));
  if (faults.length > 0) return invalidInput(faults);
  const line = input.line == null ? null : (await ownLines(uow, task)).find((one) => one.line === input.line);
  if (line === undefined) return invalidInput([{ path: 'input.line', code: 'notFound' }]);
  const row = {
    ...{ id: uow.ids.next(), tenantId: point.value.tenantId, contactPointId: point.value.id },
    ...{ orgUnitId: point.value.orgUnitId, ...ofTask(task), state: observationMachine.start, version: 1 },
    ...{ question: input.question.trim(), wantedBy: input.wantedBy, askedAt: new Date(uow.now) },
    ...{ line: line?.line ?? null, lineName: line?.name ?? '', lineUnit: line?.unit ?? '' },
  };
  await observations(uow).insert(row);
  uow.record(observationTold('asked', row));
  return ok(outcome(row.id));
}

/** Tells the office what a contact saw without being asked; of which matter, the office says (M-34). */
export async function fileObservation(uow: UnitOfWork, input: FileObservationInput): Promise<Result<Outcome>> {
  const opened = await openContactPoint(uow, input, 'tell');
  if (!opened.ok) return opened;
  const point = opened.value;
  const told = await toldNow(uow, input, { line: null });
  if (!told.ok) return told;
  const row = {
    ...{ id: uow.ids.next(), tenantId: point.tenantId, contactPointId: point.id, orgUnitId: point.orgUnitId },
    ...{ itemId: null, assignmentId: null, holderUnitId: null, state: 'WAITING' as const, version: 1 },
    ...{ secrecy: internal, readerKeys: officeReaders(point.orgUnitId), ...told.value },
  };
  await observations(uow).insert(row);
  uow.record(observationTold('filed', row));
  return ok(outcome(row.id));
}

/** Tells the office what a contact saw of what it was asked. */
export async function answerContactQuestion(
  uow: UnitOfWork,
  input: AnswerContactQuestionInput,
): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'tell');
  if (!opened.ok) return opened;
  const row = opened.value;
  const told = await toldNow(uow, input, row);
  return told.ok ? move(uow, row, 'tell', 'filed', told.value) : told;
}

/** Says of which task of the own matter an observation is that named none. */
export async function attachObservation(uow: UnitOfWork, input: AttachObservationInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'attach');
  if (!opened.ok) return opened;
  const row = opened.value;
  if (row.assignmentId !== null) return refuse('INVALID_MOVE', { ruleId: 'Observation.attached' });
  const on = await openTask(uow, input.assignmentId, 'attachObservation');
  if (!on.ok) return on;
  const attached = ofTask(on.value);
  await observations(uow).save(row.id, { ...attached, version: row.version + 1 });
  uow.record(observationTold('attached', { ...row, ...attached }));
  return ok(outcome(row.id));
}

/** Answers an observation, for its contact alone as long as it is not released. */
export async function answerObservation(uow: UnitOfWork, input: AnswerObservationInput): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'answer');
  if (!opened.ok) return opened;
  const faults = textFaults(input.answer, 2000, 'input.answer', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const answered = { answer: input.answer.trim(), answeredAt: new Date(uow.now) };
  return move(uow, opened.value, 'answer', 'answered', answered);
}

/** Opens an answered observation, without its source, to every level between and to the unit itself (Z12). */
export async function releaseObservation(uow: UnitOfWork, input: ObservationAim): Promise<Result<Outcome>> {
  const opened = await open(uow, input, 'release');
  if (!opened.ok) return opened;
  const row = opened.value;
  const task = row.assignmentId === null ? null : await lockAssignment(uow, row.assignmentId);
  if (task === null) return refuse('INVALID_MOVE', { ruleId: 'Observation.ofNoTask' });
  const readerKeys = releasedReaders(task, row.readerKeys);
  return move(uow, row, 'release', 'released', { releasedAt: new Date(uow.now), readerKeys });
}

/** Changes who may read what was seen of a task, as it changes hands: who handles it now reads what was released (G1). */
export async function rereadObservations(
  uow: UnitOfWork,
  assignmentId: Id,
  moved: (keys: readonly number[]) => number[],
): Promise<void> {
  for (const { id, readerKeys } of await observations(uow).ofTasks([assignmentId]))
    await observations(uow).save(id, { readerKeys: moved(readerKeys) });
}

const ofTask = (task: AssignmentRow) => ({
  ...{ itemId: task.itemId, assignmentId: task.id, holderUnitId: task.toOrgUnitId },
  ...{ secrecy: task.secrecy, readerKeys: observationReaders(task) },
});

/** A task of the own matter in which something can be seen; of no work secret, which its contact may not know. */
async function openTask(
  uow: UnitOfWork,
  id: string,
  act: 'askContact' | 'attachObservation',
): Promise<Result<AssignmentRow>> {
  const opened = await openAssignmentToAct(uow, id, act);
  if (!opened.ok) return opened;
  const task = opened.value;
  const closedBy = recordingClosedBy(task.state);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const item = await lockItem(uow, task.itemId);
  if (item !== null && isOver(item)) return refuse('INVALID_MOVE', { ruleId: 'Item.machine' });
  return task.secrecy > internal ? refuse('INVALID_MOVE', { ruleId: 'Observation.secret' }) : ok(task);
}

/** What was seen, and by when the office answers; a refusal where it cannot be taken so. */
async function toldNow(uow: UnitOfWork, input: ObservedInput, asked: { readonly line: number | null }) {
  const today = localDateOf(uow.now);
  const faults = tellFaults(input, asked, today);
  if (faults.length > 0) return invalidInput(faults);
  const { post } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  return ok({
    ...{ verdict: input.verdict as Verdict, words: input.words.trim(), seenOn: input.seenOn },
    ...{ amount: input.amount ?? null, filedBy: post.id, filedAt: new Date(uow.now) },
    answerBy: addWorkingDays(await provinceCalendar(uow), today, answerDays).date,
  });
}

async function open(
  uow: UnitOfWork,
  aim: { readonly observationId: string; readonly version: number },
  act: 'tell' | 'attach' | 'answer' | 'release',
): Promise<Result<ObservationRow>> {
  const id = rowIdIn(aim.observationId, 'Observation', uow.session.rootId);
  const row = id === null ? null : await observations(uow).lock(id);
  if (row === null) return unseen('input.observationId');
  const allowed = authorize(uow.session, act, 'Observation', await placesOf(uow, row));
  if (!allowed.ok) return allowed;
  return row.version === aim.version ? ok(row) : stale();
}

/** An observation as policies compare it: whose it is to answer, and whose it was to tell. */
export async function placesOf(uow: UnitOfWork, { contactPointId, orgUnitId }: ObservationRow): Promise<object> {
  const [point] = await contactPoints(uow).byIds([contactPointId]);
  return { orgUnitId, contactPostId: point?.contactPostId ?? '' };
}

async function move(
  uow: UnitOfWork,
  row: ObservationRow,
  act: 'tell' | 'answer' | 'release',
  told: 'filed' | 'answered' | 'released',
  changes: Partial<ObservationRow>,
): Promise<Result<Outcome>> {
  const moved = observationMachine.move(row, act);
  if (!moved.ok) return moved;
  const { state, version } = moved.value;
  const saved = { ...changes, state, version };
  await observations(uow).save(row.id, saved);
  uow.record(observationTold(told, { ...row, ...saved }));
  return ok(outcome(row.id));
}
